package org.articlint.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.articlint.report.medium.Plural;
import org.articlint.report.medium.TerminalText;
import org.junit.jupiter.api.Test;

class CountTableTest {

  @Test
  void greatCountsComeFirstAndEqualOnesByName() {
    assertEquals(
        List.of("      12  <c>", "       3  <a>", "       3  <b>"),
        CountTable.lines(Map.of("b", 3, "c", 12, "a", 3), name -> "<" + name + ">"));
  }

  @Test
  void onlyOneIsSingular() {
    assertEquals("0 findings", Plural.of(0, "finding"));
    assertEquals("1 finding", Plural.of(1, "finding"));
    assertEquals("2 findings", Plural.of(2, "finding"));
  }

  @Test
  void aParagraphHangsBelowItsLead() {
    assertEquals(
        List.of("help: one two", "      three"),
        TerminalText.paragraph("help: ", 6, "one two three", 14));
    assertEquals(List.of("a: "), TerminalText.paragraph("a: ", 3, "", 40));
  }
}
