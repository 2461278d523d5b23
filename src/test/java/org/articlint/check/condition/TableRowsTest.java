package org.articlint.check.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\n|---|:-:|\n| c d | e |",
        "a | b\n--|--\nc d | e",
        "| **a** | `b` |\n|---|---|\n| c <br/>d | _e_ |",
        "<table><tr><th>a</th><th>b</th></tr><tr><td>c d</td><td>e</td></tr></table>",
        "<TABLE>\n<TR class='x'><TD>a<TD width=3>b\n<TR><TD>c d<TD>e\n</TABLE>"
      })
  void rowsOfCells(String source) {
    assertEquals(List.of(List.of("a", "b"), List.of("c d", "e")), TableRows.read(source), source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"| a \\| b | c |", "<table><tr><td>a \\| b<td>c</table>"})
  void aBarThatIsEscapedIsText(String source) {
    assertEquals(List.of(List.of("a \\| b", "c")), TableRows.read(source));
  }
}
