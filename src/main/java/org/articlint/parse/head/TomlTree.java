package org.articlint.parse.head;

import java.util.List;
import java.util.function.BiConsumer;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Mapping;

/**
 * Reads TOML as a tree with positions. Values keep the text in which they are written.
 *
 * <p>The libraries for Java tell no position of a value, and the one with positions of keys takes
 * quadratic time for comments.
 */
final class TomlTree {

  private final TomlText toml;
  private final HeadLimits limits = new HeadLimits();
  private final TomlValues values;
  private final TomlTable root;

  private TomlTree(SourceText source, Span span, BiConsumer<Span, String> problems) {
    this.toml = new TomlText(source, span);
    this.values = new TomlValues(toml, limits, problems);
    this.root = new TomlTable(source, problems, span.start());
  }

  /**
   * Reads the TOML in whole lines of a text.
   *
   * @param problems receives each fault, with its span in the text
   * @return the tree
   * @throws HeadFault when the text cannot be read
   */
  static Mapping read(SourceText source, Span span, BiConsumer<Span, String> problems) {
    TomlTree tree = new TomlTree(source, span, problems);
    tree.read();
    return tree.root.build(span.end());
  }

  private void read() {
    TomlTable table = root;
    int depth = 1;
    for (toml.skipBlank(); !toml.isAtEnd(); toml.skipBlank()) {
      if (toml.peek() == '[') {
        boolean isList = toml.startsWith("[[");
        List<TomlText.Key> path = header(isList ? "]]" : "]");
        depth = path.size() + 1;
        table = isList ? root.listHeader(path) : root.header(path);
      } else {
        values.pair(table, depth);
      }
      requireLineEnd();
    }
  }

  /** The name in the header of a table. */
  private List<TomlText.Key> header(String close) {
    int start = toml.offset();
    toml.skip(close.length());
    List<TomlText.Key> path = toml.key();
    if (!toml.startsWith(close)) {
      throw toml.fault(
          start, "this line begins a group of keys, and must end with %s".formatted(close));
    }
    toml.skip(close.length());
    HeadLimits.requireDepth(path.size() + 1, Span.at(start));
    for (TomlText.Key part : path) {
      limits.count(part.span());
    }
    return path;
  }

  private void requireLineEnd() {
    int end = toml.offset();
    toml.skipSpaces();
    if (!toml.isAtLineEnd() && toml.peek() != '#') {
      char last = toml.source().text().charAt(end - 1);
      throw toml.fault(toml.offset(), TomlFaults.noLineEnd(last, toml.peek()));
    }
  }
}
