package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.Project;
import org.articlint.article.ContainedPath;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two pages that the product was born from, in each form that they have. */
class SampleArticlesTest {

  private static final Path EXAMPLES = Project.DIRECTORY.resolve("examples");

  private static final List<String> FORMS =
      List.of("export", "markdown", "html", "wordpress", "records", "asciidoc");

  @TempDir Path directory;

  @BeforeEach
  void copySamples() throws IOException {
    Project.copy(EXAMPLES.resolve("page-export"), directory.resolve("export"));
    Project.copy(EXAMPLES.resolve("wordpress"), directory.resolve("wordpress"));
    Project.copy(EXAMPLES.resolve("records"), directory.resolve("records"));
    Path markdown = Files.createDirectories(directory.resolve("markdown"));
    Files.copy(
        EXAMPLES.resolve("archive/migrating-settings-022158.md"), markdown.resolve("022158.md"));
    Files.copy(
        EXAMPLES.resolve("archive/rollback-friendly-releases-002628.md"),
        markdown.resolve("002628.md"));
    Files.copy(EXAMPLES.resolve("page-export/articlint.yaml"), markdown.resolve("articlint.yaml"));
    Path html = Files.createDirectories(directory.resolve("html"));
    for (String name : List.of("022158", "002628")) {
      Files.writeString(html.resolve(name + ".html"), html(markdown.resolve(name + ".md")));
    }
    Files.copy(EXAMPLES.resolve("page-export/articlint.yaml"), html.resolve("articlint.yaml"));
    Path asciiDoc = Files.createDirectories(directory.resolve("asciidoc"));
    for (String name : List.of("022158", "002628")) {
      Files.writeString(asciiDoc.resolve(name + ".adoc"), asciiDoc(markdown.resolve(name + ".md")));
    }
    Files.copy(EXAMPLES.resolve("page-export/articlint.yaml"), asciiDoc.resolve("articlint.yaml"));
  }

  /** The same article with titles and items as AsciiDoc marks them, below its front matter. */
  private static String asciiDoc(Path markdown) throws IOException {
    String text = Files.readString(markdown);
    int close = text.indexOf("\n---\n", 4) + 5;
    String body =
        text.substring(close)
            .replaceAll("(?m)^## ", "== ")
            .replaceAll("(?m)^# ", "= ")
            .replaceAll("(?m)^- ", "* ");
    return text.substring(0, close) + body;
  }

  /** The page that a site generator makes, its front matter in a comment. */
  private static String html(Path markdown) throws IOException {
    String text = Files.readString(markdown);
    int close = text.indexOf("\n---\n", 4) + 5;
    String body =
        HtmlRenderer.builder()
            .build()
            .render(Parser.builder().build().parse(text.substring(close)));
    return "<!--\n%s-->\n<!DOCTYPE html>\n<html>\n<body>\n<nav><a href=\"/\">home</a></nav>\n%s"
            .formatted(text.substring(0, close), body)
        + "<footer>made by a generator</footer>\n</body>\n</html>\n";
  }

  @Test
  void eachSampleGivesTheFindingsOfTheDesign() throws IOException {
    for (String form : FORMS) {
      Map<String, List<JsonNode>> byRule = byRule(check(form), "022158");
      assertEquals(1, byRule.get("missing-rollback-note").size());
      assertTrue(message(byRule, "stale-last-reviewed").contains("1 year 1 month"));
      assertEquals("2025-10-08", underlined(byRule.get("stale-last-reviewed").get(0)));
      assertEquals("1", underlined(byRule.get("ai-style-without-human-review").get(0)));
      assertEquals(6, byRule.get("repeated-boilerplate").size());
      assertTrue(message(byRule, "boilerplate-share").startsWith("54 %"));
      assertEquals(List.of("12", "76"), underlined(byRule));
      assertEquals(9, byRule.size(), byRule.keySet().toString());

      byRule = byRule(check(form), "002628");
      assertEquals(1, byRule.get("missing-rollback-note").size());
      assertTrue(message(byRule, "stale-last-reviewed").contains("8 years 9 months"));
      assertEquals("2018-02-06", underlined(byRule.get("stale-last-reviewed").get(0)));
      assertEquals(6, byRule.get("repeated-boilerplate").size());
      assertTrue(message(byRule, "boilerplate-share").startsWith("79 %"));
      assertEquals(List.of("9", "70"), underlined(byRule));
      assertEquals(9, byRule.size(), byRule.keySet().toString());
    }
  }

