package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.articlint.Project;
import org.articlint.article.ContainedPath;
import org.articlint.article.InvalidUtf8Exception;
import org.articlint.article.SourceText;
import org.articlint.article.TextStart;
import org.articlint.cli.io.ExitCode;

/** Checks a site, writes every report, and looks for what no report may ever have. */
final class FuzzedReports {

  private static final List<String> FORMATS =
      List.of(
          "json",
          "sarif",
          "gitlab",
          "junit",
          "checkstyle",
          "markdown",
          "github",
          "concise",
          "json-lines",
          "csv",
          "rdjson");

  private static final Schema SARIF = schema("/schema/sarif-schema-2.1.0.json");

  private final Path site;
  private final Path reports;

  FuzzedReports(Path site, Path reports) {
    this.site = site;
    this.reports = reports;
  }

  /** What a run printed, returned and wrote. */
  private record Run(Cli.Result result, List<String> written) {}

  /** Checks with eight threads and with one, and compares and reads what they wrote. */
  void check() throws Exception {
    Run eight = run("8");
    assertTrue(eight.result.code() >= 0 && eight.result.code() <= 3, eight.result.toString());
    String printed = eight.result.out() + eight.result.err();
    assertFalse(printed.contains("a fault in articlint itself"), printed);
    assertFalse(printed.lines().anyMatch(line -> line.matches("\\s+at [\\w.$]+\\(.*\\)")), printed);
    assertFalse(printed.contains("Exception"), printed);
    assertEquals(eight, run("1"), "one thread and eight");
    if (eight.result.code() != ExitCode.USAGE.code()) {
      readJson(eight.written.get(0), eight.result.code());
      readSarif(eight.written.get(1));
      new ObjectMapper().readTree(eight.written.get(2));
      readXml(eight.written.get(3));
      readXml(eight.written.get(4));
    }
  }

  private Run run(String threads) throws IOException {
    List<String> args =
        new ArrayList<>(List.of("check", ".", "--today", Project.TODAY, "--threads", threads));
    for (String format : FORMATS) {
      args.add("--output=" + format + "=" + reports.resolve("report." + format));
    }
    Cli.Result result = Cli.in(site).run(args.toArray(String[]::new));
    List<String> written = new ArrayList<>();
    for (String format : FORMATS) {
      Path report = reports.resolve("report." + format);
      written.add(Files.exists(report) ? Files.readString(report) : "none");
      Files.deleteIfExists(report);
    }
    return new Run(result, written);
  }

  private void readJson(String report, int code) throws IOException {
    JsonNode read = new ObjectMapper().readTree(report);
    assertFalse(code == 0 && !read.get("failures").isEmpty(), "exit code 0 with a failure");
    for (JsonNode finding : read.get("findings")) {
      String path = finding.get("path").asText();
      SourceText text = text(path);
      assertInside(text, finding, "line", "column");
      assertInside(text, finding, "endLine", "endColumn");
      for (JsonNode related : finding.get("related")) {
        assertInside(text(related.get("path").asText()), related, "line", "column");
      }
    }
  }

  private SourceText text(String path) throws IOException {
    try {
      return SourceText.decode(Files.readAllBytes(site.resolve(ContainedPath.file(path))));
    } catch (InvalidUtf8Exception e) {
      return e.before(TextStart.TOP);
    }
  }

  private static void assertInside(SourceText text, JsonNode place, String line, String column) {
    int number = place.get(line).asInt();
    int last = text.line(text.length());
    assertTrue(number >= 1 && number <= last, () -> "a line after " + last + ": " + place);
    int length = text.lineSpan(number).length();
    int at = place.get(column).asInt();
    assertTrue(at >= 1 && at <= length + 1, () -> "a column after " + length + ": " + place);
  }

  private static void readSarif(String report) {
    assertEquals(
        List.of(),
        SARIF.validate(report, InputFormat.JSON).stream().map(Object::toString).toList());
  }

  private static void readXml(String report) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setErrorHandler(null);
    try (InputStream in =
        new java.io.ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8))) {
      builder.parse(in);
    }
  }

  private static Schema schema(String resource) {
    try (InputStream in = FuzzedReports.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
