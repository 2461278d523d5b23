package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.article.Value.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

  private static final Span SPAN = Span.at(0);

  @ParameterizedTest
  @CsvSource({
    "0, whole",
    "-1, whole",
    "+12, whole",
    "123456789012345678, whole",
    "1234567890123456789, text",
    "022158, text",
    "1e3, text",
    "1.10, fraction",
    "-0.5, fraction",
    "01.5, text",
    "1., text",
    ".5, text",
    "0.12345678901234567, fraction",
    "0.123456789012345678, text",
    "123456789012345678.1, fraction",
    "true, boolean",
    "false, boolean",
    "True, text",
    "'', nothing",
  })
  void aPlainScalarHasAType(String text, String type) {
    Scalar scalar = new Scalar(text, true, SPAN);
    assertEquals(type.equals("whole"), scalar.isWhole(), "whole");
    assertEquals(type.equals("fraction"), scalar.isFraction(), "fraction");
    assertEquals(type.equals("boolean"), scalar.isBoolean(), "boolean");
    assertEquals(type.equals("nothing"), scalar.isNothing(), "nothing");
  }

  @Test
  void aQuotedScalarIsText() {
    for (String text : new String[] {"1", "1.5", "true", ""}) {
      Scalar scalar = new Scalar(text, false, SPAN);
      assertEquals(false, scalar.isWhole() || scalar.isFraction(), text);
      assertEquals(false, scalar.isBoolean() || scalar.isNothing(), text);
    }
  }
}
