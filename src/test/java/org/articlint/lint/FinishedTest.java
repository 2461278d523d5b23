package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.check.value.Vocabulary;
import org.articlint.git.LineRanges;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.Outline;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.lint.suppression.Suppression;
import org.articlint.rule.Severity;
import org.articlint.rule.config.Config;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.Test;

/** What suppressions and the lines of a change make of findings. */
class FinishedTest {

  private static final Path ROOT = Path.of("/site");
  private static final Span ANYWHERE = new Span(10, 20);

  private final List<RuleResults.Placed> findings = new ArrayList<>();
  private final List<Checked.Written> suppressions = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private LineRanges touched = LineRanges.ALL;

  @Test
  void aSuppressionAcceptsFindingsOfItsRuleOnly() {
    found("a-rule", 1, ANYWHERE, false);
    found("another-rule", 2, ANYWHERE, false);
    suppressed("a-rule", new Span(0, 30), false);
    assertFinished("1 a-rule (why)", "2 another-rule");
  }

  @Test
  void aSuppressionAcceptsFindingsThatBeginInItsRange() {
    suppressed("a-rule", new Span(10, 20), false);
    found("a-rule", 1, new Span(9, 15), false);
    found("a-rule", 2, new Span(10, 11), false);
    found("a-rule", 3, new Span(19, 40), false);
    found("a-rule", 4, new Span(20, 21), false);
    assertFinished("1 a-rule", "2 a-rule (why)", "3 a-rule (why)", "4 a-rule");
  }

  @Test
  void aSuppressionOfTheFileAcceptsFindingsAnywhere() {
    suppressed("a-rule", new Span(0, 1), true);
    found("a-rule", 4, new Span(20, 21), false);
    assertFinished("4 a-rule (why)");
  }

  @Test
  void aSuppressionWithoutFindingsIsReported() {
    suppressed("a-rule", new Span(0, 5), false);
    suppressed("another-rule", new Span(0, 30), false);
    found("another-rule", 2, ANYWHERE, false);
    assertFinished("2 another-rule (why)", "9 unused a-rule");
  }

  @Test
  void aSuppressionOfARuleThatCouldNotRunIsNotReported() {
    suppressed("a-rule", new Span(0, 5), false);
    failures.add(new Failure("a.md", "it takes too long"));
    assertFinished();
  }

  @Test
  void theFirstOfTwoSuppressionsIsUsed() {
    suppressed("a-rule", new Span(0, 30), false);
    suppressed("a-rule", new Span(0, 30), true);
    found("a-rule", 2, ANYWHERE, false);
    assertFinished("2 a-rule (why)", "9 unused a-rule");
  }

  @Test
  void ofOverlappingSuppressionsTheFirstIsUsed() {
    suppressed("a-rule", new Span(10, 20), false);
    suppressed("a-rule", new Span(0, 30), false);
    suppressed("a-rule", new Span(12, 14), false);
    found("a-rule", 2, new Span(13, 15), false);
    assertFinished("2 a-rule (why)", "9 unused a-rule", "9 unused a-rule");
    found("a-rule", 3, new Span(25, 26), false);
    found("a-rule", 1, new Span(5, 6), false);
    found("a-rule", 4, new Span(30, 31), false);
    assertFinished(
        "1 a-rule (why)", "2 a-rule (why)", "3 a-rule (why)", "4 a-rule", "9 unused a-rule");
  }

  @Test
  void manySuppressionsTakeLinearTime() {
    for (int i = 0; i < 50_000; i++) {
      suppressed("a-rule", new Span(10 * i, 10 * i + 5), false);
      found("a-rule", 1, Span.at(10 * i + 5), false);
    }
    Finished finished = assertTimeout(Duration.ofSeconds(20), () -> Finished.of(checked(), false));
    assertEquals(100_000, finished.findings().size());
  }

  @Test
  void findingsAreSorted() {
    found("b", 2, ANYWHERE, false);
    found("b", 1, ANYWHERE, false);
    found("a", 2, ANYWHERE, false);
    assertFinished("1 b", "2 a", "2 b");
  }

  @Test
  void findingsOnOtherLinesAreLeftOutAndCounted() {
    touched = new LineRanges(List.of(new LineRanges.Range(3, 4)));
    found("a", 2, ANYWHERE, false);
    found("b", 3, ANYWHERE, false);
    found("c", 5, ANYWHERE, false);
    found("whole", 9, ANYWHERE, true);
    suppressed("a", new Span(0, 30), false);
    Finished finished = Finished.of(checked(), true);
    assertEquals(List.of("3 b", "9 whole"), shown(finished));
    assertEquals(2, finished.untouched());
  }

  @Test
  void findingsOnOtherLinesAreKnownAsSuch() {
    touched = new LineRanges(List.of(new LineRanges.Range(3, 4)));
    found("a", 2, ANYWHERE, false);
    found("b", 3, ANYWHERE, false);
    found("whole", 9, ANYWHERE, true);
    Finished finished = Finished.of(checked(), false);
    assertEquals(0, finished.untouched());
    assertEquals(
        List.of(false, true, true), finished.findings().stream().map(Finding::isTouched).toList());
  }

  private void found(String rule, int line, Span span, boolean isOfWhole) {
    Finding finding = SampleFindings.at(rule, line);
    findings.add(new RuleResults.Placed(finding, span, isOfWhole));
  }

  private void suppressed(String rule, Span covers, boolean wholeFile) {
    suppressions.add(
        new Checked.Written(
            new Suppression(rule, "why", covers, wholeFile, Span.at(0)),
            Optional.of(SampleFindings.at("unused " + rule, 9))));
  }

  private Checked checked() {
    Article article =
        Article.of("a.md", SourceText.of(""), Metadata.NONE, List.of(), List.of(), List.of());
    Config config =
        Config.of(
            SampleFindings.rule("a-rule", Severity.ERROR),
            Vocabulary.EMPTY,
            ROOT,
            new ShippedPacks());
    return new Checked(
        new ArticleFile(ROOT.resolve("a.md"), "a.md", config, Optional.empty()),
        List.of(),
        Set.of(),
        Set.of(),
        0,
        new Outline(article),
        touched,
        suppressions,
        new RuleResults(findings, Set.of(), failures));
  }

  private void assertFinished(String... expected) {
    assertEquals(List.of(expected), shown(Finished.of(checked(), false)));
  }

  private static List<String> shown(Finished finished) {
    return finished.findings().stream()
        .map(
            f ->
                f.range().startLine()
                    + " "
                    + f.ruleId()
                    + f.suppressedBy().map(reason -> " (" + reason + ")").orElse(""))
        .toList();
  }
}
