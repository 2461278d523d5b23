package org.articlint.rule.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredVersionTest {

  @ParameterizedTest
  @CsvSource({
    "0.3.0, 0.3.0, true",
    "0.3.0, 0.3.1, false",
    "0.3.0, 0.2.9, false",
    "0.3, 0.3.0, true",
    ">=0.3, 0.2.9, false",
    ">=0.3, 0.3.0, true",
    ">=0.3, 0.3, true",
    ">=0.3, 0.10.0, true",
    ">= 0.3, 1.0.0, true",
    "<1, 0.99.9, true",
    "<1, 1.0.0, false",
    ">=0.3 <0.5, 0.2.9, false",
    ">=0.3 <0.5, 0.3.0, true",
    ">=0.3 <0.5, 0.4.9, true",
    ">=0.3 <0.5, 0.5.0, false",
    "'>=0.3, <0.5', 0.5.0, false",
    ">=0.3, 0.3.0-SNAPSHOT, true",
    ">=0.3, 0.2.9-SNAPSHOT, false",
  })
  void limitsAreKept(String required, String version, boolean accepted) {
    assertEquals(accepted, RequiredVersion.parse(required).accepts(version));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "latest",
        ">0.3",
        "~0.3",
        ">=",
        "0.3.",
        "0.3 or later",
        "1234567",
        "1.2.3.4.5",
        "0.3,"
      })
  void whatNamesNoVersionIsRefused(String text) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> RequiredVersion.parse(text))
            .getMessage();
    assertTrue(message.startsWith("'%s' names no versions of articlint".formatted(text)), message);
  }

  @Test
  void asManyPartsAsAVersionMayHave() {
    assertEquals(
        List.of(new RequiredVersion.Limit("", "123456.2.3.4")),
        RequiredVersion.parse("123456.2.3.4").limits());
  }
}
