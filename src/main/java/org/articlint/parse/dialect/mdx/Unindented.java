package org.articlint.parse.dialect.mdx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.parse.dialect.construct.PartialCopy;
import org.articlint.parse.reader.Limits;

/**
 * Copies MDX without the indentation that means nothing in it, so that a Markdown parser does not
 * take it for code: only what keeps a line inside the item of a list stays. Imports and exports are
 * left out, because the parser would take them for paragraphs.
 */
public final class Unindented {

  private static final int TAB_COLUMNS = 4;

  private static final Pattern MODULE =
      Pattern.compile(
          "import\\s+(?:['\"]|[\\w{*$][^'\"]{0,2000}\\sfrom\\s*['\"])"
              + "|export\\s+(?:(?:default|const|let|var|function|class|async|type|interface|enum)\\b"
              + "|\\*|\\{)");

  private static final Pattern FENCE = Pattern.compile("(`{3,}(?=[^`]*$)|~{3,}).*");

  private static final Pattern MARKER = Pattern.compile("([-*+]|\\d{1,9}[.)])(?:[ \\t]+|$)");

  /** A heading, a quote or a rule, which are no text that goes on in the next line. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "#{1,6}(?:[ \\t].*)?|>.*|[-=]{2,}[ \\t]*"
              + "|-[ \\t]*-[ \\t]*-[- \\t]*|\\*[ \\t]*\\*[ \\t]*\\*[* \\t]*|_[ \\t]*_[ \\t]*_[_ \\t]*");

  /**
   * An item of a list.
   *
   * @param column at which its content begins in the source
   * @param indent at which its content begins in the copy
   */
  private record Item(int column, int indent) {}

  /**
   * An open fence of code.
   *
   * @param column at which it begins in the source
   */
  private record Fence(String marks, int column) {}

  /** A footnote, whose further lines are indented. */
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,100}]:.*");

  private static final int FOOTNOTE_INDENT = 4;

  private static final Item NO_ITEM = new Item(0, 0);

  private final String text;
  private final Script script;
  private final UnreadParts unread;
  private final PartialCopy copy;
  private final Deque<Item> items = new ArrayDeque<>();
  private Optional<Fence> fence = Optional.empty();
  private boolean afterText;

  private Unindented(Script script, UnreadParts unread) {
    this.text = script.text();
    this.script = script;
    this.unread = unread;
    this.copy = new PartialCopy(text);
  }

  /** Copies a text. */
  public static PartialCopy of(Script script, UnreadParts unread) {
    Unindented reader = new Unindented(script, unread);
    int at = 0;
    while (at < reader.text.length()) {
      at = reader.copyLine(at);
    }
    return reader.copy;
  }

  /** Copies a line, or several that belong together; returns where the next one begins. */
  private int copyLine(int start) {
    int end = script.lineEnd(start);
    int content = afterSpace(start, end);
    if (content == end) {
      afterText = false;
      return copyRest(end);
    }
    int column = columns(start, content);
    if (fence.isPresent() && column >= item().column()) {
      return copyCode(content, end, column);
    }
    fence = Optional.empty();
    int module = content == start && !afterText ? moduleEnd(start, end) : Script.NONE;
    if (module != Script.NONE) {
      return copyRest(module);
    }
    if (!afterText || beginsBlock(content, end)) {
      while (item().column() > column) {
        items.pop();
      }
    }
    copy.pad(column < item().column() ? 0 : item().indent());
    if (!afterText && matcher(FOOTNOTE, content, end).matches()) {
      items.push(new Item(column + FOOTNOTE_INDENT, item().indent() + FOOTNOTE_INDENT));
    }
    return copyContent(content, end, column);
  }

  private int copyCode(int start, int end, int column) {
    Fence open = fence.orElseThrow();
    String line = text.substring(start, end).stripTrailing();
    boolean closes =
        line.startsWith(open.marks()) && line.chars().allMatch(c -> c == line.charAt(0));
    copy.pad(item().indent() + (closes ? 0 : Math.max(0, column - open.column())));
    fence = closes ? Optional.empty() : fence;
    copy.add(start, end);
    return copyRest(end);
  }

  private int moduleEnd(int start, int end) {
    boolean mayBegin = text.startsWith("import", start) || text.startsWith("export", start);
    if (!mayBegin || !MODULE.matcher(text).region(start, text.length()).lookingAt()) {
      return Script.NONE;
    }
    int module = script.moduleEnd(start);
    if (module == Script.NONE) {
      unread.add(start);
    }
    return Math.max(module, module == Script.NONE ? module : end);
  }

  private boolean beginsBlock(int start, int end) {
    return matcher(BLOCK, start, end).matches()
        || matcher(FENCE, start, end).matches()
        || matcher(MARKER, start, end).lookingAt()
        || jsx(start).isPresent();
  }

  /** Copies the markers of items, as many as the parser reads, and what follows them. */
  private int copyContent(int start, int end, int startColumn) {
    int at = start;
    int column = startColumn;
    Matcher marker = matcher(MARKER, at, end);
    while (items.size() < Limits.MAX_BLOCK_DEPTH
        && marker.lookingAt()
        && !matcher(BLOCK, at, end).matches()) {
      int width = marker.end(1) - at;
      int content = column + width + Math.max(1, columns(marker.end(1), marker.end()));
      items.push(new Item(content, item().indent() + width + 1));
      copy.add(at, marker.end(1));
      copy.pad(1);
      at = marker.end();
      column = content;
      marker = matcher(MARKER, at, end);
    }
    Optional<JsxLine> jsx = jsx(at);
    if (jsx.isPresent()) {
      afterText = false;
      return copyLines(at, jsx.get().end());
    }
    Matcher opening = matcher(FENCE, at, end);
    if (opening.matches()) {
      fence = Optional.of(new Fence(opening.group(1), column));
    }
    boolean isQuote = text.startsWith(">", at);
    afterText = at < end && fence.isEmpty() && (isQuote || !matcher(BLOCK, at, end).matches());
    copy.add(at, end);
    return copyRest(end);
  }

  private Optional<JsxLine> jsx(int start) {
    boolean mayBegin = text.startsWith("<", start) || text.startsWith("{", start);
    return mayBegin ? JsxLine.read(script, start) : Optional.empty();
  }

  private int copyLines(int start, int end) {
    int at = start;
    int lineEnd = script.lineEnd(at);
    while (lineEnd < end) {
      copy.add(at, lineEnd);
      int next = copyRest(lineEnd);
      lineEnd = script.lineEnd(next);
      at = afterSpace(next, lineEnd);
      copy.pad(item().indent());
    }
    copy.add(at, end);
    return copyRest(end);
  }

  /** Copies the line break at an offset. */
  private int copyRest(int end) {
    int next = script.nextLine(end);
    copy.add(end, next);
    return next;
  }

  private Item item() {
    return items.isEmpty() ? NO_ITEM : items.element();
  }

  private Matcher matcher(Pattern pattern, int start, int end) {
    return pattern.matcher(text).region(start, end);
  }

  private int afterSpace(int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private int columns(int start, int end) {
    int columns = 0;
    for (int i = start; i < end; i++) {
      columns += text.charAt(i) == '\t' ? TAB_COLUMNS - columns % TAB_COLUMNS : 1;
    }
    return columns;
  }
}
