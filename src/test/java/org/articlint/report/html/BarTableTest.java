package org.articlint.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlint.report.html.BarTable.Bar;
import org.junit.jupiter.api.Test;

class BarTableTest {

  private static BarTable ranked(int bars) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 1; i <= bars; i++) {
      counts.put("rule-" + i, i);
    }
    return BarTable.ranked("Rule", "finding", counts, rule -> Address.of("rule", rule));
  }

  @Test
  void theLargestComesFirstAndIsFull() {
    assertEquals(
        List.of(
            new Bar("b", "rule=b", 40, 1_000),
            new Bar("a", "rule=a", 10, 250),
            new Bar("c d", "rule=c%20d", 10, 250)),
        BarTable.ranked(
                "Rule", "finding", Map.of("a", 10, "c d", 10, "b", 40), r -> Address.of("rule", r))
            .bars());
  }

  @Test
  void countsInOrderStayInOrder() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("z", 0);
    counts.put("a", 2);
    assertEquals(
        List.of(new Bar("z", "", 0, 0), new Bar("a", "", 2, 1_000)),
        BarTable.inOrder("Month", "review", counts).bars());
  }

  @Test
  void nothingDividesByNothing() {
    assertEquals(
        List.of(new Bar("a", "", 0, 0)), BarTable.inOrder("M", "review", Map.of("a", 0)).bars());
  }

  @Test
  void theRestIsFoldedButNeverASingleRow() {
    assertEquals(13, ranked(13).open().size());
    assertEquals(0, ranked(13).folded().size());
    assertEquals(12, ranked(14).open().size());
    assertEquals(2, ranked(14).folded().size());
    assertEquals(3, ranked(14).foldedCount());
  }
}
