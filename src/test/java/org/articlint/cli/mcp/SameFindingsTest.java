package org.articlint.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool and the command line find the same. */
@Tag("slow")
class SameFindingsTest {

  /** The day of the examples. */
  private static final String EPOCH = "1795219200";

  private static final int MANY = 20;

  private static final List<String> FORMATS =
      List.of("archive", "near-copies", "notebooks", "page-export", "records", "site", "wordpress");

  @TempDir static Path site;

  /** One archive of examples in each format and, of the examples of rules, those with the fault. */
  @BeforeAll
  static void copyExamples() throws IOException {
    for (String format : FORMATS) {
      Project.copy(Project.DIRECTORY.resolve("examples").resolve(format), site.resolve(format));
    }
    try (Stream<Path> examples = Files.walk(Project.RULE_EXAMPLES)) {
      for (Path bad : examples.filter(SameFindingsTest::isBad).toList()) {
        String name = bad.getParent().getFileName() + "-" + bad.getFileName();
        Files.copy(bad, site.resolve(name));
      }
    }
    Files.writeString(site.resolve("articlint.yaml"), "extends: [recommended, operations]\n");
  }

  private static boolean isBad(Path file) {
    return file.getFileName().toString().startsWith("bad.");
  }

  private static Cli cli() {
    return Cli.in(site).with("SOURCE_DATE_EPOCH", EPOCH);
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void eachTextOfTheExamples() throws IOException {
    List<String> different = new ArrayList<>();
    int findings = 0;
    int refused = 0;
    try (Assistant assistant = Assistant.of(cli(), List.of(), "mcp")) {
      assistant.initialize();
      for (Path file : texts()) {
        String text;
        try {
          text = Files.readString(file);
        } catch (CharacterCodingException e) {
          continue;
        }
        String path = site.toRealPath().relativize(file.toRealPath()).toString();
        Cli.Result expected =
            cli().stdin(text).run("check", "--stdin", "--stdin-filename", path, "--format", "json");
        JsonNode result = assistant.call("check", Map.of("text", text, "path", path));
        if (expected.code() == 2) {
          refused++;
          assertTrue(result.get("isError").asBoolean(), path);
          continue;
        }
        JsonNode report = new ObjectMapper().readTree(expected.out());
        JsonNode content = result.get("structuredContent");
        findings += report.get("findings").size();
        for (String field : List.of("today", "version", "articles", "failures")) {
          if (!report.get(field).equals(content.get(field))) {
            different.add(path + " " + field);
          }
        }
        if (content.get("findingsLeftOut").asInt() > 0
            || !report.get("findings").equals(content.get("findings"))) {
          different.add(path);
        }
      }
    }
    assertEquals(List.of(), different);
    assertTrue(findings > MANY, findings + " findings");
    assertEquals(0, refused);
  }

  @Test
  void aDirectory() throws IOException {
    Cli.Result expected = cli().run("check", "archive", "--format", "json");
    try (Assistant assistant = Assistant.of(cli(), List.of(), "mcp")) {
      assistant.initialize();
      JsonNode content = assistant.content("check", Map.of("paths", List.of("archive")));
      JsonNode report = new ObjectMapper().readTree(expected.out());
      assertEquals(report.get("findings"), content.get("findings"));
      assertTrue(content.get("findings").size() > 2, content::toString);
    }
  }
}
