package org.articlint.archive.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.articlint.archive.column.IntList;
import org.articlint.archive.column.LongList;
import org.articlint.archive.column.SpillFile;
import org.jspecify.annotations.Nullable;

/**
 * A list whose elements are in memory up to some number, and beyond it as bytes in a temporary
 * file, from which each is read anew whenever it is asked for. Where there is no room for such a
 * file, they stay in memory. One thread adds; then several may read.
 */
public final class SpilledList<T> extends AbstractList<T> implements RandomAccess, AutoCloseable {

  /** Fewer elements take no memory that counts, and no time to write and read. */
  public static final int MAX_IN_MEMORY = 1_000;

  /** The length of an element that is not in the file. */
  private static final int IN_MEMORY = -1;

  private final Codec<T> codec;
  private final List<T> first = new ArrayList<>();
  private final LongList starts = new LongList();
  private final IntList lengths = new IntList();

  /** Those after the first ones that are not in the file, by their index. */
  private final Map<Integer, T> others = new HashMap<>();

  /** Null while nothing is written, and once that failed before anything was. */
  private @Nullable SpillFile file;

  private boolean isFull;

  /** Writes elements as bytes, and reads them. */
  public interface Codec<T> {

    /** The bytes of an element; empty if it must stay in memory. */
    Optional<byte[]> encode(T element);

    /** The element of an index, from its bytes. */
    T decode(int index, byte[] bytes);
  }

  /** An empty list. */
  public SpilledList(Codec<T> codec) {
    this.codec = codec;
  }

  @Override
  public boolean add(T element) {
    if (first.size() < MAX_IN_MEMORY) {
      first.add(element);
      return true;
    }
    Optional<byte[]> bytes = isFull ? Optional.empty() : codec.encode(element);
    if (bytes.isEmpty() || !write(bytes.get())) {
      others.put(size(), element);
      starts.add(0);
      lengths.add(IN_MEMORY);
    }
    return true;
  }

  private boolean write(byte[] bytes) {
    try {
      if (file == null) {
        file = SpillFile.create();
      }
      starts.add(file.add(bytes));
      lengths.add(bytes.length);
      return true;
    } catch (IOException e) {
      isFull = true;
      return false;
    }
  }

  @Override
  public T get(int index) {
    if (index < first.size()) {
      return first.get(index);
    }
    int length = lengths.get(index - first.size());
    return length == IN_MEMORY
        ? Objects.requireNonNull(others.get(index))
        : codec.decode(index, read(starts.get(index - first.size()), length));
  }

  private byte[] read(long start, int length) {
    try {
      return Objects.requireNonNull(file).read(start, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int size() {
    return first.size() + lengths.size();
  }

  @Override
  public void close() {
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        // Nothing is read of it any more.
      }
    }
  }
}
