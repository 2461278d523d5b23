package org.articlint.archive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the paths of two articles say about them. */
class RelatedPathsTest {

  @ParameterizedTest
  @CsvSource({
    "go/basics.md, dart/basics.md, true",
    "go/basics.md, go/basics.md, false",
    "go/basics.md, dart/start.md, false",
    "go/README.md, dart/README.md, false",
    "go/index.md, dart/index.md, false",
    "go/install/index.html, dart/install/index.html, true",
    "go/install/index.html, dart/install.html, true",
    "go/index.html, dart/index.html, false",
    "go/install/index.html, go/update/index.html, false",
  })
  void oneName(String path, String other, boolean expected) {
    assertEquals(expected, RelatedPaths.areOfOneName(path, other));
  }

  @ParameterizedTest
  @CsvSource({
    "en/news/a.md, de/news/a.md, true",
    "docs/en/a.md, docs/pt-br/a.md, true",
    "docs/en/1.0/a.md, docs/zh/news/a.md, true",
    "docs/cn/a.md, docs/en/a.md, true",
    "en/a.md, en/a.md, false",
    "en/a.md, en/b.md, false",
    "go/a.md, js/a.md, false",
    "docs/en.md, docs/de.md, false",
    "en/a.md, news/a.md, false",
  })
  void twoLanguages(String path, String other, boolean expected) {
    assertEquals(expected, RelatedPaths.areInTwoLanguages(path, other));
  }

  @ParameterizedTest
  @CsvSource({
    "a/check110.md, a/check111.md, true",
    "a/check1.10.md, a/check1.9.md, true",
    "a/check110.md, a/check110.md, false",
    "a/check110.md, b/check111.md, false",
    "a/check110.md, a/test111.md, false",
    "a/check_110.md, a/check_111.md, false",
    "a/check110.md, a/check.md, false",
    "a/110.md, a/111.md, false",
  })
  void numbers(String path, String other, boolean expected) {
    assertEquals(expected, RelatedPaths.areNumbered(path, other));
  }

  @ParameterizedTest
  @CsvSource({
    "go/basics.md, dart/basics.md, true",
    "en/a/start.md, de/a/beginn.md, true",
    "go/basics.md, dart/start.md, false",
    "a/streams-go.md, a/streams-java.md, true",
    "a/streams-c#.md, a/streams-java.md, true",
    "grpc/c#.md, grpc/c++.md, true",
    "a/streams-c#.md, a/streams-cc.md, false",
    "a/auto_python.html.md, a/auto_js.html.md, true",
    "sdk/go/index.md, sdk/java/index.md, true",
    "sdk/go/_index.md, sdk/java/_index.md, true",
    "sdk/go.md, sdk/php.md, true",
    "a/streams-go.md, a/streams-gone.md, false",
    "a/streams-go.md, a/queues-java.md, false",
    "a/streams-go.md, b/streams-java.md, false",
    "a/streams-go.md, a/streams-go.md, false",
    "a/upgrade-python.md, a/upgrade.md, false",
    "sdk/go/deploy/index.md, sdk/java/deploy/index.md, false",
  })
  void variants(String path, String other, boolean expected) {
    assertEquals(expected, RelatedPaths.areVariants(path, other));
  }

  @ParameterizedTest
  @CsvSource({
    "aws/install.md, gcp/install.md, true",
    "a/aws/install.md, a/gcp/install.md, true",
    "aws/install.md, gcp/update.md, false",
    "aws/install.md, a/gcp/install.md, false",
    "aws/a/install.md, gcp/b/install.md, false",
  })
  void parallelFolders(String path, String other, boolean expected) {
    assertEquals(expected, RelatedPaths.areParallel(path, other));
  }

  @ParameterizedTest
  @CsvSource({
    "proxy/lts/install.md, proxy/install.md, true",
    "proxy/lts/a/b.md, proxy/a/b.md, true",
    "LTS/install.md, install.md, true",
    "proxy/v2/install.md, proxy/install.md, true",
    "proxy/2.4/install.md, proxy/install.md, true",
    "proxy/lts/install.md, proxy/stable/install.md, true",
    "proxy/preview/install.md, proxy/install.md, false",
    "proxy/2/install.md, proxy/install.md, false",
    "proxy/alts/install.md, proxy/install.md, false",
    "proxy/lts/install.md, proxy/update.md, false",
    "proxy/lts/install.md, install.md, false",
    "proxy/linux/install.md, proxy/install.md, false",
    "proxy/install.md, proxy/install.md, false",
  })
  void linesOfReleases(String path, String other, boolean expected) {
    assertEquals(expected, RelatedPaths.areOfTwoReleases(path, other));
    assertEquals(expected, RelatedPaths.areOfTwoReleases(other, path));
  }

  @ParameterizedTest
  @CsvSource({
    "a/index.md, a/_index.md, true",
    "a/README.md, a/_index.md, true",
    "a/README.md, a/read.md, false",
    "a/README.md, b/_index.md, false",
    "a/shop.md, a/shop.mdx, true",
    "a/01.en.md, a/01.de.md, true",
    "a/index.md, b/_index.md, false",
    "a/shop.md, a/shops.md, false",
    "a/shop.md, public/shop.html, true",
    "a/shop.md, public/shop/index.html, true",
    "a/shop.md, public/shops.html, false",
    "a/shop.html, b/shop.html, false",
  })
  void twins(String path, String other, boolean expected) {
    assertEquals(expected, RelatedPaths.areTwins(path, other));
    assertEquals(expected, RelatedPaths.areTwins(other, path));
  }

  @ParameterizedTest
  @CsvSource({
    "includes/a.md, true",
    "docs/_snippets/a.md, true",
    "docs/_notice.md, true",
    "docs/_index.md, false",
    "docs/shared-hosting/a.md, false",
  })
  void partsOfOtherFiles(String path, boolean expected) {
    assertEquals(expected, RelatedPaths.isPart(path));
  }

  @ParameterizedTest
  @CsvSource({"archive/a.md, true", "docs/Archived/a.md, true", "docs/archiver/a.md, false"})
  void whatIsKeptAsItWas(String path, boolean expected) {
    assertEquals(expected, RelatedPaths.isArchived(path));
  }
}
