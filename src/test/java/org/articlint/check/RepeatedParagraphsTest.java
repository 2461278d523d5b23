package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each option of repeated-paragraphs begins and stops to matter. */
class RepeatedParagraphsTest {

  private static final String TEXT =
      "Queues and import scripts should be safe to run again after any failure.";

  /** A check all of whose numbers a test can set. */
  private static final class Options {
    int minArticles = 2;
    int minWords = 1;
    List<String> slots = List.of();
    int sentenceShare = 100;
    int minSentenceWords = 6;
    int similarity = 100;
    List<String> allow = List.of();
    int share;

    RepeatedParagraphs check() {
      return new RepeatedParagraphs(
          minArticles,
          minWords,
          slots,
          sentenceShare,
          minSentenceWords,
          similarity,
          allow,
          share,
          RepeatedParagraphs.Report.PARAGRAPHS,
          0,
          1,
          0,
          false,
          false,
          Optional.empty());
    }
  }

  private final Options options = new Options();

  private List<Match> matches(String... articles) {
    return ArchiveOfTexts.of(articles).matches(options.check());
  }

  private List<String> stages(String... articles) {
    return matches(articles).stream().map(match -> match.values().get("stage")).toList();
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 0", "2, 2, 1", "2, 3, 1", "3, 2, 0", "3, 3, 1", "3, 4, 1"})
  void minArticles(int minArticles, int articles, int expected) {
    options.minArticles = minArticles;
    List<String> texts = new ArrayList<>(List.of(TEXT + "\n"));
    while (texts.size() < articles) {
      texts.add(TEXT + "\n\n" + ArchiveOfTexts.words("other" + texts.size() + "x", 20) + "\n");
    }
    List<Match> matches = matches(texts.toArray(String[]::new));
    assertEquals(expected, matches.size());
    if (expected > 0) {
      assertEquals(Integer.toString(articles), matches.get(0).values().get("articles"));
      assertEquals(articles - 1, matches.get(0).related().size());
    }
  }

  @ParameterizedTest
  @CsvSource({"11, 0", "12, 1", "13, 1"})
  void minWords(int words, int expected) {
    options.minWords = 12;
    assertEquals(
        expected,
        matches(ArchiveOfTexts.words("a", words), ArchiveOfTexts.words("a", words)).size());
  }

  /** Eight of nine words in common, of ten different ones, are 80 percent. */
  @ParameterizedTest
  @CsvSource({"79, 1", "80, 1", "81, 0"})
  void similarity(int similarity, int expected) {
    options.similarity = similarity;
    List<String> found =
        stages(ArchiveOfTexts.words("a", 8) + " here", ArchiveOfTexts.words("a", 8) + " there");
    assertEquals(expected == 0 ? List.of() : List.of("NEAR"), found);
  }

  /** Six of ten words stand in the sentence that both have. */
  @ParameterizedTest
  @CsvSource({"59, 1", "60, 1", "61, 0"})
  void sentenceShare(int share, int expected) {
    options.sentenceShare = share;
    List<String> found =
        stages(
            ArchiveOfTexts.words("a", 6) + ". " + ArchiveOfTexts.words("b", 4) + ".",
            ArchiveOfTexts.words("a", 6) + ". " + ArchiveOfTexts.words("c", 4));
    assertEquals(expected == 0 ? List.of() : List.of("SENTENCES"), found);
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "6, 1", "7, 1"})
  void minSentenceWords(int words, int expected) {
    options.sentenceShare = 50;
    String here = ArchiveOfTexts.words("a", words) + ". " + ArchiveOfTexts.words("b", 4) + ".";
    String there = ArchiveOfTexts.words("a", words) + ". " + ArchiveOfTexts.words("c", 4) + ".";
    assertEquals(expected, matches(here, there).size());
  }

  /** Ten of the forty words of the article are repeated: a quarter. */
  @ParameterizedTest
  @CsvSource({"24, 1", "25, 1", "26, 0"})
  void share(int share, int expected) {
    options.share = share;
    String repeated = ArchiveOfTexts.words("a", 10);
    List<Match> matches = matches(ArchiveOfTexts.words("b", 30) + "\n\n" + repeated, repeated);
    assertEquals(expected, matches.size());
    if (expected > 0) {
      assertEquals(Map.of("share", "25", "repeated", "10", "words", "40"), matches.get(0).values());
      assertEquals("share", matches.get(0).key());
    }
  }

  /** Words of paragraphs that are too short to be compared count for the whole. */
  @ParameterizedTest
  @CsvSource({"50, 1", "51, 0"})
  void shareIsOfAllWords(int share, int expected) {
    options.share = share;
    options.minWords = 10;
    String repeated = ArchiveOfTexts.words("a", 10);
    String rest = ArchiveOfTexts.words("b", 5) + "\n\n" + ArchiveOfTexts.words("c", 5);
    assertEquals(expected, matches(rest + "\n\n" + repeated, repeated).size());
  }

