package org.articlint.parse.rst;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;

/** Turns texts with inline markup into prose. */
final class RstInlines {

  /** How long the text may be that stands for a name. */
  private static final int MAX_SUBSTITUTION_CHARS = 1_000;

  /** Substitutions that stand in others. */
  private static final int MAX_SUBSTITUTION_DEPTH = 10;

  /** What all substitutions of a document add together. */
  static final int MAX_SUBSTITUTED_CHARS = 1_000_000;

  private static final Pattern CODE =
      Pattern.compile("(?:0x|x|\\\\x|U\\+?|u|\\\\u|&#x)([0-9A-Fa-f]{1,6});?|(\\d{1,7})");

  private final RstNames names;
  private final Map<String, String> shown = new HashMap<>();
  private int depth;
  private int substituted;

  RstInlines(RstNames names) {
    this.names = names;
  }

  RstNames names() {
    return names;
  }

  /** Whether more substitutions were to be shown than are. */
  boolean isOverBudget() {
    return substituted > MAX_SUBSTITUTED_CHARS;
  }

  /** Reads a text. */
  Prose read(RstText text) {
    return new RstScanner(text, this).read();
  }

  /**
   * Adds what stands for a name between bars. A name that nothing in the document defines is one of
   * the site, such as a version: its value is not known, and so is no text.
   *
   * @param place where the name stands
   */
  void addSubstitution(String name, Span place, Prose.Builder prose) {
    names
        .substitution(name)
        .ifPresent(
            found -> {
              if (found.directive().equals("image")) {
                prose.image(new Block.Image("", found.text().text().strip(), place));
              } else {
                addText(name, found, place, prose);
              }
            });
  }

  private void addText(String name, RstNames.Substitution found, Span place, Prose.Builder prose) {
    String text = shown(name, found);
    substituted = Math.min(MAX_SUBSTITUTED_CHARS + 1, substituted + text.length());
    if (!isOverBudget() && !text.isEmpty()) {
      prose.add(text, place);
    }
  }

  private String shown(String name, RstNames.Substitution found) {
    String known = shown.get(name);
    if (known != null || depth >= MAX_SUBSTITUTION_DEPTH) {
      return known == null ? "" : known;
    }
    shown.put(name, "");
    depth++;
    String text =
        switch (found.directive()) {
          case "replace" -> read(found.text()).text();
          case "unicode" -> characters(found.text().text());
          default -> "";
        };
    depth--;
    String kept = text.length() > MAX_SUBSTITUTION_CHARS ? "" : text;
    shown.put(name, kept);
    return kept;
  }

  /** The characters that codes such as {@code 0xA9} and {@code U+2014} name, among other text. */
  private static String characters(String codes) {
    StringBuilder characters = new StringBuilder();
    for (String code : codes.split("\\s+", -1)) {
      if (code.equals("..")) {
        break;
      }
      Matcher number = CODE.matcher(code);
      boolean isCode = number.matches();
      boolean isHexadecimal = isCode && number.group(1) != null;
      int value =
          isHexadecimal
              ? Integer.parseInt(number.group(1), 16)
              : isCode ? Integer.parseInt(number.group(2)) : 0;
      if (isCode && Character.isValidCodePoint(value)) {
        characters.appendCodePoint(value);
      } else {
        characters.append(code);
      }
    }
    return characters.toString();
  }
}
