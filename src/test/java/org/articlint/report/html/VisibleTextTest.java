package org.articlint.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, \\x00",
    "8, \\x08",
    "27, \\x1b",
    "31, \\x1f",
    "127, \\x7f",
    "159, \\x9f",
    "1564, \\u061c",
    "8206, \\u200e",
    "8207, \\u200f",
    "8232, \\u2028",
    "8238, \\u202e",
    "8294, \\u2066",
    "8297, \\u2069",
    "65279, \\ufeff",
    "55296, \\ud800",
    "57343, \\udfff",
    "64976, \\ufdd0",
    "65007, \\ufdef",
    "65534, \\ufffe",
    "131071, \\u1ffff",
  })
  void whatIsObeyedOrNotAllowedIsShown(int codePoint, String shown) {
    assertEquals("a" + shown + "b", VisibleText.of("a" + Character.toString(codePoint) + "b"));
  }

  /** A page that is printed to the log of a CI run must not begin a line with a command. */
  @Test
  void aLineBreakBeforeACommandIsShown() {
    assertEquals("a\\x0a::error::b", VisibleText.of("a\n::error::b"));
    assertEquals("a\\x0a \t::error::b", VisibleText.of("a\n \t::error::b"));
    assertEquals("a\\x0a##[error]b", VisibleText.of("a\n##[error]b"));
    assertEquals("a\\x0a##vso[b]", VisibleText.of("a\n##vso[b]"));
    assertEquals("a\nb ::error::", VisibleText.of("a\nb ::error::"));
    assertEquals("a\n:error:", VisibleText.of("a\n:error:"));
    assertEquals("a\n## b", VisibleText.of("a\n## b"));
  }

  @ParameterizedTest
  @CsvSource({
    "32", "126", "160", "1563", "8205", "8208", "8239", "8293", "64975", "65008", "65533", "128512"
  })
  void itsNeighboursStay(int codePoint) {
    String text = "a" + Character.toString(codePoint) + "b";
    assertEquals(text, VisibleText.of(text));
  }

  @Test
  void lineBreaksAndTabsStay() {
    assertEquals("a\tb\r\nc \\x01", VisibleText.of("a\tb\r\nc \u0001"));
  }
}
