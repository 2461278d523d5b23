package org.articlint.lint.files;

import static org.articlint.parse.wordpress.Exports.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.concurrent.atomic.AtomicInteger;
import org.articlint.archive.text.ContentHash;
import org.articlint.article.Article;
import org.articlint.git.LineRanges;
import org.articlint.parse.wordpress.Exports;
import org.articlint.parse.wordpress.WordPressExport;
import org.articlint.parse.wordpress.WordPressProfile;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles of which a file holds many. */
class ContainedArticlesTest {

  private static final WordPressExport WORDPRESS = new WordPressExport(WordPressProfile.DEFAULT);

  private FileSystem files;
  private Path root;
  private ConfigFormats formats;

  @BeforeEach
  void makeRoot() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    root = Files.createDirectories(files.getPath("/site"));
    formats = new ConfigFormats(root, root);
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private Configs configs() {
    return new Configs(
        root, root, Optional.empty(), true, ConfigOptions.withPacks(new ShippedPacks(), List.of()));
  }

  private FoundFiles find(Path... paths) throws ConfigException {
    return new ArticleFinder(root, configs(), formats).find(List.of(paths), Optional.empty());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(root.resolve(name), text);
  }

  private static List<String> paths(FoundFiles found) {
    return found.files().stream().map(ArticleFile::path).toList();
  }

  @Test
  void aWalkFindsThePostsOfAnExport() throws Exception {
    write("a.md", "x");
    write("export.xml", Exports.of(post(2, "two"), post(1, "one"), post(3, "page", "draft", "")));
    write("pom.xml", "<project/>");
    FoundFiles found = find(root);
    assertEquals(List.of("a.md", "export.xml#post-1", "export.xml#post-2"), paths(found));
    assertEquals(
        List.of(new Skipped("export.xml#post-3", Skipped.Reason.NOT_SELECTED)), found.skipped());
    assertEquals(List.of(), found.failures());
  }

  @Test
  void aPostIsReadFromItsPlaceInTheFile() throws Exception {
    write("export.xml", Exports.of(post(1, "é one"), post(2, "two")));
    ArticleFile second = find(root.resolve("export.xml")).files().get(1);
    Article article = second.read(formats);
    assertEquals("export.xml#post-2", article.path());
    assertEquals("two", article.paragraphs().get(0).text());
    assertEquals(13, article.source().line(article.paragraphs().get(0).span().start()));
    assertEquals(root.resolve("export.xml"), second.file());
    assertEquals(root.resolve("export.xml#post-2"), second.place());
  }

  @Test
  void anIndexKnowsAPostByItsPlaceToo() throws Exception {
    write("export.xml", Exports.of(post(1, "one")));
    ArticleFile before = find(root).files().get(0);
    ContentHash hash = before.hash(before.bytes());
    assertEquals(hash, before.hash(before.bytes()));
    write("export.xml", Exports.of("\n", post(1, "one")));
    ArticleFile after = find(root).files().get(0);
    assertNotEquals(hash, after.hash(after.bytes()));
  }

  @Test
  void noMoreArticlesAreFoundThanTheLimit() throws Exception {
    write("export.xml", Exports.of(post(1, "one")));
    ArticleFile post = find(root).files().get(0);
    ArticleFile file =
        new ArticleFile(
            post.file(), "export.xml", post.config(), Optional.empty(), Optional.empty());
    ContainedArticles all = ContainedArticles.of(file, new CountedArticles(500_000), head -> true);
    assertEquals(500_000, all.skipped().size());
    assertEquals(Optional.empty(), all.failure());
    // Without the limit, this would not end.
    ContainedArticles more =
        ContainedArticles.of(file, new CountedArticles(Long.MAX_VALUE), head -> true);
    assertEquals(500_000, more.skipped().size());
    assertEquals(
        "it has more than the 500,000 articles that are read of one file; export it in parts",
        more.failure().orElseThrow().reason());
  }

  @Test
  void aCutExportIsToldAndTheRestIsFound() throws Exception {
    String export = Exports.of(post(1, "one"), post(2, "two"));
    write("export.xml", export.substring(0, export.indexOf("two")));
    FoundFiles found = find(root);
    assertEquals(List.of("export.xml#post-1"), paths(found));
    assertEquals(1, found.failures().size());
    assertTrue(found.failures().get(0).reason().contains("ends in the middle"));
  }

  @Test
  void aFileNamedAsNoExportIsRefused() throws Exception {
    write("articlint.yaml", "formats: {'*.rss': wordpress}\n");
    write("a.rss", Exports.of(post(1, "one")));
    FoundFiles found = find(root);
    assertEquals(List.of(), paths(found));
    assertEquals(
        "a file that holds many articles must have a name in .xml, .json, .jsonl, .ndjson, .csv, .tsv",
        found.failures().get(0).reason());
  }

  @Test
  void aProfileSaysWhichPostsAreRead() throws Exception {
    write("articlint.yaml", "formats: {'*.xml': site.yaml}\n");
    write("site.yaml", "format: wordpress\nstatuses: [draft]\n");
    write("export.xml", Exports.of(post(1, "one"), post(2, "post", "draft", "two")));
    assertEquals(List.of("export.xml#post-2"), paths(find(root)));
  }

  @Test
  void standardInputTakesThePlaceOfAllPosts() throws Exception {
    Path export = write("export.xml", Exports.of(post(1, "one"), post(2, "two")));
    byte[] input = Exports.of(post(3, "three")).getBytes(StandardCharsets.UTF_8);
    FoundFiles found =
        new ArticleFinder(root, configs(), formats)
            .find(List.of(root), Optional.of(Map.entry(export, input)));
    assertEquals(List.of("export.xml#post-3"), paths(found));
  }

