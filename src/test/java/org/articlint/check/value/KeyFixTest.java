package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Value.Entry;
import org.articlint.check.Articles;
import org.articlint.check.match.Fix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which misspelt keys a tool may set right. */
class KeyFixTest {

  private static Optional<String> fix(Vocabulary vocabulary, String... meant) {
    Article article = Articles.metadata("wrong: x");
    Entry entry = article.metadata().root().entries().get(0);
    return KeyFix.of(article, entry.keySpan(), List.of(meant), vocabulary).map(Fix::replacement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "paragraph_count",
        "readingTime",
        "rollback-plan",
        "description",
        "checksum",
        "checklist",
        "product",
        "original_title",
        "edit_url",
        "expires",
        "tags",
        "mail",
        "contain",
        "valid_until",
        "standby"
      })
  void aKeyThatIsOnlyData(String meant) {
    assertEquals(Optional.of(meant), fix(Vocabulary.EMPTY, meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reviewed",
        "last_reviewed",
        "lastReviewed",
        "Last-Reviewed",
        "preview_human",
        "reviewer",
        "review_by",
        "next_review",
        "human_reviewed",
        "isHumanReviewed",
        "verified_on",
        "reverify_by",
        "approver",
        "signed_off_by",
        "sign_off",
        "lastChecked",
        "checked",
        "audited_at",
        "validated",
        "proofreader",
        "editor",
        "updated_by",
        "by",
        "last_updated",
        "ai",
        "ai_generated",
        "AI-generated",
        "isAiGenerated",
        "generated_by",
        "made_with_ai",
        "llm_written",
        "author",
        "written_with",
        "provenance",
        "origin",
        "status",
        "review_status",
        "content_status",
        "ms.reviewer",
        "fact_checked"
      })
  void aKeyThatRecordsAnAct(String meant) {
    assertEquals(Optional.empty(), fix(Vocabulary.EMPTY, meant));
  }

  @Test
  void aFieldOfAListThatRecordsActs() {
    Vocabulary site =
        Vocabulary.EMPTY.with(
            Map.of(),
            Map.of(
                "review-dates", List.of("page.gesichtetAm"), "purposes", List.of("zweck", "ziel")));
    assertEquals(Optional.empty(), fix(site, "gesichtet_am"));
    assertEquals(Optional.of("zweck"), fix(site, "zweck"));
  }

  @Test
  void oneOfTwo() {
    assertEquals(Optional.empty(), fix(Vocabulary.EMPTY, "level", "lever"));
    assertEquals(Optional.empty(), fix(Vocabulary.EMPTY));
  }
}
