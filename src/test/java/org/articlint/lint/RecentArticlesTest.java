package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.parse.Formats;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which articles are kept, and which are read again. */
class RecentArticlesTest {

  private static final int MAX_KEPT = 64;

  private final List<String> reads = new ArrayList<>();
  private FileSystem files;
  private Site site;
  private ArchiveLookup lookup = ArchiveLookup.NONE;

  @BeforeEach
  void makeSite() throws IOException, ConfigException {
    files = Jimfs.newFileSystem(Configuration.unix());
    site = new Site(Files.createDirectories(files.getPath("/site")));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void aRunOf64ArticlesKeepsThemAll() throws IOException {
    List<ArticleFile> found = numbered(MAX_KEPT);
    RecentArticles recent = recent(found);
    addAll(recent, found);
    reads.clear();
    for (ArticleFile file : found) {
      assertEquals(Optional.of(file.path()), recent.text(file.path()).map(SourceText::text));
      assertEquals(Optional.of(file.path()), recent.read(file.path()).map(Article::path));
    }
    assertEquals(List.of(), reads);
  }

  @Test
  void aRunOf65ArticlesKeepsNoneOfItsOwnAccord() throws IOException {
    List<ArticleFile> found = numbered(MAX_KEPT + 1);
    RecentArticles recent = recent(found);
    addAll(recent, found);
    reads.clear();
    assertEquals(Optional.empty(), recent.text("0.md"));
    assertEquals(Optional.of("0.md"), recent.read("0.md").map(Article::path));
    assertEquals(Optional.of("0.md"), recent.text("0.md").map(SourceText::text));
    recent.read("0.md");
    assertEquals(List.of("0.md"), reads);
  }

  @Test
  void theOneThatWasNotAskedForLongestIsDropped() {
    RecentArticles recent = recent(numbered(MAX_KEPT + 1));
    for (int i = 0; i < MAX_KEPT; i++) {
      recent.read(i + ".md");
    }
    recent.read("0.md");
    recent.read(MAX_KEPT + ".md");
    reads.clear();
    recent.read("0.md");
    assertEquals(List.of(), reads);
    recent.read("1.md");
    assertEquals(List.of("1.md"), reads);
  }

  @Test
  void articlesOfTheArchiveAreLookedUp() {
    ArchiveLookup.Known known = ArchiveLookup.Known.NOTHING;
    lookup = new Site.Known(known, List.of(counted("old.md"), counted("both.md")));
    RecentArticles recent = recent(List.of(site.file("both.md", "Of the run.\n")));
    assertEquals(Optional.of("old.md"), recent.read("old.md").map(Article::path));
    assertEquals("Of the run.\n", recent.read("both.md").orElseThrow().source().text());
    assertEquals(List.of("old.md"), reads);
  }

  @Test
  void whatCannotBeReadIsTriedOnce() {
    ArticleFile gone =
        site.file(
            "gone.md",
            most -> {
              reads.add("gone.md");
              throw new IOException("it is gone");
            });
    RecentArticles recent = recent(List.of(gone));
    assertEquals(Optional.empty(), recent.read("gone.md"));
    assertEquals(Optional.empty(), recent.read("gone.md"));
    assertEquals(Optional.empty(), recent.text("gone.md"));
    assertEquals(Optional.empty(), recent.read("never.md"));
    assertEquals(List.of("gone.md"), reads);
  }

  private RecentArticles recent(List<ArticleFile> found) {
    return new RecentArticles(
        new FoundFiles(site.directory, found, List.of(), List.of(), List.of()),
        lookup,
        each -> Formats.DEFAULT);
  }

  private static void addAll(RecentArticles recent, List<ArticleFile> found) throws IOException {
    for (ArticleFile file : found) {
      recent.add(file.read(each -> Formats.DEFAULT));
    }
  }

  private List<ArticleFile> numbered(int count) {
    List<ArticleFile> numbered = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbered.add(counted(i + ".md"));
    }
    return numbered;
  }

  /** An article whose text is its path, and whose reads are counted. */
  private ArticleFile counted(String path) {
    return site.file(
        path,
        most -> {
          reads.add(path);
          return path.getBytes(StandardCharsets.UTF_8);
        });
  }
}
