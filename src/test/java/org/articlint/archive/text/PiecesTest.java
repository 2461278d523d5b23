package org.articlint.archive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What two articles have in common, sentence by sentence and line by line. */
class PiecesTest {

  private static Pieces lines(String text) {
    return lines(text, new Span(0, text.length()));
  }

  private static Pieces lines(String text, Span span) {
    FactsBuilder facts = new FactsBuilder(Slots.NONE, 1, 1);
    facts.addLines(SourceText.of(text), span);
    return facts.build().pieces();
  }

  private static Pieces sentences(String text) {
    FactsBuilder facts = new FactsBuilder(Slots.NONE, 1, 1);
    facts.addPieces(text);
    return facts.build().pieces();
  }

  private static int common(Pieces pieces, Pieces other) {
    return pieces.wordsIn(hash -> Arrays.binarySearch(other.hashes(), hash) >= 0);
  }

  @ParameterizedTest
  @CsvSource({
    "Stop the old queue., Stop the OLD queue!, 4",
    "Stop the old queue., Start the old queue., 0",
    "Stop the old queue., Stop the queue old., 0",
    "Stop it. Go home now., Go home now., 3",
    "Go home. Stop it. Go home., Go home., 4"
  })
  void sentencesAreCommonByTheirWords(String text, String other, int words) {
    assertEquals(words, common(sentences(text), sentences(other)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\n\n"})
  void linesAreCommonOneByOne(String lineEnd) {
    String text = String.join(lineEnd, "queue stop 1", "queue start", "exit");
    assertEquals(6, lines(text).words());
    assertEquals(3, common(lines(text), lines("queue stop 1")));
    assertEquals(2, common(lines(text), lines("queue start")));
    assertEquals(1, common(lines(text), lines("exit")));
    assertEquals(0, common(lines(text), lines("queue stop 2")));
    assertEquals(0, common(lines(text), lines("queue start exit")));
  }

  @Test
  void marksAndSpaceInALineDoNotMatter() {
    assertEquals(4, lines("  if (a == b1) { go }").words());
    assertEquals(4, common(lines("  if (a == b1) { go }"), lines("if (a==b1) go;")));
    assertEquals(0, lines("{}\n").words());
  }

  @Test
  void onlyTheLinesOfTheSpanCount() {
    String text = "stop it\ngo home\nexit";
    Pieces middle = lines(text, new Span(8, 15));
    assertEquals(2, middle.words());
    assertEquals(2, common(middle, lines("go home")));
    assertEquals(2, common(lines("go homeward", new Span(0, 7)), lines("go home")));
  }
}
