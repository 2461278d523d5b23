package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long texts are cut off before an emoji that does not fit, wherever they are shown. */
class CutTextTest {

  private static final String EMOJI = "👩‍🚀";

  @TempDir Path directory;

  private String output(String why, String... arguments) throws Exception {
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [./house.yaml]\n");
    Files.writeString(
        directory.resolve("house.yaml"),
        """
        pack: house
        rules:
          - id: unknown-owner
            title: An unknown owner
            severity: warning
            message: "unknown owner {match}"
            why: "%s"
            fix: Name somebody.
            check:
              kind: text-pattern
              patterns: ['x.*']
              metadata: [owner]
        """
            .formatted(why));
    return Cli.in(directory).run(arguments).out();
  }

  @Test
  void theDescriptionOfARuleInSarif() throws Exception {
    Files.writeString(directory.resolve("a.md"), "Text.\n");
    int room = 1_023;
    for (int ahead : List.of(room - EMOJI.length(), room - EMOJI.length() + 1, room - 1, room)) {
      String sarif = output("W".repeat(ahead) + EMOJI + "xx", "check", "--format", "sarif", ".");
      String expected = "W".repeat(ahead) + (ahead == room - EMOJI.length() ? EMOJI : "") + "…";
      assertEquals(expected, description(sarif));
    }
  }

  private static String description(String sarif) throws Exception {
    for (JsonNode rule : new ObjectMapper().readTree(sarif).at("/runs/0/tool/driver/rules")) {
      if (rule.get("id").asText().equals("unknown-owner")) {
        return rule.at("/fullDescription/text").asText();
      }
    }
    throw new AssertionError("the rule is not in the report");
  }

  @Test
  void aQuotedValue() throws Exception {
    int room = 200;
    for (int ahead : List.of(room - EMOJI.length(), room - EMOJI.length() + 1, room - 1, room)) {
      String owner = "x".repeat(ahead) + EMOJI + "x";
      Files.writeString(directory.resolve("a.md"), "---\nowner: " + owner + "\n---\n\nText.\n");
      String shown = output("w", "check", "--format", "concise", ".");
      String expected = "x".repeat(ahead) + (ahead == room - EMOJI.length() ? EMOJI : "") + "…";
      assertTrue(shown.contains(expected), () -> shown + " has not " + expected);
    }
  }

  @Test
  void aLineOfAFaultyConfiguration() throws Exception {
    String key = "extendz: ";
    int room = 160 - key.length();
    for (int ahead : List.of(room - EMOJI.length(), room - EMOJI.length() + 1, room - 1, room)) {
      Files.writeString(
          directory.resolve("articlint.yaml"), key + "x".repeat(ahead) + EMOJI + "yy\n");
      String shown = Cli.in(directory).run("check", ".").err();
      String expected =
          "  1 | " + key + "x".repeat(ahead) + (ahead == room - EMOJI.length() ? EMOJI : "") + "\n";
      assertTrue(shown.contains(expected), () -> shown + " has not " + expected);
    }
  }
}
