package org.articlint.report.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.check.ReviewState;
import org.articlint.lint.Boilerplate;
import org.articlint.lint.RepeatedTexts;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.lint.review.QueueEntry;
import org.articlint.lint.review.ReviewQueue;
import org.articlint.report.history.HistoryFile.History;
import org.articlint.report.history.HistoryRun;
import org.articlint.rule.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page shows besides the findings: history, repeated texts, reviews, rules. */
class HostileFactsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  static List<String> injections() {
    return Injections.ALL;
  }

  @ParameterizedTest
  @MethodSource("injections")
  void textFromOutsideIsInertEverywhere(String evil) {
    Document page = page(evil);
    Injections.assertInert(page("harmless"), page);
    String shown = Jsoup.parse("<p></p>").select("p").first().text(VisibleText.of(evil)).text();
    for (String part : List.of("#trend", "#repeated", "#freshness", "#debt")) {
      assertTrue(page.select(part).text().contains(shown), part + ": " + page.select(part).text());
    }
  }

  private static Document page(String text) {
    FindingCounts counts = new FindingCounts();
    HtmlPage page = new HtmlPage("1.0");
    String path = text + "/a.md";
    var finding = SampleFindings.finding(path, 1, Severity.ERROR, text);
    counts.add(finding);
    page.add(finding);
    LintScope scope = new LintScope(Path.of("/"), TODAY, 3, 0, false, false, List.of());
    StringWriter out = new StringWriter();
    page.write(
        new LintResult(scope, counts, List.of(), List.of(), List.of(new Coverage(text, 1, 1))),
        text,
        new PageFacts(
            Optional.of("what the command line names"),
            Optional.empty(),
            true,
            Optional.of(history(text)),
            Optional.of(repeated(text)),
            Optional.of(reviews(text, path))),
        out);
    return Jsoup.parse(out.toString());
  }

  private static History history(String text) {
    return new History(
        List.of(
            new HistoryRun(TODAY.minusDays(2), text, 3, 0, Map.of(text, 2), Map.of(text, 2)),
            new HistoryRun(TODAY, text, 3, 0, Map.of(), Map.of())),
        1);
  }

  private static RepeatedTexts repeated(String text) {
    Boilerplate.Copy copy =
        new Boilerplate.Copy(text, 7, List.of(new Boilerplate.Difference(text, text)));
    return new RepeatedTexts(
        1, 9, List.of(new RepeatedTexts.Cluster(2, 3, 9, text, List.of(copy, copy))));
  }

  private static ReviewQueue.Queue reviews(String text, String path) {
    ReviewState state =
        new ReviewState(
            ReviewState.Kind.OVERDUE,
            Optional.of(TODAY.minusYears(2)),
            Optional.of(TODAY.minusYears(1)),
            text,
            text,
            Span.at(0));
    QueueEntry entry =
        new QueueEntry(path, text, state, Optional.of(text), List.of(text), Optional.empty());
    return new ReviewQueue.Queue(
        TODAY, 1, Map.of(ReviewState.Kind.OVERDUE, 1), 0, List.of(entry), List.of(), List.of());
  }
}
