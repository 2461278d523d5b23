package org.articlint.parse.dialect.mdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Tag;

/**
 * A tag of JSX, such as {@code <Card title="Rollback">}, {@code </Tabs.Item>}, {@code <br/>} or
 * {@code <>}.
 *
 * @param form {@link Tag.Form#START_OR_ALONE} for a start
 * @param name as it is written; empty for a fragment
 * @param attributes those whose values are strings
 * @param end UTF-16 offset after the tag
 * @see <a href="https://github.com/facebook/jsx">JSX</a>
 */
record JsxTag(Tag.Form form, String name, List<Attribute> attributes, int end) {

  /** Attributes of components that they show as a title, the first that has text. */
  private static final List<String> TITLES = List.of("title", "summary", "label", "header");

  /** Elements of HTML that never have an end; MDX 1 lets them go without a slash. */
  private static final Set<String> VOID =
      Set.of("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr");

  /**
   * An attribute.
   *
   * @param span UTF-16 offsets of the value, without quotation marks
   */
  record Attribute(String name, String value, Span span) {}

  /** The value of an attribute; empty when the tag has none of the name. */
  String attribute(String wanted) {
    return attributes.stream()
        .filter(each -> each.name().equals(wanted))
        .map(Attribute::value)
        .findFirst()
        .orElse("");
  }

  /** Returns whether the name is one of HTML and not of a component. */
  boolean isHtml() {
    return !name.isEmpty() && Character.isLowerCase(name.charAt(0)) && name.indexOf('.') < 0;
  }

  /** The tag as one of its run of blocks. */
  Tag tag() {
    return new Tag(form, Tag.JSX, name, 0, title());
  }

  private Optional<Tag.Title> title() {
    if (isHtml()) {
      return Optional.empty();
    }
    return TITLES.stream()
        .flatMap(title -> attributes.stream().filter(each -> each.name().equals(title)))
        .filter(each -> !each.value().isBlank())
        .map(each -> new Tag.Title(each.value(), each.span()))
        .findFirst();
  }

  /** Reads the tag at an offset; empty when there is none that ends before the limit. */
  static Optional<JsxTag> read(Script script, int start, int limit) {
    return new Reader(script, start, limit).read();
  }

  private static final class Reader {
    private final Script script;
    private final String text;
    private final int limit;
    private final List<Attribute> attributes = new ArrayList<>();
    private int at;

    Reader(Script script, int start, int limit) {
      this.script = script;
      this.text = script.text();
      this.limit = limit;
      this.at = start + 1;
    }

    Optional<JsxTag> read() {
      boolean isEnd = skip('/');
      if (isEnd) {
        skipSpace();
      }
      String name = word(".:-");
      char first = name.isEmpty() ? 'a' : name.charAt(0);
      if (!Character.isLetter(first) && first != '_' && first != '$') {
        return Optional.empty();
      }
      skipSpace();
      while (!name.isEmpty() && !isEnd && attribute()) {
        skipSpace();
      }
      boolean isAlone = !isEnd && !name.isEmpty() && skip('/');
      if (!skip('>')) {
        return Optional.empty();
      }
      Tag.Form start = isAlone || VOID.contains(name) ? Tag.Form.ALONE : Tag.Form.START_OR_ALONE;
      return Optional.of(new JsxTag(isEnd ? Tag.Form.END : start, name, attributes, at));
    }

    /** Reads an attribute, with its value if it has one; false when there is none. */
    private boolean attribute() {
      if (peek() == '{') {
        return expression();
      }
      String name = word(":-.");
      if (name.isEmpty()) {
        return false;
      }
      skipSpace();
      if (!skip('=')) {
        return true;
      }
      skipSpace();
      int start = at;
      if (peek() == '"' || peek() == '\'') {
        return string(name);
      }
      if (peek() != '{') {
        // MDX 1 lets numbers and words go without quotation marks.
        return !word("#%./:-").isEmpty();
      }
      if (!expression()) {
        return false;
      }
      literal(name, start + 1, at - 1);
      return true;
    }

    private boolean expression() {
      int end = script.closing(at, limit);
      at = end == Script.NONE ? at : end;
      return end != Script.NONE;
    }

    private boolean string(String name) {
      int end = script.find(String.valueOf(peek()), at + 1, limit);
      if (end == Script.NONE) {
        return false;
      }
      add(name, at + 1, end);
      at = end + 1;
      return true;
    }

    /** Takes the value of an expression that is only a string. */
    private void literal(String name, int start, int end) {
      ExpressionText.of(text, start, end).ifPresent(span -> add(name, span.start(), span.end()));
    }

    private void add(String name, int start, int end) {
      attributes.add(new Attribute(name, text.substring(start, end), new Span(start, end)));
    }

    private String word(String others) {
      int start = at;
      while (at < limit
          && (Character.isLetterOrDigit(peek())
              || peek() == '_'
              || peek() == '$'
              || others.indexOf(peek()) >= 0)) {
        at++;
      }
      return text.substring(start, at);
    }

    private void skipSpace() {
      while (at < limit && Character.isWhitespace(peek())) {
        at++;
      }
    }

    private boolean skip(char wanted) {
      if (peek() == wanted) {
        at++;
        return true;
      }
      return false;
    }

    private char peek() {
      return at < limit ? text.charAt(at) : '\0';
    }
  }
}