  @Test
  void allFormsGiveTheSameFindings() throws IOException {
    for (String form : FORMS) {
      assertEquals(withoutPlaces(check("export")), withoutPlaces(check(form)), form);
    }
  }

  @Test
  void fourParagraphsAreSharedWordForWordAndTwoWithAnotherLastSentence() throws IOException {
    List<JsonNode> repeated = byRule(check("export"), "022158").get("repeated-boilerplate");
    long same = repeated.stream().filter(f -> text(f, "message").contains("word for word")).count();
    long sentences =
        repeated.stream().filter(f -> text(f, "message").contains("sentences")).count();
    assertEquals(4, same);
    assertEquals(2, sentences);
    for (JsonNode finding : repeated) {
      assertTrue(text(finding.get("related").get(0), "path").endsWith("002628.txt"));
    }
  }

  @Test
  void aWrongNumberOfParagraphsIsReportedOnTheNumber() throws IOException {
    for (String file : List.of("export/022158.txt", "markdown/022158.md")) {
      Path path = directory.resolve(file);
      Files.writeString(path, Files.readString(path).replace("paragraphs: 9", "paragraphs: 8"));
      String form = file.substring(0, file.indexOf('/'));
      JsonNode finding = byRule(check(form), "022158").get("paragraph-count-mismatch").get(0);
      assertEquals("8", underlined(finding));
      assertTrue(text(finding, "message").contains("has 9"), finding.toString());
    }
  }

  private List<JsonNode> check(String form) throws IOException {
    Cli.Result result =
        Cli.in(directory).run("check", form, "--format", "json", "--today", Project.TODAY);
    assertEquals(1, result.code(), result.err());
    List<JsonNode> findings = new ArrayList<>();
    new ObjectMapper().readTree(result.out()).get("findings").forEach(findings::add);
    return findings;
  }

  private static Map<String, List<JsonNode>> byRule(List<JsonNode> findings, String article) {
    Map<String, List<JsonNode>> byRule = new TreeMap<>();
    for (JsonNode finding : findings) {
      if (article(finding).equals(article)) {
        byRule.computeIfAbsent(text(finding, "rule"), rule -> new ArrayList<>()).add(finding);
      }
    }
    return byRule;
  }

  /** The number of an article, of which WordPress knows no leading zeros. */
  private static String article(JsonNode finding) {
    String path = text(finding, "path");
    Matcher number = Pattern.compile("(\\d+)(?:\\.\\w+)?$").matcher(path);
    assertTrue(number.find(), path);
    return "%06d".formatted(Integer.parseInt(number.group(1)));
  }

  private static List<String> withoutPlaces(List<JsonNode> findings) {
    return findings.stream()
        .map(
            f ->
                article(f)
                    + " "
                    + text(f, "rule")
                    + " "
                    + text(f, "severity")
                    + " "
                    + text(f, "message"))
        .sorted()
        .toList();
  }

  private static String message(Map<String, List<JsonNode>> byRule, String rule) {
    return text(byRule.get(rule).get(0), "message");
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }

  /** What contradicts the text or the review: the reading time and the freshness score. */
  private List<String> underlined(Map<String, List<JsonNode>> byRule) throws IOException {
    assertEquals(1, byRule.get("vague-final-notes").size());
    assertEquals(1, byRule.get("open-note").size());
    return List.of(
        underlined(byRule.get("reading-time-mismatch").get(0)),
        underlined(byRule.get("fresh-score-on-stale-review").get(0)));
  }

  private String underlined(JsonNode finding) throws IOException {
    String line =
        Files.readAllLines(directory.resolve(ContainedPath.file(text(finding, "path"))))
            .get(finding.get("line").asInt() - 1);
    return line.substring(finding.get("column").asInt() - 1, finding.get("endColumn").asInt() - 1);
  }
}
