package org.articlint.parse.dialect;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Skips template tags inside a text. A closing mark that the rest of the text lacks is remembered,
 * so that opening marks alone take linear time.
 */
final class TagSkipper {

  private static final String[][] MARKS = {
    {"{{<", ">}}"},
    {"{{%", "%}}"},
    {"{{{", "}}}"},
    {"{{", "}}"},
    {"{%", "%}"},
    {"{# ", "#}"},
    {"<%", "%>"},
    {"%%", "%%"}
  };

  private final Set<String> absent = new HashSet<>();
  private @Nullable Scanner scanned;

  /** Skips a tag at the position of the scanner; returns whether there is one. */
  boolean skip(Scanner scanner) {
    if (scanner != scanned) {
      scanned = scanner;
      absent.clear();
    }
    Position start = scanner.position();
    for (String[] marks : MARKS) {
      if (!absent.contains(marks[1]) && scanner.next(marks[0])) {
        if (skipBeyond(scanner, marks[1])) {
          return true;
        }
        absent.add(marks[1]);
        scanner.setPosition(start);
      }
    }
    return false;
  }

  private static boolean skipBeyond(Scanner scanner, String mark) {
    while (scanner.hasNext()) {
      if (scanner.next(mark)) {
        return true;
      }
      scanner.next();
    }
    return false;
  }
}
