package org.articlint.archive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.junit.jupiter.api.Test;

/** Which words of a text are phrases of its article's metadata. */
class SlotsTest {

  /** The slots of an article with one field. */
  static Slots slots(String field, String... values) {
    List<Value> items =
        Stream.of(values).<Value>map(value -> new Value.Scalar(value, true, Span.at(0))).toList();
    Value.Entry entry = new Value.Entry(field, Span.at(0), new Value.Sequence(items, Span.at(0)));
    Metadata metadata = new Metadata(new Value.Mapping(List.of(entry), Span.at(0)));
    return Slots.of(metadata, List.of(field));
  }

  private static List<Long> masked(Slots slots, String text) {
    Tokens tokens = Tokens.of(text);
    return masked(slots, tokens, tokens.size());
  }

  private static List<Long> masked(Slots slots, Tokens tokens, int to) {
    long[] words = new long[tokens.size()];
    int size = slots.mask(tokens, 0, to, words, 0);
    return Arrays.stream(words, 0, size).boxed().toList();
  }

  @Test
  void aPhraseIsOneSlotHoweverManyWordsItHas() {
    assertEquals(
        masked(slots("stack", "python services"), "Keep Python services small."),
        masked(slots("stack", "rust"), "Keep rust small."));
  }

  @Test
  void theLongestPhraseCounts() {
    Slots slots = slots("stack", "python", "python services", "old python services");
    assertEquals(2, masked(slots, "Keep python").size());
    assertEquals(2, masked(slots, "Keep python services").size());
    assertEquals(2, masked(slots, "Keep old python services").size());
    assertEquals(3, masked(slots, "Keep old python").size());
  }

  /** Of phrases that begin alike, each word would be compared with all. */
  @Test
  void manyPhrasesTakeNoLonger() {
    String[] phrases = IntStream.range(0, 20_000).mapToObj(i -> "xa q" + i).toArray(String[]::new);
    Slots slots = slots("stack", phrases);
    String text = "xa ".repeat(300_000) + "xa q7";
    assertTimeout(Duration.ofSeconds(10), () -> assertEquals(300_001, masked(slots, text).size()));
  }

  @Test
  void aPhraseOfMoreThanFiftyWordsIsNone() {
    String fifty = "word ".repeat(49) + "end";
    assertEquals(1, masked(slots("title", fifty), fifty).size());
    assertEquals(51, masked(slots("title", "a " + fifty), "a " + fifty).size());
  }

  @Test
  void aValueMayListPhrases() {
    Slots slots = slots("stack", "python / rust services / java");
    for (String phrase : List.of("python", "rust services", "java")) {
      assertEquals(
          masked(slots("stack", "kotlin"), "Keep kotlin small."),
          masked(slots, "Keep " + phrase + " small."));
    }
  }

  @Test
  void eachFieldIsASlotOfItsOwn() {
    Set<List<Long>> different = new HashSet<>();
    List<String> fields = List.of("stack", "team", "product", "area", "owner");
    fields.forEach(field -> different.add(masked(slots(field, "python"), "Keep python small.")));
    assertEquals(fields.size(), different.size());
  }

  /** The words after the range are those of the next sentence. */
  @Test
  void aPhraseDoesNotReachIntoTheNextSentence() {
    Tokens tokens = Tokens.of("Keep python. Services are next.");
    Slots slots = slots("stack", "python services");
    assertEquals(masked(Slots.NONE, tokens, 2), masked(slots, tokens, 2));
    assertNotEquals(masked(Slots.NONE, tokens, 3), masked(slots, tokens, 3));
  }

  @Test
  void aValueWithoutWordsIsNoPhrase() {
    assertEquals(
        masked(Slots.NONE, "Keep it – small."), masked(slots("stack", "–"), "Keep it – small."));
  }
}
