package org.articlint.archive.column;

import java.util.Arrays;

/**
 * Numbers 128-bit fingerprints in the order in which they come. Open addressing with linear probing
 * over indexes into {@link #keys}, which grow without copying; {@link WordTable} keeps its small
 * keys in the slots themselves, so the two share no code.
 */
public final class HashTable {

  private static final int ABSENT = -1;

  private final LongList keys = new LongList();
  private int[] slots;

  /** Creates a table that grows with its fingerprints. */
  public HashTable() {
    this(1 << 10);
  }

  /**
   * Creates a table.
   *
   * @param expected how many fingerprints it can take before it grows
   */
  public HashTable(int expected) {
    slots = new int[Integer.highestOneBit(Math.max(1, expected)) << 2];
    Arrays.fill(slots, ABSENT);
  }

  /** The number of fingerprints. */
  public int size() {
    return keys.size() / 2;
  }

  /** Returns the number of a fingerprint, the next one when it is new. */
  public int add(long high, long low) {
    int slot = slot(high, low);
    if (slots[slot] != ABSENT) {
      return slots[slot];
    }
    int number = size();
    keys.add(high);
    keys.add(low);
    slots[slot] = number;
    if (2 * size() > slots.length) {
      rehash();
    }
    return number;
  }

  /** Finds the number of a fingerprint, or -1. */
  public int find(long high, long low) {
    return slots[slot(high, low)];
  }

  /** Two numbers for each fingerprint, in the order of their numbers. */
  public LongList keys() {
    return keys;
  }

  private int slot(long high, long low) {
    int mask = slots.length - 1;
    int slot = (int) low & mask;
    while (slots[slot] != ABSENT
        && !(keys.get(2 * slots[slot]) == high && keys.get(2 * slots[slot] + 1) == low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void rehash() {
    int[] larger = new int[2 * slots.length];
    Arrays.fill(larger, ABSENT);
    for (int number = 0; number < size(); number++) {
      int slot = (int) keys.get(2 * number + 1) & (larger.length - 1);
      while (larger[slot] != ABSENT) {
        slot = (slot + 1) & (larger.length - 1);
      }
      larger[slot] = number;
    }
    slots = larger;
  }
}