  @Test
  void onlyPostsThatAChangeTouchesAreInIt() throws Exception {
    String before = Exports.of(post(1, "one"), post(2, "old"));
    Path export = write("export.xml", Exports.of(post(1, "one"), post(2, "new"), post(3, "three")));
    ArticleFile file =
        new ArticleFile(export, "export.xml", configs().of(root), Optional.empty())
            .with(
                new Change(
                    new LineRanges(
                        List.of(new LineRanges.Range(13, 13), new LineRanges.Range(18, 25))),
                    Optional.of(most -> before.getBytes(StandardCharsets.UTF_8))));
    List<ArticleFile> touched = ContainedArticles.of(file, WORDPRESS, head -> true).files();
    assertEquals(
        List.of("export.xml#post-2", "export.xml#post-3"),
        touched.stream().map(ArticleFile::path).toList());
    Article was = touched.get(0).before(formats).orElseThrow();
    assertEquals("old", was.paragraphs().get(0).text());
    assertEquals(13, was.source().line(was.paragraphs().get(0).span().start()));
    assertEquals(Optional.empty(), touched.get(1).before(formats));
  }

  @Test
  void aFormerExportThatCannotBeReadIsReadOnce() throws Exception {
    AtomicInteger reads = new AtomicInteger();
    String before = Exports.of(post(1, "one"));
    Path export = write("export.xml", Exports.of(post(1, "one"), post(2, "two")));
    ArticleFile file =
        new ArticleFile(export, "export.xml", configs().of(root), Optional.empty())
            .with(
                new Change(
                    LineRanges.ALL,
                    Optional.of(
                        most -> {
                          reads.incrementAndGet();
                          return before.substring(0, 200).getBytes(StandardCharsets.UTF_8);
                        })));
    assertEquals(2, ContainedArticles.of(file, WORDPRESS, head -> true).files().size());
    assertEquals(1, reads.get());
  }

  @Test
  void aFileThatIsSavedMeanwhileIsTold() throws Exception {
    Path export = write("export.xml", Exports.of(post(1, "one"), post(2, "two")));
    ArticleFile first = find(root).files().get(0);
    Files.writeString(export, Exports.of(post(1, "new"), post(2, "two"), post(3, "three")));
    IOException saved = assertThrows(IOException.class, first::bytes);
    assertEquals("its file was saved during the run; check again", saved.getMessage());
  }

  @Test
  void marksOfAConflictBetweenPostsAreTold() throws Exception {
    write(
        "export.xml",
        Exports.of(
            "<<<<<<< HEAD\n", post(1, "mine"), "=======\n", post(1, "theirs"), ">>>>>>> other\n"));
    assertEquals(
        "it has a merge conflict that is not resolved (line 4)",
        find(root).failures().get(0).reason());
    write("export.xml", Exports.of(post(1, "\n<<<<<<< HEAD\nshows a mark\n")));
    assertEquals(List.of(), find(root).failures());
  }

  @Test
  void aPointerOfLfsIsTold() throws Exception {
    write("articlint.yaml", "formats: {'*.xml': wordpress}\n");
    write(
        "export.xml",
        "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 9\n");
    assertTrue(find(root).failures().get(0).reason().contains("git lfs pull"));
  }

  @Test
  void aMarkdownFileMayBeNamedLikeAPartOfAnExport() throws Exception {
    write("a.xml#b.md", "# Title\n\nText.\n");
    ArticleFile file = find(root).files().get(0);
    assertEquals("Text.", file.read(formats).paragraphs().get(0).text());
    assertEquals(root.resolve("a.xml#b.md"), file.place());
    assertTrue(file.isOnDisk());
  }

  @Test
  void linesThatEndWithCarriageReturnsAreAllInAChange() throws Exception {
    String before = Exports.of(post(1, "one"), post(2, "two")).replace("\n", "\r");
    Path export = write("export.xml", before.replace("two", "new"));
    LineRanges first = new LineRanges(List.of(new LineRanges.Range(1, 1)));
    ArticleFile file =
        new ArticleFile(export, "export.xml", configs().of(root), Optional.empty())
            .with(new Change(first, Optional.of(most -> before.getBytes(StandardCharsets.UTF_8))));
    List<ArticleFile> touched = ContainedArticles.of(file, WORDPRESS, head -> true).files();
    assertEquals(List.of("export.xml#post-2"), touched.stream().map(ArticleFile::path).toList());
    assertEquals(LineRanges.ALL, touched.get(0).change().orElseThrow().lines());
  }

  @Test
  void allPartsOfAMovedFileAreInAChange() throws Exception {
    String text = Exports.of(post(1, "one"), post(2, "two"));
    Path export = write("export.xml", text);
    Change moved =
        new Change(
            LineRanges.ALL, Optional.of(most -> text.getBytes(StandardCharsets.UTF_8)), () -> true);
    ArticleFile file =
        new ArticleFile(export, "export.xml", configs().of(root), Optional.empty()).with(moved);
    assertEquals(2, ContainedArticles.of(file, WORDPRESS, head -> true).files().size());
  }

  @Test
  void whatIsNotOnTheDiskIsReadUpToALimit() {
    int most = ContainerBytes.MAX_BYTES_IN_MEMORY;
    IOException tooMany =
        assertThrows(IOException.class, () -> ContainerBytes.of(asked -> new byte[asked]));
    assertTrue(tooMany.getMessage().contains((most >> 20) + " MiB"), tooMany.getMessage());
  }
}
