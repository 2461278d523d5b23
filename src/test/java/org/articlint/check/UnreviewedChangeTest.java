package org.articlint.check;

import static org.articlint.check.Articles.contextAfter;
import static org.articlint.check.Articles.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.FieldPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreviewedChangeTest {

  private static final UnreviewedChange CHECK = new UnreviewedChange(FieldPaths.of("d", "e"));

  @ParameterizedTest
  @CsvSource({
    "'Old words.', 'New words.', true",
    "'Old words.', 'Old\nwords.', false",
    "'# Old\n', '# New\n', true",
    "'- old', '- new', true",
    "'> old', '> new', true",
    "'```\nold\n```', '```\nnew\n```', true",
    "'| a |\n|---|\n| old |', '| a |\n|---|\n| new |', true",
    "'One.', 'One.\n\nTwo.', true",
    "'One.\n\nTwo.', 'One. Two.', true"
  })
  void aTextThatReadsOtherwiseIsAChange(String before, String after, boolean found) {
    String metadata = "---\ne: 1\n---\n\n";
    Verdict verdict =
        CHECK.check(markdown(metadata + after + "\n"), contextAfter(metadata + before + "\n"));
    assertTrue(verdict.applied());
    assertEquals(found, !verdict.matches().isEmpty());
  }

  @Test
  void aNewReviewDateCoversTheChange() {
    Verdict verdict =
        CHECK.check(markdown("---\nd: 2\n---\n\nNew.\n"), contextAfter("---\nd: 1\n---\n\nOld.\n"));
    assertEquals(Verdict.CLEAN, verdict);
  }

  @Test
  void aDateThatWasNotThereBeforeIsNew() {
    Verdict verdict = CHECK.check(markdown("---\nd: 2\n---\n\nNew.\n"), contextAfter("Old.\n"));
    assertEquals(Verdict.CLEAN, verdict);
  }

  @Test
  void withoutADateOrAChangeThereIsNothingToSay() {
    assertFalse(CHECK.check(markdown("New.\n"), contextAfter("Old.\n")).applied());
    assertFalse(CHECK.check(markdown("---\nd: 1\n---\n"), Articles.context()).applied());
  }

  @Test
  void theMatchIsTheDate() {
    Article article = markdown("---\ne: 1\n---\n\nNew.\n");
    Match match = CHECK.check(article, contextAfter("---\ne: 1\n---\n\nOld.\n")).matches().get(0);
    assertEquals("1", Articles.text(match, article));
    assertEquals("e", match.key());
    assertEquals(Map.of("date", "1"), match.values());
    assertEquals("as before this change", match.label().orElseThrow());
    assertEquals(Set.of("date"), Quotable.of(CHECK));
    assertTrue(CHECK.looksAtWhole());
  }
}
