package org.articlint.lint.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.segment.StoredIndex;
import org.articlint.archive.segment.TestKey;
import org.articlint.archive.text.ContentHash;
import org.articlint.archive.text.FactsBuilder;
import org.articlint.archive.text.Slots;
import org.articlint.check.Repeated;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.GitRepository;
import org.articlint.lint.files.Staged;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in an index already, by the trees of git. */
class StagedListingTest {

  @TempDir Path root;
  private GitRepository repository;
  private Optional<Staged> staged = Optional.empty();

  @BeforeEach
  void makeRepository() throws Exception {
    root = root.toRealPath();
    repository = new GitRepository(root);
    repository.write("articlint.yaml", "extends: [recommended]\nexclude: [\"draft*\"]\n");
    repository.write("a.md", "a").write("b.md", "b").write("c.md", "c");
    repository.write("draft.md", "d").write("image.png", "i").commit();
  }

  @AfterEach
  void close() {
    staged.ifPresent(Staged::close);
  }

  @Test
  void withoutAnIndexTheLastCommitIsListedAndThenWhatIsStaged() throws Exception {
    repository.write("b.md", "staged").write("d.md", "staged").git("add", "-A");
    repository.git("rm", "-q", "c.md");
    repository.write("a.md", "not staged").write("e.md", "not staged");
    ArchiveListing listing = listing();
    ArchiveListing.Step step = listing.step(StoredIndex.EMPTY, root);
    assertEquals(StoredIndex.EMPTY, step.from());
    assertChanges(List.of("a.md: a", "b.md: b", "c.md: c"), Set.of(), step.changes());
    assertEquals(Optional.of(head()), step.tree());
    assertChanges(
        List.of("b.md: staged", "d.md: staged"),
        Set.of("c.md"),
        listing.rest(stored(step.tree()), root));
  }

  @Test
  void onlyArticlesOfTheArchiveAreListed() throws Exception {
    repository.write("docs/a.md", "docs").commit();
    assertChanges(
        List.of("docs/a.md: docs"),
        Set.of(),
        listing().step(StoredIndex.EMPTY, root.resolve("docs")).changes());
  }

  @Test
  void anIndexOfTheLastCommitOnlyNeedsWhatIsStaged() throws Exception {
    StoredIndex stored = stored(Optional.of(head()), "a.md", "b.md", "c.md");
    repository.write("b.md", "staged").git("add", "-A");
    ArchiveListing listing = listing();
    ArchiveListing.Step step = listing.step(stored, root);
    assertEquals(stored, step.from());
    assertChanges(List.of(), Set.of(), step.changes());
    assertEquals(stored.tree(), step.tree());
    assertChanges(List.of("b.md: staged"), Set.of(), listing.rest(stored, root));
  }

  @Test
  void anIndexOfAnOlderCommitIsKeptWhileLittleHasChanged() throws Exception {
    StoredIndex stored = stored(Optional.of(head()), "a.md", "b.md", "c.md");
    repository.write("b.md", "committed").commit();
    repository.write("c.md", "staged").git("add", "-A");
    ArchiveListing listing = listing();
    ArchiveListing.Step step = listing.step(stored, root);
    assertEquals(stored.tree(), step.tree());
    assertChanges(List.of(), Set.of(), step.changes());
    assertChanges(List.of("b.md: committed", "c.md: staged"), Set.of(), listing.rest(stored, root));
  }

  @ParameterizedTest
  @CsvSource({"63, 0, 1", "64, 64, 1"})
  void anIndexMovesToTheLastCommitAfterMoreThan64Changes(int commits, int inStep, int inRest)
      throws Exception {
    StoredIndex stored = stored(Optional.of(head()), "a.md", "b.md", "c.md");
    for (int i = 0; i < commits; i++) {
      repository.write("new-" + i + ".md", "committed");
    }
    repository.commit();
    repository.write("c.md", "staged").git("add", "-A");
    ArchiveListing listing = listing();
    ArchiveListing.Step step = listing.step(stored, root);
    assertEquals(stored, step.from());
    assertEquals(inStep, step.changes().size());
    assertEquals(inStep == 0 ? stored.tree() : Optional.of(head()), step.tree());
    ArchiveListing.Changes rest =
        listing.rest(new StoredIndex(stored.segments(), step.tree(), stored.watched()), root);
    assertEquals(inStep == 0 ? commits + inRest : inRest, rest.size());
  }

