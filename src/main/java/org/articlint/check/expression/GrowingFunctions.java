package org.articlint.check.expression;

import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelStringExtensions;
import dev.cel.extensions.CelStringExtensions.Function;
import dev.cel.runtime.CelFunctionBinding;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlint.check.value.BudgetSpentException;

/**
 * The functions that can make a text much longer than those they are given, in which the library
 * sets no limit: {@code replace} and {@code join}.
 */
final class GrowingFunctions {

  /** Characters of a text that a function makes: as many as metadata may have. */
  private static final int MAX_CHARS = 1 << 20;

  private GrowingFunctions() {}

  /** The functions of the library for texts, without those defined here. */
  static CelStringExtensions others() {
    Set<Function> functions = EnumSet.allOf(Function.class);
    functions.removeAll(List.of(Function.REPLACE, Function.JOIN));
    return CelExtensions.strings(functions);
  }

  /** The functions, under the names and overloads of the library. */
  static Set<CelFunctionBinding> bindings() {
    List<Class<?>> texts = List.of(String.class, String.class, String.class);
    List<Class<?>> textsAndMost = List.of(String.class, String.class, String.class, Long.class);
    Set<CelFunctionBinding> bindings =
        new HashSet<>(
            CelFunctionBinding.fromOverloads(
                "replace",
                CelFunctionBinding.from(
                    "string_replace_string_string", texts, given -> replace(given, -1)),
                CelFunctionBinding.from(
                    "string_replace_string_string_int",
                    textsAndMost,
                    given -> replace(given, (Long) given[3]))));
    bindings.addAll(
        CelFunctionBinding.fromOverloads(
            "join",
            CelFunctionBinding.from("list_join", List.class, list -> join(list, "")),
            CelFunctionBinding.from(
                "list_join_string", List.class, String.class, GrowingFunctions::join)));
    return bindings;
  }

  /**
   * Replaces a text within a text.
   *
   * @param most the number of places; below 0 for all
   */
  private static String replace(Object[] given, long most) {
    String text = (String) given[0];
    String sought = (String) given[1];
    String replacement = (String) given[2];
    StringBuilder made = new StringBuilder();
    int from = 0;
    for (long left = most; left != 0 && from <= text.length(); left--) {
      int at = text.indexOf(sought, from);
      if (at < 0) {
        break;
      }
      made.append(text, from, at).append(replacement);
      requireFew(made.length());
      from = at + sought.length();
      if (sought.isEmpty()) {
        made.append(text, at, Math.min(at + 1, text.length()));
        from = at + 1;
      }
    }
    return made.append(text, Math.min(from, text.length()), text.length()).toString();
  }

  private static String join(List<?> items, String separator) {
    long chars = (items.size() - 1L) * separator.length();
    requireFew(chars);
    for (Object item : items) {
      chars += ((String) item).length();
      requireFew(chars);
    }
    return items.stream().map(String.class::cast).collect(Collectors.joining(separator));
  }

  private static void requireFew(long chars) {
    if (chars > MAX_CHARS) {
      throw new BudgetSpentException(
          "its expression makes a text of more than %s characters on this article"
              .formatted(MAX_CHARS));
    }
  }
}
