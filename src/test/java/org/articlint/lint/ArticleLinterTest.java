package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.articlint.git.LineRanges;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Change;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.finding.Standing;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.parse.Formats;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found in one article: by its rules, and about its suppressions. */
class ArticleLinterTest {

  private static final String STALE = "---\nlast_reviewed: 2020-01-01\n---\n\nWords.\n";

  private FileSystem files;
  private Path directory;

  @BeforeEach
  void makeDirectory() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    directory = Files.createDirectories(files.getPath("/site"));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private Site site(String configuration) throws IOException, ConfigException {
    Files.writeString(
        directory.resolve("articlint.yaml"), "extends: [recommended]\n" + configuration);
    return new Site(directory);
  }

  /** The findings of an article that are not suppressed, and those that are with the reason. */
  private static List<String> findings(Site site, String text) throws ConfigException {
    return site.with("a.md", text).run().findings().stream().map(ArticleLinterTest::shown).toList();
  }

  private static String shown(Finding finding) {
    String place = finding.range().startLine() + " " + finding.ruleId();
    return finding.standing() instanceof Standing.Suppressed by
        ? place + " (" + by.reason() + ")"
        : place;
  }

  @Test
  void aSuppressionIsUsedOrReported() throws IOException, ConfigException {
    String comment = "\n<!-- articlint-ignore-file stale-last-reviewed: history -->\n";
    assertEquals(List.of("2 stale-last-reviewed (history)"), findings(site(""), STALE + comment));
    assertEquals(List.of("3 unused-suppression"), findings(site(""), "Words.\n" + comment));
    assertEquals(
        List.of(), findings(site("rules: {unused-suppression: off}\n"), "Words.\n" + comment));
  }

  @Test
  void faultsOfSuppressionsAreFindingsOfTheirRules() throws IOException, ConfigException {
    String text =
        """
        <!-- articlint-ignore-file stale-last-reviewed -->
        <!-- articlint-ignore-file stale-last-reviewed: history until 2020-01-01 -->
        <!-- articlint-ignore-file no-such-rule: history -->
        """;
    assertEquals(
        List.of("1 suppression-without-reason", "2 expired-suppression", "3 unused-suppression"),
        findings(site(""), text));
    assertEquals(
        List.of("1 suppression-without-reason", "3 unused-suppression"),
        findings(site("rules: {expired-suppression: off}\n"), text));
  }

  @Test
  void whatNoRuleReportsIsAFailure() throws IOException, ConfigException {
    String off = "rules: {unreadable-article: off, invalid-encoding: off}\n";
    Site silent = site(off);
    Site.Run run = silent.with(silent.file("a.md", most -> new byte[] {0})).run();
    assertEquals(List.of(), run.open());
    assertEquals(1, run.failures().size(), run.failures()::toString);
    Site reporting = site("");
    run = reporting.with(reporting.file("a.md", most -> new byte[] {0})).run();
    assertEquals(List.of("a.md:1 invalid-encoding"), run.open());
    assertEquals(List.of(), run.failures());
  }

  /** Only the rules about reading run, not those that would miss something in an empty article. */
  @Test
  void rulesDoNotRunOnAnArticleThatCouldNotBeRead() throws IOException, ConfigException {
    Files.writeString(
        directory.resolve("pack.yaml"),
        "pack: mine\nrules: [{id: needs-owner, title: t, severity: error, message: m, why: w,"
            + " fix: f, check: {kind: metadata-schema, schema: {required: [owner]}}}]\n");
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [./pack.yaml]\n");
    Site site = new Site(directory);
    site.with("a.md", "Words.\n").with(site.file("b.md", most -> new byte[] {0}));
    assertEquals(List.of("a.md:1 needs-owner", "b.md:1 invalid-encoding"), site.run().open());
  }

  /** Git ends no line at a lone carriage return, so its numbers of lines would lie. */
  @Test
  void linesOfAChangeCountWhereGitCountsThemAlike() throws IOException, ConfigException {
    LineRanges fifth = new LineRanges(List.of(new LineRanges.Range(5, 5)));
    assertEquals(new Standing.Open(false), standing(STALE, fifth));
    assertEquals(new Standing.Open(true), standing(STALE.replace('\n', '\r'), fifth));
    LineRanges second = new LineRanges(List.of(new LineRanges.Range(2, 2)));
    assertEquals(new Standing.Open(true), standing(STALE, second));
  }

  private Standing standing(String text, LineRanges touched) throws IOException, ConfigException {
    Site site = site("");
    ArticleFile file = site.file("a.md", text).with(new Change(touched, Optional.empty()));
    List<Finding> findings = site.with(file).run().findings();
    assertEquals(1, findings.size(), findings::toString);
    return findings.get(0).standing();
  }

  @Test
  void progressIsToldOfEachArticle() throws IOException, ConfigException {
    Site site = site("");
    List<ArticleFile> articles = List.of(site.file("a.md", "Words.\n"), site.file("b.md", STALE));
    FoundFiles found =
        new FoundFiles(directory, articles, List.of(), List.of(), List.of(directory));
    AtomicInteger progress = new AtomicInteger();
    new Linter(
            LintOptions.plain(LocalDate.EPOCH, 2),
            each -> Formats.DEFAULT,
            ArchiveLookup.NONE,
            Baselines.none())
        .run(found, progress::incrementAndGet, new Ignored());
    assertEquals(2, progress.get());
  }

  private record Ignored() implements FindingSink {

    @Override
    public void begin(LintScope scope) {
      // Only progress is of interest.
    }

    @Override
    public void add(ArticleFile article, Finding finding) {
      // Only progress is of interest.
    }
  }
}
