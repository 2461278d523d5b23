package org.articlint.report.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each format for programs, read back by another reader, with articles that mean harm. */
class MachineFormatsTest {

  private static final Pattern COMMAND =
      Pattern.compile("::(error|warning|notice) ([^:]*?)::([^\\r\\n]*)");

  /** What a step of GitHub Actions would take for a command, or a browser for markup. */
  private static final String EVIL =
      "100% \u0007 ::error::x ##[group] ]]> <script>alert(1)</script> & \"q\" 'a' | `c` @team \u202e %0A";

  @TempDir Path directory;

  @BeforeEach
  void writeArticles() throws Exception {
    Files.writeString(
        directory.resolve("a,b: 100%.md"),
        "---\ntopic: 'Migrating %s guide'\nlast_reviewed: \"%s\"\nai_usage: ai-assisted\n---\n\n%s\n"
            .formatted(
                EVIL.replace("'", "''").replace("\u0007", "").replace("\u202e", ""),
                "2020 ::error::x, 100%",
                "## Steps\n\nThe server stops.\n\n" + "The server goes on. ".repeat(20)));
    StringBuilder twice = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      String text =
          "Text number %d goes over\ntwo lines and has words enough to be compared with others of its kind, all of the others."
              + " It is as long as a paragraph has to be that one article has twice, which an editor would"
              + " notice, and would want to hear about: so it goes on for some more words, which say"
              + " nothing new but are there, as words in articles often are, until they are enough."
                  .formatted(i);
      twice.append(text).append("\n\n").append(text).append("\n\n");
    }
    Files.writeString(directory.resolve("twice.md"), twice);
    Files.write(directory.resolve("bytes.md"), new byte[] {'a', (byte) 0xE9, '\n'});
    Files.createSymbolicLink(directory.resolve("gone.md"), Path.of("nowhere.md"));
  }

  private Cli.Result run(String format, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "--no-config", "--format", format, "--today"));
    arguments.add(Project.TODAY);
    arguments.addAll(List.of(more));
    arguments.add(".");
    Cli.Result result = Cli.in(directory).run(arguments.toArray(String[]::new));
    assertEquals(3, result.code(), result.err());
    return result;
  }

  private int findings() throws Exception {
    return new ObjectMapper().readTree(run("json").out()).get("findings").size();
  }

  @Test
  void githubCommandsKeepToTheGrammarAndTheLimit() throws Exception {
    Path summary = Files.writeString(directory.resolve("summary.txt.log"), "before\n");
    Cli.Result result =
        Cli.in(directory)
            .with("GITHUB_STEP_SUMMARY", summary.toString())
            .run("check", "--no-config", "--format", "github", "--today", Project.TODAY, ".");
    List<String> lines = result.out().lines().toList();
    int warnings = 0;
    for (String line : lines) {
      Matcher command = COMMAND.matcher(line);
      assertTrue(command.matches(), line);
      assertFalse(command.group(3).contains("::error"), line);
      warnings += command.group(1).equals("warning") ? 1 : 0;
      List<String> names = new ArrayList<>();
      for (String property : command.group(2).split(",", -1)) {
        names.add(property.substring(0, property.indexOf('=')));
      }
      if (names.contains("endLine")) {
        assertFalse(names.contains("col") || names.contains("endColumn"), line);
      }
      assertTrue(names.contains("title"), line);
    }
    assertEquals(10, warnings, result.out());
    assertTrue(
        lines.get(lines.size() - 1).matches("::notice title=articlint::\\d+ more findings; .*"),
        result.out());
    assertTrue(result.out().contains("file=a%2Cb%3A 100%25.md,line=2,"), result.out());
    assertTrue(result.out().contains("::error file=gone.md,line=1,title="), result.out());
    String text = Files.readString(summary);
    assertTrue(text.startsWith("before\n### articlint: "), text);
    assertTrue(text.contains("Not checked"), text);
    assertEquals(findings() + 2, text.lines().filter(line -> line.startsWith("|")).count());
  }

  @Test
  void gitlabIssuesAreValid() throws Exception {
    String schema =
        Files.readString(
            Project.DIRECTORY.resolve("src/test/resources/schemas/gitlab-code-quality.json"));
    Schema read =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    JsonNode report = new ObjectMapper().readTree(run("gitlab").out());
    assertEquals(List.of(), read.validate(report).stream().map(Error::toString).toList());
    Set<String> fingerprints = new HashSet<>();
    report.forEach(issue -> fingerprints.add(issue.get("fingerprint").asText()));
    assertEquals(report.size(), fingerprints.size(), "fingerprints are unique");
    assertTrue(report.size() > findings(), "what was not checked is an issue, too");
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void checkstyleIsWellFormedAndHasItsShape() throws Exception {
    Document report = xml(run("checkstyle").out());
    assertEquals("checkstyle", report.getDocumentElement().getTagName());
    NodeList errors = report.getElementsByTagName("error");
    int notChecked = 0;
    for (int i = 0; i < errors.getLength(); i++) {
      Element error = (Element) errors.item(i);
      assertEquals("file", ((Element) error.getParentNode()).getTagName());
      assertTrue(Integer.parseInt(error.getAttribute("line")) > 0);
      assertTrue(Integer.parseInt(error.getAttribute("column")) > 0);
      assertTrue(List.of("error", "warning", "info").contains(error.getAttribute("severity")));
      assertFalse(error.getAttribute("message").isEmpty());
      notChecked += error.getAttribute("source").equals("articlint.not-checked") ? 1 : 0;
    }
    assertTrue(notChecked > 0);
    assertEquals(findings() + notChecked, errors.getLength());
  }

  @Test
  void junitIsWellFormedAndItsCountsAreRight() throws Exception {
    Document report = xml(run("junit").out());
    Element suite = (Element) report.getElementsByTagName("testsuite").item(0);
    assertEquals("testsuites", report.getDocumentElement().getTagName());
    int failures = report.getElementsByTagName("failure").getLength();
    int errors = report.getElementsByTagName("error").getLength();
    assertEquals(findings(), failures);
    assertTrue(errors > 0);
    assertEquals(Integer.toString(failures), suite.getAttribute("failures"));
    assertEquals(Integer.toString(errors), suite.getAttribute("errors"));
    assertEquals(
        Integer.toString(report.getElementsByTagName("testcase").getLength()),
        suite.getAttribute("tests"));
    Files.writeString(directory.resolve("clean.md"), "Text.\n");
    Cli.Result clean =
        Cli.in(directory).run("check", "--no-config", "--format", "junit", "clean.md");
    assertEquals(1, xml(clean.out()).getElementsByTagName("testcase").getLength());
  }

  @Test
  void markdownHoldsNoMarkupOfArticles() {
    String report = run("markdown").out();
    assertFalse(report.contains("<script"), report);
    assertFalse(report.contains("@team"), report);
    assertFalse(report.contains("\u202e"), report);
    for (String line : report.lines().filter(line -> line.startsWith("|")).toList()) {
      assertEquals(4, line.chars().filter(c -> c == '|').count(), line);
    }
    assertTrue(report.length() < 65_536);
  }

  @Test
  void severalReportsOfOneRunAgree() throws Exception {
    Path out = Files.createTempDirectory("reports");
    run(
        "json",
        "--output",
        "gitlab=" + out.resolve("g.json"),
        "--output",
        "junit=" + out.resolve("j.xml"),
        "--output",
        "checkstyle=" + out.resolve("c.xml"),
        "--output",
        "markdown=" + out.resolve("m.md"),
        "--output",
        "github=" + out.resolve("gh.txt"));
    assertEquals(run("gitlab").out(), Files.readString(out.resolve("g.json")));
    assertEquals(run("junit").out(), Files.readString(out.resolve("j.xml")));
    assertEquals(run("checkstyle").out(), Files.readString(out.resolve("c.xml")));
    assertEquals(run("markdown").out(), Files.readString(out.resolve("m.md")));
    assertEquals(run("github").out(), Files.readString(out.resolve("gh.txt")));
  }
}
