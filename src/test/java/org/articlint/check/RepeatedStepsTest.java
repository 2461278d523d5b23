package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands twice in an article is a step of two procedures, or repeated text. */
class RepeatedStepsTest {

  private static final String STEP =
      "Open the console of the shop and wait until the list of all parcels is complete";

  private static List<String> found(RepeatedParagraphs.Report report, String... articles) {
    RepeatedParagraphs check = Repeated.reporting(report, 3, 12, List.of());
    return ArchiveOfTexts.of(articles).matches(check).stream()
        .map(match -> match.values().get("repetition"))
        .toList();
  }

  private static void assertFound(List<String> steps, List<String> paragraphs, String... articles) {
    assertEquals(steps, found(RepeatedParagraphs.Report.STEPS, articles), articles[0]);
    assertEquals(paragraphs, found(RepeatedParagraphs.Report.PARAGRAPHS, articles), articles[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Send\n\n1. %s.\n2. Send it.\n\n# Return\n\n1. Wait.\n2. %s.\n",
        "# Send\n\n- %s.\n- Send it.\n\n# Return\n\n1. Wait.\n\n   %s.\n",
        "- Send it:\n  1. %s.\n\nOr else:\n\n- Return it:\n  1. %s.\n",
        "# Send\n\n%s.\n\n    shop list\n\n# Return\n\n%s.\n\n    shop list --all\n",
        "%s.\n\n- Then\n\n  ```\n  shop list\n  ```\n\n# Return\n\n1. %s.\n",
        "# Send\n\n1. Wait.\n\n> %s.\n\n# Return\n\n1. Wait.\n\n> %s.\n",
        ":::tab\n%s.\n:::\n\n:::tab\n%s.\n:::\n",
        ":::tab\n1. %s.\n:::\n\n:::tab\n1. %s.\n:::\n",
      })
  void aStepOfTwoProcedures(String article) {
    assertFound(
        List.of("appears in two procedures of this article"),
        List.of(),
        article.formatted(STEP, STEP));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s.\n\n# More\n\n%s.\n",
        "- %s.\n- %s.\n",
        "- Send it:\n  1. %s.\n- Return it:\n  1. %s.\n",
        "1. %s.\n\n# More\n\n%s.\n",
        "%s.\n\n# More\n\n1. %s.\n",
        "%s:\n\nText.\n\n# More\n\n%s.\n\n- Item.\n",
        "%s.\n\n    shop list\n\n%s.\n\n# More\n\n1. Wait.\n",
        "Text.\n\n:::note\n%s.\n:::\n\n:::note\n%s.\n:::\n",
        ":::tab\n%s.\n\n%s.\n:::\n",
        "%s.\n\n# More\n\nText.\n\n    shop list\n\n## Below\n\n%s.\n"
      })
  void otherTextThatStandsTwice(String article) {
    assertFound(List.of(), List.of("appears twice in this article"), article.formatted(STEP, STEP));
  }

  @Test
  void threeProcedures() {
    String step = "1. " + STEP + ".\n\n";
    assertFound(
        List.of(
            "appears in 3 procedures of this article", "appears in 3 procedures of this article"),
        List.of(),
        "# A\n\n" + step + "# B\n\n" + step + "# C\n\n" + step);
  }

  /** What is repeated across the archive is told so, in one procedure or two. */
  @Test
  void aStepOfManyArticlesIsBoilerplate() {
    String twice = "# A\n\n1. " + STEP + ".\n\n# B\n\n1. " + STEP + ".\n";
    String everywhere = "appears in 3 articles of the archive, word for word";
    assertEquals(
        List.of(everywhere, everywhere),
        found(RepeatedParagraphs.Report.PARAGRAPHS, twice, STEP + ".\n", STEP + ".\n"));
  }
}
