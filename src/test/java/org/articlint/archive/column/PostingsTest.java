package org.articlint.archive.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingsTest {

  /** The lists of entries that are in every tenth paragraph. */
  private static Postings of(int[] numbers, int size) {
    return Postings.of(size, numbers.length, i -> numbers[i], i -> 10 * i, new ColumnSpace());
  }

  private static List<Integer> list(Postings postings, int number) {
    List<Integer> list = new ArrayList<>();
    for (int at = postings.start(number); at < postings.end(number); at++) {
      list.add(postings.paragraph(at));
    }
    return list;
  }

  @Test
  void eachNumberHasItsParagraphsAscending() {
    int[] numbers = {2, 0, Postings.NONE, 2, 2, 0};
    Postings postings = of(numbers, 4);
    assertEquals(List.of(10, 50), list(postings, 0));
    assertEquals(List.of(), list(postings, 1));
    assertEquals(List.of(0, 30, 40), list(postings, 2));
    assertEquals(List.of(), list(postings, 3));
    assertEquals(20, postings.paragraphs().size(), "an entry of no list takes no room");
  }

  @Test
  void noNumbersHaveNoLists() {
    Postings postings = of(new int[0], 0);
    assertEquals(0, postings.ends().size());
    assertEquals(0, postings.paragraphs().size());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "10, 1", "11, 2", "20, 2", "21, 3", "30, 3", "31, 4"})
  void theFirstPlaceIsNotBeforeTheParagraph(int paragraph, int expected) {
    Postings postings = of(new int[] {0, 0, 0, 0, 1}, 2);
    assertEquals(expected, postings.at(0, paragraph));
    assertEquals(paragraph <= 40 ? 4 : 5, postings.at(1, paragraph));
  }
}
