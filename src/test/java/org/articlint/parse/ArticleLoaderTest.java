package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLoaderTest {

  private static final int LIMIT = 4 << 20;
  private static final int PROBE = 8 << 10;

  private FileSystem files;
  private Path file;

  @BeforeEach
  void makeFileSystem() {
    files = Jimfs.newFileSystem(Configuration.unix());
    file = files.getPath("/work/a.txt");
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private static byte[] letters(int count) {
    byte[] bytes = new byte[count];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }

  private static byte[] bytes(int... bytes) {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return all;
  }

  private Article loadFile(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return ArticleLoader.load(file, "a.txt", Formats.DEFAULT);
  }

  private static Article load(byte[] bytes) {
    return ArticleLoader.load(bytes, "a.txt", Formats.DEFAULT);
  }

  private static void assertProblem(Article article, Problem.Kind kind, String message) {
    assertEquals(
        List.of(kind + ": " + message),
        article.problems().stream().map(p -> p.kind() + ": " + p.message()).toList());
  }

  @Test
  void anArticleOfTheLimitIsRead() throws IOException {
    Article article = loadFile(letters(LIMIT));
    assertEquals(List.of(), article.problems());
    assertEquals(LIMIT, article.source().length());
  }

  @Test
  void aByteMoreIsTooLarge() throws IOException {
    String message = "the file has more than the 4194304 bytes that are read";
    assertProblem(
        loadFile(letters(LIMIT + 1)),
        Problem.Kind.ARTICLE_TOO_LARGE,
        "the file has 4194305 bytes; at most 4194304 are read");
    assertProblem(load(letters(LIMIT + 1)), Problem.Kind.ARTICLE_TOO_LARGE, message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n", "\r", "\r\n", "<", "!", "[", "]", "{", "*", "_", "~", "`", "&", "|", "$", "\\"
      })
  void eachLineTagAndMarkCounts(String mark) throws IOException {
    byte[] most = ("a".repeat(100) + mark.repeat(150_000)).getBytes(StandardCharsets.UTF_8);
    byte[] more = ("a".repeat(100) + mark.repeat(150_001)).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), ArticleLoader.load(most, "a.txt", Formats.DEFAULT).problems());
    assertProblem(
        load(more),
        Problem.Kind.ARTICLE_TOO_LARGE,
        "the file has more than the 150000 lines, tags and marks of Markdown that are read");
  }

  /** A line may begin a hundred quotes and lists, each of which takes memory. */
  @ParameterizedTest
  @ValueSource(strings = {">", "> ", "- ", "+ ", "1. ", "12) ", "\t> ", "*\t> ", "> *\t"})
  void aQuoteOrListInsideAnotherOnItsLineCounts(String container) throws IOException {
    String line = container.repeat(10) + "a\n";
    int marks = 10 + (container.contains("*\t") ? 10 : 0);
    byte[] most = line.repeat(150_000 / marks).getBytes(StandardCharsets.UTF_8);
    byte[] more = line.repeat(150_000 / marks + 1).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), ArticleLoader.load(most, "a.txt", Formats.DEFAULT).problems());
    assertEquals(
        Problem.Kind.ARTICLE_TOO_LARGE,
        ArticleLoader.load(more, "a.txt", Formats.DEFAULT).problems().get(0).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"> a", "- a", "1. a", "a > > > b", "a - - - b", "-a -b", "1.5 2.5", "->"})
  void oneQuoteOrListOfALineIsTheLineItself(String line) throws IOException {
    byte[] text = (line + "\n").repeat(149_999).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), ArticleLoader.load(text, "a.txt", Formats.DEFAULT).problems());
  }

  @Test
  void whatBelongsToALinkOrCommentCountsOnce() throws IOException {
    for (String one : List.of("[a]", "![a]", "<!>")) {
      byte[] text = one.repeat(150_000).getBytes(StandardCharsets.UTF_8);
      assertEquals(List.of(), ArticleLoader.load(text, "a.txt", Formats.DEFAULT).problems());
    }
  }

  /** A mark of a script is one, too; a letter, or a mark with a width of its own, is none. */
  @ParameterizedTest
  @ValueSource(strings = {"\u0301", "\u094d", "\uD804\uDC46"})
  void aLetterHasAHundredMarksAtMost(String mark) throws IOException {
    String most = "a" + mark.repeat(100);
    byte[] text = (most + most + most + "\u0903" + mark).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), load(text).problems());
    assertProblem(
        load((most + mark).getBytes(StandardCharsets.UTF_8)),
        Problem.Kind.ARTICLE_TOO_LARGE,
        "a letter has more than the 100 accents and other marks that are read");
  }

  /** The source never has two marks side by side, or has none. */
  @ParameterizedTest
  @CsvSource({
    "'# a', <i>\u0301</i>, ''",
    "a, <i>\u0301</i>, ''",
    "a, \u0301\u200b, ''",
    "a, &#769;, ''",
    "'- a', &#x301;, ''",
    "'![a', &#769;, '](b.png)'",
    "'a ![b', &#769;, '](b.png)'",
    "'> [!NOTE]\n> a', &#769;, ''",
    "'---\ntitle: \"a', \\u0301, '\"\n---\n'",
    "'---\na: {b: [\"c', \\u0301, '\"]}\n---\n'",
    "'+++\n\"a', \\u0301, '\" = 1\n+++\n'",
    "'<details><summary>a', &#769;, '</summary>\n\nb\n\n</details>\n'"
  })
  void aLetterHasAHundredMarksAtMostHoweverTheyAreWritten(String start, String mark, String end)
      throws IOException {
    Formats formats = Formats.DEFAULT;
    byte[] most = (start + mark.repeat(100) + end).getBytes(StandardCharsets.UTF_8);
    byte[] more = (start + mark.repeat(101) + end).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), ArticleLoader.load(most, "a.md", formats).problems());
    assertProblem(
        ArticleLoader.load(more, "a.md", formats),
        Problem.Kind.ARTICLE_TOO_LARGE,
        "a letter has more than the 100 accents and other marks that are read");
  }

  /** Jsoup would take minutes for the name of such a tag. */
  @ParameterizedTest
  @CsvSource({"\u0130, 1000", "\u03A3, 100"})
  void aWordHasSoManyLettersWithALowerCaseOfTheirOwnAtMost(String letter, int limit)
      throws IOException {
    String most = "<a" + letter.repeat(limit - 1) + "x" + letter;
    String apart = most + ">\n" + most + " " + letter;
    assertEquals(List.of(), load(apart.getBytes(StandardCharsets.UTF_8)).problems());
    assertProblem(
        load((most + letter).getBytes(StandardCharsets.UTF_8)),
        Problem.Kind.ARTICLE_TOO_LARGE,
        "a word has more than the " + limit + " letters " + letter + " that are read");
  }

  @Test
  void oneByteMoreThanTheLimitIsTheMostThatIsRead() throws IOException {
    Files.write(file, letters(LIMIT + 10));
    assertEquals(LIMIT + 1, ArticleLoader.bytes(file, "a.md").length);
    Files.write(file, letters(LIMIT));
    assertEquals(LIMIT, ArticleLoader.bytes(file, "a.md").length);
    Files.write(file, letters(0));
    assertEquals(0, ArticleLoader.bytes(file, "a.md").length);
  }

  @Test
  void aFileThatIsNoneIsRefused() throws IOException {
    Files.createDirectories(file);
    IOException failure = assertThrows(IOException.class, () -> ArticleLoader.bytes(file, "a.md"));
    assertEquals("it is not a regular file", failure.getMessage());
    assertThrows(IOException.class, () -> ArticleLoader.load(file, "a.txt", Formats.DEFAULT));
    assertThrows(
        NoSuchFileException.class, () -> ArticleLoader.bytes(file.resolveSibling("gone"), "a.md"));
  }

  @Test
  void aZeroByteIsLookedForNearTheStart() {
    byte[] bytes = letters(PROBE + 1);
    bytes[PROBE - 1] = 0;
    assertProblem(
        load(bytes),
        Problem.Kind.INVALID_ENCODING,
        "the file is not text but an image, a program or the like (byte 8192 is zero)");
    bytes[PROBE - 1] = 'x';
    bytes[PROBE] = 0;
    assertEquals(List.of(), load(bytes).problems());
  }

  @Test
  void utf16IsNamed() {
    String message = "the file is saved as UTF-16, not as UTF-8";
    Problem.Kind kind = Problem.Kind.INVALID_ENCODING;
    byte[] bigEndian = "\uFEFFText".getBytes(StandardCharsets.UTF_16BE);
    byte[] littleEndian = "\uFEFFText".getBytes(StandardCharsets.UTF_16LE);
    assertProblem(load(bigEndian), kind, message);
    assertProblem(load(littleEndian), kind, message);
    // Without any zero byte.
    assertProblem(load("\uFEFF移行".getBytes(StandardCharsets.UTF_16LE)), kind, message);
    assertProblem(load(bytes(0xFE, 0xFF)), kind, message);
    assertProblem(
        load(bytes(0xFE)),
        kind,
        "the file is not saved as UTF-8: from here on (byte 1) it cannot be read");
  }

  @Test
  void theFirstByteThatIsNotUtf8IsNamedBehindTheTextBeforeIt() {
    Article article = load(bytes('a', '\n', 'b', 0xC3, 'x', 0xFF));
    assertProblem(
        article,
        Problem.Kind.INVALID_ENCODING,
        "the file is not saved as UTF-8: from here on (byte 4) it cannot be read");
    assertEquals("a\nb", article.source().text());
    assertEquals(3, article.problems().get(0).span().start());
    assertEquals(true, article.isUnread());
    // A byte order mark is no part of the text, but of the file.
    assertProblem(
        load(bytes(0xEF, 0xBB, 0xBF, 'a', 0x80)),
        Problem.Kind.INVALID_ENCODING,
        "the file is not saved as UTF-8: from here on (byte 5) it cannot be read");
  }
}
