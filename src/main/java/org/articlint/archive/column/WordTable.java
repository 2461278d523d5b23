package org.articlint.archive.column;

/**
 * Numbers words in the order in which they come. Open addressing with linear probing; a slot holds
 * both word and number, so a look-up costs one cache miss.
 */
final class WordTable {

  /** A word and, below it, its number plus 1; 0 when the slot is free. */
  private long[] slots = new long[1 << 10];

  private int size;

  /** Returns the number of a word, the next one when it is new. */
  int add(int word) {
    int slot = slot(word);
    if (slots[slot] == 0) {
      if (2 * size > slots.length) {
        grow();
        slot = slot(word);
      }
      size++;
      slots[slot] = ((long) word << Integer.SIZE) | size;
      return size - 1;
    }
    return (int) slots[slot] - 1;
  }

  private int slot(int word) {
    int slot = word & (slots.length - 1);
    while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != word) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long entry : old) {
      if (entry != 0) {
        slots[slot((int) (entry >>> Integer.SIZE))] = entry;
      }
    }
  }
}
