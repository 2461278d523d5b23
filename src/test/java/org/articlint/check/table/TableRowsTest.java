package org.articlint.check.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        "+---+---+\n| a | b |\n+===+===+\n| c | e |\n| d |   |\n+---+---+",
        "=====  ===\na      b\n=====  ===\nc d    e\n=====  ===",
        "=====  ===\n   a      b\n   =====  ===\n   c d    e\n   =====  ===",
        ".. list-table:: Steps\n   :header-rows: 1\n\n   * - a\n     - b\n   * - c\n       d\n     - e",
        ".. csv-table:: Steps\n   :header: a, \"b\"\n\n   \"c d\", e",
        ".. table:: Steps\n\n   ====  ===\n   a     b\n   ====  ===\n   c d   e\n   ====  ===",
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

  @Test
  void aLineWithoutTextInTheFirstColumnContinuesTheRow() {
    String table = "====  ===\na     b\n====  ===\nc     d\n      e f\n\ng\n====  ===";
    assertEquals(
        List.of(List.of("a", "b"), List.of("c", "d e f"), List.of("g", "")), TableRows.read(table));
  }

  @Test
  void aListInACellBelongsToIt() {
    String table = ".. list-table::\n\n   * - a\n     - * b\n       * c\n\n     -\n   * - d";
    assertEquals(List.of(List.of("a", "b c", ""), List.of("d")), TableRows.read(table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".. table::\n",
        ".. list-table::",
        ".. list-table::\n\n - a",
        ".. csv-table:: a\n   :file: b.csv\n",
        "..",
        "==",
        "+-"
      })
  void aTableWithoutRowsHasNone(String table) {
    assertEquals(List.of(), TableRows.read(table));
  }
}
