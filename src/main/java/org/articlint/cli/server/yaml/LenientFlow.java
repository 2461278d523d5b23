package org.articlint.cli.server.yaml;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * Reads what stands in brackets. One that is not closed ends before the first line that is indented
 * no more than the key it belongs to.
 */
final class LenientFlow {

  private final YamlScan scan;
  private final int parent;

  /**
   * A reader.
   *
   * @param parent the column of the key whose value it reads
   */
  LenientFlow(YamlScan scan, int parent) {
    this.scan = scan;
    this.parent = parent;
  }

  /** Reads from an opening bracket to behind the closing one. */
  Value read(int depth, int maxDepth) {
    int start = scan.at();
    char open = scan.take();
    char close = open == '{' ? '}' : ']';
    List<Entry> entries = new ArrayList<>();
    List<Value> items = new ArrayList<>();
    while (scan.nextInBrackets(parent)) {
      char c = scan.peek();
      if (c == close) {
        scan.take();
        break;
      }
      if (c == ',' || c == ']' || c == '}') {
        scan.take();
      } else if (open == '{') {
        entries.add(entry(depth, maxDepth));
      } else {
        items.add(item(depth, maxDepth));
      }
    }
    Span span = new Span(start, Math.max(start + 1, scan.at()));
    return open == '{' ? new Mapping(entries, span) : new Sequence(items, span);
  }

  private Entry entry(int depth, int maxDepth) {
    Value key = value(depth, maxDepth);
    Scalar name = key instanceof Scalar scalar ? scalar : new Scalar("", true, key.span());
    Value value = new Scalar("", true, Span.at(name.span().end()));
    if (scan.takeColon()) {
      int behind = scan.at();
      boolean isGiven = scan.nextInBrackets(parent) && ",]}".indexOf(scan.peek()) < 0;
      value = isGiven ? value(depth, maxDepth) : new Scalar("", true, Span.at(behind));
    }
    return new Entry(name.text(), name.span(), value);
  }

  /** An item of a list; {@code [a: b]} is a mapping in one. */
  private Value item(int depth, int maxDepth) {
    Value first = value(depth, maxDepth);
    if (!(first instanceof Scalar key) || !scan.takeColon()) {
      return first;
    }
    boolean isGiven = scan.nextInBrackets(parent) && ",]}".indexOf(scan.peek()) < 0;
    Value value =
        isGiven ? value(depth, maxDepth) : new Scalar("", true, Span.at(key.span().end()));
    Span span = new Span(key.span().start(), Math.max(key.span().end(), value.span().end()));
    return new Mapping(List.of(new Entry(key.text(), key.span(), value)), span);
  }

  private Value value(int depth, int maxDepth) {
    if (scan.isBracket()) {
      if (depth < maxDepth) {
        return read(depth + 1, maxDepth);
      }
      int at = scan.at();
      scan.take();
      return new Scalar("", true, Span.at(at));
    }
    return scan.isQuote() ? scan.quoted(parent) : scan.word();
  }
}
