package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NearSearchTest {

  @Test
  void countsPairsMoreFinelyInLargerArchives() {
    assertEquals(1 << 20, NearSearch.counters(1));
    assertEquals(1 << 20, NearSearch.counters(127));
    assertEquals(1 << 21, NearSearch.counters(128));
    assertEquals(1 << 22, NearSearch.counters(500));
    assertEquals(1 << 23, NearSearch.counters(512));
    assertEquals(1 << 23, NearSearch.counters(Integer.MAX_VALUE));
  }
}
