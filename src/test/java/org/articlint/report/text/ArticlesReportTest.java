package org.articlint.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.report.ReportFormat;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.Listing;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class ArticlesReportTest {

  private static final String EXCERPT = "│ x";

  private static List<String> lines(Listing listing, TextStyle style, List<Finding> findings)
      throws IOException {
    LintScope scope = new LintScope(Path.of("/"), LocalDate.EPOCH, 9, 0, false, false, List.of());
    StringWriter out = new StringWriter();
    Report report = ReportFormat.TEXT.report(new ReportOptions(style, false, listing), out);
    report.begin(scope);
    FindingCounts counts = new FindingCounts();
    for (Finding finding : findings) {
      counts.add(finding);
      report.add(finding);
    }
    LintResult result = new LintResult(scope, counts, List.of(), List.of(), List.of());
    report.end(new RunSummary(result, 1, "findings", false, false, listing));
    return out.toString().lines().toList();
  }

  private static List<String> lines(Finding... findings) throws IOException {
    return lines(Listing.ALL, TextStyle.plain(), List.of(findings));
  }

  private static Finding[] many(int number) {
    return Stream.iterate(1, line -> line + 1)
        .limit(number)
        .map(line -> SampleFindings.finding("a.md", line, Severity.WARNING, "wrong " + line))
        .toArray(Finding[]::new);
  }

  @Test
  void tenFindingsAreShownInFullAndElevenListed() throws IOException {
    assertEquals(10, lines(many(10)).stream().filter(line -> line.contains(EXCERPT)).count());
    List<String> list = lines(many(11));
    assertTrue(list.stream().noneMatch(line -> line.contains(EXCERPT)), list::toString);
    assertEquals(
        List.of(
            "Checked 9 articles: 11 warnings in 1 article.",
            "      11  a-rule",
            "",
            "a.md",
            "  1:1 warning a-rule in article",
            "      wrong 1",
            "      help: help",
            "  2:1 warning a-rule in article",
            "      wrong 2",
            "  3:1 warning a-rule in article"),
        list.subList(0, 10));
  }

  @Test
  void adviceIsGivenOnceForAllArticles() throws IOException {
    List<String> few =
        lines(
            SampleFindings.finding("a.md", 1, Severity.ERROR, "one"),
            SampleFindings.finding("b.md", 1, Severity.ERROR, "two"));
    assertEquals(1, few.stream().filter(line -> line.contains("help: help")).count());
  }

  @Test
  void theOverviewSaysWhereToBegin() throws IOException {
    Finding[] all = many(12);
    all[11] = SampleFindings.finding("docs/b.md", 1, Severity.ERROR, "worst");
    List<String> list = lines(all);
    assertEquals(
        List.of(
            "Checked 9 articles: 1 error, 11 warnings in 2 articles.",
            "      12  a-rule",
            "They are directly in ./ (11) and docs/ (1).",
            "Begin with the error, which comes first; --min-severity error lists nothing else.",
            "",
            "docs/b.md"),
        list.subList(0, 6));
  }

  @Test
  void aBaselineIsSuggestedAboveTwoHundred() throws IOException {
    assertFalse(String.join("\n", lines(many(200))).contains("baseline create"));
    assertTrue(String.join("\n", lines(many(201))).contains("baseline create"));
  }

  @Test
  void whereThereAreTooManyNoneIsKeptAndNoneIsLost() throws IOException {
    List<String> sorted = lines(many(SortedReport.MAX_SORTED));
    assertTrue(sorted.get(0).startsWith("Checked"), sorted.get(0));
    List<String> list = lines(many(SortedReport.MAX_SORTED + 1));
    assertEquals("a.md", list.get(1));
    assertEquals(
        SortedReport.MAX_SORTED + 1, list.stream().filter(line -> line.contains("wrong ")).count());
    assertTrue(list.get(list.size() - 2).startsWith("Checked 9"), list.get(list.size() - 2));
  }

  @Test
  void quietHasNoSummary() throws IOException {
    Listing quiet = new Listing(Optional.empty(), Severity.NOTE, true, false);
    List<String> list = lines(quiet, TextStyle.plain(), List.of(many(11)));
    assertEquals("a.md", list.get(1));
    assertEquals("      wrong 11", list.get(list.size() - 1));
  }

  @Test
  void countsOnlyHasNoFindings() throws IOException {
    Listing counts = new Listing(Optional.empty(), Severity.NOTE, false, true);
    List<String> list = lines(counts, TextStyle.plain(), List.of(many(11)));
    assertEquals("Checked 9 articles: 11 warnings in 1 article.", list.get(0));
    assertTrue(list.stream().noneMatch(line -> line.contains("wrong")), list::toString);
  }

  @Test
  void pathsAreLinksWhereTheTerminalFollowsThem() throws IOException {
    TextStyle style = new TextStyle(false, 100, path -> path, path -> "file:///site/" + path);
    List<String> list = lines(Listing.ALL, style, List.of(many(11)));
    assertEquals(
        "\u001B]8;;file:///site/a.md\u001B\\a.md\u001B]8;;\u001B\\", list.get(3), list::toString);
  }

  @Test
  void aHeadingThatIsTooWideTakesTwoLines() throws IOException {
    TextStyle narrow = new TextStyle(false, 40, path -> path, TextStyle.NO_LINKS);
    String path = "a-path-of-some-length/with-folders.md";
    List<String> list =
        lines(
            Listing.ALL, narrow, List.of(SampleFindings.finding(path, 1, Severity.ERROR, "wrong")));
    assertEquals(List.of(path + ":1:1", "  error a-rule"), list.subList(0, 2));
  }
}
