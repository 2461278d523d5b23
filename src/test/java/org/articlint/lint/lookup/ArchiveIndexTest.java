package org.articlint.lint.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.segment.IndexStore;
import org.articlint.archive.segment.TestKey;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.check.Repeated;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.git.GitException;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Failure;
import org.articlint.parse.Format;
import org.articlint.parse.Formats;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When an index is kept, and what an answer holds with and without one. */
class ArchiveIndexTest {

  private static final RepeatedParagraphs CHECK = Repeated.paragraphs(2, 12, List.of());

  private final List<String> notices = new ArrayList<>();
  private final AtomicInteger reads = new AtomicInteger();

  /** Reads articles without paragraphs, and counts how many. */
  private final ArticleFinder.FormatLookup counting =
      config ->
          formats(
              ".md",
              (path, source) -> {
                reads.incrementAndGet();
                return Article.of(path, source, Metadata.NONE, List.of(), List.of(), List.of());
              });

  private static Formats formats(String end, ArticleReader reader) {
    return new Formats(path -> Optional.of(Format.of(reader)).filter(any -> path.endsWith(end)));
  }

  private FileSystem files;
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    root = Files.createDirectories(files.getPath("/site"));
    Files.writeString(root.resolve("articlint.yaml"), "extends: [recommended]\n");
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void anIndexIsKeptOf500ArticlesAndUsedByTheNextRun() throws IOException, ConfigException {
    write(ArchiveIndex.MIN_INDEXED_ARTICLES);
    assertKnown(500, workTree().of(question()));
    assertTrue(Files.exists(cache()));
    assertEquals(500, reads.getAndSet(0));

    Files.writeString(root.resolve("0007.md"), text(9_999));
    Files.delete(root.resolve("0008.md"));
    assertKnown(499, workTree().of(question()));
    assertEquals(1, reads.get());
    assertEquals(List.of(), notices);
  }

  @Test
  void noIndexIsKeptOf499Articles() throws IOException, ConfigException {
    write(ArchiveIndex.MIN_INDEXED_ARTICLES - 1);
    assertKnown(499, workTree().of(question()));
    assertFalse(Files.exists(cache()));
  }

  @Test
  void upTo64ChangesAreReadInEachRun() throws IOException, ConfigException {
    write(ArchiveIndex.MIN_INDEXED_ARTICLES);
    workTree().of(question());
    for (int changes : List.of(64, 65)) {
      for (int i = 0; i < changes; i++) {
        Files.writeString(root.resolve("%04d.md".formatted(i)), text(1_000 * changes + i));
      }
      reads.set(0);
      assertKnown(500, workTree().of(question()));
      assertEquals(changes, reads.getAndSet(0));
      assertKnown(500, workTree().of(question()));
      assertEquals(changes == 64 ? 64 : 0, reads.get(), "read again after " + changes);
    }
  }

  @Test
  void checkedArticlesAreLeftOut() throws IOException, ConfigException {
    write(3);
    ArchiveLookup.Known known = workTree().of(question("0001.md"));
    assertKnown(2, known);
    assertEquals(
        List.of("0000.md", "0002.md"),
        known.segments().stream().flatMap(segment -> segment.paths().stream()).toList());
    assertEquals(2, reads.get(), "the run reads the other one itself");
  }

  @Test
  void checkedArticlesAreReadForAnIndexThatIsSaved() throws IOException, ConfigException {
    write(ArchiveIndex.MIN_INDEXED_ARTICLES);
    assertKnown(499, workTree().of(question("0001.md")));
    assertKnown(500, workTree().of(question()));
    assertEquals(500, reads.getAndSet(0));
    Files.writeString(root.resolve("0001.md"), text(9_999));
    assertKnown(499, workTree().of(question("0001.md")));
    assertEquals(0, reads.get());
  }

  @Test
  void aDamagedIndexIsRebuiltWithOneNotice() throws IOException, ConfigException {
    write(ArchiveIndex.MIN_INDEXED_ARTICLES);
    workTree().of(question());
    Files.writeString(manifest(), "something else");
    reads.set(0);
    ArchiveLookup lookup = workTree();
    assertKnown(500, lookup.of(question()));
    assertEquals(500, reads.get());
    assertEquals(
        List.of(
            "the index of the archive could not be used and is rebuilt: the manifest is damaged"),
        notices);
    assertKnown(500, lookup.anew(question(), new CorruptIndexException("once more")));
    assertEquals(1, notices.size());
    reads.set(0);
    assertKnown(500, workTree().of(question()));
    assertEquals(0, reads.get());
  }

  @Test
  void anIndexThatCannotBeWrittenIsDoneWithout() throws IOException, ConfigException {
    write(ArchiveIndex.MIN_INDEXED_ARTICLES);
    Files.writeString(root.resolve(IndexDirectory.CACHE), "in the way");
    assertKnown(500, workTree().of(question()));
    assertEquals(List.of(), notices);
  }

