package org.articlint.parse.rst;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of an item in an enumerated list: {@code 1.}, {@code a)}, {@code (iv)}, {@code #.}
 *
 * @param form what stands around the number
 * @param number as it is written
 * @param length its length with the spaces behind it
 */
record RstEnumerator(String form, String number, int length) {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\(?)(\\d{1,9}|#|[A-Za-z]|[ivxlcdm]{1,15}|[IVXLCDM]{1,15})([.)])(?:[ \\t\\f]+|$)");

  private static final Pattern ROMAN =
      Pattern.compile(
          "m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", Pattern.CASE_INSENSITIVE);

  /** Finds the mark at the start of a line. */
  static Optional<RstEnumerator> at(String line) {
    Matcher mark = FORM.matcher(line);
    if (!mark.lookingAt()) {
      return Optional.empty();
    }
    String form = mark.group(1) + mark.group(3);
    String number = mark.group(2);
    boolean isNumber =
        number.length() == 1
            || Character.isDigit(number.charAt(0))
            || ROMAN.matcher(number).matches();
    return isNumber && !form.equals("(.")
        ? Optional.of(new RstEnumerator(form, number, mark.end()))
        : Optional.empty();
  }

  /** Whether a line begins an item, and not a text such as "A. Einstein" over several lines. */
  static Optional<RstEnumerator> at(RstPart part, int line) {
    Optional<RstEnumerator> found = at(part.text(line));
    if (found.isEmpty() || !part.hasText(line + 1) || part.indent(line + 1) > 0) {
      return found;
    }
    Optional<RstEnumerator> next = at(part.text(line + 1));
    return found.filter(mark -> next.isPresent() && next.get().follows(mark));
  }

  private boolean follows(RstEnumerator before) {
    return form.equals(before.form) && (number.equals("#") || isNext(before.number, number));
  }

  /** Whether a number is the next one; of Roman numbers of several letters, any is. */
  private static boolean isNext(String number, String next) {
    if (Character.isDigit(number.charAt(0)) && Character.isDigit(next.charAt(0))) {
      return Integer.parseInt(next) == Integer.parseInt(number) + 1;
    }
    if (number.length() == 1 && next.length() == 1 && Character.isLetter(number.charAt(0))) {
      return next.charAt(0) == number.charAt(0) + 1;
    }
    return ROMAN.matcher(number).matches() && ROMAN.matcher(next).matches();
  }
}
