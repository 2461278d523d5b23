package org.articlint.archive.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads values that an {@link Encoder} has written, in the same order. */
public final class Decoder {

  private static final int LOW_BITS = 0x7F;
  private static final int GROUP = 7;

  private final ByteBuffer bytes;

  /** Reads from the first of some bytes on. */
  public Decoder(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Reads a number. */
  public int number() {
    int value = 0;
    int shift = 0;
    byte next = bytes.get();
    while (next < 0) {
      value |= (next & LOW_BITS) << shift;
      shift += GROUP;
      next = bytes.get();
    }
    return value | next << shift;
  }

  /** Reads numbers. */
  public int[] numbers() {
    int[] values = new int[number()];
    for (int i = 0; i < values.length; i++) {
      values[i] = number();
    }
    return values;
  }

  /** Reads hashes of 32 bits. */
  public int[] hashes() {
    int[] values = new int[number()];
    bytes.asIntBuffer().get(values);
    bytes.position(bytes.position() + values.length * Integer.BYTES);
    return values;
  }

  /** Reads hashes of 64 bits. */
  public long[] wideHashes() {
    long[] values = new long[number()];
    bytes.asLongBuffer().get(values);
    bytes.position(bytes.position() + values.length * Long.BYTES);
    return values;
  }

  /** Reads a number of 64 bits. */
  public long wide() {
    return bytes.getLong();
  }

  /** Reads a truth value. */
  public boolean truth() {
    return number() != 0;
  }

  /** Reads a text. */
  public String text() {
    int length = number();
    boolean isNarrow = truth();
    int size = isNarrow ? length : length * Character.BYTES;
    int at = bytes.position();
    bytes.position(at + size);
    return isNarrow ? new String(bytes.array(), at, size, ISO_8859_1) : wideText(at, length);
  }

  /** A decoder would replace halves of surrogate pairs. */
  private String wideText(int at, int length) {
    char[] text = new char[length];
    bytes.duplicate().order(ByteOrder.BIG_ENDIAN).position(at).asCharBuffer().get(text);
    return new String(text);
  }

  /** Reads a day. */
  public LocalDate day() {
    return LocalDate.ofEpochDay(wide());
  }

  /** Reads a value that may be absent. */
  public <T> Optional<T> optional(Function<Decoder, T> each) {
    return truth() ? Optional.of(each.apply(this)) : Optional.empty();
  }

  /** Reads values. */
  public <T> List<T> all(Function<Decoder, T> each) {
    int size = number();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(each.apply(this));
    }
    return values;
  }
}
