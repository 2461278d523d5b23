package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.articlint.GoldenFile;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which rules of the pack alphanode read which field: a field is taken away, or gets another value,
 * also that of the other sample, and the rules are listed whose findings then change. {@code
 * -Dupdate} writes the list anew.
 */
@Tag("slow")
class AlphanodeFieldsTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final Path SAMPLE =
      Project.DIRECTORY.resolve("examples/archive/migrating-settings-022158.md");

  private static final Path NEIGHBOUR =
      SAMPLE.resolveSibling("rollback-friendly-releases-002628.md");

  private static final Path GOLDEN =
      Project.DIRECTORY.resolve("src/test/resources/golden/alphanode-fields.txt");

  private final ShippedPacks packs = new ShippedPacks();

  @TempDir Path directory;

  @Test
  void everyFieldOfTheSampleIsReadByARule() throws IOException {
    String text = Files.readString(SAMPLE);
    int close = text.indexOf("\n---\n", 4);
    String body = text.substring(close + 5);
    ObjectNode metadata = metadata(text);
    ObjectNode neighbour = metadata(Files.readString(NEIGHBOUR));
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
      ObjectNode shared = metadata.deepCopy();
      parent(shared, field).set(last(field), parent(neighbour, field).get(last(field)));
      reading.addAll(changed(before, findings(shared, body)));
      rules.put(field, reading);
    }
    rules.forEach(
        (field, reading) -> assertFalse(reading.isEmpty(), "no rule reads the field " + field));
    StringBuilder listed = new StringBuilder();
    rules.forEach(
        (field, reading) ->
            listed.append(field).append(": ").append(String.join(", ", reading)).append('\n'));
    GoldenFile.at(GOLDEN).assertHolds(listed.toString());
  }

  private static ObjectNode metadata(String text) throws IOException {
    return (ObjectNode) YAML.readTree(text.substring(4, text.indexOf("\n---\n", 4) + 1));
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
            NEIGHBOUR,
            directory.resolve("b.md"),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Cli.Result result =
        Cli.in(directory)
            .sharing(packs)
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
