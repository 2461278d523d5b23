package org.articlint.archive.segment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpilledListTest {

  private final List<Integer> decoded = new ArrayList<>();

  /** Keeps texts that begin with {@code +} in memory. */
  private final SpilledList.Codec<String> codec =
      new SpilledList.Codec<>() {
        @Override
        public Optional<byte[]> encode(String text) {
          return text.startsWith("+") ? Optional.empty() : Optional.of(text.getBytes(UTF_8));
        }

        @Override
        public String decode(int index, byte[] bytes) {
          decoded.add(index);
          return new String(bytes, UTF_8);
        }
      };

  @Test
  void readsWhatWasAdded() {
    List<String> texts =
        IntStream.range(0, 3 * SpilledList.MAX_IN_MEMORY).mapToObj(i -> "é".repeat(i % 7)).toList();
    try (SpilledList<String> list = new SpilledList<>(codec)) {
      list.addAll(texts);

      assertEquals(texts, list);
      assertEquals(2 * SpilledList.MAX_IN_MEMORY, decoded.size());
      assertEquals(SpilledList.MAX_IN_MEMORY, decoded.get(0));
    }
  }

  @Test
  void keepsTheFirstElementsAndThoseWithoutBytes() {
    String first = new String("a");
    String last = new String("+b");
    try (SpilledList<String> list = new SpilledList<>(codec)) {
      list.add(first);
      for (int i = 0; i < SpilledList.MAX_IN_MEMORY; i++) {
        list.add("c");
      }
      list.add(last);

      assertSame(first, list.get(0));
      assertSame(last, list.get(list.size() - 1));
      assertEquals(List.of(), decoded);
    }
  }

  @Test
  void failsWhenItIsClosed() {
    SpilledList<String> list = new SpilledList<>(codec);
    for (int i = 0; i <= SpilledList.MAX_IN_MEMORY; i++) {
      list.add("a");
    }
    list.close();

    assertEquals("a", list.get(0));
    assertThrows(UncheckedIOException.class, () -> list.get(SpilledList.MAX_IN_MEMORY));
  }
}