  @Test
  void anIndexOfTheWorkTreeKeepsWhatIsTheSame() throws Exception {
    StoredIndex stored = stored(Optional.empty(), "a.md", "b.md", "draft.md");
    repository.write("b.md", "committed").commit();
    ArchiveListing.Step step = listing().step(stored, root);
    assertEquals(stored, step.from());
    assertChanges(List.of("b.md: committed", "c.md: c"), Set.of("draft.md"), step.changes());
    assertEquals(Optional.of(head()), step.tree());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anIndexOfAnotherConfigurationIsNotUsed(boolean hasTree) throws Exception {
    StoredIndex stored =
        stored(hasTree ? Optional.of(head()) : Optional.empty(), "a.md", "b.md", "c.md");
    repository.write("articlint.yaml", "extends: [recommended]\n");
    ArchiveListing.Step step = listing().step(stored, root);
    assertEquals(StoredIndex.EMPTY, step.from());
    assertChanges(
        List.of("a.md: a", "b.md: b", "c.md: c", "draft.md: d"), Set.of(), step.changes());
  }

  @ParameterizedTest
  @CsvSource({
    "docs/articlint.yaml, false",
    "docs/.gitignore, false",
    ".gitignore, false",
    "docs/a.yaml, true",
    "docs/docusaurus.config.ts, false",
    "docusaurus.config.json, true",
  })
  void anIndexFromBeforeAFileThatDecidesIsNotUsed(String file, boolean isUsed) throws Exception {
    StoredIndex stored = stored(Optional.of(head()), "a.md", "b.md", "c.md");
    repository.write(file, "{}\n").commit();
    ArchiveListing.Step step = listing().step(stored, root);
    assertEquals(isUsed ? stored : StoredIndex.EMPTY, step.from());
    assertEquals(isUsed ? 0 : 3, step.changes().size());
  }

  @Test
  void aConfigurationThatIsKnownMayBeCommitted() throws Exception {
    String tree = head();
    repository.write("articlint.yaml", "extends: [recommended]\nexclude: [draft.md]\n").commit();
    StoredIndex stored = stored(Optional.of(tree), "a.md", "b.md", "c.md");
    assertEquals(stored, listing().step(stored, root).from());
  }

  @Test
  void anIndexOfATreeThatGitNoLongerHasIsNotUsed() throws Exception {
    StoredIndex stored = stored(Optional.of("1".repeat(40)), "a.md", "b.md", "c.md");
    ArchiveListing.Step step = listing().step(stored, root);
    assertEquals(StoredIndex.EMPTY, step.from());
    assertEquals(3, step.changes().size());
  }

  @Test
  void anArticleHasItsStagedContent() throws Exception {
    repository.write("b.md", "staged").git("add", "-A");
    repository.write("a.md", "not staged").write("b.md", "not staged");
    ArchiveListing listing = listing();
    assertEquals("a.md: a", text(listing.article("a.md").orElseThrow()));
    assertEquals("b.md: staged", text(listing.article("b.md").orElseThrow()));
    repository.write("docs/articlint.yaml", "no-such-key: 1\n");
    assertEquals(Optional.empty(), listing.article("docs/a.md"));
  }

  @Test
  void theConfigurationsThatWereReadAreWatched() throws Exception {
    ArchiveListing listing = listing();
    listing.step(StoredIndex.EMPTY, root);
    assertEquals(Set.of("articlint.yaml", ".git/info/exclude"), listing.watched().keySet());
    assertEquals(
        WorkTreeListing.hash(root.resolve("articlint.yaml")),
        listing.watched().get("articlint.yaml"));
  }

  @Test
  void whatIsStagedIsLookedUp() throws Exception {
    repository.write("d.md", "staged").git("add", "-A");
    repository.write("e.md", "not staged");
    try (Staged now = new Staged(root)) {
      ArchiveLookup lookup =
          ArchiveIndex.ofStaged(
              now,
              repository.configs(),
              LocalDate.EPOCH,
              2,
              config -> Formats.DEFAULT,
              TestKey.KEY,
              notice -> fail(notice));
      ArchiveLookup.Known known =
          lookup.of(
              new ArchiveLookup.Question(
                  Repeated.paragraphs(2, 12, List.of()),
                  repository.configs().of(root),
                  root,
                  Set.of("a.md")));
      assertEquals(3, known.articles());
      assertEquals("d.md: staged", text(lookup.article("d.md").orElseThrow()));
    }
  }

  /** Takes what is staged now. */
  private ArchiveListing listing() throws Exception {
    Staged now = new Staged(root);
    staged = Optional.of(now);
    return new StagedListing(
        now, new ArticleFilter(root, repository.configs(), config -> Formats.DEFAULT));
  }

  private String head() throws Exception {
    return repository.git("rev-parse", "HEAD^{tree}").strip();
  }

  private StoredIndex stored(Optional<String> tree, String... paths) throws IOException {
    SegmentBuilder builder = new SegmentBuilder(80);
    for (String path : paths) {
      builder.add(
          path,
          ContentHash.of(Files.readAllBytes(root.resolve(path))),
          new FactsBuilder(Slots.NONE, 12, 6).build());
    }
    Map<String, ContentHash> watched = new HashMap<>();
    watched.put("articlint.yaml", WorkTreeListing.hash(root.resolve("articlint.yaml")));
    return new StoredIndex(List.of(builder.build()), tree, watched);
  }

  private static void assertChanges(
      List<String> changed, Set<String> gone, ArchiveListing.Changes changes) throws IOException {
    assertEquals(changed.size(), changes.changed().size());
    for (int i = 0; i < changed.size(); i++) {
      assertEquals(changed.get(i), text(changes.changed().get(i)));
    }
    assertEquals(gone, changes.gone());
  }

  private static String text(ArticleFile file) throws IOException {
    return file.path() + ": " + new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
