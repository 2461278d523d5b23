package org.articlint.rule;

import static org.articlint.rule.Disclosures.ASSISTED;
import static org.articlint.rule.Disclosures.CONTRADICTION;
import static org.articlint.rule.Disclosures.UNKNOWN;
import static org.articlint.rule.Disclosures.UNREVIEWED;
import static org.articlint.rule.Disclosures.head;
import static org.articlint.rule.Disclosures.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.check.Articles;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules say, and the declarations of pages and of parts of pages. */
class AiDisclosureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ai-usage: ai-generated | 'ai usage: ai-generated' and has no human reviewer on record",
        "created_by: Claude Opus | 'created by: Claude Opus' and has no human reviewer on record",
        "human_reviewed: false | 'human reviewed: false' and has no human reviewer on record",
        "ai_generated: 1; needs_human_review: 1 | 'ai generated: 1' and is waiting for human review",
        "ai_generated: 1; reviewed_by: Codex | 'ai generated: 1' and has only a machine as its reviewer"
      })
  void theMessageSaysWhatIsMissing(String fields, String rest) {
    assertEquals(List.of("the article is marked " + rest), messages(UNREVIEWED, fields));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ai-usage: ai-assisted",
        "ms.ai-usage: ai-assisted",
        "ai-disclosure: ai-assisted",
        "ai-usage: ai-assisted; reviewed_by: pending",
        "ai-usage: ai-assisted; reviewed_by: GPT-5"
      })
  void anAssistedTextNeedsANameBesideItsClaim(String fields) {
    assertEquals(1, messages(ASSISTED, fields).size());
    assertEquals(List.of(), messages(ASSISTED, fields.split(";")[0] + "\nms.reviewer: aberg"));
    assertEquals(List.of(), messages(ASSISTED, fields.split(";")[0] + "\nauthor: Ann Aberg"));
    assertEquals(1, messages(ASSISTED, fields.split(";")[0] + "\nauthor: ChatGPT").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ai-usage: ai-assisted; human_reviewed: false",
        "ai-usage: ai-assisted; needs_human_review: 1",
        "ai_assisted: true"
      })
  void aClaimThatTheArticleItselfDenies(String fields) {
    assertEquals(1, messages(UNREVIEWED, fields).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ai-usage: partly | 1",
        "ai-usage: ai-assited | 1",
        "ms.ai-usage: robot | 1",
        "ai-disclosure: maybe | 1",
        "aiDisclosure: {level: some} | 1",
        "ai-usage: ai-assisted | 0",
        "ai-usage: ai-generated | 0",
        "ai-usage: none | 0",
        "ai-usage: human-only | 0",
        "ai-disclosure: human-only | 0",
        "ai-disclosure: ai-autonomous | 0",
        "ai-disclosure: mixed | 0",
        "ai-disclosure: 'ai_metadata; required=false' | 0",
        "ai-usage: '' | 0",
        "title: x | 0"
      })
  void aValueThatNobodyKnows(String fields, int found) {
    assertEquals(found, messages(UNKNOWN, fields).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "ai-disclosure: ai-autonomous; reviewed_by: Ada | 'ai disclosure: ai-autonomous', but names a person who reviewed it",
        "ai-disclosure: ai-autonomous; reviewed_by: pending | -",
        "ai-disclosure: ai-assisted; reviewed_by: Ada | -",
        "ai-usage: ai-generated; reviewed_by: Ada | -",
        "ai-disclosure: mixed | 'ai disclosure: mixed', but no part of the text is marked with who wrote it",
        "ai-usage: human-only; ai_generated: true | 'ai usage: human-only', but another key says that an AI wrote it",
        "ai-usage: human-only; ai_generated: false | -",
        "human_reviewed: false; reviewed_by: Ada | 'human reviewed: false', but names a person who reviewed it",
        "human_reviewed: true; reviewed_by: Ada | -"
      })
  void aContradiction(String fields, String rest) {
    assertEquals(
        rest == null ? List.of() : List.of("the article is marked " + rest),
        messages(CONTRADICTION, fields));
  }

  @Test
  void aMixedPageMarksItsParts() {
    String part = "<aside ai-disclosure=\"ai-assisted\">\n\nA summary.\n\n</aside>\n";
    Article article = Articles.markdown(head("ai-disclosure: mixed") + "\nText.\n\n" + part);
    assertEquals(List.of(), messages(CONTRADICTION, article));
    assertEquals(1, messages(ASSISTED, article).size());
    assertEquals(List.of(), messages(UNREVIEWED, article));
  }

  @ParameterizedTest
  @CsvSource({"ai-autonomous, 1", "ai-generated, 1", "ai-assisted, 0", "human-only, 0", "none, 0"})
  void aPartOfAPage(String value, int found) {
    String part = "<div ai-disclosure=\"" + value + "\">\n\nA summary.\n\n</div>\n";
    assertEquals(found, messages(UNREVIEWED, Articles.markdown("Text.\n\n" + part)).size());
    Article reviewed = Articles.markdown(head("reviewed_by: Ada Berg") + "\n" + part);
    assertEquals(List.of(), messages(UNREVIEWED, reviewed));
  }

  @Test
  void aPartWithAnUnknownValueBesideKnownOnes() {
    String page =
        "<p ai-disclosure=\"human-only\">One.</p>\n\n<p ai-disclosure=\"mixed\">Two.</p>\n";
    assertEquals(
        List.of(
            "the article is marked 'ai disclosure: mixed', which is not a value that tools and"
                + " readers know"),
        messages(UNKNOWN, Articles.markdown(page)));
  }

  @Test
  void theElementsOfAPage() {
    String page =
        "<html><head><meta name=\"ai-disclosure\" content=\"ai-autonomous\"></head>"
            + "<body><p>Text.</p></body></html>";
    Article article =
        ArticleLoader.load(page.getBytes(StandardCharsets.UTF_8), "a.html", Formats.DEFAULT);
    assertEquals(
        List.of(
            "the article is marked 'ai disclosure: ai-autonomous' and has no human reviewer on"
                + " record"),
        messages(UNREVIEWED, article));
  }
}
