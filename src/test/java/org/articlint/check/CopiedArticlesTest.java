package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that are copies are reported once, not paragraph by paragraph. */
class CopiedArticlesTest {

  private static final String TEXT = ArchiveOfTexts.words("a", 60) + ".";
  private static final String MORE = ArchiveOfTexts.words("b", 40) + ".";

  private static RepeatedParagraphs check(
      RepeatedParagraphs.Report report, int copyShare, int minCopyWords) {
    return new RepeatedParagraphs(
        2,
        12,
        List.of(),
        60,
        6,
        80,
        List.of(),
        0,
        report,
        copyShare,
        minCopyWords,
        0,
        false,
        false,
        Optional.empty());
  }

  private static List<Match> copies(String... articles) {
    return ArchiveOfTexts.of(articles).matches(check(RepeatedParagraphs.Report.COPIES, 90, 100));
  }

  private static String article(String... blocks) {
    return String.join("\n\n", blocks) + "\n";
  }

  @Test
  void aCopyNamesTheOtherArticleAndTheShare() {
    List<Match> matches = copies(article(TEXT, MORE, "Only here."), article(MORE, TEXT));
    assertEquals(1, matches.size());
    assertEquals(Map.of("share", "98", "copy", "1.md"), matches.get(0).values());
    assertEquals("copy", matches.get(0).key());
    assertEquals(
        List.of(new Match.Related("1.md", 1, 1, "the same text")), matches.get(0).related());
  }

  @ParameterizedTest
  @CsvSource({
    // The name tells what the article is about, of which the same is said of another thing.
    "a/open-on-linux.md, Open on Linux, a/open-on-macos.md, 0",
    "a/ShopDown.md, ShopDown, a/ShopSlow.md, 0",
    "a/iorderlist.md, IOrderList, a/iorderpage.md, 0",
    // The same name, or part of it.
    "a/linux.md, Open on Linux, b/linux.md, 1",
    "a/linux.md, Open on Linux, b/macos.md, 1",
    "a/linux.md, Open on Linux, a/open-linux.md, 1",
    "a/linux.md, Open the shop, a/macos.md, 1",
    "a/a.md, A shop, a/b.md, 1",
  })
  void anArticleOnAnotherThingIsNoCopy(String path, String title, String other, int found) {
    ArchiveOfTexts archive =
        ArchiveOfTexts.of(
            Map.of(path, article("# " + title, TEXT, MORE), other, article("# X", TEXT, MORE)));
    RepeatedParagraphs check = check(RepeatedParagraphs.Report.COPIES, 90, 100);
    assertEquals(found, archive.verdict(check, path).matches().size());
  }

  @Test
  void anArticleWithAllOfTheTextIsACopyWhateverItsName() {
    ArchiveOfTexts archive =
        ArchiveOfTexts.of(
            Map.of(
                "linux.md", article("---\ntitle: Linux\n---", TEXT, MORE),
                "macos.md", article("---\ntitle: macOS\n---", TEXT, MORE)));
    RepeatedParagraphs check = check(RepeatedParagraphs.Report.COPIES, 90, 100);
    assertEquals(1, archive.verdict(check, "linux.md").matches().size());
  }

  @Test
  void bothOfTwoCopiesAreReported() {
    ArchiveOfTexts archive = ArchiveOfTexts.of(article(TEXT, MORE), article(TEXT, MORE));
    RepeatedParagraphs check = check(RepeatedParagraphs.Report.COPIES, 90, 100);
    for (String path : List.of("0.md", "1.md")) {
      assertEquals(1, archive.verdict(check, path).matches().size(), path);
    }
    assertTrue(check.looksAtWhole());
  }

  /** A longer article that holds all of another is no copy of it. */
  @Test
  void theShorterOfTwoIsReportedWhateverItsPath() {
    ArchiveOfTexts archive =
        ArchiveOfTexts.of(article(TEXT, MORE, ArchiveOfTexts.words("c", 60)), article(TEXT, MORE));
    RepeatedParagraphs check = check(RepeatedParagraphs.Report.COPIES, 90, 100);
    assertEquals(0, archive.verdict(check, "0.md").matches().size());
    assertEquals(1, archive.verdict(check, "1.md").matches().size());
  }

