package org.articlint.lint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static Finding finding(String path, int line, int column, String rule, String text) {
    Finding sample = SampleFindings.finding(path, line, Severity.ERROR, text);
    Finding.Place place = sample.place();
    return new Finding(
        SampleFindings.rule(rule, Severity.ERROR),
        new Finding.Place(
            path,
            new Finding.Range(line, column, line, column + 1),
            place.locator(),
            place.excerpt(),
            place.belongsAfterLine(),
            place.lineHash(),
            place.inBytes()),
        sample.message(),
        sample.identity(),
        sample.standing());
  }

  @Test
  void reportsListThemByPathPlaceRuleAndText() {
    List<Finding> ordered =
        List.of(
            finding("a.md", 9, 9, "z", "z"),
            finding("b.md", 1, 9, "z", "z"),
            finding("b.md", 2, 1, "z", "z"),
            finding("b.md", 2, 2, "a", "z"),
            finding("b.md", 2, 2, "b", "a"),
            finding("b.md", 2, 2, "b", "b"));
    List<Finding> reversed =
        Stream.iterate(ordered.size() - 1, i -> i >= 0, i -> i - 1).map(ordered::get).toList();
    assertEquals(ordered, reversed.stream().sorted(Finding.ORDER).toList());
    assertEquals(0, Finding.ORDER.compare(ordered.get(0), finding("a.md", 9, 9, "z", "z")));
  }

  @Test
  void itIsOpenOrAccepted() {
    Finding open = SampleFindings.at("a-rule", 1).with(new Standing.Open(true));
    assertTrue(open.isTouched());
    assertFalse(open.isAccepted() || open.isSuppressed() || open.isBaselined());
    assertEquals(Optional.empty(), open.suppressedBy());
    assertFalse(open.with(new Standing.Open(false)).isTouched());
    Finding suppressed = open.with(new Standing.Suppressed("why"));
    assertTrue(suppressed.isAccepted() && suppressed.isSuppressed());
    assertFalse(suppressed.isBaselined() || suppressed.isTouched());
    assertEquals(Optional.of("why"), suppressed.suppressedBy());
    Finding baselined = open.with(new Standing.Baselined());
    assertTrue(baselined.isAccepted() && baselined.isBaselined());
    assertFalse(baselined.isSuppressed() || baselined.isTouched());
    assertEquals(Optional.empty(), baselined.suppressedBy());
  }
}
