package org.articlint.check.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

  private static final Span SPAN = new Span(1, 2);

  @Test
  void whatIsAddedLeavesTheRestAsItIs() {
    Match.Related related = new Match.Related("b.md", 1, 2, "the same");
    Fix fix = new Fix(SPAN, "x");
    Match match =
        Match.of(SPAN, "key", Map.of("a", "1"))
            .labelled("label")
            .belongingAt(9)
            .relatedTo(List.of(related))
            .fixedBy(fix)
            .helped("advice")
            .since(LocalDate.EPOCH);
    assertEquals(
        new Match(
            SPAN,
            "key",
            Map.of("a", "1"),
            Optional.of("label"),
            Optional.of(9),
            List.of(related),
            Optional.empty(),
            Optional.of(fix),
            Optional.of("advice"),
            Optional.of(LocalDate.EPOCH)),
        match);
    assertEquals(match, match.labelled("other").labelled("label").belongingAt(9));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\"a\", a",
        "'a', a",
        "a, a",
        "'a\", 'a\"",
        "\"a, \"a",
        "a', a'",
        "''x'', 'x'",
        "'', ``",
        "', '",
        "``, ``"
      })
  void aCorrectionKeepsTheQuotes(String written, String corrected) {
    SourceText source = SourceText.of("k: " + written + " # comment");
    Fix fix = new Fix(new Span(3, 3 + written.length()), "new").withinQuotes(source);
    assertEquals(corrected, source.slice(fix.span()));
    assertEquals("new", fix.replacement());
  }
}
