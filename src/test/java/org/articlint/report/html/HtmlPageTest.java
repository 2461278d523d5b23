package org.articlint.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Skipped;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.rule.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page, read back by an HTML parser. */
class HtmlPageTest {

  private static LintResult result(List<Finding> findings, List<Failure> failures) {
    FindingCounts counts = new FindingCounts();
    findings.forEach(counts::add);
    LintScope scope =
        new LintScope(Path.of("/"), LocalDate.of(2026, 11, 21), 3, 0, false, false, List.of());
    List<Skipped> skipped =
        failures.stream().map(each -> new Skipped(each.path(), Skipped.Reason.EXCLUDED)).toList();
    return new LintResult(scope, counts, failures, skipped, List.of());
  }

  private static String page(int most, List<Finding> findings, List<Failure> failures) {
    HtmlPage page = new HtmlPage("1.0", most);
    findings.forEach(page::add);
    StringWriter out = new StringWriter();
    LinkTemplate links = LinkTemplate.parse("https://example.org/{path}#L{line}");
    page.write(
        result(findings, failures),
        "findings",
        new PageFacts(
            Optional.empty(),
            Optional.of(links),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        out);
    return out.toString();
  }

  @Test
  void textFromOutsideIsInertEverywhere() {
    List<Finding> findings = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (String evil : Injections.ALL) {
      findings.add(SampleFindings.finding(evil + "/" + evil + ".md", 1, Severity.ERROR, evil));
      failures.add(new Failure(evil, evil));
    }
    Document clean =
        Jsoup.parse(
            page(
                99,
                List.of(SampleFindings.finding("a/b.md", 1, Severity.ERROR, "m")),
                List.of(new Failure("c.md", "r"))));
    Document page = Jsoup.parse(page(99, findings, failures));
    Injections.assertInert(clean, page);
    List<String> shown = page.select("article .message bdi").eachText();
    assertTrue(shown.contains("<script>alert(1)</script>"), "" + shown);
    assertTrue(shown.contains("&lt;script&gt; &#60;script&#62;"), "" + shown);
    assertTrue(shown.contains("\\u202egpj.exe \\u2066x\\u2069 \\u200f"), "" + shown);
    assertTrue(shown.contains("\\ud800 \\ufffe \\x07 \\x1b[31m"), "" + shown);
  }

  @Test
  void thePolicyAllowsNothingButTheStyleAndScriptOfThePage() throws Exception {
    Document page =
        Jsoup.parse(
            page(9, List.of(SampleFindings.finding("a.md", 1, Severity.ERROR, "m")), List.of()));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertEquals(
        "default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; base-uri 'none'; form-action 'none'"
            .formatted(hash(page.select("style").first()), hash(page.select("script").first())),
        policy);
    assertEquals(1, page.select("style").size());
    assertEquals(1, page.select("script").size());
    assertEquals(0, page.select("[style], [src], img, iframe, object, embed").size());
  }

  private static String hash(Element element) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(element.data().getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void theScriptIsSmall() {
    assertTrue(Asset.read("report.js").text().getBytes(StandardCharsets.UTF_8).length <= 8 << 10);
  }

  @Test
  void whatIsBeyondTheMostIsCountedAndNamed() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      findings.add(SampleFindings.finding("a.md", i, Severity.WARNING, "message"));
    }
    findings.add(SampleFindings.finding("b.md", 1, Severity.ERROR, "message"));
    Document page = Jsoup.parse(page(2, findings, List.of()));
    assertEquals(List.of("a.md", "b.md"), page.select("article h3").eachText());
    assertEquals(2, page.select("article li").size());
    assertTrue(page.select(".left").text().startsWith("2 more are counted above"), page.text());
    assertEquals("2 of a-rule", page.select(".left span").text());
    assertEquals("1 error, 3 warnings in 2 articles", page.select("h1").text());
    assertEquals(0, Jsoup.parse(page(4, findings, List.of())).select(".left").size());
  }

  @Test
  void aPageWithoutFindingsSaysSo() {
    Document page = Jsoup.parse(page(9, List.of(), List.of()));
    assertEquals("Nothing found", page.select("h1").text());
    assertEquals("Nothing was found.", page.select("#findings p").text());
    assertEquals(0, page.select("form").size());
    assertTrue(page.select("#unchecked").text().contains("every rule ran"));
  }

  @Test
  void whatCouldNotBeCheckedIsListed() {
    Document page = Jsoup.parse(page(9, List.of(), List.of(new Failure("gone.md", "not there"))));
    assertEquals("gone.md: not there", page.select(".failures li").text());
    assertEquals(
        "1 file left out: excluded by the configuration", page.select("#unchecked summary").text());
    assertFalse(page.select("#unchecked").text().contains("every rule ran"));
  }
}
