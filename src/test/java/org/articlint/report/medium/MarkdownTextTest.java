package org.articlint.report.medium;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {

  @Test
  void readableTextBecomesNoTagLinkImageOrMention() {
    assertEquals("'\\<date>' is no date", MarkdownText.readable("'<date>' is no date"));
    assertEquals("!\\[x](http://a.example)", MarkdownText.readable("![x](http://a.example)"));
    assertEquals("@\u2060team, a@\u2060b.example", MarkdownText.readable("@team, a@b.example"));
    assertEquals("last_reviewed @ 5 * 3", MarkdownText.readable("last_reviewed @ 5 * 3"));
  }
}
