package org.articlint.check.expression;

import dev.cel.common.CelOptions;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.CelStandardFunctions.StandardFunction;
import dev.cel.runtime.RuntimeHelpers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.articlint.check.value.BudgetSpentException;

/**
 * The function {@code matches}, for patterns up to a size. The library writes out what a pattern
 * repeats before it counts, so that {@code ((a{1000}){1000}){1000}} fills memory.
 */
final class MatchesFunction {

  /** Characters of a pattern with its repetitions written out. */
  private static final long MAX_SIZE = 1_000;

  /** Characters of a text times the size of the pattern. */
  private static final long MAX_WORK = 50_000_000;

  private MatchesFunction() {}

  /** The standard functions of the library, without that defined here. */
  static CelStandardFunctions others() {
    return CelStandardFunctions.newBuilder().excludeFunctions(StandardFunction.MATCHES).build();
  }

  /** The function, under the names and overloads of the library. */
  static Set<CelFunctionBinding> bindings(CelOptions options) {
    return CelFunctionBinding.fromOverloads(
        "matches",
        CelFunctionBinding.from(
            "matches",
            String.class,
            String.class,
            (text, pattern) -> matches(text, pattern, options)),
        CelFunctionBinding.from(
            "matches_string",
            String.class,
            String.class,
            (text, pattern) -> matches(text, pattern, options)));
  }

  private static boolean matches(String text, String pattern, CelOptions options) {
    long size = size(pattern);
    if (size > MAX_SIZE) {
      throw new BudgetSpentException(
          "the pattern '%s' of its expression has more than %s characters when its repetitions are written out"
              .formatted(pattern, MAX_SIZE));
    }
    if (size * text.length() > MAX_WORK) {
      throw new BudgetSpentException(
          "its expression matches a text of %s characters against a pattern of %s, which takes too long"
              .formatted(text.length(), size));
    }
    return RuntimeHelpers.matches(text, pattern, options);
  }

  /** The characters of a pattern, each as often as it is repeated; at least that. */
  static long size(String pattern) {
    Deque<Long> around = new ArrayDeque<>();
    long size = 0;
    long last = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '(') {
        around.push(size);
        size = 0;
      } else if (c == ')' && !around.isEmpty()) {
        last = size + 1;
        size = around.pop() + last;
      } else if (c == '{' && pattern.indexOf('}', i) > 0) {
        int end = pattern.indexOf('}', i);
        long times = Math.max(1, largest(pattern.substring(i, end)));
        size = Math.min(Integer.MAX_VALUE, size + last * (times - 1));
        last = Math.min(Integer.MAX_VALUE, last * times);
        i = end;
      } else {
        i = lastOf(pattern, i);
        last = 1;
        size++;
      }
    }
    while (!around.isEmpty()) {
      size += around.pop();
    }
    return size;
  }

  /** The offset of the last character of what matches one character: a class or an escape. */
  private static int lastOf(String pattern, int at) {
    int end = pattern.charAt(at) == '[' ? pattern.indexOf(']', at + 2) : -1;
    return end > 0 ? end : pattern.charAt(at) == '\\' ? at + 1 : at;
  }

  private static long largest(String repetition) {
    long largest = 0;
    long number = 0;
    for (int i = 0; i < repetition.length(); i++) {
      int digit = Character.digit(repetition.charAt(i), 10);
      number = digit < 0 ? 0 : Math.min(Integer.MAX_VALUE, 10 * number + digit);
      largest = Math.max(largest, number);
    }
    return largest;
  }
}
