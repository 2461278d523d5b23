package org.articlint.parse.markdown;

import static org.articlint.parse.Reading.assertBlocks;
import static org.articlint.parse.Reading.assertMdx;
import static org.articlint.parse.Reading.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TasksTest {

  @Test
  void boxesAreNoText() {
    assertBlocks("- [x] One\n- [ ] Two\n", "listitem(p One)", "listitem(p Two)");
    assertBlocks("1. [X] One *two*\n\n   [ ] Three\n", "listitem(p One two, p [ ] Three)");
    assertBlocks("- [/] One\n- [-] Two\n", "listitem(p One)", "listitem(p Two)");
    assertMdx("- [x] One\n", "listitem(p One)");
    assertEquals(6, markdown("- [x] One\n").paragraphs().get(0).span().start());
  }

  @Test
  void otherBracketsAreText() {
    assertBlocks("- [x]One\n", "listitem(p [x]One)");
    assertBlocks("- [xx] One\n", "listitem(p [xx] One)");
    assertBlocks("- [a] One\n", "listitem(p [a] One)");
    assertBlocks("- One [x] two\n", "listitem(p One [x] two)");
    assertBlocks("[x] One\n", "p [x] One");
    assertBlocks("- [x](a.md) One\n", "listitem(p x One)");
  }
}
