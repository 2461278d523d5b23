package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.articlint.archive.segment.SpilledList;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {

  /** More articles than a run keeps in memory. */
  private static final int MANY = 65;

  @TempDir Path directory;
  private Site site;

  @BeforeEach
  void makeSite() throws IOException, ConfigException {
    Files.writeString(
        directory.resolve("articlint.yaml"),
        "extends: [recommended]\nrules: {unreadable-article: off}\n");
    site = new Site(directory);
  }

  @Test
  void aFileThatChangesWhileItIsCheckedIsAFailure() throws ConfigException {
    AtomicInteger reads = new AtomicInteger();
    ArticleFile changing =
        site.file(
            "b.md",
            most ->
                (reads.getAndIncrement() == 0 ? Site.REPEATED : "Other words.\n\n" + Site.REPEATED)
                    .getBytes(StandardCharsets.UTF_8));
    Site.Run run = withMany(changing).run();
    assertEquals(List.of("b.md: it changed while it was checked"), run.failures());
    assertEquals(List.of("c.md:1 repeated-boilerplate", "d.md:1 repeated-boilerplate"), run.open());
  }

  @Test
  void aFileThatIsGoneWhenItIsReadAgainIsAFailure() throws ConfigException {
    AtomicInteger reads = new AtomicInteger();
    ArticleFile gone =
        site.file(
            "b.md",
            most -> {
              if (reads.getAndIncrement() > 0) {
                throw new IOException("it is gone");
              }
              return Site.REPEATED.getBytes(StandardCharsets.UTF_8);
            });
    assertEquals(List.of("b.md: it is gone"), withMany(gone).run().failures());
  }

  @Test
  void aFewArticlesAreNotReadAgain() throws ConfigException {
    AtomicInteger reads = new AtomicInteger();
    ArticleFile counted =
        site.file(
            "b.md",
            most -> {
              reads.incrementAndGet();
              return Site.REPEATED.getBytes(StandardCharsets.UTF_8);
            });
    site.with(counted).with("c.md", Site.REPEATED).with("d.md", Site.REPEATED);
    assertEquals(3, site.run().findings().size());
    assertEquals(1, reads.get());
  }

  @Test
  void anUnreadableArticleFailsWhenNoRuleReportsIt() throws ConfigException {
    ArticleFile binary = site.file("a.md", most -> new byte[] {0});
    assertEquals(List.of("a.md:1 invalid-encoding"), site.with(binary).run().open());
    assertEquals(List.of(), site.run().failures());
  }

  @Test
  void coverageCountsTheArticlesThatARuleLookedAt() throws ConfigException {
    site.with("a.md", "---\nlast_reviewed: 2026-11-01\n---\n\nWords.\n").with("b.md", "Words.\n");
    Coverage coverage =
        site.run().result().coverage().stream()
            .filter(each -> each.rule().equals("stale-last-reviewed"))
            .findFirst()
            .orElseThrow();
    assertEquals(new Coverage("stale-last-reviewed", 1, 2), coverage);
  }

  @Test
  void theScopeHasTheArticlesAndEachRuleOnce() throws ConfigException {
    site.lookup = new Site.Known(new ArchiveLookup.Known(List.of(), 7, List.of()), List.of());
    LintScope scope = site.with("a.md", "Words.\n").with("b.md", "Words.\n").run().result().scope();
    assertEquals(directory, scope.root());
    assertEquals(LocalDate.of(2026, 11, 21), scope.today());
    assertEquals(2, scope.articles());
    assertEquals(7, scope.compared());
    List<String> rules = scope.rules().stream().map(Rule::id).toList();
    assertEquals(
        site.config.ruleSet(directory.resolve("a.md")).rules().stream()
            .map(Rule::id)
            .sorted()
            .toList(),
        rules);
    assertTrue(rules.contains("repeated-boilerplate"), rules::toString);
    assertFalse(rules.contains("unreadable-article"), rules::toString);
  }

  @Test
  void theArticlesOfALargeRunAreJudgedLikeThoseOfASmallOne() throws ConfigException {
    for (int i = 0; i < SpilledList.MAX_IN_MEMORY; i++) {
      site.with("a-%04d.md".formatted(i), "Words.\n");
    }
    ArticleFile gone =
        site.file(
            "g.md",
            most -> {
              throw new IOException("it is gone");
            });
    site.with("b.md", "# Title\n\n" + Site.REPEATED)
        .with("c.md", "Words.\n\n" + Site.REPEATED)
        .with("d.md", "<!-- articlint-ignore repeated-boilerplate: known -->\n\n" + Site.REPEATED)
        .with("e.md", "<!-- articlint-ignore repeated-boilerplate: known -->\n\nOther words.\n")
        .with("f.md", "---\nlast_reviewed: 2020-01-01\n---\n\nWords.\n")
        .with(gone);
    Site.Run run = site.run();

    assertEquals(
        List.of(
            "b.md:3 repeated-boilerplate",
            "c.md:3 repeated-boilerplate",
            "e.md:1 unused-suppression",
            "f.md:2 stale-last-reviewed"),
        run.open());
    assertEquals(
        List.of("introduction, paragraph 1", "introduction, paragraph 2"),
        run.findings().stream().limit(2).map(finding -> finding.place().locator()).toList());
    assertEquals(List.of("g.md: it is gone"), run.failures());
    assertEquals(5, run.findings().size());
    assertEquals(SpilledList.MAX_IN_MEMORY + 6, run.result().scope().articles());
  }

  private Site withMany(ArticleFile file) {
    site.with(file).with("c.md", Site.REPEATED).with("d.md", Site.REPEATED);
    for (int i = 0; i < MANY; i++) {
      site.with("many-%02d.md".formatted(i), "Words.\n");
    }
    return site;
  }
}
