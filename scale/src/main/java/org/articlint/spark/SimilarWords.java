package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.Arrays;

/**
 * Writes the words of a text that resembles another one by the runs that both have. Those of a near
 * copy take a quarter of the room, which matters, as hashes cannot be compressed.
 */
final class SimilarWords {

  /** How far ahead in the other text the next run is looked for. */
  private static final int WINDOW = 16;

  private SimilarWords() {}

  /**
   * Writes words: those that the other text lacks, where it goes on and for how long, and so on.
   *
   * @param known the words of the other text
   */
  static void write(Output out, int[] words, int[] known) {
    out.writeInt(words.length, true);
    int at = 0;
    for (int i = 0; i < words.length; ) {
      int start = i;
      int run = find(words[i], known, at);
      while (run < 0 && ++i < words.length) {
        run = find(words[i], known, at);
      }
      out.writeInt(i - start, true);
      out.writeInts(Arrays.copyOfRange(words, start, i));
      if (run >= 0) {
        int length = common(words, i, known, run);
        out.writeInt(run - at, true);
        out.writeInt(length, true);
        at = run + length;
        i += length;
      }
    }
  }

  /** Finds a word among the next ones of a text; -1 when it is not there. */
  private static int find(int word, int[] known, int at) {
    for (int i = at; i < Math.min(known.length, at + WINDOW); i++) {
      if (known[i] == word) {
        return i;
      }
    }
    return -1;
  }

  private static int common(int[] words, int from, int[] known, int at) {
    int most = Math.min(words.length - from, known.length - at);
    int length = 1;
    while (length < most && words[from + length] == known[at + length]) {
      length++;
    }
    return length;
  }

  /** Reads words that were written with the same other text. */
  static int[] read(Input in, int[] known) {
    int[] words = new int[in.readInt(true)];
    int at = 0;
    for (int i = 0; i < words.length; ) {
      for (int literals = in.readInt(true); literals > 0; literals--) {
        words[i++] = in.readInt();
      }
      if (i < words.length) {
        at += in.readInt(true);
        int length = in.readInt(true);
        System.arraycopy(known, at, words, i, length);
        at += length;
        i += length;
      }
    }
    return words;
  }
}
