package org.articlint.check.condition;

import static org.articlint.check.Articles.context;
import static org.articlint.check.Articles.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.condition.Condition.Evidence;
import org.articlint.check.value.Regex;
import org.articlint.check.value.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsConditionTest {

  private static final Regex ROLLBACK = Regex.parse("rollback");

  private static Optional<Evidence> find(int in, Optional<Search> moreThan, String text) {
    return new MentionsCondition(ROLLBACK, in, moreThan).test(markdown(text), context());
  }

  private static boolean holds(int in, String text) {
    return find(in, Optional.empty(), text).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A rollback.\n",
        "## Rollback\n",
        "- x\n- a rollback\n",
        "```sh\nhelm rollback\n```\n",
        "[!INCLUDE [a](rollback.md)]\n",
      })
  void textsHeadingsItemsCodeAndIncludesCount(String text) {
    assertEquals(true, holds(1, text));
    assertEquals(false, holds(2, text));
  }

  @Test
  void eachTextCountsOnce() {
    String text = "# A rollback\n\nRollback, rollback.\n\n- rollback\n\n    rollback\n\n<p>\n";
    assertEquals(true, holds(4, text));
    assertEquals(false, holds(5, text));
  }

  @Test
  void aParagraphOfNothingButALinkIsNoMention() {
    assertEquals(false, holds(1, "- [Rollback](rollback.md)\n"));
    assertEquals(true, holds(1, "- see [Rollback](rollback.md)\n"));
  }

  @Test
  void aLineThatOnlySpeaksOfIncludesIsNone() {
    String include = "> Text.\n>\n> [!INCLUDE [a](%s.md)]\n";
    assertEquals(false, holds(1, "Text that includes all.\n"));
    assertEquals(false, holds(1, include.formatted("restore")));
  }

  @Test
  void enoughTextsMustMatchAndTheFirstIsTheEvidence() {
    String text = "# T\n\nOne.\n\nThe first rollback, a rollback.\n\nA rollback.\n";
    Article article = markdown(text);
    Evidence evidence = find(2, Optional.empty(), text).orElseThrow();
    assertEquals("The first rollback, a rollback.", evidence.text());
    assertEquals("The first rollback, a rollback.", article.source().slice(evidence.span()));
    assertEquals(false, holds(3, text));
  }

  @Test
  void moreTextsThanThoseOfAnotherPatternMustMatch() {
    Optional<Search> restore = Optional.of(Regex.parse("restore"));
    String twice = "A rollback.\n\nA rollback.\n";
    assertEquals(true, find(1, restore, twice).isPresent());
    assertEquals(true, find(1, restore, twice + "\nRestore.\n").isPresent());
    assertEquals(false, find(1, restore, twice + "\nRestore.\n\nRestore.\n").isPresent());
    assertEquals(false, find(3, restore, twice).isPresent());
    assertEquals(true, find(2, restore, twice + "\nRestore.\n").isPresent());
  }

  @Test
  void withNoTextRequiredThereWouldBeNoEvidence() {
    assertThrows(
        IllegalArgumentException.class, () -> new MentionsCondition(ROLLBACK, 0, Optional.empty()));
  }
}
