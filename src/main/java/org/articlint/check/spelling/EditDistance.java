package org.articlint.check.spelling;

/** How many letters two words differ in. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * Returns the number of UTF-16 units to insert, delete, replace or swap with the next one, each
   * unit being touched once (optimal string alignment, a restricted Damerau-Levenshtein distance).
   */
  public static int of(String a, String b) {
    int[][] of = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          of[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        of[i][j] = Math.min(of[i - 1][j - 1] + change, Math.min(of[i - 1][j], of[i][j - 1]) + 1);
        boolean isTurned =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        of[i][j] = isTurned ? Math.min(of[i][j], of[i - 2][j - 2] + 1) : of[i][j];
      }
    }
    return of[a.length()][b.length()];
  }
}
