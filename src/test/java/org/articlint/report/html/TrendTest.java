package org.articlint.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.articlint.report.history.HistoryFile.History;
import org.articlint.report.history.HistoryRun;
import org.junit.jupiter.api.Test;

class TrendTest {

  private static HistoryRun run(int day, Map<String, Integer> rules) {
    return new HistoryRun(LocalDate.of(2026, 11, day), "", 1, 0, rules, Map.of());
  }

  private static Trend trend(HistoryRun... runs) {
    return Trend.of(new History(List.of(runs), 0));
  }

  @Test
  void pointsStandWhereTheirDaysAndCountsAre() {
    Trend trend = trend(run(1, Map.of("a", 4)), run(4, Map.of("a", 1)), run(11, Map.of("a", 2)));
    assertEquals("0,0 300,150 1000,100", trend.points());
    assertEquals(4, trend.most());
  }

  @Test
  void theLargestCountsStayInTheChart() {
    int most = Integer.MAX_VALUE;
    Trend trend =
        trend(
            run(1, Map.of("a", most, "b", most, "c", most)),
            run(2, Map.of("a", 0, "b", most)),
            run(3, Map.of()));
    assertEquals(3L * most, trend.most());
    assertEquals("0,0 500,134 1000,200", trend.points());
    assertEquals(List.of("a", "b", "c"), trend.rules().stream().map(Trend.Change::name).toList());
    assertEquals("+4,294,967,295", new Trend.Change("x", Integer.MIN_VALUE, most).difference());
  }

  @Test
  void runsOfOneDayAreSetApartEvenly() {
    assertEquals(
        "0,200 500,200 1000,200",
        trend(run(1, Map.of()), run(1, Map.of()), run(1, Map.of())).points());
  }

  @Test
  void oneRunIsNoLine() {
    assertFalse(trend(run(1, Map.of())).isLine());
    assertTrue(trend(run(1, Map.of()), run(1, Map.of())).isLine());
  }

  @Test
  void theLargestChangesComeFirstAndWhatIsUnchangedIsLeftOut() {
    assertEquals(
        List.of(
            new Trend.Change("gone", 9, 0),
            new Trend.Change("a", 1, 3),
            new Trend.Change("new", 0, 1)),
        trend(
                run(1, Map.of("a", 1, "gone", 9, "same", 5)),
                run(2, Map.of("a", 3, "new", 1, "same", 5)))
            .rules());
    assertEquals("−1,200", new Trend.Change("x", 1_200, 0).difference());
    assertEquals("+2", new Trend.Change("x", 1, 3).difference());
  }

  @Test
  void onlyTheLastRunsAreShownAndTheOthersCounted() {
    Trend trend = Trend.of(new History(Collections.nCopies(402, run(1, Map.of())), 3));
    assertEquals(400, trend.runs().size());
    assertEquals(2, trend.earlier());
    assertEquals(3, trend.broken());
  }
}
