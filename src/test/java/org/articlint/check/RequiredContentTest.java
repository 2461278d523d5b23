package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.condition.Condition;
import org.articlint.check.condition.StepsCondition;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Regex;
import org.junit.jupiter.api.Test;

class RequiredContentTest {

  private static final RequiredContent CHECK =
      new RequiredContent(
          new Condition.Title(Regex.parse("^migrating")),
          new Condition.Heading(Regex.parse("^rollback"), List.of()));

  @Test
  void onlyArticlesOfTheSortNeedTheContent() {
    String with = "# Migrating it\n\n## Rollback\n\nGo back.\n";
    assertEquals(Verdict.CLEAN, CHECK.check(markdown(with), Articles.context()));
    assertFalse(CHECK.check(markdown("# Other\n\nText.\n"), Articles.context()).applied());
  }

  @Test
  void theMatchIsTheReasonAndBelongsBehindTheLastBlock() {
    Article article = markdown("# Migrating it\n\nA rollback is possible.\n\nEnd.\n\n");
    Match match = only(CHECK, article);
    assertEquals("Migrating", text(match, article));
    assertEquals("missing", match.key());
    assertEquals(Map.of("match", "Migrating", "more", "instructions"), match.values());
    int end = article.source().text().indexOf("End.") + "End.".length();
    assertEquals(Optional.of(end), match.belongs());
  }

  @Test
  void whatElseTheArticleHasIsNamedAndShownWithItsLine() {
    Condition steps = new StepsCondition(2, Optional.empty());
    Condition no = new Condition.Not(new Condition.Title(Regex.parse("team")));
    RequiredContent check =
        new RequiredContent(
            new Condition.All(List.of(CHECK.when(), no, CHECK.require(), steps)),
            new Condition.Title(Regex.parse("other")));
    Match match = only(check, markdown("# Migrating it\n\n## Rollback\n\n1. One.\n2. Two.\n"));
    assertEquals(Map.of("match", "Migrating", "more", "'Rollback' and steps"), match.values());
    assertEquals(Optional.of("and 'Rollback' in line 3, steps in line 5"), match.label());
    assertEquals(Optional.empty(), only(CHECK, markdown("# Migrating it\n")).label());
  }

  @Test
  void inAnArticleWithoutBlocksItBelongsNowhere() {
    Match match = only(CHECK, Articles.metadata("title: Migrating it"));
    assertEquals(Optional.empty(), match.belongs());
  }

  @Test
  void aChangeAnywhereMayBeTheCause() {
    assertTrue(CHECK.looksAtWhole());
    assertEquals(Set.of("match", "more"), Quotable.of(CHECK));
  }
}
