package org.articlint.parse.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.article.Value.Entry;

/**
 * {@code <meta>} elements of HTML.
 *
 * @param last the last of them; empty when there is none
 */
record ElementNotation(TextLines lines, Optional<Entry> last) implements Notation {

  private static final Pattern HEAD = Pattern.compile("(?i)<head(?:\\s[^>]*)?>");
  private static final Pattern UNQUOTED = Pattern.compile("[\\w./:-]+");
  private static final Pattern EMPTY = Pattern.compile("\\s*=\\s*([\"'])(?=\\1)");
  private static final String INDENTATION = "  ";

  @Override
  public String value(String text, String like) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public TextEdit replace(Span span, String text) {
    String escaped = value(text, "");
    boolean isQuoted = isQuote(lines.source().text().charAt(span.start() - 1));
    return new TextEdit(
        span, isQuoted || UNQUOTED.matcher(escaped).matches() ? escaped : '"' + escaped + '"');
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Fills {@code content=""}; the place of its empty value is behind the name. */
  @Override
  public TextEdit fill(Entry entry, String text) throws UneditableException {
    String source = lines.source().text();
    Matcher empty = EMPTY.matcher(source).region(entry.value().span().start(), source.length());
    if (!empty.lookingAt()) {
      throw new UneditableException("the element %s has no value in quotes".formatted(entry.key()));
    }
    return TextEdit.insert(empty.end(), value(text, ""));
  }

  @Override
  public TextEdit addBeside(Entry entry, String key, String value) {
    SourceText source = lines.source();
    String text = source.text();
    int start = text.lastIndexOf('<', entry.keySpan().start());
    int end = text.indexOf('>', TextLines.end(entry)) + 1;
    String close =
        text.startsWith(" />", end - 3) ? " />" : text.charAt(end - 2) == '/' ? "/>" : ">";
    String before = text.substring(source.lineSpan(source.line(start)).start(), start);
    String space = before.isBlank() ? lines.lineBreak() + before : "";
    return TextEdit.insert(end, space + element(key, value, close));
  }

  private static String element(String key, String value, String close) {
    return "<meta name=\"%s\" content=\"%s\"%s".formatted(key, value, close);
  }

  @Override
  public TextEdit addAtTop(String key, String value) throws UneditableException {
    if (last.isPresent()) {
      return addBeside(last.get(), key, value);
    }
    String text = lines.source().text();
    Matcher head = HEAD.matcher(text);
    if (!head.find()) {
      throw new UneditableException("it has neither front matter nor a <head> for a <meta>");
    }
    SourceText source = lines.source();
    String line = source.slice(source.lineSpan(source.line(head.start())));
    String indentation = line.substring(0, line.length() - line.stripLeading().length());
    return TextEdit.insert(
        head.end(), lines.lineBreak() + indentation + INDENTATION + element(key, value, ">"));
  }
}
