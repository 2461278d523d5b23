package org.articlint.article;

import java.util.List;

/**
 * How much text there is, as site generators count it: Hugo, Ghost and the npm package reading-time
 * take each Han or Kana character for a word.
 *
 * @param words the words of other scripts
 * @param characters the Han and Kana characters
 */
public record WordCount(int words, int characters) {

  /** The words that a reader reads in a minute. */
  private static final int WORDS_A_MINUTE = 200;

  /** The Han and Kana characters that a reader reads in a minute, as Hugo has it. */
  private static final int CHARACTERS_A_MINUTE = 500;

  /** Counts the headings and paragraphs among blocks and inside them. */
  public static WordCount of(List<Block> blocks) {
    int words = 0;
    int characters = 0;
    for (String text : Block.texts(blocks)) {
      WordCount count = of(text);
      words += count.words;
      characters += count.characters;
    }
    return new WordCount(words, characters);
  }

  /** Counts a text. */
  static WordCount of(String text) {
    int words = 0;
    int characters = 0;
    for (WordRuns runs = new WordRuns(text); runs.next(); ) {
      if (runs.kind() == Unspaced.CHARACTERS) {
        characters += runs.letters();
      } else {
        words += runs.words();
      }
    }
    return new WordCount(words, characters);
  }

  /** Words and characters together. */
  public int all() {
    return words + characters;
  }

  /** The minutes that reading takes, rounded up. */
  public int readingMinutes() {
    long parts = (long) words * CHARACTERS_A_MINUTE + (long) characters * WORDS_A_MINUTE;
    long minute = (long) WORDS_A_MINUTE * CHARACTERS_A_MINUTE;
    return (int) ((parts + minute - 1) / minute);
  }
}
