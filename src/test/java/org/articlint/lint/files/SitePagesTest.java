package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages of a rendered site are articles, compared with each other. */
class SitePagesTest {

  private static final String COPY = "copies of another page, which they name as canonical";
  private static final String NOINDEX = "pages that ask not to be found (noindex)";

  private FileSystem files;
  private Path root;

  @BeforeEach
  void makeSite() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    root = Files.createDirectories(files.getPath("/site"));
    write("articlint.yaml", "formats: {\"public/**\": site}\n");
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private void page(String path, String head, String heading) throws IOException {
    write(path, "<head>" + head + "</head><main><h1>" + heading + "</h1><p>Text.</p></main>");
  }

  private void pageAt(String path, String canonical, String heading) throws IOException {
    page(path, "<link rel=canonical href='" + canonical + "'>", heading);
  }

  private FoundFiles find(String path, Optional<String> input) throws ConfigException {
    ConfigFormats formats = new ConfigFormats(root, root);
    ConfigOptions options =
        new ConfigOptions(new ShippedPacks(), List.of(), RuleSelection.ALL, formats);
    Configs configs = new Configs(root, root, Optional.empty(), true, options);
    Path named = root.resolve(path).normalize();
    return new ArticleFinder(root, configs, formats)
        .find(
            input.isPresent() ? List.of() : List.of(named),
            input.map(text -> Map.entry(named, text.getBytes(StandardCharsets.UTF_8))));
  }

  private List<String> articles() throws ConfigException {
    return find("", Optional.empty()).files().stream().map(ArticleFile::path).toList();
  }

  private List<String> leftOut() throws ConfigException {
    return find("", Optional.empty()).skipped().stream()
        .map(each -> each.path() + ": " + each.reason().words())
        .toList();
  }

  @Test
  void onlyPagesAreArticles() throws IOException, ConfigException {
    page("public/a.html", "", "A");
    page("public/b/index.htm", "", "B");
    page("other.html", "", "C");
    for (String path : List.of("style.css", "robots.txt", "sitemap.xml", "a.md", "feed.json")) {
      write("public/" + path, "<urlset></urlset>");
    }
    assertEquals(List.of("other.html", "public/a.html", "public/b/index.htm"), articles());
    assertEquals(List.of(), find("", Optional.empty()).failures());
  }

  @ParameterizedTest
  @CsvSource({
    "public/print/a/index.html, public/a/index.html, https://x.org/a/",
    "public/v1/a/index.html, public/a/index.html, https://x.org/a/",
    "public/v1/a.html, public/latest/a.html, https://x.org/latest/a.html",
    "public/a.html, public/a/index.html, https://x.org/a/",
    "public/page/1/index.html, public/index.html, https://x.org/",
    "public/v1/a/index.html, public/a/index.html, https://x.github.io/project/a/",
    "public/v1/a/index.html, public/a/index.html, /a/"
  })
  void aCopyNamesAnotherPageThatSaysItIsTheOriginal(String copy, String original, String address)
      throws IOException, ConfigException {
    pageAt(copy, address, "Install");
    assertEquals(List.of(copy), articles());
    pageAt(original, address, "install");
    assertEquals(List.of(original), articles());
    assertEquals(List.of(copy + ": " + COPY), leftOut());
  }

  @ParameterizedTest
  @CsvSource({
    // The other page has another address, another host, another heading, or none.
    "https://x.org/a/, https://x.org/b/, Install",
    "https://x.org/a/, https://y.org/a/, Install",
    "https://x.org/a/, https://x.org/a/, Something else",
    "https://x.org/a/?x=1, https://x.org/a/, Install",
    "https://x.org/../../etc/a/, https://x.org/a/, Install"
  })
  void anyOtherPageIsAnArticle(String address, String ofOther, String heading)
      throws IOException, ConfigException {
    pageAt("public/v1/a/index.html", address, "Install");
    pageAt("public/a/index.html", ofOther, heading);
    assertEquals(List.of("public/a/index.html", "public/v1/a/index.html"), articles());
  }

  @Test
  void pagesThatNameEachOtherAreBothArticles() throws IOException, ConfigException {
    pageAt("public/a/index.html", "https://x.org/b/", "A");
    pageAt("public/b/index.html", "https://x.org/a/", "A");
    assertEquals(2, articles().size());
  }

  @Test
  void aPageWhoseOriginalIsNoArticleIsOne() throws IOException, ConfigException {
    pageAt("public/v1/a/index.html", "https://x.org/a/", "A");
    pageAt("public/a/index.html", "https://x.org/a/", "A");
    write("articlint.yaml", "formats: {\"public/**\": site}\nexclude: [/public/a/**]\n");
    assertEquals(List.of("public/v1/a/index.html"), articles());
  }

  @Test
  void allPagesMayGiveTheStartAsTheirAddress() throws IOException, ConfigException {
    pageAt("public/index.html", "https://x.org/", "Home");
    pageAt("public/a/index.html", "https://x.org/", "A");
    assertEquals(List.of("public/a/index.html", "public/index.html"), articles());
  }

  @Test
  void aPageIsHiddenOnlyInASiteThatIsNot() throws IOException, ConfigException {
    String robots = "<meta name=robots content=noindex>";
    page("public/a/index.html", robots, "A");
    assertEquals(List.of("public/a/index.html"), articles());
    page("public/index.html", "", "Home");
    assertEquals(List.of("public/index.html"), articles());
    assertEquals(List.of("public/a/index.html: " + NOINDEX), leftOut());
    page("public/index.html", robots, "Home");
    assertEquals(List.of("public/a/index.html", "public/index.html"), articles());
  }

  @Test
  void aProfileSaysWhatIsLeftOut() throws IOException, ConfigException {
    write("site.yaml", "format: site\nleave-out-pages: [errors]\n");
    write("articlint.yaml", "formats: {\"public/**\": site.yaml}\n");
    pageAt("public/a/index.html", "https://x.org/a/", "A");
    pageAt("public/b/index.html", "https://x.org/a/", "A");
    page("public/c.html", "<meta name=robots content=noindex>", "C");
    page("public/index.html", "", "Home");
    page("public/404.html", "", "Not found");
    assertEquals(
        List.of("public/404.html: pages for searching, or for addresses that do not exist"),
        leftOut());
    assertEquals(4, articles().size());
  }

  @Test
  void aNamedPageIsLeftOutTooAndSoIsInput() throws IOException, ConfigException {
    page("public/404.html", "", "Not found");
    assertEquals(1, find("public/404.html", Optional.empty()).skipped().size());
    FoundFiles input = find("public/new.html", Optional.of("<main><p>Text.</p></main>"));
    assertEquals(1, input.files().size());
    FoundFiles error = find("public/404.html", Optional.of("<main><h1>No</h1></main>"));
    assertEquals(List.of(), error.files());
  }

  @Test
  void aPageThatCannotBeReadIsAnArticle() throws IOException, ConfigException {
    Files.createDirectories(root.resolve("public"));
    Files.createSymbolicLink(root.resolve("public/404.html"), root.resolve("nowhere.html"));
    assertEquals(List.of("public/404.html"), articles());
  }
}
