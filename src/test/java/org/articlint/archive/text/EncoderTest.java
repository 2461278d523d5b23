package org.articlint.archive.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.BufferUnderflowException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncoderTest {

  private final Encoder out = new Encoder();

  private Decoder in() {
    return new Decoder(out.toBytes());
  }

  @Test
  void numbersComeBack() {
    int[] numbers = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE};
    out.numbers(numbers);
    out.hashes(numbers);
    out.hashes(new long[] {Long.MIN_VALUE, 0, 7});
    out.wide(-9);
    out.truth(true);
    out.truth(false);
    Decoder in = in();
    assertArrayEquals(numbers, in.numbers());
    assertArrayEquals(numbers, in.hashes());
    assertArrayEquals(new long[] {Long.MIN_VALUE, 0, 7}, in.wideHashes());
    assertEquals(-9, in.wide());
    assertEquals(true, in.truth());
    assertEquals(false, in.truth());
  }

  @Test
  void smallNumbersTakeAByte() {
    out.number(127);
    assertEquals(1, out.toBytes().length);
    out.number(128);
    assertEquals(3, out.toBytes().length);
  }

  @Test
  void textsComeBackExactly() {
    List<String> texts =
        List.of(
            "",
            "a",
            "caf\u00e9 \u00ff\0",
            "\u0100",
            "日本",
            "\uD83D\uDE00",
            "cut \uD83D",
            "\uDE00",
            "x".repeat(3_000));
    out.all(texts, Encoder::text);
    assertEquals(texts, in().all(Decoder::text));
  }

  @Test
  void daysAndAbsentValuesComeBack() {
    out.day(LocalDate.MIN);
    out.day(LocalDate.of(2026, 11, 21));
    out.optional(Optional.of("a"), Encoder::text);
    out.optional(Optional.<String>empty(), Encoder::text);
    Decoder in = in();
    assertEquals(LocalDate.MIN, in.day());
    assertEquals(LocalDate.of(2026, 11, 21), in.day());
    assertEquals(Optional.of("a"), in.optional(Decoder::text));
    assertEquals(Optional.empty(), in.optional(Decoder::text));
  }

  @Test
  void nothingIsReadBeyondTheEnd() {
    assertThrows(BufferUnderflowException.class, () -> new Decoder(new byte[0]).number());
  }
}
