package org.articlint.check.spelling;

/** How many letters two words differ in. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * Returns the number of UTF-16 units to insert, delete, replace or swap with the next one, each
   * unit being touched once (optimal string alignment, a restricted Damerau-Levenshtein distance).
   */
  public static int of(String a, String b) {
    return of(a.toCharArray(), b.toCharArray());
  }

  private static int of(char[] a, char[] b) {
    int[] lastButOne = new int[b.length + 1];
    int[] last = new int[b.length + 1];
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      int[] next = lastButOne;
      lastButOne = last;
      last = row;
      row = next;
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int change = a[i - 1] == b[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
        boolean isTurned = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        row[j] = isTurned ? Math.min(row[j], lastButOne[j - 2] + 1) : row[j];
      }
    }
    return row[b.length];
  }
}