  /** An article that could not be read is read again by the next run, which reports it again. */
  @Test
  void noIndexIsKeptWithoutAnArticle() throws IOException, ConfigException {
    write(ArchiveIndex.MIN_INDEXED_ARTICLES);
    ArticleFinder.FormatLookup formats =
        config ->
            formats(
                "0007.md",
                (path, source) -> {
                  throw new IllegalStateException("a defect");
                });
    ArchiveLookup lookup =
        ArchiveIndex.ofWorkTree(
            root, configs(), LocalDate.EPOCH, 2, formats, TestKey.KEY, notices::add);
    ArchiveLookup.Known known = lookup.of(question());
    assertEquals(499, known.articles());
    assertEquals(
        List.of(
            new Failure(
                "0007.md", "the reader failed on it: java.lang.IllegalStateException: a defect")),
        known.failures());
    assertFalse(Files.exists(cache()));
  }

  /** Even without changes, so that the next run compares with fewer commits. */
  @Test
  void anIndexIsSavedForEachNewTree() throws IOException, ConfigException {
    List<ArticleFile> articles = new ArrayList<>();
    for (int i = 0; i < ArchiveIndex.MIN_INDEXED_ARTICLES; i++) {
      articles.add(article("%04d.md".formatted(i)));
    }
    told(new Told(articles, Optional.of("tree 1"), Optional.empty())).of(question());
    assertEquals(Optional.of("tree 1"), store().load().orElseThrow().tree());
    Told unchanged = new Told(List.of(), Optional.of("tree 2"), Optional.empty());
    assertKnown(500, told(unchanged).of(question()));
    assertEquals(Optional.of("tree 2"), store().load().orElseThrow().tree());
    Files.setLastModifiedTime(manifest(), FileTime.fromMillis(0));
    assertKnown(500, told(unchanged).of(question()));
    assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(manifest()));
  }

  /** A segment takes articles in the order of their paths, each once. */
  @Test
  void anArticleThatTheIndexRefusesIsAFailure() throws ConfigException {
    List<ArticleFile> articles = List.of(article("b.md"), article("a.md"), article("c.md"));
    ArchiveLookup lookup = told(new Told(articles, Optional.empty(), Optional.empty()));
    ArchiveLookup.Known known = lookup.of(question());
    assertEquals(2, known.articles());
    assertEquals(
        List.of(
            new Failure(
                "a.md",
                "its paragraphs could not be added to the archive:"
                    + " java.lang.IllegalArgumentException: articles must be added in the order of their"
                    + " paths")),
        known.failures());
    assertEquals("c.md", lookup.article("c.md").orElseThrow().path());
  }

  @Test
  void aFaultOfGitIsAFailureOfTheArchive() throws ConfigException {
    Optional<GitException> fault = Optional.of(new GitException("git is not installed"));
    Told told = new Told(List.of(), Optional.empty(), fault);
    ArchiveLookup.Known known = told(told).of(question());
    assertEquals(List.of(new Failure("site", "git is not installed")), known.failures());
    assertEquals(0, known.articles());
    assertEquals(List.of(), known.segments());
  }

  private ArchiveLookup told(ArchiveListing listing) {
    return new ArchiveIndex(LocalDate.EPOCH, 2, counting, listing, TestKey.KEY, notices::add);
  }

  private ArchiveLookup workTree() {
    return ArchiveIndex.ofWorkTree(
        root, configs(), LocalDate.EPOCH, 2, counting, TestKey.KEY, notices::add);
  }

  private Configs configs() {
    return new Configs(
        root, root, Optional.empty(), true, ConfigOptions.withPacks(new ShippedPacks(), List.of()));
  }

  private ArchiveLookup.Question question(String... checked) throws ConfigException {
    return new ArchiveLookup.Question(CHECK, configs().of(root), root, Set.of(checked));
  }

  private ArticleFile article(String path) throws ConfigException {
    byte[] bytes = text(path.charAt(0)).getBytes(StandardCharsets.UTF_8);
    return new ArticleFile(
        root.resolve(path), path, configs().of(root), Optional.of(most -> bytes));
  }

  private void write(int articles) throws IOException {
    for (int i = 0; i < articles; i++) {
      Files.writeString(root.resolve("%04d.md".formatted(i)), text(i));
    }
  }

  private static String text(int number) {
    return "Article %s has a paragraph of its own, with words enough to be compared at all.\n"
        .formatted(number);
  }

  private Path cache() {
    return root.resolve(IndexDirectory.CACHE);
  }

  private Path manifest() throws ConfigException {
    return IndexDirectory.of(CHECK, configs().of(root), root).path().resolve("manifest");
  }

  private IndexStore store() throws ConfigException {
    return IndexDirectory.of(CHECK, configs().of(root), root).store(TestKey.KEY);
  }

  private static void assertKnown(int articles, ArchiveLookup.Known known) {
    assertEquals(List.of(), known.failures());
    assertEquals(articles, known.articles());
  }
}
