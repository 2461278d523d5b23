package org.articlint.archive;

import java.util.function.LongConsumer;

/** A set of numbers that are not 0: open addressing, no boxes. */
final class LongSet {

  private long[] slots = new long[1 << 10];
  private int size;

  int size() {
    return size;
  }

  /** Adds a number, if it is not there. */
  void add(long number) {
    int slot = slot(number);
    if (slots[slot] == 0) {
      slots[slot] = number;
      size++;
      if (2 * size > slots.length) {
        grow();
      }
    }
  }

  /** Takes each number, in no order. */
  void forEach(LongConsumer taker) {
    for (long number : slots) {
      if (number != 0) {
        taker.accept(number);
      }
    }
  }

  private int slot(long number) {
    int slot = (int) Hash128.mix(number) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != number) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long number : old) {
      if (number != 0) {
        slots[slot(number)] = number;
      }
    }
  }
}
