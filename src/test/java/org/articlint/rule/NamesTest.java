package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "minArticles, min-articles",
    "RequiredContent, required-content",
    "terms, terms",
    "aB, a-b",
  })
  void namesOfJavaAreWrittenInKebabCase(String java, String kebab) {
    assertEquals(kebab, Names.kebab(java));
  }

  @Test
  void constantsAreWrittenInKebabCase() {
    assertEquals(List.of("error", "warning", "note"), Names.constants(Severity.class));
    assertEquals("never", Names.kebab(FailOn.NEVER));
  }

  /** A third of the known name's letters may differ, and one in any case. */
  @ParameterizedTest
  @CsvSource({
    "abcdef, abcdef, true",
    "abcdXX, abcdef, true",
    "abcXXX, abcdef, false",
    "abXd, abcd, true",
    "abXX, abcd, false",
    "x, a, true",
    "xy, a, false",
    "fix, fox, true",
    "chekc, check, true",
    "hceck, check, true",
    "kcceh, check, false",
    "ERROR, error, true",
    "acbdef, abcdef, true",
    "abcdefgh, abcdef, true",
    "abcdefghi, abcdef, false",
  })
  void aNameNearEnoughIsSuggested(String name, String known, boolean suggested) {
    assertEquals(
        suggested ? Optional.of(known) : Optional.empty(), Names.nearest(name, List.of(known)));
  }

  @Test
  void ofSeveralTheNearestIsSuggestedAndOfEqualsTheFirst() {
    assertEquals(Optional.of("terms"), Names.nearest("term", List.of("title", "teems", "terms")));
    assertEquals(Optional.of("ba"), Names.nearest("aa", List.of("ba", "ca")));
  }

  @Test
  void elseThoseWithItAsAPartAreSuggestedThatBeginWithItFirst() {
    List<String> known =
        List.of("a-stale-box", "stale-date", "stale-text", "warning", "more-stale");
    assertEquals(
        ", did you mean 'stale-date', 'stale-text' or 'a-stale-box'",
        Names.suggestion("stale", known));
    assertEquals(", did you mean 'stale-text'", Names.suggestion("text", known));
    assertEquals(", did you mean 'warning'", Names.suggestion("war", known));
    assertEquals("", Names.suggestion("wa", known), "two letters are too few");
    assertEquals("", Names.suggestion("ale", known), "a part is a whole word, or the beginning");
  }

  @Test
  void anUnknownNameIsReportedWithTheKnownOnes() {
    assertEquals(
        "unknown key 'titles', did you mean 'title'; expected one of pack, title",
        Names.unknown("key", "titles", List.of("pack", "title")));
    assertEquals(
        "unknown key 'xxxxx'; expected one of pack, title",
        Names.unknown("key", "xxxxx", List.of("pack", "title")));
  }
}
