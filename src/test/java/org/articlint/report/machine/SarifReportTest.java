package org.articlint.report.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SARIF by its schema, and by what the schema cannot say. */
class SarifReportTest {

  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\((\\d+)\\)");

  @TempDir Path directory;

  @Test
  void examplesAreValid() throws IOException {
    assertValid(sarif(Project.DIRECTORY, "examples/archive"));
    assertValid(sarif(Project.DIRECTORY, "examples/page-export"));
    assertValid(sarif(Project.DIRECTORY, "examples/rules", "--no-config"));
  }

  @Test
  void awkwardNamesAndTextsAreValid() throws IOException {
    Files.createDirectories(directory.resolve("a dir"));
    String title = "Guide to deploying [x](7) with \\ and {0} \u202e \uD83D\uDE00";
    String body = ("word ".repeat(12)).repeat(6) + "end.\n";
    for (String name : List.of("a dir/ü #1%20?.md", "c:d.md", "[1](2).md")) {
      Files.writeString(directory.resolve(name), "# " + title + "\n\n" + body);
    }
    Files.write(directory.resolve("latin1.md"), new byte[] {'#', ' ', (byte) 0xE9});
    Files.createSymbolicLink(directory.resolve("nowhere.md"), Path.of("missing.md"));
    String sarif = sarif(directory, ".");
    assertValid(sarif);
    JsonNode run = run(sarif);
    assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
    assertEquals(3, run.at("/invocations/0/exitCode").asInt());
    Set<String> uris = new TreeSet<>();
    run.get("results")
        .forEach(
            r -> uris.add(r.at("/locations/0/physicalLocation/artifactLocation/uri").asText()));
    assertEquals(
        Set.of(
            "%5B1%5D(2).md",
            "./c:d.md", "a%20dir/%C3%BC%20%231%2520%3F.md", "latin1.md", "nowhere.md"),
        uris);
  }

  @Test
  void newResultsAreToldFromKnownOnesWhereThereIsABaseline() throws IOException {
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [recommended]\n");
    Files.writeString(directory.resolve("old.md"), "---\nlast_reviewed: 2020-01-01\n---\n\n# A\n");
    JsonNode before = run(sarif(directory, "."));
    before.get("results").forEach(result -> assertFalse(result.has("baselineState")));
    assertEquals(0, Cli.in(directory).run("baseline", "create").code());
    Files.writeString(directory.resolve("new.md"), "---\nlast_reviewed: 2020-01-02\n---\n\n# B\n");
    String sarif = sarif(directory, ".", "--show-suppressed");
    assertValid(sarif);
    Set<String> states = new TreeSet<>();
    for (JsonNode result : run(sarif).get("results")) {
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      states.add(uri + " " + result.get("baselineState").asText());
    }
    assertEquals(Set.of("new.md new", "old.md unchanged"), states);
  }

  @Test
  void suppressionsAreOnAllResultsOrOnNone() throws IOException {
    JsonNode without = run(sarif(Project.DIRECTORY, "examples/archive"));
    without.get("results").forEach(result -> assertFalse(result.has("suppressions")));
    String with = sarif(Project.DIRECTORY, "examples/archive", "--show-suppressed");
    assertValid(with);
    int suppressed = 0;
    for (JsonNode result : run(with).get("results")) {
      suppressed += result.get("suppressions").size();
    }
    assertEquals(2, suppressed);
  }

  @Test
  void fingerprintsStayWhenTextIsPutAbove() throws IOException {
    Path file = directory.resolve("articles/a.md");
    Files.createDirectories(file.getParent());
    Files.copy(Project.RULE_EXAMPLES.resolve("missing-rollback-note/bad.md"), file);
    String text = Files.readString(file) + "\n" + "The same words stand here. ".repeat(8) + "\n";
    text += "\n## Again\n\n" + "The same words stand here. ".repeat(8) + "\n";
    Files.writeString(file, text);
    Set<String> before = fingerprints(sarif(directory, "articles"), "articlint/v1");
    Set<String> lineHashes = fingerprints(sarif(directory, "articles"), "primaryLocationLineHash");
    assertEquals(2, before.size());
    assertEquals(2, lineHashes.size());

    String above = "Some words about something else altogether.\n\n".repeat(25);
    Files.writeString(file, above + text);
    assertEquals(before, fingerprints(sarif(directory, "articles"), "articlint/v1"));
    assertEquals(lineHashes, fingerprints(sarif(directory, "articles"), "primaryLocationLineHash"));
    Files.writeString(file, "\uFEFF" + text.replace("\n", "\r\n"));
    assertEquals(before, fingerprints(sarif(directory, "articles"), "articlint/v1"));
    Files.move(file, directory.resolve("articles/b.md"));
    assertNotEquals(before, fingerprints(sarif(directory, "articles"), "articlint/v1"));
  }

  private static String sarif(Path directory, String... args) {
    String[] all = new String[args.length + 4];
    all[0] = "check";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--format=sarif";
    all[args.length + 2] = "--today";
    all[args.length + 3] = Project.TODAY;
    return Cli.in(directory).run(all).out();
  }

  private static JsonNode run(String sarif) throws IOException {
    return new ObjectMapper().readTree(sarif).at("/runs/0");
  }

  private static Set<String> fingerprints(String sarif, String name) throws IOException {
    Set<String> found = new HashSet<>();
    for (JsonNode result : run(sarif).get("results")) {
      found.add(result.get("ruleId").asText() + result.get("partialFingerprints").get(name));
    }
    return found;
  }

  private static void assertValid(String sarif) throws IOException {
    try (InputStream schema =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema validator =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(
                  new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      var errors =
          validator.validate(
              sarif,
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
      assertEquals(List.of(), errors.stream().map(Object::toString).toList());
    }
    assertWhatTheSchemaCannotSay(run(sarif));
  }

  private static void assertWhatTheSchemaCannotSay(JsonNode run) {
    assertEquals("utf16CodeUnits", run.get("columnKind").asText());
    assertTrue(run.get("originalUriBaseIds").has("%SRCROOT%"));
    JsonNode rules = run.at("/tool/driver/rules");
    assertTrue(rules.size() > 0, "a clean run shows what it checked");
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode result : run.get("results")) {
      assertEquals(
          result.get("ruleId").asText(),
          rules.get(result.get("ruleIndex").asInt()).get("id").asText());
      JsonNode place = result.at("/locations/0/physicalLocation");
      String uri = place.at("/artifactLocation/uri").asText();
      assertFalse(uri.startsWith("/") || uri.matches("\\w+:.*"), uri);
      assertEquals("%SRCROOT%", place.at("/artifactLocation/uriBaseId").asText());
      assertTrue(place.at("/region/startLine").asInt() >= 1);
      assertTrue(
          fingerprints.add(result.at("/partialFingerprints/articlint~1v1").asText()),
          "two results with one fingerprint");
      Set<String> ids = new HashSet<>();
      result.path("relatedLocations").forEach(location -> ids.add(location.get("id").asText()));
      String message = result.at("/message/text").asText();
      assertTrue(message.endsWith("."), message);
      Matcher link = LINK.matcher(message);
      while (link.find()) {
        assertTrue(ids.contains(link.group(1)), message + " links to nothing");
      }
    }
  }
}
