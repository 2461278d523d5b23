package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which rules of the pack alphanode read which field: a field is taken away, or gets another value,
 * and the rules are listed whose findings then change.
 */
class AlphanodeFieldsTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final Path SAMPLE =
      Project.DIRECTORY.resolve("examples/archive/migrating-settings-022158.md");

  @TempDir Path directory;

  @Test
  void everyFieldOfTheSampleIsReadByARule() throws IOException {
    String text = Files.readString(SAMPLE);
    int close = text.indexOf("\n---\n", 4);
    String body = text.substring(close + 5);
    ObjectNode metadata = (ObjectNode) YAML.readTree(text.substring(4, close + 1));
    Set<String> before = findings(metadata, body);
    Map<String, Set<String>> rules = new TreeMap<>();
    for (String field : fields(metadata, "")) {
      Set<String> reading = new TreeSet<>();
      ObjectNode without = metadata.deepCopy();
      parent(without, field).remove(last(field));
      reading.addAll(changed(before, findings(without, body)));
      ObjectNode other = metadata.deepCopy();
      parent(other, field).put(last(field), "something else");
      reading.addAll(changed(before, findings(other, body)));
      ObjectNode flipped = metadata.deepCopy();
      JsonNode number = parent(flipped, field).get(last(field));
      if (number.isInt()) {
        parent(flipped, field).put(last(field), number.asInt() + 1);
        reading.addAll(changed(before, findings(flipped, body)));
      }
      rules.put(field, reading);
    }
    rules.forEach(
        (field, reading) -> assertFalse(reading.isEmpty(), "no rule reads the field " + field));
    assertReads(rules, "topic", "title-without-topic", "incomplete-metadata");
    assertReads(rules, "summary", "summary-off-topic", "incomplete-metadata");
    assertReads(rules, "ai_outline.problem", "outline-contradicts-metadata");
    assertReads(rules, "ai_outline.context", "outline-contradicts-metadata");
    assertReads(rules, "stack", "code-language-outside-stack", "repeated-boilerplate");
    assertReads(rules, "code_language", "code-language-outside-stack");
    assertReads(rules, "reading_time", "reading-time-mismatch");
    assertReads(rules, "score.freshness", "fresh-score-on-stale-review");
    assertReads(rules, "revision.last_reviewed", "stale-last-reviewed", "invalid-review-date");
    assertReads(rules, "reference", "source-id-mismatch", "incomplete-metadata");
    assertReads(rules, "flags.ai_generated_style", "ai-style-without-human-review");
    assertReads(rules, "flags.has_images", "image-flag-mismatch");
    assertReads(rules, "checklist", "checklist-mismatch");
    assertReads(rules, "entities", "entities-contradict-metadata");
    assertReads(rules, "payload.paragraphs", "paragraph-count-mismatch");
    assertReads(rules, "payload.seed", "source-id-mismatch");
    assertReads(rules, "payload.source_id", "source-id-mismatch");
    assertReads(rules, "notes", "open-note");
    assertEquals(35, rules.size(), rules.keySet().toString());
  }

  private static void assertReads(
      Map<String, Set<String>> rules, String field, String... expected) {
    assertTrue(rules.get(field).containsAll(List.of(expected)), field + " -> " + rules.get(field));
  }

  /** The rules of findings that are only in one of two sets. */
  private static Set<String> changed(Set<String> before, Set<String> after) {
    Set<String> rules = new TreeSet<>();
    before.stream().filter(f -> !after.contains(f)).forEach(f -> rules.add(f.split(" ", 2)[0]));
    after.stream().filter(f -> !before.contains(f)).forEach(f -> rules.add(f.split(" ", 2)[0]));
    return rules;
  }

  private static List<String> fields(ObjectNode node, String prefix) {
    List<String> fields = new ArrayList<>();
    node.fields()
        .forEachRemaining(
            entry -> {
              if (entry.getValue() instanceof ObjectNode child) {
                fields.addAll(fields(child, prefix + entry.getKey() + "."));
              } else {
                fields.add(prefix + entry.getKey());
              }
            });
    return fields;
  }

  private static ObjectNode parent(ObjectNode root, String field) {
    int dot = field.lastIndexOf('.');
    return dot < 0 ? root : (ObjectNode) root.get(field.substring(0, dot));
  }

  private static String last(String field) {
    return field.substring(field.lastIndexOf('.') + 1);
  }

  private Set<String> findings(ObjectNode metadata, String body) throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("a.md"), YAML.writeValueAsString(metadata) + "---\n" + body);
    Path other =
        Files.copy(
            SAMPLE.resolveSibling("rollback-friendly-releases-002628.md"),
            directory.resolve("b.md"),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Cli.Result result =
        Cli.in(directory)
            .run(
                "check",
                "--no-config",
                "--pack",
                "alphanode",
                "--format",
                "json",
                "--today",
                Project.TODAY,
                file.toString(),
                other.toString());
    Set<String> findings = new TreeSet<>();
    for (JsonNode finding : new ObjectMapper().readTree(result.out()).get("findings")) {
      if (finding.get("path").asText().endsWith("a.md")) {
        findings.add(finding.get("rule").asText() + " " + finding.get("message").asText());
      }
    }
    return findings;
  }
}
