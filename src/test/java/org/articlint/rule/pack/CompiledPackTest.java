package org.articlint.rule.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.value.Regex;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledPackTest {

  @ParameterizedTest
  @ValueSource(strings = {"built-in", "recommended"})
  void thePacksOfEveryRunAreCompiledAndAreThoseOfTheYaml(String name) {
    Pack compiled = CompiledPack.find(name).orElseThrow();
    Pack yaml = new ShippedPacks().readYaml(name);
    assertEquals(yaml.name(), compiled.name());
    assertEquals(yaml.title(), compiled.title());
    assertEquals(yaml.rules(), compiled.rules());
    assertEquals(yaml.off(), compiled.off());
    assertEquals(yaml.changes(), compiled.changes());
  }

  @Test
  void othersAreReadFromYaml() {
    assertTrue(CompiledPack.find("alphanode").isEmpty());
  }

  @Test
  void whatRecordsAreMadeOfIsReadAsItWasWritten() throws Exception {
    List<Object> values =
        List.of(
            "text é",
            7,
            true,
            Severity.NOTE,
            Optional.empty(),
            Optional.of(List.of("a", "b")),
            Map.of("key", List.of(1)),
            new ReviewPeriod(Period.of(1, 2, 3)),
            Regex.parse("a+"),
            Regex.parse("a+"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new RecordWriter(new DataOutputStream(bytes)).write(values);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(values, new RecordReader(in).read());
  }

  @Test
  void whatIsNotProvidedForIsRefused() {
    RecordWriter writer = new RecordWriter(new DataOutputStream(new ByteArrayOutputStream()));
    assertThrows(IOException.class, () -> writer.write(new StringBuilder()));
  }
}
