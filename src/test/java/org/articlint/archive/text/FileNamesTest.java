package org.articlint.archive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  @Test
  void numbersOfVersionsAreWords() {
    assertEquals(Set.of("news", "ruby", "3", "10"), FileNames.words("news/ruby-3-10-is.md"));
  }

  @Test
  void capitalLettersMayDivideAWord() {
    assertEquals(
        Set.of("iorder", "order", "list", "orderlist", "iorderlist"),
        FileNames.wordsOf("IOrder OrderList: IOrderList"));
  }
}
