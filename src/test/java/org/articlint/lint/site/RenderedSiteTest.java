package org.articlint.lint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.articlint.article.Metadata;
import org.articlint.article.SourceText;
import org.articlint.parse.head.YamlTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RenderedSiteTest {

  private FileSystem files;
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    root = Files.createDirectories(files.getPath("/root"));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private void write(String path) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), "");
  }

  private Optional<RenderedSite> find(String... paths) {
    return RenderedSite.of(root, List.of(paths), Map.of());
  }

  private Optional<RenderedSite> made(String generator, String... paths) {
    SourceText head = SourceText.of("generator: '" + generator + "'\n");
    Map<String, Metadata> read = new TreeMap<>();
    Stream.of(paths)
        .forEach(
            path ->
                read.put(path, new Metadata(YamlTree.read(head, head.span(), (at, fault) -> {}))));
    return RenderedSite.of(root, List.of(paths), read);
  }

  @Test
  void theOutermostFileOfAGeneratorGivesItAway() throws IOException {
    write("a/out/sitemap.xml");
    write("a/out/en/sitemap.xml");
    assertEquals(
        Optional.of(new RenderedSite("a/out/", "a/out/sitemap.xml is beside it", false)),
        find("a/out/1.html", "a/out/en/2.htm", "a/out/en/3.html"));
  }

  @Test
  void elsePagesNameTheirGenerator() {
    assertEquals(
        Optional.of(new RenderedSite("out/", "its pages name Hugo 0.1", false)),
        made("Hugo 0.1", "out/1.html", "out/en/2.html", "out/en/3.html"));
    assertEquals(Optional.empty(), made("Hugo 0.1", "out/1.html", "out/en/2.html"));
    assertEquals(Optional.empty(), made("Word", "out/1.html", "out/2.html", "out/3.html"));
    assertEquals(Optional.empty(), made("Hugo 0.1", "out/1.md", "out/2.md", "out/3.md"));
  }

  @Test
  void sourcesAreAtLeastHalfAsManyAsPages() throws IOException {
    write("out/objects.inv");
    assertEquals(
        Optional.of(false),
        find("out/1.html", "out/2.html", "out/3.html", "a.md").map(RenderedSite::hasSources));
    assertEquals(
        Optional.of(true),
        find("out/1.html", "out/2.html", "out/3.html", "a.md", "b.md")
            .map(RenderedSite::hasSources));
  }

  @Test
  void pagesBetweenTheirSourcesAreNotToldApart() throws IOException {
    write("sitemap.xml");
    assertEquals(Optional.empty(), find("1.html", "2.html", "3.html", "1.md", "2.md", "3.md"));
  }
}
