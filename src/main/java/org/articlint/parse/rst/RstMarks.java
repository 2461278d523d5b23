package org.articlint.parse.rst;

import java.util.regex.Pattern;

/** The marks at the start of a line that begin a block. */
final class RstMarks {

  private static final String BULLETS = "-+*\u2022\u2023\u2043";

  /** The shortest line of signs that is more than text. */
  private static final int MIN_ADORNMENT = 4;

  private static final Pattern OPTION =
      Pattern.compile(
          "(?:(?:[-+][A-Za-z0-9](?: ?ARGUMENT)?|(?:--|/)[A-Za-z0-9][\\w-]{0,99}(?:[ =]ARGUMENT)?)"
                  .replace("ARGUMENT", "(?:[A-Za-z][\\w-]{0,99}|<[^<>]{1,99}>)")
              + "(?:, |(?=  |\\t|$))){1,9}(?:(?:  |\\t).*)?");

  private static final Pattern GRID = Pattern.compile("\\+-[-+]+-\\+");

  private static final Pattern SIMPLE = Pattern.compile("=++(?: ++=++){1,1000}+");

  private static final Pattern SIMPLE_BORDER = Pattern.compile("=+[ =]*");

  private RstMarks() {}

  /** How long the mark of an item is with the spaces behind it; 0 when there is none. */
  static int bullet(String line) {
    return BULLETS.indexOf(line.charAt(0)) >= 0 ? withSpaces(line, 1) : 0;
  }

  /** The length of a mark and the spaces behind it; 0 unless a space or the end follows it. */
  static int withSpaces(String line, int length) {
    int end = length;
    while (end < line.length() && RstLines.isIndentation(line.charAt(end))) {
      end++;
    }
    return end > length || end == line.length() ? end : 0;
  }

  /** The offset of the colon that ends the name of a field; -1 when the line begins none. */
  static int field(String line) {
    if (line.length() < 3 || line.charAt(0) != ':' || ": ".indexOf(line.charAt(1)) >= 0) {
      return -1;
    }
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == ':'
          && (i + 1 == line.length() || RstLines.isIndentation(line.charAt(i + 1)))) {
        return line.charAt(i - 1) == ' ' ? -1 : i;
      } else if (c == ':' && line.charAt(i + 1) == '`') {
        return -1;
      }
    }
    return -1;
  }

  /** The length of the options of a command at the start of a line; 0 when there are none. */
  static int options(String line) {
    if (!OPTION.matcher(line).matches()) {
      return 0;
    }
    int end = 0;
    while (end < line.length() && !line.startsWith("  ", end) && line.charAt(end) != '\t') {
      end++;
    }
    return end;
  }

  /** Whether a line consists of one sign again and again, as below a title. */
  static boolean isAdornment(String line) {
    char sign = line.charAt(0);
    if (!isSign(sign)) {
      return false;
    }
    for (int i = 1; i < line.length(); i++) {
      if (line.charAt(i) != sign) {
        return false;
      }
    }
    return true;
  }

  /** Whether such a line is long enough to be no text, whatever stands around it. */
  static boolean isLong(String line) {
    return line.length() >= MIN_ADORNMENT;
  }

  /** Whether a character is a sign of ASCII, neither letter nor digit nor space. */
  static boolean isSign(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  static boolean isGridTop(String line) {
    return GRID.matcher(line).matches();
  }

  static boolean isSimpleTop(String line) {
    return SIMPLE.matcher(line).matches();
  }

  static boolean isSimpleBorder(String line) {
    return SIMPLE_BORDER.matcher(line).matches();
  }

  /** The columns that a title takes; those of East Asian scripts take two for a character. */
  static int width(String title) {
    return title.codePoints().map(RstMarks::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return Character.isIdeographic(c)
            || (c >= 0x3000 && c <= 0x30FF)
            || (c >= 0xAC00 && c <= 0xD7A3)
        ? 2
        : 1;
  }
}
