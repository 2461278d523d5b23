package org.articlint.parse.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void openBracketsOfAParagraphAreCounted(String end) {
    String line = "[a" + end;
    assertEquals(Optional.empty(), Brackets.excess(line.repeat(Brackets.MAX_OPEN)));
    assertEquals(
        Optional.of(Brackets.TOO_MANY_OPEN), Brackets.excess(line.repeat(Brackets.MAX_OPEN + 1)));
    String paragraph = line.repeat(Brackets.MAX_OPEN) + end;
    assertEquals(Optional.empty(), Brackets.excess(paragraph + paragraph));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesInsideOfBracketsAreCountedInAShortTextToo(String end) {
    int nested = 2_000;
    int lines = Brackets.MAX_LINES / nested;
    String most = "![".repeat(nested) + ("a" + end).repeat(lines) + "]()".repeat(nested);
    assertEquals(Optional.empty(), Brackets.excess(most));
    String more = "![".repeat(nested) + ("a" + end).repeat(lines + 1) + "]()".repeat(nested);
    assertEquals(Optional.of(Brackets.TOO_MANY_LINES), Brackets.excess(more));
  }
}
