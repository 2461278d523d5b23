package org.articlint.archive;

/** For each number (a form, a sentence) the paragraphs that have it, in the order added. */
final class Postings {

  private static final int END = -1;

  private final IntColumn heads = new IntColumn(1 << 10);
  private final IntColumn tails = new IntColumn(1 << 10);
  private final IntColumn paragraphs = new IntColumn(1 << 10);
  private final IntColumn next = new IntColumn(1 << 10);

  void add(int number, int paragraph) {
    int entry = paragraphs.size();
    paragraphs.add(paragraph);
    next.add(END);
    if (number == heads.size()) {
      heads.add(entry);
      tails.add(entry);
    } else {
      next.set(tails.get(number), entry);
      tails.set(number, entry);
    }
  }

  /** The first entry of a number. */
  int first(int number) {
    return heads.get(number);
  }

  /** Whether an entry is one, or the end of a list. */
  static boolean isEntry(int entry) {
    return entry != END;
  }

  int next(int entry) {
    return next.get(entry);
  }

  int paragraph(int entry) {
    return paragraphs.get(entry);
  }
}
