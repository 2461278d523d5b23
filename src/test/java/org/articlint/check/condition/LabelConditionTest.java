package org.articlint.check.condition;

import static org.articlint.check.Articles.context;
import static org.articlint.check.Articles.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.condition.Condition.Evidence;
import org.articlint.check.value.Regex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelConditionTest {

  private static final Condition ROLLBACK =
      new LabelCondition(Regex.parse("roll ?back"), List.of(Regex.parse("^tbd\\b")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rollback: start the old one.",
        "Rollback\u00A0: start the old one.",
        "Rollback：start the old one.",
        "Rollback - start the old one.",
        "Rollback \u2014 start the old one.",
        "How to roll back: start the old one.",
        "**Rollback** Start the old one.",
        "__Rollback.__ Start the old one.",
        "<b>Rollback</b> Start the old one.",
        "<strong class=\"x\">Rollback</strong> Start the old one.",
        "**Rollback**\n\nStart the old one.",
        "Rollback:\n\n    start old",
        "Rollback:\n\n- Start the old one.",
        "- Rollback: start the old one.",
        "- Rollback:\n  - Start the old one.",
        "> Rollback: start the old one.",
        "| Rollback | start the old one |\n|---|---|\n| Rollback | start |",
        "| Step | Rollback |\n|---|---|\n| stop it | start the old one |",
        "| Phase | What |\n|---|---|\n| Rollback | start the old one |",
        "<table><tr><th>Step<th>Rollback</tr><tr><td>stop<td>start</tr></table>"
      })
  void aLabelIsFollowedByWhatItNames(String text) {
    assertTrue(ROLLBACK.test(markdown(text + "\n"), context()).isPresent(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Think of a rollback note.",
        "Rollback",
        "Rollback:",
        "Rollback: -",
        "Rollback: …",
        "Rollback: TBD",
        "**Rollback**",
        "**Rollback**\n\nTBD\n\nText.",
        "**Rollback**\n\n## Text\n\nText.",
        "**Text** rollback.",
        "Text: rollback.",
        "Non-rollback-x",
        "See the rollback at https://example.com/a.",
        "| Rollback | Owner |\n|---|---|\n|  | me |",
        "| Step | Rollback |\n|---|---|\n| stop it | - |\n| start it | TBD |",
        "| Step |\n|---|\n| Rollback |",
        "| Rollback |\n|---|"
      })
  void aLabelWithoutContentIsNone(String text) {
    assertEquals(Optional.empty(), ROLLBACK.test(markdown(text + "\n"), context()));
  }

  @Test
  void aLabelOfEightyCharactersIsTheLongest() {
    String longest = "rollback " + "x".repeat(LabelCondition.MAX_LABEL_CHARS - 9);
    assertTrue(ROLLBACK.test(markdown(longest + ": text.\n"), context()).isPresent());
    assertTrue(ROLLBACK.test(markdown(longest + "x: text.\n"), context()).isEmpty());
  }

  @Test
  void theEvidenceIsTheLabel() {
    Article article = markdown("Text.\n\nRollback plan: go back.\n");
    Evidence evidence = ROLLBACK.test(article, context()).orElseThrow();
    assertEquals("Rollback plan", evidence.text());
    assertEquals("Rollback plan: go back.", article.source().slice(evidence.span()));
  }
}