  @Test
  void slotsAreOfTheNamedMetadataOnly() {
    String here = "---\nstack: python services\n---\n\nKeep python services small and safe.\n";
    String there = "---\nstack: go services\n---\n\nKeep go services small and safe.\n";
    assertEquals(List.of(), stages(here, there));
    options.slots = List.of("topic");
    assertEquals(List.of(), stages(here, there));
    options.slots = List.of("topic", "stack");
    assertEquals(List.of("SLOTS"), stages(here, there));
    String literal = "---\nstack: go services\n---\n\nKeep tests small and safe.\n";
    assertEquals(List.of(), stages(here, literal));
  }

  @Test
  void allowedTextsAreNotReported() {
    assertEquals(1, matches(TEXT, TEXT).size());
    options.allow = List.of(TEXT.toUpperCase(java.util.Locale.ROOT));
    assertEquals(0, matches(TEXT, TEXT).size());
    assertEquals(1, matches(TEXT + " Yes.", TEXT + " Yes.").size());
  }

  @Test
  void anArticleWithoutParagraphsIsNotJudged() {
    ArchiveOfTexts archive = ArchiveOfTexts.of("# A title\n", TEXT);
    assertEquals(Verdict.NOT_APPLICABLE, archive.verdict(options.check(), "0.md"));
    assertEquals(Verdict.CLEAN, archive.verdict(options.check(), "1.md"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "1, differs from the nearest one: 'x0' here",
        "3, \"'x16' here, 'y16' there\"",
        "4, ; and 1 more places"
      })
  void explanationsNameTheDifferingWords(int differences, String expected) {
    options.similarity = 60;
    StringBuilder here = new StringBuilder();
    StringBuilder there = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      boolean differs = i % 8 == 0 && i < 8 * differences;
      here.append(differs ? "x" : "z").append(i).append(' ');
      there.append(differs ? "y" : "z").append(i).append(' ');
    }
    ArchiveOfTexts archive = ArchiveOfTexts.of(here.toString(), there.toString());
    Match match = archive.matches(options.check()).get(0);
    Match explained = archive.explained(options.check(), match);
    String label = explained.label().orElseThrow();
    assertTrue(label.contains(expected), label);
    assertEquals(differences > 3, label.contains("more places"), label);
    assertEquals(
        label.replace("differs from the nearest one", "nearly the same paragraph"),
        explained.related().get(0).message());
  }

  @Test
  void onlyNearCopiesAreExplained() {
    ArchiveOfTexts archive = ArchiveOfTexts.of(TEXT, TEXT);
    Match match = archive.matches(options.check()).get(0);
    assertEquals(Optional.empty(), match.nearCopy());
    assertEquals(match, archive.explained(options.check(), match));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 60, 6, 80, 0, 'min-articles is at least 2, not 1'",
    "2, 0, 60, 6, 80, 0, 'min-words is at least 1, not 0'",
    "2, 1, 0, 6, 80, 0, 'sentence-share is a percentage from 1 to 100, not 0'",
    "2, 1, 101, 6, 80, 0, 'sentence-share is a percentage from 1 to 100, not 101'",
    "2, 1, 60, 0, 80, 0, 'min-sentence-words is at least 1, not 0'",
    "2, 1, 60, 6, 49, 0, 'similarity is a percentage from 50 to 100, not 49'",
    "2, 1, 60, 6, 101, 0, 'similarity is a percentage from 50 to 100, not 101'",
    "2, 1, 60, 6, 80, -1, 'share is a percentage from 0 to 100, not -1'",
    "2, 1, 60, 6, 80, 101, 'share is a percentage from 0 to 100, not 101'"
  })
  void numbersOutOfRangeAreRefused(
      int articles, int words, int sentences, int length, int similarity, int share, String why) {
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new RepeatedParagraphs(
                    articles,
                    words,
                    List.of(),
                    sentences,
                    length,
                    similarity,
                    List.of(),
                    share,
                    RepeatedParagraphs.Report.PARAGRAPHS,
                    0,
                    1,
                    0,
                    false,
                    false,
                    Optional.empty()));
    assertEquals(why, fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"1, 50, 0", "100, 100, 100"})
  void numbersAtTheEndsOfTheirRangesAreTaken(int sentenceShare, int similarity, int share) {
    options.sentenceShare = sentenceShare;
    options.similarity = similarity;
    options.share = share;
    options.minSentenceWords = 1;
    assertEquals(share > 0, options.check().looksAtWhole());
  }
}
