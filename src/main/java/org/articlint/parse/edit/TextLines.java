package org.articlint.parse.edit;

import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Sequence;

/** The lines of a text, for forms of metadata that have a key on each. */
record TextLines(SourceText source) {

  private static final String LINE_FEED = "\n";

  /** The line break with which the text ends its first line; LF when it has only one. */
  String lineBreak() {
    if (source.lastLine() == 1) {
      return LINE_FEED;
    }
    return source.text().substring(source.lineSpan(1).end(), source.lineSpan(2).start());
  }

  /** The white space before an offset, on its line; spaces where something else stands there. */
  String indentation(int offset) {
    int start = source.lineSpan(source.line(offset)).start();
    String before = source.text().substring(start, offset);
    return before.isBlank() ? before : " ".repeat(before.length());
  }

  /** Adds a line of the same depth below that on which an entry ends. */
  TextEdit addBelow(Entry entry, String line) {
    int end = end(entry);
    return TextEdit.insert(
        source.lineSpan(source.line(end)).end(),
        lineBreak() + indentation(entry.keySpan().start()) + line);
  }

  /**
   * Adds what follows an entry: in braces behind a comma, else on a line below.
   *
   * @param root all metadata
   */
  TextEdit addAfter(Entry entry, String added, Mapping root) {
    return isInBraces(entry, root)
        ? TextEdit.insert(end(entry), ", " + added)
        : addBelow(entry, added);
  }

  /** Gives a value to a key that ends in a colon. */
  TextEdit fillAfterColon(Entry entry, String value) {
    return TextEdit.insert(source.text().indexOf(':', entry.keySpan().end()) + 1, " " + value);
  }

  /** The UTF-16 offset at which an entry ends. */
  static int end(Entry entry) {
    return Math.max(entry.keySpan().end(), entry.value().span().end());
  }

  /** Whether the mapping that holds an entry is written in braces. */
  private boolean isInBraces(Entry entry, Value value) {
    if (value instanceof Sequence list) {
      return list.items().stream().anyMatch(item -> isInBraces(entry, item));
    }
    if (value instanceof Mapping mapping) {
      return mapping.entries().stream().anyMatch(each -> each.keySpan().equals(entry.keySpan()))
          ? source.text().startsWith("{", mapping.span().start())
          : mapping.entries().stream().anyMatch(each -> isInBraces(entry, each.value()));
    }
    return false;
  }

  /** The text of a value that is on one line. */
  String oneLine(Span span) throws UneditableException {
    String old = source.slice(span);
    if (source.line(span.start()) != source.line(span.end())) {
      throw new UneditableException(
          "the value on line %s goes over several lines".formatted(source.line(span.start())));
    }
    return old;
  }
}
