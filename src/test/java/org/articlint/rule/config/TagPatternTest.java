package org.articlint.rule.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagPatternTest {

  @Test
  void aNameMatchesInAnyCase() {
    assertTrue(TagPattern.parse("session").matches("Session"));
    assertTrue(TagPattern.parse("Tabs.Code").matches("tabs.code"));
    assertFalse(TagPattern.parse("session").matches("sessions"));
    assertFalse(TagPattern.parse("tabs.code").matches("tabs-code"));
  }

  @Test
  void aStarStandsForAnyCharacters() {
    for (String name : List.of("asciinema", "asciinema-player", "Asciinema/x")) {
      assertTrue(TagPattern.parse("asciinema*").matches(name), name);
    }
    assertTrue(TagPattern.parse("*-cast*").matches("my-cast"));
    assertFalse(TagPattern.parse("asciinema*").matches("my-asciinema"));
  }

  @Test
  void partsBetweenStarsStandInTheirOrderAndApart() {
    TagPattern pattern = TagPattern.parse("a*bc*bc*d");
    assertTrue(pattern.matches("a-bc-bc-d"));
    assertTrue(pattern.matches("abcbcd"));
    assertFalse(pattern.matches("abcd"));
    assertFalse(pattern.matches("a-bc-bc-d-"));
    assertFalse(TagPattern.parse("ab*ba").matches("aba"));
    assertFalse(TagPattern.parse("a*b*a").matches("aba-"));
  }

  @Test
  void manyStarsAreQuick() {
    TagPattern pattern = TagPattern.parse("*a".repeat(30) + "b");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertFalse(pattern.matches("a".repeat(2_000))));
  }

  @Test
  void whatIsNoNameIsRefused() {
    for (String source : List.of("", "*", "**", "<Session>", "{{< a >}}", "a b")) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> TagPattern.parse(source)).getMessage();
      assertEquals(
          "'%s' is not the name of a tag; expected a name such as session or asciinema*, without brackets"
              .formatted(source),
          message);
    }
  }
}
