package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.check.match.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which copies of a paragraph a report counts and names, and how it words what they are. */
class RepeatedCopiesTest {

  private static final String TEXT =
      "Queues and import scripts should be safe to run again after any failure.";

  private final Options options = new Options();

  /** Numbers that a test can set. */
  private static final class Options {
    int minArticles = 2;
    List<String> slots = List.of();
    int sentenceShare = 100;
    int similarity = 100;
    List<String> allow = List.of();

    RepeatedParagraphs check() {
      return new RepeatedParagraphs(
          minArticles,
          1,
          slots,
          sentenceShare,
          6,
          similarity,
          allow,
          0,
          RepeatedParagraphs.Report.PARAGRAPHS,
          0,
          1,
          0,
          false,
          false,
          Optional.empty());
    }
  }

  private List<Match> matches(String... articles) {
    return ArchiveOfTexts.of(articles).matches(options.check());
  }

  private List<String> stages(String... articles) {
    return matches(articles).stream().map(match -> match.values().get("stage")).toList();
  }

  @Test
  void theLaterCopiesInAnArticleNameAllOthers() {
    List<Match> matches = matches(TEXT + "\n\n" + TEXT + "\n\n" + TEXT);
    assertEquals(2, matches.size());
    assertEquals("appears 3 times in this article", matches.get(0).values().get("repetition"));
    assertEquals(List.of(1, 5), lines(matches.get(0)));
    assertEquals(List.of(1, 3), lines(matches.get(1)));
    List<Match> seven = matches((TEXT + "\n\n").repeat(7));
    assertEquals(List.of(1, 3, 5, 7, 9), lines(seven.get(5)));
  }

  private static List<Integer> lines(Match match) {
    return match.related().stream().map(Match.Related::line).toList();
  }

  private static List<String> messages(Match match) {
    return match.related().stream().map(Match.Related::message).toList();
  }

  @Test
  void copiesInOneArticleMayDifferInItsNames() {
    options.slots = List.of("stack");
    String head = "---\nstack: [python services, go services]\n---\n\n";
    String python = "Keep python services small and safe.";
    List<Match> matches = matches(head + python + "\n\nKeep go services small and safe.\n");
    assertEquals(
        "appears twice in this article, with only the names changed",
        matches.get(0).values().get("repetition"));
    matches = matches(head + "Keep go services small and safe.\n\n" + python + "\n\n" + python);
    assertEquals(
        List.of("the same paragraph", "the same paragraph with other names"),
        messages(matches.get(1)));
    assertEquals(List.of(7, 5), lines(matches.get(1)));
  }

  @Test
  void whatIsNoProseIsNotCompared() {
    String links = "[Orders](a.md) | [Parcels of the day](b.md)";
    String sentence = "Read [the orders](a.md) before you run `get parcels` on the server.";
    assertEquals(List.of(), stages(links, links));
    assertEquals(List.of("SAME"), stages(sentence, sentence));
  }

  private static String titled(String title, String text) {
    return "---\ntitle: " + title + "\n---\n\n" + text + "\n";
  }

  /** The titles stand in the text, so each article masks another word of it. */
  @Test
  void slotsNeitherHideNorRenameALiteralCopy() {
    options.slots = List.of("title");
    options.minArticles = 3;
    String text = "Sample orders look like real orders but hold no real customers.";
    String a = titled("Orders", text);
    String b = titled("Customers", text);
    Match match = matches(a, b, titled("Sample", text)).get(0);
    assertEquals(
        "appears in 3 articles of the archive, word for word", match.values().get("repetition"));
    assertEquals(List.of("the same paragraph", "the same paragraph"), messages(match));
    assertEquals(List.of("SAME"), stages(a, b, titled("Other", text)));
    assertEquals(List.of(), stages(a, b));
    assertEquals(List.of(), stages(a, b, titled("Other", text.replace("hold", "have"))));
  }

  /** Two literal copies and two that differ in the title; together they are three articles. */
  @Test
  void literalCopiesAndThoseWithOtherNamesCountTogether() {
    options.slots = List.of("title");
    options.minArticles = 3;
    String text = "Sample orders look like real orders but hold no real customers.";
    String a = titled("Orders", text);
    String literal = titled("Customers", text);
    String named = titled("Parcels", text.replace("orders", "parcels"));
    Match match = matches(a, literal, named).get(0);
    assertEquals(
        "appears in 3 articles of the archive, with only the names changed",
        match.values().get("repetition"));
    assertEquals(
        List.of("the same paragraph", "the same paragraph with other names"), messages(match));
    assertEquals(List.of(), stages(a, literal, titled("Bills", text.replace("orders", "parcels"))));
  }

