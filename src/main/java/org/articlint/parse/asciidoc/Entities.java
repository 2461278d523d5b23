package org.articlint.parse.asciidoc;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to characters, as HTML writes them: by number, and the usual ones by name. */
final class Entities {

  private static final Pattern FORM =
      Pattern.compile("&(?:#(\\d{2,7})|#[xX]([0-9A-Fa-f]{2,6})|([A-Za-z]{2,8}));");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00a0"),
          Map.entry("copy", "\u00a9"),
          Map.entry("reg", "\u00ae"),
          Map.entry("trade", "\u2122"),
          Map.entry("deg", "\u00b0"),
          Map.entry("hellip", "\u2026"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201c"),
          Map.entry("rdquo", "\u201d"),
          Map.entry("laquo", "\u00ab"),
          Map.entry("raquo", "\u00bb"),
          Map.entry("larr", "\u2190"),
          Map.entry("rarr", "\u2192"),
          Map.entry("times", "\u00d7"),
          Map.entry("bull", "\u2022"),
          Map.entry("middot", "\u00b7"),
          Map.entry("zwsp", "\u200b"));

  /**
   * A reference.
   *
   * @param end the index in the text behind it
   */
  record Entity(String character, int end) {}

  private Entities() {}

  /** The reference that begins at an index. */
  static Optional<Entity> at(String text, int at, int end) {
    Matcher form = FORM.matcher(text).region(at, end);
    if (!form.lookingAt()) {
      return Optional.empty();
    }
    if (form.group(3) != null) {
      return Optional.ofNullable(NAMED.get(form.group(3))).map(c -> new Entity(c, form.end()));
    }
    int code =
        form.group(1) != null
            ? Integer.parseInt(form.group(1))
            : Integer.parseInt(form.group(2), 16);
    boolean isCharacter =
        Character.isDefined(code)
            && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
    return isCharacter
        ? Optional.of(new Entity(Character.toString(code), form.end()))
        : Optional.empty();
  }
}
