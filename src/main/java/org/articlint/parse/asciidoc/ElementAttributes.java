package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the brackets of a block, a macro or a link: values by position and by name.
 *
 * @param positional the values without a name; empty ones included
 * @param named the values by name
 * @param options the options that are set, such as {@code collapsible}
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/attributes/element-attributes/">
 *     Element attributes</a>
 */
record ElementAttributes(List<Part> positional, Map<String, Part> named, Set<String> options) {

  /** No attributes. */
  static final ElementAttributes NONE = new ElementAttributes(List.of(), Map.of(), Set.of());

  private static final Set<String> OPTION_KEYS = Set.of("options", "opts");

  /**
   * A value.
   *
   * @param start its UTF-16 offset in the text of the list
   */
  record Part(String text, int start) {}

  /** Reads what stands in the brackets. */
  static ElementAttributes read(String list) {
    List<Part> positional = new ArrayList<>();
    Map<String, Part> named = new HashMap<>();
    Set<String> options = new HashSet<>();
    for (Part part : split(list)) {
      int equal = nameEnd(part.text());
      if (equal < 0) {
        positional.add(unquoted(part));
        continue;
      }
      String name = part.text().substring(0, equal).strip().toLowerCase(Locale.ROOT);
      String value = part.text().substring(equal + 1);
      Part unquoted = unquoted(trimmed(value, part.start() + equal + 1));
      if (OPTION_KEYS.contains(name)) {
        options.addAll(List.of(unquoted.text().split("[, ]+")));
      } else {
        named.putIfAbsent(name, unquoted);
      }
    }
    addShortOptions(positional, options);
    return new ElementAttributes(positional, named, options);
  }

  /** The style of a block: the first value up to its id, roles and options. */
  String style() {
    String first = positional.isEmpty() ? "" : positional.get(0).text();
    int end = 0;
    while (end < first.length() && "#.%".indexOf(first.charAt(end)) < 0) {
      end++;
    }
    return first.substring(0, end).strip();
  }

  /** The value at a position from 0 on, or of a name; empty when there is none. */
  Optional<Part> get(int position, String name) {
    Part value = named.get(name);
    if (value != null) {
      return Optional.of(value);
    }
    return position >= 0 && position < positional.size()
        ? Optional.of(positional.get(position))
        : Optional.empty();
  }

  /** These attributes and those of the next line about the same block, which win. */
  ElementAttributes and(ElementAttributes other) {
    Map<String, Part> allNamed = new HashMap<>(named);
    allNamed.putAll(other.named);
    Set<String> allOptions = new HashSet<>(options);
    allOptions.addAll(other.options);
    boolean isStyled = !other.style().isEmpty() || other.positional.size() > 1;
    return new ElementAttributes(isStyled ? other.positional : positional, allNamed, allOptions);
  }

  private static void addShortOptions(List<Part> positional, Set<String> options) {
    if (!positional.isEmpty()) {
      String[] parts = positional.get(0).text().split("%", -1);
      for (int i = 1; i < parts.length; i++) {
        options.add(parts[i].split("[#.]", 2)[0]);
      }
    }
  }

  /** Divides a list at the commas outside of quotation marks. */
  private static List<Part> split(String list) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    char quote = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (quote != 0) {
        quote = c == quote && list.charAt(i - 1) != '\\' ? 0 : quote;
      } else if ((c == '"' || c == '\'') && isValueStart(list, start, i) && closes(list, c, i)) {
        quote = c;
      } else if (c == ',') {
        parts.add(trimmed(list.substring(start, i), start));
        start = i + 1;
      }
    }
    parts.add(trimmed(list.substring(start), start));
    return parts;
  }

  /** Whether a quotation mark begins a value, and is no apostrophe in it. */
  private static boolean isValueStart(String list, int start, int at) {
    int before = at - 1;
    while (before >= start && list.charAt(before) == ' ') {
      before--;
    }
    return before < start || list.charAt(before) == '=';
  }

  private static boolean closes(String list, char quote, int at) {
    return list.indexOf(quote, at + 1) >= 0;
  }

  private static Part trimmed(String text, int start) {
    String trimmed = text.stripLeading();
    return new Part(trimmed.stripTrailing(), start + text.length() - trimmed.length());
  }

  private static Part unquoted(Part part) {
    String text = part.text();
    char first = text.isEmpty() ? 0 : text.charAt(0);
    boolean isQuoted =
        text.length() > 1 && (first == '"' || first == '\'') && text.endsWith("" + first);
    return isQuoted ? new Part(text.substring(1, text.length() - 1), part.start() + 1) : part;
  }

  /** The index of the sign behind a name; negative when there is no name. */
  private static int nameEnd(String part) {
    int end = 0;
    while (end < part.length()
        && (Character.isLetterOrDigit(part.charAt(end)) || "_-".indexOf(part.charAt(end)) >= 0)) {
      end++;
    }
    int equal = end;
    while (equal < part.length() && part.charAt(equal) == ' ') {
      equal++;
    }
    return end > 0 && equal < part.length() && part.charAt(equal) == '=' ? equal : -1;
  }
}