  /** The greater number decides how a repetition is worded. */
  @Test
  void moreArticlesWithOtherNamesThanLiteralCopiesAreSaid() {
    options.slots = List.of("title");
    String text = "Sample orders look like real orders but hold no real customers.";
    String parcels = text.replace("orders", "parcels");
    String bills = text.replace("orders", "bills");
    String a = titled("Orders", text);
    assertEquals(
        List.of("SLOTS"), stages(a, a, titled("Parcels", parcels), titled("Bills", bills)));
    assertEquals(List.of("SAME"), stages(a, a, titled("Customers", text)));
  }

  @Test
  void slotsHideNoSharedSentence() {
    options.slots = List.of("title");
    options.minArticles = 3;
    options.sentenceShare = 60;
    String sentence = "Sample orders look like real orders but hold no real customers. ";
    assertEquals(
        List.of("SENTENCES"),
        stages(
            titled("Orders", sentence + "One two three."),
            titled("Customers", sentence + "Four five six."),
            titled("Sample", sentence + "Seven eight nine.")));
  }

  @Test
  void anAllowedTextMayHoldTheTitle() {
    options.slots = List.of("title");
    String text = "Sample orders look like real orders but hold no real customers.";
    options.allow = List.of(text);
    assertEquals(List.of(), stages(titled("Orders", text), titled("Orders", text)));
    options.sentenceShare = 60;
    String longer = text + " One two three.";
    assertEquals(List.of("SAME"), stages(titled("Orders", longer), titled("Orders", longer)));
    String other = text + " Four five six.";
    assertEquals(List.of(), stages(titled("Orders", longer), titled("Orders", other)));
  }

  /** Eleven of twelve words are in common: of thirteen different ones. */
  @Test
  void aNearCopyNamesItsLiteralTwinToo() {
    options.similarity = 80;
    options.minArticles = 3;
    String near = TEXT.replace("failure", "mistake");
    ArchiveOfTexts archive = ArchiveOfTexts.of(TEXT, near, TEXT);
    Match match = archive.matches(options.check()).get(0);
    assertEquals("NEAR", match.values().get("stage"));
    assertEquals(List.of("the same paragraph", "nearly the same paragraph"), messages(match));
    Match explained = archive.explained(options.check(), match);
    assertEquals(
        Optional.of(
            "differs from the nearest that is no literal copy: 'failure' here, 'mistake' there"),
        explained.label());
    assertEquals(
        List.of("the same paragraph", "nearly the same paragraph: 'failure' here, 'mistake' there"),
        messages(explained));
  }

  /** However many literal twins there are, the copy whose differences are explained is named. */
  @ParameterizedTest
  @CsvSource({"4, 4", "5, 4", "6, 4"})
  void theNearestNearCopyHasItsPlace(int twins, int named) {
    options.similarity = 80;
    options.minArticles = 2 + twins;
    List<String> texts = new ArrayList<>(List.of(TEXT, TEXT.replace("failure", "mistake")));
    while (texts.size() < options.minArticles) {
      texts.add(TEXT);
    }
    Match match = matches(texts.toArray(String[]::new)).get(0);
    assertEquals(5, match.related().size());
    assertEquals(match.related().get(4), match.nearCopy().orElseThrow());
    assertEquals(named, messages(match).stream().filter("the same paragraph"::equals).count());
  }

  /** Counting stops at fifty articles, unless more are needed. */
  @ParameterizedTest
  @CsvSource({"50, at least 50", "51, at least 51", "52, "})
  void minArticlesMayBeMoreThanAreCounted(int minArticles, String expected) {
    options.similarity = 80;
    options.minArticles = minArticles;
    List<String> texts = new ArrayList<>();
    while (texts.size() < 51) {
      texts.add(TEXT + " x" + texts.size());
    }
    List<Match> matches = matches(texts.toArray(String[]::new));
    assertEquals(expected == null ? 0 : 1, matches.size());
    if (expected != null) {
      assertTrue(matches.get(0).values().get("repetition").contains(expected));
    }
  }

  /** Texts that are too long to be compared word by word are not said to differ in nothing. */
  @ParameterizedTest
  @CsvSource({"2000, true", "2001, false"})
  void longTextsAreNotExplained(int words, boolean expected) {
    options.similarity = 80;
    ArchiveOfTexts archive =
        ArchiveOfTexts.of(
            ArchiveOfTexts.words("a", words - 1) + " here",
            ArchiveOfTexts.words("a", words - 1) + " there");
    Match match = archive.matches(options.check()).get(0);
    assertTrue(match.nearCopy().isPresent());
    assertEquals(expected, archive.explained(options.check(), match).label().isPresent());
  }
}
