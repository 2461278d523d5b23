package org.articlint.lint.suppression;

import static org.articlint.lint.suppression.ReadSuppressions.article;
import static org.articlint.lint.suppression.ReadSuppressions.assertNothing;
import static org.articlint.lint.suppression.ReadSuppressions.assertProblem;
import static org.articlint.lint.suppression.ReadSuppressions.only;
import static org.articlint.lint.suppression.ReadSuppressions.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.check.Articles;
import org.articlint.parse.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which comments and metadata are suppressions, what they cover, and what is wrong with others. */
class SuppressionReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articlint-ignore stale-date: it is history",
        " articlint-ignore  stale-date : it is history ",
        "articlint-ignore\nstale-date:\n  it is history",
      })
  void aCommentCoversTheBlockAfterIt(String comment) {
    Article article = article("<!--" + comment + "-->\n\nOne paragraph.\n\nAnother.\n");
    Suppression only = only(article);
    assertEquals("stale-date", only.rule());
    assertEquals("it is history", only.reason());
    assertEquals("One paragraph.", article.source().slice(only.covers()));
    assertEquals("<!--" + comment + "-->", article.source().slice(only.place()));
    assertEquals(false, only.wholeFile());
  }

  @Test
  void aCommentOfTheFileCoversAllOfIt() {
    Article article = article("Words.\n\n<!-- articlint-ignore-file stale-date: history -->\n");
    Suppression only = only(article);
    assertEquals(article.source().span(), only.covers());
    assertEquals(true, only.wholeFile());
  }

  @Test
  void aRangeEndsWhereItsRuleIsClosed() {
    Article article =
        article(
            """
            <!-- articlint-ignore-start stale-date: the first -->

            One.

            <!-- articlint-ignore-start thin-section: the second -->

            Two.

            <!-- articlint-ignore-end thin-section -->

            Three.

            <!-- articlint-ignore-end stale-date -->

            Four.
            """);
    List<Suppression> read = read(article).suppressions();
    assertEquals(
        List.of("thin-section (the second): Two.", "stale-date (the first): One. Two. Three."),
        read.stream().map(each -> shown(article, each)).toList());
    assertEquals(
        List.of(
            "<!-- articlint-ignore-start thin-section: the second -->",
            "<!-- articlint-ignore-start stale-date: the first -->"),
        read.stream().map(each -> article.source().slice(each.place())).toList());
    assertEquals(List.of(false, false), read.stream().map(Suppression::wholeFile).toList());
  }

  /** The rule, the reason and the covered text without comments. */
  private static String shown(Article article, Suppression suppression) {
    String covered = article.source().slice(suppression.covers());
    return "%s (%s): %s"
        .formatted(
            suppression.rule(),
            suppression.reason(),
            covered.replaceAll("<!--.*?-->", "").strip().replaceAll("\\s+", " "));
  }

  @Test
  void rangesOfOneRuleCloseInTheirOrder() {
    Article article =
        article(
            """
            <!-- articlint-ignore-start stale-date: first -->

            One.

            <!-- articlint-ignore-end stale-date -->

            Two.

            <!-- articlint-ignore-start stale-date: second -->

            Three.

            <!-- articlint-ignore-end stale-date -->
            """);
    assertEquals(
        List.of("first", "second"),
        read(article).suppressions().stream().map(Suppression::reason).toList());
    assertEquals(List.of(), read(article).problems());
  }

  @Test
  void everyRuleOfACommentIsSuppressed() {
    List<Suppression> read =
        read(article("<!-- articlint-ignore stale-date , thin-section: history -->\n\nWords.\n"))
            .suppressions();
    assertEquals(
        List.of("stale-date", "thin-section"), read.stream().map(Suppression::rule).toList());
  }

  @Test
  void metadataCoversTheWholeFile() {
    Article article = Articles.metadata("articlint:", "  ignore:", "    stale-date: history");
    Suppression only = only(article);
    assertEquals("history", only.reason());
    assertEquals(article.source().span(), only.covers());
    assertEquals("stale-date", article.source().slice(only.place()));
    assertEquals(true, only.wholeFile());
  }

  @Test
  void metadataNeedsAReasonOfText() {
    assertProblem(
        Articles.metadata("articlint: {ignore: {stale-date: [history]}}"),
        Problem.Kind.SUPPRESSION_WITHOUT_REASON,
        "the suppression of 'stale-date' gives no reason, and has no effect",
        "stale-date");
    assertNothing(Articles.metadata("articlint: {ignore: stale-date}"));
    assertNothing(Articles.metadata("articlint: {other: {stale-date: history}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- a word about articlint-ignore stale-date: history -->\n\nWords.\n",
        "<!-- articlintignore stale-date: history -->\n\nWords.\n",
        "```\n<!-- articlint-ignore stale-date: history -->\n```\n",
      })
  void otherCommentsMeanNothing(String text) {
    assertNothing(article(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articlint-ignore",
        "articlint-ignore : history",
        "articlint-ignore-all stale-date: history",
        "articlint-ignore stale-date thin-section: history",
        "articlint-disable stale-date: history",
      })
  void whatOnlyLooksLikeASuppressionIsReported(String comment) {
    assertProblem(
        article("<!-- " + comment + " -->\n\nWords.\n"),
        Problem.Kind.UNUSED_SUPPRESSION,
        "the suppression cannot be read; write <!-- articlint-ignore RULE: reason -->,"
            + " articlint-ignore-file, or articlint-ignore-start and -end",
        "<!-- " + comment + " -->");
  }

  @ParameterizedTest
  @ValueSource(strings = {"// articlint-ignore", ".. articlint-ignore"})
  void theFormatOfTheArticleTellsHowItIsWritten(String comment) {
    String text = comment + "\n\nWords.\n";
    assertProblem(
        comment.startsWith("/") ? Reading.asciiDoc(text) : Reading.rst(text),
        Problem.Kind.UNUSED_SUPPRESSION,
        "the suppression cannot be read; write "
            + comment
            + " RULE: reason, articlint-ignore-file, or articlint-ignore-start and -end",
        comment);
  }

  @Test
  void aRuleMustBeKnown() {
    assertProblem(
        article("<!-- articlint-ignore stale-dat: history -->\n\nWords.\n"),
        Problem.Kind.UNUSED_SUPPRESSION,
        "unknown rule 'stale-dat', did you mean 'stale-date';"
            + " 'articlint rules' lists the rules",
        "<!-- articlint-ignore stale-dat: history -->");
  }

  /** Each unknown rule is compared with all rules there are, and a program may write thousands. */
  @Test
  void ofTheFirstTwentyUnknownRulesIsSaidWhatMayBeMeant() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append("<!-- articlint-ignore-file stale-dat%d: x -->\n\n".formatted(i));
    }
    text.append("<!-- articlint-ignore-file stale-dat1, thin-sectio: x -->\n");
    List<String> messages =
        read(article(text.toString())).problems().stream().map(Problem::message).toList();
    assertEquals(
        List.of(
            "unknown rule 'stale-dat19', did you mean 'stale-date'; 'articlint rules' lists the rules",
            "unknown rule 'stale-dat1', did you mean 'stale-date'; 'articlint rules' lists the rules",
            "unknown rule 'thin-sectio'; 'articlint rules' lists the rules"),
        messages.subList(19, messages.size()));
  }

  @Test
  void aSuppressionNeedsABlockAfterIt() {
    String comment = "<!-- articlint-ignore stale-date: history -->";
    assertProblem(
        article("Words.\n\n" + comment + "\n"),
        Problem.Kind.UNUSED_SUPPRESSION,
        "no block follows the suppression",
        comment);
    assertProblem(
        article("Words " + comment + " here.\n\nMore.\n"),
        Problem.Kind.UNUSED_SUPPRESSION,
        "the suppression is inside a paragraph; put it on a line of its own before the block",
        comment);
  }

  @Test
  void aRangeNeedsBothEnds() {
    String start = "<!-- articlint-ignore-start stale-date: history -->";
    assertProblem(
        article(start + "\n\nWords.\n\n"),
        Problem.Kind.UNUSED_SUPPRESSION,
        "the suppression of 'stale-date' is never closed by articlint-ignore-end,"
            + " and has no effect",
        start);
    String end = "<!-- articlint-ignore-end stale-date -->";
    assertProblem(
        article("Words.\n\n" + end + "\n"),
        Problem.Kind.UNUSED_SUPPRESSION,
        "there is no articlint-ignore-start for 'stale-date' before this",
        end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ":", ": ", ": TODO", ": <reason>", ": reason", ": …", ": tbd"})
  void aPlaceholderIsNoReason(String reason) {
    String comment = "<!-- articlint-ignore stale-date" + reason + " -->";
    assertProblem(
        article(comment + "\n\nWords.\n"),
        Problem.Kind.SUPPRESSION_WITHOUT_REASON,
        "the suppression of 'stale-date' gives no reason, and has no effect",
        comment);
  }
}
