package org.articlint.lint.finding;

import java.util.HashMap;
import java.util.Map;
import org.articlint.article.SourceText;

/**
 * Computes GitHub's {@code primaryLocationLineHash}: for each line a rolling hash of the next 100
 * characters that are not white space, and the number of its occurrence in the file. Follows
 * github/codeql-action, {@code src/fingerprints.ts}, which includes a byte order mark.
 */
final class LineHashes {

  private static final int BLOCK = 100;
  private static final long MULTIPLIER = 37;
  private static final int END = 65535;

  private final String[] hashes;
  private final Map<String, Integer> seen = new HashMap<>();
  private final int[] window = new int[BLOCK];
  private final int[] lineOfSlot = new int[BLOCK];
  private final long firstFactor;
  private long hash;
  private int index;

  private LineHashes(int lines) {
    hashes = new String[lines];
    java.util.Arrays.fill(hashes, "");
    java.util.Arrays.fill(lineOfSlot, -1);
    long factor = 1;
    for (int i = 0; i < BLOCK; i++) {
      factor *= MULTIPLIER;
    }
    firstFactor = factor;
  }

  /** Returns the hash of each line, that of the first line at index 0. */
  static String[] of(SourceText source) {
    String text = source.hasByteOrderMark() ? "\uFEFF" + source.text() : source.text();
    LineHashes run = new LineHashes(source.lastLine() - source.start().line() + 1);
    int line = 0;
    boolean lineStart = true;
    boolean previousCr = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || (previousCr && c == '\n')) {
        previousCr = false;
        continue;
      }
      int normal = c == '\r' ? '\n' : c;
      previousCr = c == '\r';
      run.push(normal, lineStart ? line : -1);
      lineStart = normal == '\n';
      if (lineStart) {
        line++;
      }
    }
    run.push(END, lineStart ? line : -1);
    for (int i = 0; i < BLOCK; i++) {
      run.push(0, -1);
    }
    return run.hashes;
  }

  /**
   * Pushes a character into the window.
   *
   * @param startsLine the 0-based line that begins with it, or -1
   */
  private void push(int c, int startsLine) {
    if (lineOfSlot[index] >= 0) {
      output(lineOfSlot[index]);
    }
    lineOfSlot[index] = startsLine;
    hash = MULTIPLIER * hash + c - firstFactor * window[index];
    window[index] = c;
    index = (index + 1) % BLOCK;
  }

  private void output(int line) {
    String hex = Long.toHexString(hash);
    int count = seen.merge(hex, 1, Integer::sum);
    if (line < hashes.length) {
      hashes[line] = hex + ":" + count;
    }
  }
}
