package org.articlint.report.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.ReportFormat;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.Listing;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report for reviewdog: its form, its places in the bytes of a file, and its corrections. */
class RdjsonReportTest {

  private static final String PACK =
      """
      pack: house
      rules:
        - {id: bad-word, title: t, severity: note, message: "'{match}' is no word", why: w, fix: Write another., check: {kind: text-pattern, patterns: ['wrong']}}
        - id: known-keys
          title: t
          severity: error
          message: "{path} {problem}"
          why: w
          fix: Mend the key.
          check:
            kind: metadata-schema
            schema: {properties: {title: true, summary: true}, additionalProperties: false}
      """;

  @TempDir Path directory;

  @BeforeEach
  void writeSite() throws IOException {
    Files.createDirectories(directory.resolve(".git"));
    Files.writeString(directory.resolve("house.yaml"), PACK);
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [./house.yaml]\n");
  }

  private JsonNode report(Path from, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "rdjson"));
    arguments.addAll(List.of(more));
    return read(Cli.in(from).run(arguments.toArray(String[]::new)).out());
  }

  /** Reads a report that keeps to the schema. */
  private static JsonNode read(String report) throws IOException {
    Path file = Project.DIRECTORY.resolve("src/test/resources/schemas/reviewdog-rdjson.json");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(file));
    List<Error> faults =
        schema.validate(
            report,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    assertEquals(List.of(), faults.stream().map(Error::toString).toList());
    return new ObjectMapper().readTree(report);
  }

  /** The bytes of a range, by lines that end with LF, as reviewdog takes them from a diff. */
  private static byte[] bytes(byte[] file, JsonNode range) {
    int start = offset(file, range.get("start"));
    return Arrays.copyOfRange(file, start, offset(file, range.get("end")));
  }

  private static int offset(byte[] file, JsonNode position) {
    int line = 1;
    int at = 0;
    while (line < position.get("line").asInt()) {
      line += file[at++] == '\n' ? 1 : 0;
    }
    return at + position.get("column").asInt() - 1;
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, '# T~~\uD83D\uDE00\tétait wrong.~'",
    "a.md, '\uFEFFwrong \uD83D\uDE00 wrong~'",
    "a.md, '# T~~One\rtwo € wrong~~wrong again~'",
    "a.mdx, '# T~~<Note title=\"é\">\uD83D\uDE00 wrong</Note>~'",
    "a.html, '<html><body><p>\uD83D\uDE00 &eacute; <b>€</b> wrong</p></body></html>'",
    "a.txt, 'é wrong'",
  })
  void placesAreInBytes(String name, String text) throws IOException {
    for (String lineEnd : List.of("\n", "\r\n")) {
      Path article = directory.resolve(name);
      Files.writeString(article, text.replace("~", lineEnd));
      JsonNode found = report(directory, "--rule", "bad-word", name).get("diagnostics");
      assertTrue(found.size() > 0, text);
      for (JsonNode each : found) {
        byte[] bytes = bytes(Files.readAllBytes(article), each.at("/location/range"));
        assertEquals("wrong", new String(bytes, UTF_8), each::toString);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, '---~titel: x~sumary: y~---~~T~'",
    "a.md, '\uFEFF---~title: é~\"sumary\": \uD83D\uDE00~---~~T~'",
    "a.md, '---~{\"title\": \"\uD83D\uDE00\", \"sumary\": \"é\"}~---~~T~'",
    "a.md, '+++~title = \"é\"~sumary = \"\uD83D\uDE00\"~+++~~T~'",
    "a.mdx, '---~title: é~\"sumary\": \uD83D\uDE00~---~~<Note />~'",
    "a.html, '---~titel: é~---~<p>T</p>~'",
  })
  void suggestionsAreWhatFixDoes(String name, String text) throws IOException {
    for (String lineEnd : List.of("\n", "\r\n")) {
      Path article = directory.resolve(name);
      Files.writeString(article, text.replace("~", lineEnd));
      byte[] before = Files.readAllBytes(article);
      JsonNode found = report(directory, "--rule", "known-keys", name).get("diagnostics");
      ByteArrayOutputStream after = new ByteArrayOutputStream();
      int at = 0;
      for (JsonNode each : found) {
        JsonNode suggestion = each.at("/suggestions/0");
        int start = offset(before, suggestion.at("/range/start"));
        after.write(before, at, start - at);
        after.write(suggestion.get("text").asText().getBytes(UTF_8));
        at = start + bytes(before, suggestion.get("range")).length;
      }
      after.write(before, at, before.length - at);
      assertTrue(at > 0, found::toString);
      Cli.in(directory).run("check", "--fix", name);
      assertEquals(Files.readString(article), after.toString(UTF_8));
    }
  }

  @Test
  void aFindingSaysWhatToDoAndWhatIsItsRule() throws IOException {
    Files.writeString(directory.resolve("a.md"), "All wrong.\n");
    JsonNode report = report(directory, "a.md");
    assertEquals("articlint", report.at("/source/name").asText());
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"message": "'wrong' is no word. Write another.", "severity": "INFO",
                 "code": {"value": "bad-word"},
                 "location": {"path": "a.md",
                   "range": {"start": {"line": 1, "column": 5}, "end": {"line": 1, "column": 10}}}}
                """),
        report.at("/diagnostics/0"));
    assertEquals(1, report.get("diagnostics").size());
  }

  @Test
  void whatIsAcceptedIsLeftOutAndWhatIsNotCheckedIsAnError() throws IOException {
    Files.writeString(
        directory.resolve("a.md"), "<!-- articlint-ignore bad-word: a name -->\n\nAll wrong.\n");
    Files.createSymbolicLink(directory.resolve("gone.md"), Path.of("nowhere.md"));
    JsonNode found = report(directory, "--show-suppressed").get("diagnostics");
    assertEquals(List.of("gone.md"), found.findValuesAsText("path"));
    assertEquals("unreadable-article", found.at("/0/code/value").asText());
    assertEquals("ERROR", found.at("/0/severity").asText());
  }

  @Test
  void whatNoFindingTellsIsAnErrorOfItsOwn() throws IOException {
    LintScope scope = new LintScope(directory, LocalDate.EPOCH, 1, 0, false, false, List.of());
    StringWriter out = new StringWriter();
    Report report =
        ReportFormat.RDJSON.report(new ReportOptions(TextStyle.plain(), false, Listing.ALL), out);
    report.begin(scope);
    Failure failure = Failure.ofRule("a.md", "bad-word", "it crashed");
    LintResult result =
        new LintResult(scope, new FindingCounts(), List.of(failure), List.of(), List.of());
    report.end(new RunSummary(result, 3, "incomplete", false, false, Listing.ALL));
    JsonNode found = read(out.toString()).at("/diagnostics/0");
    assertEquals("not-checked", found.at("/code/value").asText());
    assertEquals("ERROR", found.get("severity").asText());
    assertEquals(
        "Not checked: the rule bad-word could not be run: it crashed",
        found.get("message").asText());
  }

  @Test
  void pathsAreThoseOfTheWorkingDirectory() throws IOException {
    Path inside = Files.createDirectories(directory.resolve("docs/guides"));
    Files.writeString(inside.resolve("a.md"), "All wrong.\n");
    JsonNode found = report(inside, "a.md").get("diagnostics");
    assertEquals(List.of("a.md"), found.findValuesAsText("path"));
    found = report(directory, "docs").get("diagnostics");
    assertEquals(List.of("docs/guides/a.md"), found.findValuesAsText("path"));
  }

  @Test
  void messagesAreHarmlessInALog() throws IOException {
    Files.writeString(
        directory.resolve("house.yaml"),
        PACK.replace("'wrong'", "'(?s)wrong.*'").replace("Write another.", "\"Do\\n::error::x\""));
    Files.writeString(directory.resolve("a.md"), "wrong\n##[group] \u202e ::error::x\n");
    String message = report(directory, "a.md").at("/diagnostics/0/message").asText();
    assertFalse(message.contains("::error") || message.contains("##["), message);
    assertFalse(message.contains("\n") || message.contains("\u202e"), message);
  }
}
