package org.articlint.archive.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes values as bytes, for {@link Decoder} to read in the same order. Small numbers take one
 * byte, and texts come back exactly, also halves of surrogate pairs, at which a text may be cut.
 */
public final class Encoder {

  private static final int LOW_BITS = 0x7F;
  private static final int GROUP = 7;

  private byte[] bytes = new byte[1 << 10];
  private int size;

  /** Writes a number, in one byte if it is at least 0 and below 128. */
  public void number(int value) {
    grow(Integer.BYTES + 1);
    int rest = value;
    while ((rest & ~LOW_BITS) != 0) {
      bytes[size++] = (byte) (rest | ~LOW_BITS);
      rest >>>= GROUP;
    }
    bytes[size++] = (byte) rest;
  }

  /** Writes numbers and how many there are. */
  public void numbers(int[] values) {
    number(values.length);
    for (int value : values) {
      number(value);
    }
  }

  /** Writes hashes of 32 bits and how many there are. */
  public void hashes(int[] values) {
    number(values.length);
    ByteBuffer to = room(values.length * Integer.BYTES);
    for (int value : values) {
      to.putInt(value);
    }
  }

  /** Writes hashes of 64 bits and how many there are. */
  public void hashes(long[] values) {
    number(values.length);
    ByteBuffer to = room(values.length * Long.BYTES);
    for (long value : values) {
      to.putLong(value);
    }
  }

  /** Writes a number of 64 bits. */
  public void wide(long value) {
    room(Long.BYTES).putLong(value);
  }

  /** Writes a truth value. */
  public void truth(boolean value) {
    number(value ? 1 : 0);
  }

  /** Writes a text. */
  public void text(String value) {
    int length = value.length();
    int most = 0;
    for (int i = 0; i < length; i++) {
      most |= value.charAt(i);
    }
    boolean isNarrow = most <= 0xFF;
    number(length);
    truth(isNarrow);
    grow(length * Character.BYTES);
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (!isNarrow) {
        bytes[size++] = (byte) (c >>> Byte.SIZE);
      }
      bytes[size++] = (byte) c;
    }
  }

  /** Writes a day. */
  public void day(LocalDate value) {
    wide(value.toEpochDay());
  }

  /** Writes a value that may be absent. */
  public <T> void optional(Optional<T> value, BiConsumer<Encoder, T> each) {
    truth(value.isPresent());
    value.ifPresent(present -> each.accept(this, present));
  }

  /** Writes values and how many there are. */
  public <T> void all(Collection<T> values, BiConsumer<Encoder, T> each) {
    number(values.size());
    values.forEach(value -> each.accept(this, value));
  }

  private ByteBuffer room(int length) {
    grow(length);
    ByteBuffer room = ByteBuffer.wrap(bytes, size, length).order(ByteOrder.LITTLE_ENDIAN);
    size += length;
    return room;
  }

  private void grow(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** Returns what was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
