package org.articlint.parse.dialect.construct;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Span;

/** Finds attributes such as {@code title="Rollback"} in a tag. */
public final class Attributes {

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?<![\\w-])([\\w-]++)[ \\t]*+=[ \\t]*+(?:\\{[ \\t]*+)?(?:\"([^\"]*+)\"|'([^']*+)')");

  private Attributes() {}

  /**
   * Finds the first of the named attributes that has text.
   *
   * @param tag the text of the tag
   * @param offset UTF-16 offset of the tag in the parsed text
   */
  public static Optional<Tag.Title> find(String tag, int offset, String... names) {
    for (String name : names) {
      Matcher matcher = ATTRIBUTE.matcher(tag);
      while (matcher.find()) {
        int group = matcher.group(2) == null ? 3 : 2;
        if (matcher.group(1).equals(name) && !matcher.group(group).isBlank()) {
          Span span = new Span(matcher.start(group), matcher.end(group)).shift(offset);
          return Optional.of(new Tag.Title(matcher.group(group), span));
        }
      }
    }
    return Optional.empty();
  }
}
