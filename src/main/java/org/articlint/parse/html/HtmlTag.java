package org.articlint.parse.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.parse.dialect.template.CodeTags;
import org.articlint.parse.dialect.template.TemplateCover;
import org.jsoup.parser.Parser;

/**
 * A tag of HTML in a line of Markdown, which has the form that CommonMark prescribes once template
 * tags in it are covered.
 *
 * @param name in lower case
 * @param isEnd whether it is an end tag
 * @param text as it is written
 */
public record HtmlTag(String name, boolean isEnd, String text) {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\s([A-Za-z_:][\\w.:-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+))");

  /** Reads a tag; empty for a comment, a declaration or a processing instruction. */
  public static Optional<HtmlTag> read(String text) {
    Matcher tag = TAG.matcher(text);
    return tag.lookingAt()
        ? Optional.of(
            new HtmlTag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), text))
        : Optional.empty();
  }

  /** The value of an attribute, without entities. */
  public Optional<String> attribute(String wanted) {
    Matcher attribute = ATTRIBUTE.matcher(TemplateCover.of(text, CodeTags.BUILT_IN));
    while (attribute.find()) {
      if (attribute.group(1).equalsIgnoreCase(wanted)) {
        for (int group = 2; group <= 4; group++) {
          if (attribute.start(group) >= 0) {
            String value = text.substring(attribute.start(group), attribute.end(group));
            return Optional.of(withoutEntities(value));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String withoutEntities(String value) {
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
  }
}
