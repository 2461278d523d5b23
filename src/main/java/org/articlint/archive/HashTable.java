package org.articlint.archive;

import java.util.Arrays;

/** Numbers 128-bit fingerprints in the order in which they come: open addressing, no boxes. */
final class HashTable {

  private static final int ABSENT = -1;

  private long[] keys = new long[1 << 11];
  private int[] slots = new int[1 << 12];
  private int size;

  HashTable() {
    Arrays.fill(slots, ABSENT);
  }

  int size() {
    return size;
  }

  /** The number of a fingerprint, a new one when it is not there. */
  int add(long high, long low) {
    int slot = slot(high, low);
    if (slots[slot] != ABSENT) {
      return slots[slot];
    }
    if (2 * size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * keys.length);
    }
    keys[2 * size] = high;
    keys[2 * size + 1] = low;
    slots[slot] = size++;
    if (2 * size > slots.length) {
      rehash();
    }
    return size - 1;
  }

  /** The number of a fingerprint, or -1. */
  int find(long high, long low) {
    return slots[slot(high, low)];
  }

  /** The first half of a numbered fingerprint. */
  long high(int number) {
    return keys[2 * number];
  }

  /** The second half of a numbered fingerprint. */
  long low(int number) {
    return keys[2 * number + 1];
  }

  private int slot(long high, long low) {
    int mask = slots.length - 1;
    int slot = (int) low & mask;
    while (slots[slot] != ABSENT
        && !(keys[2 * slots[slot]] == high && keys[2 * slots[slot] + 1] == low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void rehash() {
    int[] larger = new int[2 * slots.length];
    Arrays.fill(larger, ABSENT);
    for (int number = 0; number < size; number++) {
      int slot = (int) low(number) & (larger.length - 1);
      while (larger[slot] != ABSENT) {
        slot = (slot + 1) & (larger.length - 1);
      }
      larger[slot] = number;
    }
    slots = larger;
  }
}
