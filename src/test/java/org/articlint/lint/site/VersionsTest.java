package org.articlint.lint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {

  /** Every file in every directory. */
  private static List<String> paths(List<String> directories, String... files) {
    List<String> paths = new ArrayList<>();
    directories.forEach(directory -> List.of(files).forEach(file -> paths.add(directory + file)));
    return paths;
  }

  @Test
  void allButTheNewestAreOlderByNumberNotByLetters() {
    assertEquals(
        List.of("docs/v3.2/", "docs/v3.9/"),
        Versions.older(
            paths(List.of("docs/v3.9/", "docs/v3.10/", "docs/v3.2/"), "a.md", "b/c.md")));
  }

  @Test
  void aNumberThatIsNotThereIsZeroAndADateIsANumber() {
    assertEquals(
        List.of("v1.0.2/", "v1/"),
        Versions.older(paths(List.of("v1/", "v1.1/", "v1.0.2/"), "a.md")));
    assertEquals(List.of("v5/"), Versions.older(paths(List.of("v5/", "v123456789/"), "a.md")));
  }

  @Test
  void aDirectoryForTheNewestKeepsItsPlace() {
    assertEquals(
        List.of("1.0/", "2.x/"), Versions.older(paths(List.of("latest/", "1.0/", "2.x/"), "a.md")));
    assertEquals(
        List.of("version-2/"),
        Versions.older(paths(List.of("current/", "next/", "version-2/"), "a.md")));
  }

  @Test
  void docusaurusKeepsThemInADirectoryOfTheirOwn() {
    List<String> versions =
        List.of("docs/", "versioned_docs/version-1.0/", "versioned_docs/version-2.0/");
    assertEquals(List.of("versioned_docs/"), Versions.older(paths(versions, "a.md")));
    assertEquals(
        List.of("shop_versioned_docs/"),
        Versions.older(paths(List.of("shop/", "shop_versioned_docs/version-1.0/"), "a.md")));
  }

  @Test
  void numbersThatAreNoVersionsAreLeftAlone() {
    List<String> years =
        List.of("posts/2024/", "posts/2025/", "01-start/", "02-more/", "v2-notes/");
    assertEquals(List.of(), Versions.older(paths(years, "a.md")));
    assertEquals(List.of(), Versions.older(paths(List.of("docs/v1/"), "a.md")), "only one");
  }

  @Test
  void versionsWithOtherArticlesAreNoCopies() {
    List<String> paths = new ArrayList<>(paths(List.of("notes/v2.0/"), "a.md", "b.md", "c.md"));
    paths.addAll(paths(List.of("notes/v1.0/"), "a.md", "x.md", "y.md"));
    assertEquals(List.of(), Versions.older(paths), "a third of the files");
    paths.addAll(paths(List.of("notes/v1.0/"), "b.md"));
    assertEquals(List.of("notes/v1.0/"), Versions.older(paths), "half of them");
  }
}
