package org.articlint.rule.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors use, by another library than the one in the tool. */
class YamlSchemaTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  static Stream<Path> packs() throws IOException {
    List<Path> packs;
    try (Stream<Path> files = Files.list(Project.DIRECTORY.resolve("rules"))) {
      packs = files.filter(Files::isRegularFile).sorted().toList();
    }
    return Stream.concat(
        packs.stream(),
        Stream.of(Project.DIRECTORY.resolve("src/test/resources/packs/every-option.yaml")));
  }

  /** As a file of a user a shipped pack is looked through for faults, patterns and all. */
  @ParameterizedTest
  @MethodSource("packs")
  void everyPackIsWithoutFaults(Path pack) {
    Cli.Result result =
        Cli.in(Project.DIRECTORY)
            .run(
                "rules",
                "--no-config",
                "--all",
                "--pack",
                Project.DIRECTORY.relativize(pack).toString());
    assertEquals(0, result.code(), result.err());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyPackIsValid(Path pack) throws IOException {
    assertEquals(List.of(), faults("pack", Files.readString(pack)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: no name",
        "{pack: p, ruels: []}",
        "{pack: p, rules: [{id: a}]}",
        "{pack: p, rules: [{id: a, title: t, severity: bad, message: m, why: w, fix: f, check: {kind:"
            + " text-pattern, terms: [a]}}]}",
        "{pack: p, rules: [{id: a, title: t, severity: error, message: m, why: w, fix: f, check:"
            + " {kind: text-patern, terms: [a]}}]}",
        "{pack: p, rules: [{id: a, title: t, severity: error, message: m, why: w, fix: f, check:"
            + " {kind: text-pattern, termes: [a]}}]}",
        "{pack: p, rules: [{id: a, title: t, severity: error, message: m, why: w, fix: f, check:"
            + " {kind: text-density, terms: [a], min-words: many}}]}",
        "{pack: p, overrides: {a: {severty: error}}}"
      })
  void aFaultyPackIsNot(String yaml) throws IOException {
    assertFalse(faults("pack", yaml).isEmpty());
  }

  @Test
  void configurationsAreJudged() throws IOException {
    for (String example : List.of("archive", "page-export")) {
      Path file = Project.DIRECTORY.resolve("examples/" + example + "/articlint.yaml");
      assertEquals(List.of(), faults("config", Files.readString(file)));
    }
    assertEquals(
        List.of(),
        faults(
            "config",
            "{extends: [recommended], archive: a, exclude: ['**/x'], fail-on: never, formats: {a:"
                + " text}, code-tags: [session, 'a*'], rules: {r: off, s: note, t: {severity: error, check: {max-age: 1d}}},"
                + " overrides: [{files: ['b/**'], rules: {r: on}}]}"));
    assertFalse(faults("config", "{exclued: []}").isEmpty());
    assertFalse(faults("config", "{fail-on: sometimes}").isEmpty());
    assertFalse(faults("config", "{rules: {r: loud}}").isEmpty());
  }

  private static List<String> faults(String subject, String yaml) throws IOException {
    Cli.Result schema = Cli.in(Project.DIRECTORY).run("schema", subject);
    assertEquals(0, schema.code(), schema.err());
    Schema read =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.out());
    JsonNode document = YAML.readTree(yaml);
    return read.validate(document).stream().map(Error::toString).toList();
  }
}
