package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 20",
    "262143, 20",
    "262144, 21",
    "1048575, 22",
    "1048576, 23",
    "1000000000000, 23"
  })
  void countsPairsMoreFinelyInLargerArchives(long articles, int bits) {
    assertEquals(1 << bits, Limits.DEFAULT.forArticles(articles).counters());
  }

  @ParameterizedTest
  @CsvSource({"1000000, 10000", "1000001, 10000", "1000100, 10001"})
  void moreArticlesMayAskInLargerArchives(long articles, long expected) {
    assertEquals(expected, Limits.DEFAULT.forArticles(articles).manyAskers());
  }
}
