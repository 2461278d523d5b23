package org.articlint.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.lint.finding.Standing;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.Listing;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class ChangesReportTest {

  private static final Finding OLD =
      SampleFindings.finding("a.md", 3, Severity.WARNING, "it was wrong before");
  private static final Finding NEW =
      SampleFindings.finding("b.md", 5, Severity.ERROR, "it is wrong now");

  private Optional<ChangesReport> previous = Optional.empty();
  private Listing listing = Listing.ALL;

  private String run(List<Failure> failures, Finding... findings) throws IOException {
    LintScope scope = new LintScope(Path.of("/"), LocalDate.EPOCH, 9, 0, false, false, List.of());
    StringWriter out = new StringWriter();
    ChangesReport report =
        ChangesReport.after(previous, new ReportOptions(TextStyle.plain(), false, listing), out);
    report.begin(scope);
    FindingCounts counts = new FindingCounts();
    for (Finding finding : findings) {
      counts.add(finding);
      report.add(finding);
    }
    LintResult result = new LintResult(scope, counts, failures, List.of(), List.of());
    report.end(new RunSummary(result, 1, "findings", false, false, listing));
    previous = Optional.of(report);
    return out.toString();
  }

  private String run(Finding... findings) throws IOException {
    return run(List.of(), findings);
  }

  @Test
  void theFirstRunIsWrittenWhole() throws IOException {
    String first = run(OLD);
    assertTrue(first.contains("a.md:3:1 warning a-rule\n  it was wrong before"), first);
    assertTrue(
        first.endsWith("Next: articlint explain a-rule says more about this rule.\n"), first);
  }

  @Test
  void whatIsNewIsShownInFullAndWhatIsGoneOnALine() throws IOException {
    run(OLD);
    String second = run(OLD, NEW);
    assertTrue(second.startsWith("b.md:5:1 error a-rule\n  it is wrong now\n"), second);
    assertTrue(second.contains("help: help\n"), second);
    assertFalse(second.contains("it was wrong before"), second);
    assertTrue(
        second.endsWith("\n1 new. Checked 9 articles: 1 error, 1 warning in 2 articles.\n"),
        second);
    assertEquals(
        """
        No longer found:
          a.md:3:1: warning a-rule: it was wrong before
        1 no longer found. Checked 9 articles: 1 error in 1 article.
        """,
        run(NEW));
    assertEquals("Nothing has changed. Checked 9 articles: 1 error in 1 article.\n", run(NEW));
  }

  @Test
  void aFindingThatMovedIsTheSameAndOneThatSaysSomethingElseIsNot() throws IOException {
    run(OLD);
    Finding moved =
        new Finding(
            OLD.rule(),
            SampleFindings.finding("a.md", 70, Severity.WARNING, "").place(),
            OLD.message(),
            OLD.identity(),
            OLD.standing());
    assertTrue(run(moved).startsWith("Nothing has changed. "));
    Finding suppressed = moved.with(new Standing.Suppressed("an example"));
    String shown = run(suppressed);
    assertTrue(shown.contains("suppressed: an example"), shown);
    assertTrue(shown.contains("  a.md:70:1: warning a-rule: it was wrong before\n"), shown);
    assertTrue(shown.contains("\n1 new, 1 no longer found. Checked"), shown);
  }

  @Test
  void whatAnUncheckedArticleHidesIsNotGone() throws IOException {
    run(OLD, NEW);
    String hidden = run(List.of(new Failure("a.md", "it changed while it was checked")), NEW);
    assertEquals(
        """
        Not checked: a.md: it changed while it was checked
        Nothing has changed. Checked 9 articles: 1 error in 1 article.
        """,
        hidden);
    assertTrue(run(OLD, NEW).startsWith("Nothing has changed. "));
  }

  @Test
  void manyLinesAreCut() throws IOException {
    Finding[] many =
        IntStream.rangeClosed(1, 21)
            .mapToObj(n -> SampleFindings.finding("a.md", n, Severity.NOTE, "wrong " + n))
            .toArray(Finding[]::new);
    run(many);
    assertFalse(run(Arrays.copyOf(many, 1)).contains("and"));
    run(many);
    assertTrue(run().contains("  a.md:20:1: note a-rule: wrong 20\n  and 1 more\n21 no longer"));
  }

  @Test
  void withoutSummaryThereIsNoTotal() throws IOException {
    listing = new Listing(Optional.empty(), Severity.NOTE, true, false);
    run(OLD);
    assertEquals("", run(OLD));
    assertEquals("No longer found:\n  a.md:3:1: warning a-rule: it was wrong before\n", run());
  }
}
