package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarWordsTest {

  private static final int[] NONE = {};

  private static byte[] written(int[] words, int[] known) {
    Output out = new Output(16, -1);
    SimilarWords.write(out, words, known);
    return out.toBytes();
  }

  /** Writes and reads, and returns the number of bytes. */
  private static int assertRead(int[] words, int[] known) {
    byte[] bytes = written(words, known);
    Input in = new Input(bytes);
    assertArrayEquals(words, SimilarWords.read(in, known));
    assertEquals(bytes.length, in.total());
    return bytes.length;
  }

  @Test
  void readsWhatItWrote() {
    int[] known = {1, 2, 3, 4, 5};
    assertRead(NONE, NONE);
    assertRead(NONE, known);
    assertRead(known, NONE);
    assertRead(new int[] {9}, known);
    assertRead(new int[] {5, 4, 3, 2, 1}, known);
    assertRead(new int[] {1, 2, 9, 4, 5, 6}, known);
    assertRead(new int[] {1, 1, 1, 2, 2, 5, 5}, known);
  }

  @Test
  void readsRandomWords() {
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      int most = 1 + random.nextInt(50);
      int[] known = random.ints(random.nextInt(60), 0, most).toArray();
      assertRead(random.ints(random.nextInt(60), 0, most).toArray(), known);
    }
  }

  @Test
  void isShortForNearCopies() {
    int[] known = IntStream.range(1_000_000, 1_000_046).toArray();
    assertEquals(4, assertRead(known, known));
    int[] near = known.clone();
    near[10] = 1;
    near[30] = 2;
    assertTrue(assertRead(near, known) <= 4 + 2 * (4 + 3));
    assertEquals(2 + 4 * near.length, assertRead(near, NONE));
  }

  @Test
  void findsTheNextRunOnlyNearby() {
    int[] known = IntStream.range(0, 40).toArray();
    assertEquals(4, assertRead(new int[] {15, 16, 17}, known));
    assertEquals(2 + 4 * 3, assertRead(new int[] {16, 17, 18}, known));
  }
}
