package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.check.RepeatedParagraphs.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which repeated paragraphs are reported: neither sentences that fit anywhere nor versions. */
class RepeatedPassagesTest {

  /** Reports passages of 30 words in two articles, and articles half of which are repeated. */
  private static RepeatedParagraphs check(int share, boolean rows) {
    return new RepeatedParagraphs(
        2,
        5,
        List.of(),
        60,
        6,
        80,
        List.of(),
        share,
        Report.PARAGRAPHS,
        0,
        1,
        30,
        false,
        rows,
        Optional.empty());
  }

  private static int found(String... articles) {
    return ArchiveOfTexts.of(articles).matches(check(0, false)).size();
  }

  private static String article(String... paragraphs) {
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static String words(String name, int count) {
    return ArchiveOfTexts.words(name, count);
  }

  @ParameterizedTest
  @CsvSource({"29, 2, 0", "30, 2, 1", "19, 3, 0", "20, 3, 1", "14, 4, 0", "15, 4, 1"})
  void withMoreCopiesAParagraphMayHaveFewerWords(int words, int copies, int expected) {
    String[] articles = new String[copies];
    for (int i = 0; i < copies; i++) {
      articles[i] = article(words("same", words), words("own" + i + "x", 400));
    }
    assertEquals(expected, found(articles));
  }

  @Test
  void itsNeighboursCountToo() {
    String first = words("a", 15);
    String second = words("b", 15);
    String own = words("own", 400);
    assertEquals(2, found(article(first, second, own), article(first, second)));
    assertEquals(0, found(article(first, own, second), article(first, second)));
  }

  @ParameterizedTest
  @CsvSource({"180, 1", "181, 0"})
  void aTenthOfTheArticleIsReported(int ownWords, int expected) {
    String same = words("same", 20);
    assertEquals(expected, found(article(same, words("own", ownWords)), article(same)));
  }

  @ParameterizedTest
  @CsvSource({"59, 0", "60, 1"})
  void withinAnArticleItTakesTwiceAsManyWords(int words, int expected) {
    String same = words("same", words);
    assertEquals(expected, found(article(same, words("own", 900), same)));
  }

  @ParameterizedTest
  @CsvSource({"9, 9, 9", "10, 9, 0", "10, 10, 10"})
  void ofVersionsReadersSeeOne(int shared, int own, int expected) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shared; i++) {
      text.append(words("same" + i + "x", 30)).append("\n\n");
    }
    Map<String, String> articles = new TreeMap<>();
    for (String name : List.of("check110", "check111")) {
      StringBuilder more = new StringBuilder(text);
      for (int i = 0; i < own; i++) {
        more.append(words(name + i + "x", 30)).append("\n\n");
      }
      articles.put("docs/" + name + ".md", more.toString());
    }
    ArchiveOfTexts archive = ArchiveOfTexts.of(articles);
    assertEquals(expected, archive.verdict(check(0, false), "docs/check110.md").matches().size());
    assertEquals(
        shared, archive.verdict(check(0, true), "docs/check110.md").matches().size(), "with rows");
  }

  @Test
  void whatWaitsForATranslationIsNoBoilerplate() {
    String text = article(words("same", 40));
    ArchiveOfTexts archive =
        ArchiveOfTexts.of(Map.of("en/a.md", text, "de/b.md", text, "fr/c.md", text));
    assertEquals(0, archive.verdict(check(0, false), "de/b.md").matches().size());
    assertEquals(1, archive.verdict(check(0, true), "de/b.md").matches().size(), "with rows");
  }

  @Test
  void translationsHideNoCopyBehindThem() {
    String text = words("same", 40) + "\n";
    Map<String, String> articles = new TreeMap<>(Map.of("en/b.md", text, "en/c.md", text));
    for (String language : List.of("ar", "bg", "cs", "da", "de", "en")) {
      articles.put(language + "/a.md", text);
    }
    ArchiveOfTexts archive = ArchiveOfTexts.of(articles);
    assertEquals(1, archive.verdict(check(0, false), "en/a.md").matches().size());
  }

  @ParameterizedTest
  @CsvSource({"20, 1", "21, 0"})
  void theShareOfAnArticleCountsShortParagraphsToo(int ownWords, int expected) {
    String same = words("same", 20);
    assertEquals(
        expected,
        ArchiveOfTexts.of(article(same, words("own", ownWords)), article(same))
            .matches(check(50, false))
            .size());
  }
}
