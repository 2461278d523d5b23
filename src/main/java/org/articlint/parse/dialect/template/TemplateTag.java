package org.articlint.parse.dialect.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.LowerCase;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Attributes;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Tag;

/**
 * A tag of a template language in the text: a shortcode of Hugo, a tag of Liquid, Jinja, Markdoc or
 * Handlebars, or ERB.
 *
 * @param syntax how it is written
 * @param body what is between its marks, without white space and dashes at either end
 * @param end UTF-16 offset in the text after its closing mark
 */
record TemplateTag(Syntax syntax, String body, int start, int end) {

  /** Longer tags are read as text, so that marks without an end take linear time. */
  private static final int MAX_TAG_CHARS = 4_000;

  /** Comments and code of a template may have blank lines, and are longer. */
  private static final int MAX_BLOCK_CHARS = 100_000;

  /** Tags that only steer the generator: nothing stands in their place. */
  private static final Set<String> SILENT =
      Set.of(
          "assign",
          "break",
          "case",
          "continue",
          "cycle",
          "decrement",
          "do",
          "else",
          "elseif",
          "elsif",
          "elif",
          "extends",
          "from",
          "import",
          "increment",
          "layout",
          "liquid",
          "set",
          "when",
          "with",
          "include_cached",
          "raw",
          "verbatim");

  /** How a tag is written, those first whose opening mark begins with that of another. */
  enum Syntax {
    HUGO_COMMENT("{{/*", "*/}}"),
    HANDLEBARS_COMMENT("{{!--", "--}}"),
    SHORTCODE("{{<", ">}}"),
    MARKDOWN_SHORTCODE("{{%", "%}}"),
    RAW_OUTPUT("{{{", "}}}"),
    OUTPUT("{{", "}}"),
    LIQUID("{%", "%}"),
    JINJA_COMMENT("{# ", "#}"),
    JINJA_LINES_COMMENT("{#\n", "#}"),
    JINJA_CRLF_COMMENT("{#\r\n", "#}"),
    JINJA_TRIMMED_COMMENT("{#-", "#}"),
    INCLUDE("{!", "!}"),
    ERB_COMMENT("<%#", "%>"),
    ERB("<%", "%>"),
    OBSIDIAN_COMMENT("%%", "%%");

    private final String opening;
    private final String closing;

    Syntax(String opening, String closing) {
      this.opening = opening;
      this.closing = closing;
    }

    /** The mark that begins a tag. */
    String opening() {
      return opening;
    }

    /** The mark that ends a tag. */
    String closing() {
      return closing;
    }

    /** Returns whether it is a comment, of which nothing is shown. */
    boolean isComment() {
      return name().endsWith("COMMENT");
    }

    private int maxChars() {
      return isComment() || this == ERB ? MAX_BLOCK_CHARS : MAX_TAG_CHARS;
    }

    /** Returns whether the tag may enclose others, and be closed by one. */
    private boolean pairs() {
      return this == SHORTCODE || this == MARKDOWN_SHORTCODE || this == LIQUID || this == OUTPUT;
    }
  }

  private static final List<Syntax> SYNTAXES = List.of(Syntax.values());

  /** The tag at an offset; empty when there is none, or it is not closed. */
  static Optional<TemplateTag> at(Lookahead text, int start) {
    for (Syntax syntax : SYNTAXES) {
      if (text.isAt(syntax.opening, start)) {
        int from = start + syntax.opening.length();
        int close = text.find(syntax.closing, from);
        if (close < 0 || close - start > syntax.maxChars()) {
          return Optional.empty();
        }
        String inside = text.text().substring(from, close);
        boolean isSplit = syntax.maxChars() == MAX_TAG_CHARS && hasBlankLine(inside);
        return isSplit
            ? Optional.empty()
            : Optional.of(
                new TemplateTag(syntax, trim(inside), start, close + syntax.closing.length()));
      }
    }
    return Optional.empty();
  }

  private static boolean hasBlankLine(String text) {
    int line = text.indexOf('\n');
    while (line >= 0) {
      int next = text.indexOf('\n', line + 1);
      if (next >= 0 && text.substring(line, next).isBlank()) {
        return true;
      }
      line = next;
    }
    return false;
  }

  /** Without white space, and without the dashes that remove white space round a tag. */
  private static String trim(String inside) {
    String body = inside.strip();
    if (body.startsWith("-") || body.startsWith("~")) {
      body = body.substring(1);
    }
    if (body.endsWith("-") || body.endsWith("~")) {
      body = body.substring(0, body.length() - 1);
    }
    return body.strip();
  }

  /** The UTF-16 offsets of what is between its marks. */
  Span content() {
    return new Span(start + syntax.opening.length(), end - syntax.closing.length());
  }

  /** The first word, without the mark of a tag that ends another; in lower case. */
  String name() {
    String word = LowerCase.of(word());
    return syntax == Syntax.LIQUID && word.startsWith("end") && word.length() > 3
        ? word.substring(3)
        : word;
  }

  /** The same as it is written. */
  String word() {
    String words = body.startsWith("/") || body.startsWith("#") ? body.substring(1) : body;
    String stripped = words.strip();
    int limit = stripped.length();
    while (limit > 0 && stripped.charAt(limit - 1) == '/') {
      limit--;
    }
    int end = 0;
    while (end < limit
        && stripped.charAt(end) != '('
        && !Character.isWhitespace(stripped.charAt(end))) {
      end++;
    }
    return stripped.substring(0, end);
  }

  /** Returns whether nothing stands in its place. */
  boolean isSilent() {
    return syntax.isComment() || (syntax == Syntax.LIQUID && SILENT.contains(name()));
  }

  /** Returns whether it is a value, which may stand for a word in a sentence. */
  boolean isValue() {
    return (syntax == Syntax.OUTPUT && form() == Tag.Form.ALONE)
        || syntax == Syntax.RAW_OUTPUT
        || syntax == Syntax.ERB;
  }

  /** Returns whether it begins or ends something, as far as the tag alone says. */
  Tag.Form form() {
    boolean isEnd =
        body.startsWith("/") || (syntax == Syntax.LIQUID && body.matches("(?i)end[a-z_]+.*"));
    if (syntax.pairs() && isEnd) {
      return Tag.Form.END;
    }
    boolean isAlone =
        !syntax.pairs() || body.endsWith("/") || (syntax == Syntax.OUTPUT && !body.startsWith("#"));
    return isAlone ? Tag.Form.ALONE : Tag.Form.START_OR_ALONE;
  }

  /** The tag as one that may begin or end blocks. */
  Tag tag(Lookahead text) {
    String family =
        switch (syntax) {
          case SHORTCODE, MARKDOWN_SHORTCODE -> "shortcode";
          default -> syntax.name().toLowerCase(Locale.ROOT);
        };
    return new Tag(
        form(), family, name(), 0, form() == Tag.Form.END ? Optional.empty() : title(text));
  }

  /** A named parameter, or the first one in quotes. */
  private Optional<Tag.Title> title(Lookahead text) {
    String written = text.text().substring(start, end);
    Optional<Tag.Title> named =
        Attributes.find(written, start, "title", "summary", "header", "label", "name", "heading");
    int quote = written.indexOf('"');
    int close = quote < 0 ? -1 : written.indexOf('"', quote + 1);
    if (named.isPresent() || close <= quote + 1 || written.charAt(quote - 1) == '=') {
      return named;
    }
    Span span = new Span(quote + 1, close).shift(start);
    return Optional.of(new Tag.Title(written.substring(quote + 1, close), span));
  }
}
