package org.articlint.check.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.SourceText;
import org.articlint.parse.asciidoc.AsciiDocReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiDocTableTest {

  private static final List<List<String>> ROWS =
      List.of(List.of("Step", "Undo"), List.of("Copy it", "Delete it"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|===\n| Step | Undo\n\n| Copy it | Delete it\n|===",
        "|===\n|*Step* |`Undo`\n\n|Copy\nit\na|Delete it\n|===",
        "[cols=\"1,2a\"]\n|===\n| Step\n| Undo\n| Copy it\n| Delete it\n|===",
        "[cols=2*,options=header]\n.Steps\n|===\n| Step\n| Undo\n| Copy it\n| Delete it\n|===",
        "[%header,cols=\"1,1\"]\n|===\n2+^s| Step\n.2+| Undo\n| Copy it\n| Delete it\n|==="
      })
  void rowsOfCells(String table) {
    assertEquals(ROWS, rows("Text.\n\n" + table + "\n"), table);
  }

  @Test
  void aBarThatIsEscapedIsText() {
    assertEquals(List.of(List.of("a \\| b", "c")), rows("|===\n| a \\| b | c\n|===\n"));
  }

  @Test
  void attributesOfAnotherBlockSayNothing() {
    String source = "[cols=\"1,1,1\"]\nText.\n|===\n| a | b\n|===\n";
    assertEquals(List.of(List.of("a", "b")), AsciiDocTable.read("|===\n| a | b\n|===", 0));
    assertEquals(0, AsciiDocTable.columns(SourceText.of(source), 3));
    assertEquals(3, AsciiDocTable.columns(SourceText.of(source), 2));
  }

  private static List<List<String>> rows(String source) {
    Article article = new AsciiDocReader().read("a.adoc", SourceText.of(source));
    return Block.all(article.blocks()).stream()
        .filter(Block.Table.class::isInstance)
        .map(table -> TableRows.of(article, (Block.Table) table))
        .findFirst()
        .orElseThrow();
  }
}
