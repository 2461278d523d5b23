package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of the text give a date of the article, and which only mention one. */
class LabelledLinesTest {

  private static final StaleDate CHECK =
      StaleDates.of(
          "dates: [last_reviewed, last_reviewed_on, reviewed, verified_on]\neither-dates: [review_date]\ndue-dates: [next_review]\n"
              + "period: [review_cycle]\nlabelled-lines: true\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last reviewed: 2020-01-15",
        "last_reviewed: 2020-01-15",
        "**Last reviewed:** 2020-01-15",
        "**Last reviewed**: 2020-01-15",
        "*Last reviewed: 2020-01-15*",
        "_Last reviewed on 2020-01-15._",
        "Last reviewed on 2020-01-15 by Jane Doe",
        "Last reviewed 2020-01-15",
        "> Last reviewed: 2020-01-15",
        "- Last reviewed: 2020-01-15 (all of it)",
        "## Last reviewed: 2020-01-15",
        "Owner: Docs | Last reviewed: 2020-01-15 | Version: 2",
        "**Owner:** Docs · **Last reviewed:** 2020-01-15",
        "**Next step:** None **Last reviewed:** 2020-01-15 **Owner**: Docs",
        "**Last reviewed:** 2020-01-15 17:21:28 CST",
        "Owner: Docs\nLast reviewed: 2020-01-15\nVersion: 2",
        "| Field | Value |\n|---|---|\n| Last reviewed | 2020-01-15 |",
        "| **Last reviewed** | 2020-01-15 | x |\n|---|---|---|\n| a | b | c |",
        "Text.\n\n<!-- Last reviewed: 2020-01-15 -->",
        "<p><strong>Last reviewed:</strong> 2020-01-15</p>",
        "Last reviewed: 2020-01-15\n\nText.\n\nLast reviewed: 2020-01-15"
      })
  void aLineNamesTheDate(String lines) {
    Article article = markdown("# Title\n\n" + lines + "\n");
    Match match = only(CHECK, article);
    assertEquals("2020-01-15", text(match, article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15 January 2020",
        "15th January 2020",
        "January 15, 2020",
        "Jan 15 2020",
        "2020/1/15",
        "January 2020",
        "2020-01"
      })
  void theDateMayBeWrittenInOtherForms(String date) {
    Article article = markdown("Last reviewed: " + date + " by Jane\n");
    assertEquals(date, text(only(CHECK, article), article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This guide was last reviewed: 2020-01-15",
        "We last reviewed it on 2020-01-15 when the servers moved.",
        "Last reviewed on 2020-01-15 was the old version",
        "Last reviewed: by Jane",
        "Last reviewed: 2020-01-15-draft",
        "Last restarted: 2020-01-15",
        "Verified on: 2020-01-15",
        "Review date: 2020-01-15",
        "`Last reviewed`: see the wiki",
        "    Last reviewed: 2020-01-15",
        "```\nLast reviewed: 2020-01-15\n```",
        "| Last reviewed | Owner |\n|---|---|\n| 2020-01-15 | Docs |",
        "## curl\n\nReviewed: 2020-01-15\n\n## wget\n\nReviewed: 2021-01-15"
      })
  void otherLinesDoNot(String lines) {
    assertEquals(List.of(), matches(CHECK, markdown("# Title\n\n" + lines + "\n")));
  }

  @Test
  void metadataWins() {
    String line = "Last reviewed: 2020-01-15\n";
    assertEquals(List.of(), matches(CHECK, markdown("---\nreviewed: 2026-11-01\n---\n\n" + line)));
    assertEquals(1, matches(CHECK, markdown("---\nowner: x\n---\n\n" + line)).size());
  }

  @Test
  void theNextReviewAndTheIntervalMayStandInLinesToo() {
    Article due = markdown("Last reviewed: 2026-11-01\nNext review: 2026-11-20\n");
    assertEquals("2026-11-20", text(only(CHECK, due), due));
    for (String lines :
        List.of(
            "Last reviewed: 2026-10-01\nReview cycle: monthly\n",
            "| Last reviewed | 2026-10-01 |\n|---|---|\n| Review cycle | monthly |\n")) {
      assertEquals(
          "the last review was on 2026-10-01, 51 days ago, and the next one was due on 2026-11-01"
              + " (Review cycle: monthly)",
          only(CHECK, markdown(lines)).values().get("state"));
    }
  }

  @Test
  void linesCountOnlyWhereTheCheckSaysSo() {
    StaleDate check = StaleDates.of("dates: [last_reviewed]");
    assertEquals(List.of(), matches(check, markdown("Last reviewed: 2020-01-15\n")));
  }

  @Test
  void aLongTextIsReadInLinearTime() {
    String text =
        Stream.generate(() -> "last reviewed on the last day: 2020 ")
            .limit(100_000)
            .collect(Collectors.joining());
    assertEquals(List.of(), matches(CHECK, markdown(text)));
    String lines =
        Stream.generate(() -> "a b c d e f g h i j k l 2020-01-01 - - - - -\n")
            .limit(50_000)
            .collect(Collectors.joining());
    assertEquals(List.of(), matches(CHECK, markdown(lines)));
  }

  @Test
  void htmlHasLinesToo() {
    byte[] html =
        "<p>Owner: x</p>\n<table><tr><td>Last reviewed</td><td>2020-01-15</td></tr></table>\n"
            .getBytes(StandardCharsets.UTF_8);
    Article article = ArticleLoader.load(html, "a.html", Formats.DEFAULT);
    assertEquals("2020-01-15", text(only(CHECK, article), article));
  }

  /** The text of such a comment does not stand in the source as it is. */
  @Test
  void aCommentInAListIsRead() {
    String item = "- Text.\n\n  <!--\n  Owner: docs\n  Last reviewed: 2020-01-15\n  -->\n";
    assertEquals(1, matches(CHECK, markdown(item)).size());
  }
}
