package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.Articles;
import org.articlint.check.ReviewState.Kind;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.GitRepository;
import org.articlint.lint.review.ReviewQueue.Queue;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewQueueTest {

  private static final ReviewQueue QUEUE =
      new ReviewQueue(ReviewSite.FORMATS, 2, Articles.TODAY, ReviewPeriod.parse("30 days"));

  @TempDir Path directory;
  private ReviewSite site;

  @BeforeEach
  void makeSite() throws IOException, ConfigException {
    site =
        new ReviewSite(
            "extends: [recommended]\noverrides: [{files: [blog/**], rules: {stale-last-reviewed:"
                + " off, ai-style-without-human-review: off}}]\n");
  }

  @AfterEach
  void closeSite() throws IOException {
    site.close();
  }

  /** The articles at the top of a directory of the disk. */
  private FoundFiles onDisk(ArticleFile... files) throws IOException {
    return new FoundFiles(directory.toRealPath(), List.of(files), List.of(), List.of(), List.of());
  }

  private static List<String> paths(List<QueueEntry> entries) {
    return entries.stream().map(QueueEntry::path).toList();
  }

  @Test
  void whatIsDueIsListedTheMostUrgentFirstAndAllIsCounted() {
    Queue queue =
        QUEUE.of(
            site.found(
                site.article("a-current.md", "last_reviewed: 2026-11-20"),
                site.article("b-none.md", "title: T"),
                site.article("c-overdue.md", "last_reviewed: 2020-01-01"),
                site.article("d-older.md", "title: A title", "last_reviewed: 2019-01-01"),
                site.article("e-soon.md", "last_reviewed: 2025-12-21"),
                site.article("f-waiting.md", "last_reviewed: 2026-11-20", "ai_generated: true"),
                site.article("blog/g-unruled.md", "last_reviewed: 2019-01-01"),
                site.article("blog/h-unruled.md", "title: T")),
            false);
    assertEquals(
        List.of("d-older.md", "c-overdue.md", "e-soon.md", "f-waiting.md", "b-none.md"),
        paths(queue.entries()));
    assertEquals(
        Map.of(Kind.OVERDUE, 2, Kind.DUE_SOON, 1, Kind.CURRENT, 2, Kind.NO_DATE, 1),
        queue.counts());
    assertEquals(8, queue.articles());
    assertEquals(2, queue.unruled());
    assertEquals(Articles.TODAY, queue.today());
    assertEquals(List.of(), queue.failures());
    assertEquals("A title", queue.entries().get(0).title());
    assertEquals("", queue.entries().get(1).title());
    assertEquals(Optional.empty(), queue.entries().get(0).changed());
  }

  @Test
  void allThatARuleLooksAtCanBeListed() {
    Queue queue =
        QUEUE.all(
            site.found(
                site.article("a.md", "last_reviewed: 2026-11-20"),
                site.article("b.md", "last_reviewed: 2020-01-01"),
                site.article("blog/c.md", "last_reviewed: 2020-01-01")));
    assertEquals(List.of("b.md", "a.md"), paths(queue.entries()));
    assertEquals(1, queue.unruled());
  }

  @Test
  void anEntryStandsUnderItsMostUrgentState() {
    Queue queue =
        QUEUE.of(
            site.found(
                site.article("a.md", "last_reviewed: 2020-01-01", "ai_generated: true"),
                site.article("b.md", "ai_generated: true")),
            false);
    assertEquals(List.of("a.md"), paths(queue.in(QueueState.OVERDUE)));
    assertEquals(List.of("b.md"), paths(queue.in(QueueState.WAITING)));
    assertEquals(List.of(), paths(queue.in(QueueState.NO_DATE)));
  }

  @Test
  void aPartOfTheQueueKeepsTheCountsOfTheWhole() {
    Queue queue =
        QUEUE.of(
            site.found(
                site.article("a.md", "last_reviewed: 2020-01-01"),
                site.article("b.md", "last_reviewed: 2020-01-02")),
            false);
    Queue part = queue.only(entry -> entry.path().equals("b.md"));
    assertEquals(List.of("b.md"), paths(part.entries()));
    assertEquals(2, part.articles());
    assertEquals(queue.counts(), part.counts());
  }

  @Test
  void whatCannotBeReadIsAFailureBesideThoseOfTheSearch() {
    ArticleFile broken = site.file("b.md", "---\ntitle: [a\n---\n");
    Queue queue =
        QUEUE.of(
            new FoundFiles(
                site.root,
                List.of(broken, site.article("c.md", "last_reviewed: 2020-01-01")),
                List.of(new Failure("d.md", "it is gone"), new Failure("a.md", "it is gone")),
                List.of(),
                List.of()),
            false);
    assertEquals(
        List.of("a.md", "b.md", "d.md"), queue.failures().stream().map(Failure::path).toList());
    assertEquals(List.of("c.md"), paths(queue.entries()));
    assertEquals(2, queue.articles());
    assertEquals(0, queue.unruled());
  }

  @Test
  void ownersAndWhatOfThemIsNotKnownAreGiven() throws IOException {
    Files.writeString(directory.resolve("CODEOWNERS"), "*.md @all\n" + "x".repeat(2000) + " @b\n");
    Queue queue =
        QUEUE.of(
            onDisk(
                site.article("a.md", "last_reviewed: 2020-01-01"),
                site.article("b.md", "last_reviewed: 2020-01-02", "owner: Ada Berg")),
            false);
    assertEquals(
        List.of(List.of("@all"), List.of("Ada Berg")),
        queue.entries().stream().map(QueueEntry::owners).toList());
    assertEquals(1, queue.notices().size());
    assertTrue(queue.notices().get(0).startsWith("CODEOWNERS:2"), queue.notices()::toString);
  }

  @Test
  void gitTellsTheLastChangeOfWhatIsDue() throws Exception {
    GitRepository repository = new GitRepository(directory);
    repository.write("a.md", "---\nlast_reviewed: 2020-01-01\n---\n\nText.\n");
    repository.write("b.md", "---\nlast_reviewed: 2026-11-20\n---\n\nText.\n");
    repository.git("add", "-A");
    repository.git("commit", "-q", "-m", "c", "--date", "2020-02-02T12:00:00Z");
    ArticleFile due = site.article("a.md", "last_reviewed: 2020-01-01");
    ArticleFile current = site.article("b.md", "last_reviewed: 2026-11-20");
    assertEquals(
        List.of(Optional.of(LocalDate.of(2020, 2, 2))),
        QUEUE.of(onDisk(due, current), true).entries().stream().map(QueueEntry::changed).toList());
    assertEquals(
        List.of(Optional.empty(), Optional.empty()),
        QUEUE.all(onDisk(due, current)).entries().stream().map(QueueEntry::changed).toList());
  }

  @Test
  void withoutAnAnswerFromGitTheQueueSaysSo() throws Exception {
    Queue queue =
        QUEUE.of(
            onDisk(
                site.article("a.md", "last_reviewed: 2020-01-01"),
                site.article("b.md", "last_reviewed: 2020-01-02")),
            true);
    assertEquals(List.of("a.md", "b.md"), paths(queue.entries()));
    assertEquals(Optional.empty(), queue.entries().get(0).changed());
    assertEquals(1, queue.notices().size());
    assertTrue(
        queue.notices().get(0).startsWith("when some articles last changed is not known: "),
        queue.notices()::toString);
  }

  @Test
  void aRuleMayJudgeByTheLastCommit() throws Exception {
    site.close();
    site =
        new ReviewSite(
            "extends: [recommended]\nrules: {stale-last-reviewed: {check: {dates: [git]}}}\n");
    Queue unknown = QUEUE.of(onDisk(site.article("a.md", "title: T")), false);
    assertEquals(1, unknown.failures().size());
    assertTrue(
        unknown.failures().get(0).reason().startsWith("its reviews could not be judged: "),
        unknown.failures()::toString);
    GitRepository repository = new GitRepository(directory);
    repository.write("a.md", "---\ntitle: T\n---\n\nText.\n");
    repository.git("add", "-A");
    repository.git("commit", "-q", "-m", "c", "--date", "2020-02-02T12:00:00Z");
    assertEquals(
        Map.of(Kind.OVERDUE, 1),
        QUEUE.of(onDisk(site.article("a.md", "title: T")), false).counts());
  }
}
