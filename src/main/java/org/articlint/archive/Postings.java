package org.articlint.archive;

/**
 * For each number (a form, a sentence) the paragraphs that have it, ascending.
 *
 * @param ends where each list ends
 * @param paragraphs the lists
 */
record Postings(Column ends, Column paragraphs) {

  /** The lists of paragraphs by number. */
  static Postings of(IntList numbers, IntList paragraphs, int[] ranks, int size) {
    int[] ends = new int[size];
    for (int i = 0; i < numbers.size(); i++) {
      ends[ranks[numbers.get(i)]]++;
    }
    for (int i = 1; i < size; i++) {
      ends[i] += ends[i - 1];
    }
    Column lists = Column.ofBytes(4L * numbers.size());
    int[] at = ends.clone();
    for (int i = numbers.size() - 1; i >= 0; i--) {
      lists.putInt(--at[ranks[numbers.get(i)]], paragraphs.get(i));
    }
    return new Postings(Column.ofInts(ends), lists);
  }

  int start(int number) {
    return ends.start(number);
  }

  int end(int number) {
    return ends.end(number);
  }

  int paragraph(int at) {
    return paragraphs.intAt(at);
  }

  /** The first place in the list of a number with a paragraph not before the given one. */
  int at(int number, int paragraph) {
    int low = start(number);
    int high = end(number);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraph(middle) < paragraph) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
