package org.articlint.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.articlint.article.Block;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuledTableTest {

  @ParameterizedTest
  @CsvSource({
    "'| Boat | Oars |\n|------+------|\n| Ada | two |', Table",
    "'| Boat | Oars |\r\n|------+------|\r\n| Ada | two |', Table",
    "'| Boat | Oars |\n|:----+====:|', Table",
    "'  | Boat | Oars |\n  |-----+-----|\n  | Ada | two |', Table",
    "'| Boat | Oars |\n|------|------|\n| Ada | two |', Table",
    "'| Boat | Oars |\n| Ada + Eve | two |', Paragraph",
    "'| Boat | Oars |', Paragraph",
    "'Boat | Oars\n-----+-----', Paragraph"
  })
  void aRuleWithPlusesMakesATable(String text, String expected) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    List<Block> blocks = ArticleLoader.load(bytes, "a.md", Formats.DEFAULT).blocks();
    assertEquals(
        List.of(expected), blocks.stream().map(block -> block.getClass().getSimpleName()).toList());
  }
}
