package org.articlint.parse.dialect.template;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Region;
import org.articlint.parse.dialect.construct.Tag;

/** Knows the tags whose content is code, and finds where it ends. */
public final class CodeTags {

  /** Those that are code everywhere. */
  public static final CodeTags BUILT_IN = new CodeTags(name -> false);

  private static final Set<String> CODE =
      Set.of(
          "ascii",
          "chart",
          "code",
          "code-block",
          "code-toggle",
          "code_block",
          "codeblock",
          "command",
          "console",
          "diagram",
          "goat",
          "graphviz",
          "highlight",
          "html",
          "mermaid",
          "plantuml",
          "rawhtml",
          "script",
          "shell",
          "snippet",
          "style",
          "swagger",
          "terminal",
          "uml");

  private static final Set<String> MATH = Set.of("katex", "latex", "math", "mathjax");

  private static final Set<String> COMMENT = Set.of("comment");

  /** Markdoc writes the cells of a table as lists. */
  private static final Set<String> TABLE = Set.of("table");

  /** What may stand between the name of an end and the beginning of its tag. */
  private static final Pattern BEFORE_NAME =
      Pattern.compile("(?:\\{%-?\\s*(?:end|/\\s*)|\\{\\{[<%]\\s*/\\s*)$");

  private static final int MAX_CHARS_BEFORE_NAME = 12;

  /** An element of HTML whose content is code. */
  private static final String PRE = "pre";

  private final Predicate<String> ofSite;

  private CodeTags(Predicate<String> ofSite) {
    this.ofSite = ofSite;
  }

  /** These tags and those of a site. */
  public CodeTags and(Predicate<String> names) {
    return new CodeTags(ofSite.or(names));
  }

  /** Returns whether the site calls the content of a tag code. */
  public boolean isOfSite(String name) {
    return ofSite.test(name);
  }

  /** A tag of JSX; that of a component whose content is code is the same as {@code <pre>}. */
  public Tag component(Tag tag) {
    return isOfSite(tag.name()) ? tag.named(PRE) : tag;
  }

  /**
   * What a tag encloses.
   *
   * @param content UTF-16 offsets of what is between the tags
   * @param end the offset after the closing tag
   */
  record Enclosed(Region.Kind kind, Span content, int end) {}

  /** What the tag encloses when that is no Markdown; empty when it is, or is not closed. */
  Optional<Enclosed> of(TemplateTag tag, Lookahead text) {
    String name = tag.name();
    boolean isLiquid = tag.syntax() == TemplateTag.Syntax.LIQUID;
    boolean isShortcode =
        tag.syntax() == TemplateTag.Syntax.SHORTCODE
            || tag.syntax() == TemplateTag.Syntax.MARKDOWN_SHORTCODE;
    Optional<Region.Kind> kind = kind(name);
    if (kind.isEmpty() || (!isLiquid && !isShortcode) || tag.form() != Tag.Form.START_OR_ALONE) {
      return Optional.empty();
    }
    int at = text.isUnclosed(tag.word()) ? Lookahead.NONE : end(text, tag.end(), tag.word());
    if (at < 0) {
      text.noteUnclosed(tag.word());
      return Optional.empty();
    }
    int close = text.find(isLiquid ? "%}" : "}}", at);
    return close < 0
        ? Optional.empty()
        : Optional.of(new Enclosed(kind.get(), new Span(tag.end(), at), close + 2));
  }

  private Optional<Region.Kind> kind(String name) {
    if (CODE.contains(name) || isOfSite(name)) {
      return Optional.of(Region.Kind.CODE);
    }
    if (MATH.contains(name)) {
      return Optional.of(Region.Kind.MATH);
    }
    if (TABLE.contains(name)) {
      return Optional.of(Region.Kind.TABLE);
    }
    return COMMENT.contains(name) ? Optional.of(Region.Kind.COMMENT) : Optional.empty();
  }

  /** The offset of the tag that ends those of a name, or a negative number. */
  private static int end(Lookahead text, int from, String name) {
    int at = text.find(name, from);
    while (at >= 0) {
      int start = Math.max(from, at - MAX_CHARS_BEFORE_NAME);
      var before = BEFORE_NAME.matcher(text.text().substring(start, at));
      if (before.find()) {
        return start + before.start();
      }
      at = text.find(name, at + 1);
    }
    return at;
  }
}
