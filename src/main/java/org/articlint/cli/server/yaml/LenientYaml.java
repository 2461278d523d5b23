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
 * Reads YAML that somebody is writing: a line without a colon is a key to be, a bracket that is
 * never closed ends with the lines that are indented more, and what fits nowhere is passed over.
 * Reads what {@link org.articlint.rule.yaml.YamlReader} reads in the same way, but for values of
 * several lines, whose text is that of the first.
 */
public final class LenientYaml {

  /** As many as {@code YamlReader} takes. */
  private static final int MAX_CHARS = 1 << 20;

  private static final int MAX_DEPTH = 50;

  private final YamlScan scan;

  private LenientYaml(String text) {
    this.scan = new YamlScan(text);
  }

  /** Reads the mapping of a text; one without entries when there is none. */
  public static Mapping read(String text) {
    Mapping nothing = new Mapping(List.of(), Span.at(0));
    if (text.length() > MAX_CHARS) {
      return nothing;
    }
    // A byte order mark would be a column before the first key.
    String read = text.startsWith("\uFEFF") ? "\n" + text.substring(1) : text;
    Value root = new LenientYaml(read).block(-1, 0);
    if (root instanceof Scalar word && !word.isNothing()) {
      return new Mapping(List.of(bare(word)), word.span());
    }
    return root instanceof Mapping mapping ? mapping : nothing;
  }

  /** A key to be. */
  private static Entry bare(Scalar word) {
    return new Entry(word.text(), word.span(), new Scalar("", true, Span.at(word.span().end())));
  }

  /** Reads what is indented more than a column. */
  private Value block(int parent, int depth) {
    int start = scan.at();
    int column = scan.nextContent();
    if (column <= parent || depth > MAX_DEPTH) {
      return nothing(start);
    }
    if (scan.isDash()) {
      return sequence(column, depth);
    }
    if (scan.isKey()) {
      return mapping(column, depth);
    }
    int at = scan.at();
    Value value = inline(parent, depth);
    boolean isKeyToBe =
        value instanceof Scalar word
            && word.plain()
            && scan.nextContent() == column
            && scan.isKey();
    if (isKeyToBe) {
      scan.goTo(at);
    }
    return isKeyToBe ? mapping(column, depth) : value;
  }

  private static Scalar nothing(int offset) {
    return new Scalar("", true, Span.at(offset));
  }

  private Mapping mapping(int indentation, int depth) {
    List<Entry> entries = new ArrayList<>();
    int start = scan.at();
    int end = start;
    while (true) {
      int column = scan.nextContent();
      if (column < indentation) {
        return new Mapping(entries, new Span(start, end));
      }
      if (column > indentation || scan.isDash()) {
        scan.skipLine();
      } else if (scan.isKey()) {
        Scalar key = scan.key();
        Value value = afterKey(indentation, depth);
        entries.add(new Entry(key.text(), key.span(), value));
        end = Math.max(key.span().end(), value.span().end());
      } else {
        Scalar word = scan.line();
        entries.add(bare(word));
        end = word.span().end();
        scan.skipLine();
      }
    }
  }

  /** Reads the value of a key at a column; a list may begin at the same one. */
  private Value afterKey(int indentation, int depth) {
    int start = scan.at();
    if (!scan.isLineOver()) {
      return inline(indentation, depth);
    }
    int column = scan.nextContent();
    if (column == indentation && scan.isDash()) {
      return depth > MAX_DEPTH ? nothing(start) : sequence(column, depth + 1);
    }
    return column > indentation ? block(indentation, depth + 1) : nothing(start);
  }

  private Sequence sequence(int indentation, int depth) {
    List<Value> items = new ArrayList<>();
    int start = scan.at();
    int end = start;
    while (scan.nextContent() == indentation && scan.isDash()) {
      scan.skipDash();
      int behind = scan.at();
      Value item;
      if (scan.isLineOver()) {
        item = scan.nextContent() > indentation ? block(indentation, depth + 1) : nothing(behind);
      } else {
        item = block(indentation, depth + 1);
      }
      items.add(item);
      end = Math.max(behind, item.span().end());
      while (scan.nextContent() > indentation) {
        scan.skipLine();
      }
    }
    return new Sequence(items, new Span(start, end));
  }

  /** Reads a value that begins on this line, and passes over the rest of the line. */
  private Value inline(int parent, int depth) {
    Value value;
    if (scan.isBlockScalar()) {
      value = nothing(scan.at());
      scan.skipLine();
      scan.skipText(parent, false);
      return value;
    }
    if (scan.isBracket()) {
      value = new LenientFlow(scan, parent).read(depth, MAX_DEPTH);
      scan.skipLine();
      return value;
    }
    if (scan.isQuote()) {
      value = scan.quoted(parent);
      scan.skipLine();
      return value;
    }
    value = scan.line();
    scan.skipLine();
    scan.skipText(parent, true);
    return value;
  }
}
