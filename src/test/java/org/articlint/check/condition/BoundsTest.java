package org.articlint.check.condition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BoundsTest {

  @Test
  void aNumberMayBeTheLeastOne() {
    assertDoesNotThrow(() -> Bounds.atLeast("min-words", 2, 1));
    assertDoesNotThrow(() -> Bounds.atLeast("min-words", 1, 1));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Bounds.atLeast("min-words", 0, 1));
    assertEquals("min-words must be at least 1, but is 0", refused.getMessage());
  }
}
