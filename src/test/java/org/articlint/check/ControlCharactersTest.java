package org.articlint.check;

import static org.articlint.check.Articles.context;
import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCharactersTest {

  private static final ControlCharacters CHECK = new ControlCharacters();

  private static Article html(String text) {
    return ArticleLoader.load(text.getBytes(StandardCharsets.UTF_8), "a.html", Formats.DEFAULT);
  }

  private static List<Match> matchesIn(String body) {
    return matches(CHECK, markdown(body));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {1, 8, 0xB, 0xE, 0x1B, 0x1F, 0x7F, 0x80, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069})
  void aControlIsFound(char control) {
    assertEquals(1, matchesIn("a" + control + "b\n").size());
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\t', '\n', '\f', '\r', ' ', '~', 0xA0, 0xAD, 0x200B, 0x200E, 0x200F, 0x2029, 0x202F,
        0x2065, 0x206A, 0xFEFF
      })
  void itsNeighboursAreNot(char other) {
    assertEquals(List.of(), matchesIn("a" + other + "b\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a\u0001\n",
        "- a\n  > b\u0001\n",
        "```\na\u0001\n```\n",
        "| a |\n|---|\n| b\u0001 |\n",
        "<p>a\u0001</p>\n",
        "[a](b\u0001)\n",
        "> [!NOTE]\n> a\u0001\n"
      })
  void itIsFoundWhereverReadersMayCopyIt(String body) {
    assertEquals(1, matchesIn(body).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: a\u202Eb\n---\n\nText.\n",
        "---\ntitle: >\n  a\n  \u202Eb\n---\n\nText.\n",
        "---\na\u202Eb: c\n---\n",
        "---\ntitle: The <script> element\nsummary: a\u202Eb\n---\n\nText.\n",
        "---\nsummary: |\n  <script>\n  a\u202Eb\n---\n\nText.\n",
        "---\n# a\u202Eb\na: b\n---\n\nText.\n",
        "+++\ntitle = \"a\u202Eb\"\n+++\n\nText.\n",
        "{\n  \"title\": \"a\u202Eb\"\n}\n\nText.\n",
        "[a]\n\n[a]: https://a\u202Eb\n",
        "Text.\n\n<!-- a\u202Eb -->\n",
        "<a href=\"a\u202Eb\">a</a>\n"
      })
  void itIsFoundInMetadataAndBetweenBlocks(String text) {
    assertEquals(1, matchesIn(text).size());
    assertEquals(List.of(), matchesIn(text.replace("\u202E", "")));
    assertEquals(List.of(), matchesIn(text.replace("\u202E", "\u05D0\u202E")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>a\u0001b</title><p>c</p>",
        "<meta name=\"description\" content=\"a\u0001b\"><p>c</p>",
        "<meta name=a content='How <script> works'><meta name=b content='a\u0001b'><p>c</p>",
        "<!--\ntitle: a\u202Eb\n--><p>c</p>",
        "<p>c <a href=\"a\u0001b\">d</a></p>",
        "<img src=\"c.png\" alt=\"a\u0001b\">",
        "<p title=\"a\u0001b\">c</p>",
        "<p>a</p><footer>a\u0001b</footer>",
        "<script>1</script><p title=\"a\u0001b\">c</p><script>2</script>"
      })
  void itIsFoundInTheHeadAndTheElementsOfAPage(String text) {
    assertEquals(1, matches(CHECK, html(text)).size());
  }

  @Test
  void aLineInAndOutsideABlockIsReportedOnce() {
    assertEquals(1, matches(CHECK, html("<title>\u0001</title><p>\u0001</p>")).size());
    assertEquals(2, matches(CHECK, html("<title>\u0001</title>\n<p>\u0001</p>")).size());
  }

  @Test
  void programsOfAPageAreNotItsText() {
    assertEquals(List.of(), matches(CHECK, html("<script>\"\u007f\"</script><p>a</p>")));
    assertEquals(List.of(), matches(CHECK, html("<STYLE a>\n\u007f\n</style ><p>a</p>")));
    assertEquals(1, matches(CHECK, html("<p>a\u007f</p>")).size());
  }

  @Test
  void eachLineIsReportedOnceWithItsFirst() {
    List<Match> found = matchesIn("a\u0002\u0003 \u0004\nb\n\u202Ec\u0005\n");
    assertEquals(2, found.size());
    assertEquals("U+0002", found.get(0).values().get("code"));
    assertEquals("start of text", found.get(0).values().get("name"));
    assertEquals("U+202E", found.get(1).values().get("code"));
    assertEquals("right-to-left override", found.get(1).values().get("name"));
  }

  @ParameterizedTest
  @CsvSource({"007F, false", "0080, true", "009D, true", "009F, true"})
  void whatAWrongEncodingHasLeftIsSaidToBeThat(String code, boolean expected) {
    String text = "a" + (char) Integer.parseInt(code, 16) + "b";
    String name = matchesIn(text).get(0).values().get("name").toString();
    assertEquals(expected, name.startsWith("probably what is left of a letter"), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u05D0", "\u0627", "\uD83A\uDD00"})
  void aLineThatRunsFromRightToLeftMayHaveMarksOfDirection(String letter) {
    assertEquals(List.of(), matchesIn(letter + " \u2066a\u2069\n"));
    assertEquals(1, matchesIn(letter + " \u2066a\u2069\u0001\n").size());
    assertEquals(1, matchesIn(letter + "\n\u2066a\u2069\n").size());
  }

  @Test
  void anArticleWithoutTextHasNoneToLookAt() {
    assertFalse(CHECK.check(markdown(""), context()).applied());
  }

  @Test
  void aLineOfMarksOfDirectionIsLookedThroughOnce() {
    String marks = "\u202A".repeat(300_000) + "\u05D0";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          assertEquals(List.of(), matchesIn(marks + "\n"));
          assertEquals(1, matchesIn(marks + "\u0001\n").size());
        });
  }

  /** Each line end was once gone to from all before it. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", " \t\n", "<script "})
  void aLongRunWithoutTextIsGoneThroughOnce(String part) {
    String run = part.repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertEquals(1, matchesIn("a\u0001\n\n" + run).size()));
  }

  @Test
  void aProgramEndsWithItsOwnTag() {
    String page = "<p>a</p>  <STYLE>\u0001</script></style ><b title=\"\u0002\">";
    assertEquals(1, matches(CHECK, html(page)).size());
  }
}