  @ParameterizedTest
  @CsvSource({
    "a/index.md, a/_index.md, 0",
    "a/shop.md, public/shop.html, 0",
    "a/lts/shop.md, a/shop.md, 0",
    "a/lots/shop.md, a/shop.md, 2",
    "includes/shop.md, a/shop.md, 0",
    "archive/shop.md, a/shop.md, 0",
    "mirror/shop.md, a/b/shop.md, 2",
    "en/docs/2.0/shop.md, zh/docs/archive/1.0/shop.md, 0",
    "a/2.10/shop.md, a/docs/shop.md, 0",
    "a/archive/2.10/shop.md, a/2.11/shop.md, 0",
    "a/2.10/shop.md, b/docs/shop.md, 2",
    "b/shop.md, a/shop.md, 2",
  })
  void aCopyOnPurposeIsNotReported(String path, String other, int found) {
    ArchiveOfTexts archive =
        ArchiveOfTexts.of(Map.of(path, article(TEXT, MORE), other, article(TEXT, MORE)));
    RepeatedParagraphs check = check(RepeatedParagraphs.Report.COPIES, 90, 100);
    int each = archive.verdict(check, path).matches().size();
    assertEquals(found, each + archive.verdict(check, other).matches().size());
  }

  @ParameterizedTest
  @CsvSource({"# On Linux, 0", "# Shop, 1"})
  void aPageOnAnotherProductIsNoCopy(String title, int found) {
    ArchiveOfTexts archive =
        ArchiveOfTexts.of(
            Map.of(
                "mac/shop.md", article("# Mac", TEXT, MORE),
                "linux/shop.md", article(title, TEXT, MORE, "Only here, in this article.")));
    RepeatedParagraphs check = check(RepeatedParagraphs.Report.COPIES, 90, 100);
    assertEquals(found, archive.verdict(check, "linux/shop.md").matches().size());
  }

  @Test
  void theParagraphsOfACopyAreNotReportedByThemselves() {
    ArchiveOfTexts archive =
        ArchiveOfTexts.of(article(TEXT, MORE), article(TEXT, MORE), article(TEXT));
    RepeatedParagraphs paragraphs = check(RepeatedParagraphs.Report.PARAGRAPHS, 90, 100);
    assertEquals(Verdict.CLEAN, archive.verdict(paragraphs, "0.md"));
    // Too short to be a copy: its paragraph is reported.
    assertEquals(1, archive.verdict(paragraphs, "2.md").matches().size());
    RepeatedParagraphs never = check(RepeatedParagraphs.Report.PARAGRAPHS, 0, 100);
    assertEquals(2, archive.verdict(never, "0.md").matches().size());
  }

  @ParameterizedTest
  @CsvSource({"99, 1", "100, 1", "101, 0"})
  void minCopyWords(int minCopyWords, int expected) {
    ArchiveOfTexts archive = ArchiveOfTexts.of(article(TEXT, MORE), article(TEXT, MORE));
    RepeatedParagraphs check = check(RepeatedParagraphs.Report.COPIES, 90, minCopyWords);
    assertEquals(expected, archive.matches(check).size());
  }

  /** Headings, tables, code and short items are text that a reader sees. */
  @Test
  void whatIsNoParagraphCountsForTheWhole() {
    String code = "```sh\n" + ArchiveOfTexts.words("shop ", 12) + "\n```";
    String table =
        "| one | two |\n|-----|-----|\n| three four | five six seven eight nine ten eleven twelve |";
    String items = "- one two\n- three four five\n- six seven eight nine ten eleven twelve";
    String heading = "## One two three four five six seven eight nine ten eleven twelve";
    String nothing = article(TEXT, MORE);
    for (String block : List.of(code, table, items, heading)) {
      assertEquals(1, copies(article(TEXT, MORE, block), article(TEXT, MORE, block)).size(), block);
      assertEquals(0, copies(article(TEXT, MORE, block), nothing).size(), block);
    }
  }

  /** In a reference nearly all of whose words are in tables, no prose is copied. */
  @Test
  void anArticleWithHardlyAnyProseIsNoCopy() {
    String table = "| a | b |\n|---|---|\n| " + ArchiveOfTexts.words("cell ", 200) + " | c |";
    assertEquals(0, copies(article(table, "See the table."), article(table)).size());
  }

  /** A row of links and a changelog are no prose, but what a copy has as well. */
  @Test
  void whatIsNotComparedByItselfCountsForTheWhole() {
    String row = "[One two three](a.md) [four five six](b.md) [seven eight nine ten](c.md)";
    assertEquals(1, copies(article(TEXT, MORE, row), article(TEXT, MORE, row)).size());
    assertEquals(
        0, copies(article(TEXT, MORE, row, row + " eleven twelve"), article(TEXT, MORE)).size());
  }
}
