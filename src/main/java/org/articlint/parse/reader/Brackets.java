package org.articlint.parse.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.articlint.article.SourceText;

/**
 * The brackets of a text in Markdown, of which a parser can take only so many in one run of lines,
 * that is, between two blank lines.
 *
 * <p>Whether a bracket closes another depends on code, tags and templates, in which it is text.
 * They are not read here: where one may begin or end between the two, both count as open and as
 * closed.
 */
public final class Brackets {

  /** Brackets that are left open. For each link commonmark-java goes through all of them. */
  public static final int MAX_OPEN = 20_000;

  /** The message about brackets over the limit. */
  public static final String TOO_MANY_OPEN =
      "a paragraph or list has more than the %s brackets '[' that may be left open in it"
          .formatted(MAX_OPEN);

  /**
   * Lines that brackets reach over, added up. Commonmark-java keeps the place of each line in each
   * image, so that images inside each other take quadratic memory.
   */
  public static final int MAX_LINES = 2_000_000;

  /** The message about lines over the limit. */
  public static final String TOO_MANY_LINES =
      "brackets '[' are nested in a paragraph or list, and reach over more than the %s lines that are"
              .formatted(MAX_LINES)
          + " read, added up; end them on the line where they begin";

  /**
   * Looks at brackets that may be open, one at each of them for each bracket that may close one:
   * for each link commonmark-java goes through all of them, which takes 4 ns each.
   */
  public static final int MAX_LOOKS = 400_000_000;

  /** The message about looks over the limit. */
  public static final String TOO_MANY_LOOKS =
      "a paragraph or list has many brackets '[' that may be left open, and many links below them, so"
          + " that it would take too long to read; write \\[ for a bracket that begins no link";

  /**
   * Lines between brackets that only seem to be closed and the first image among them: at most so
   * many can be inside it, and in tables and code none are.
   */
  private static final int MAX_DOUBTFUL_LINES = 8_000_000;

  /** With these, something may begin or end in which brackets are text, and with %%. */
  private static final String ENDS_OF_TEXT = "<>{}";

  private final String text;
  private final Deque<Open> open = new ArrayDeque<>();
  private int ofWikiLinks;
  private int line;
  private long linesInside;
  private long doubtfulLines;

  /** Brackets that only seem to be closed. */
  private int doubtful;

  /** The line of the first image among them. */
  private Optional<Integer> doubtfulImage = Optional.empty();

  private long looks;

  /** The number of runs of backticks, and the last one that is not as long as the one before. */
  private int runs;

  private int changedRun;
  private int runLength;

  /** The number of other characters with which text may begin or end. */
  private int ends;

  private boolean isBlank = true;

  /** An open bracket, and what was known where it stands. */
  private record Open(boolean isOfImage, int line, int runs, int ends) {}

  private Brackets(String text) {
    this.text = text;
  }

  /**
   * Says which limit the brackets of a text exceed, if any. Two together may be those of a wiki
   * link, of which one counts as left open.
   *
   * @param body what is read of the source
   */
  public static Optional<String> excess(SourceText source, String body) {
    return isBelowLimits(source) ? Optional.empty() : new Brackets(body).count();
  }

  /**
   * Whether a text has so few brackets and lines that it cannot exceed a limit, as nearly all have.
   */
  private static boolean isBelowLimits(SourceText source) {
    long opened = source.count('[');
    long closed = source.count(']');
    long lines = 1L + source.count('\n') + source.count('\r');
    return 2 * opened <= MAX_OPEN
        && opened * closed <= MAX_LOOKS
        && (opened + closed) * lines <= MAX_LINES;
  }

  private Optional<String> count() {
    for (int at = 0; at < text.length(); ) {
      at = read(at);
      if (open.size() + ofWikiLinks > MAX_OPEN) {
        return Optional.of(TOO_MANY_OPEN);
      }
      if (looks > MAX_LOOKS || doubtfulLines > MAX_DOUBTFUL_LINES) {
        return Optional.of(TOO_MANY_LOOKS);
      }
    }
    return linesInside > MAX_LINES ? Optional.of(TOO_MANY_LINES) : Optional.empty();
  }

  /** Reads what stands at an offset, and returns the one behind it. */
  private int read(int at) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r') {
      endLine();
      return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }
    isBlank = isBlank && Character.isWhitespace(c);
    switch (c) {
      case '[' -> open(at);
      case ']' -> close();
      case '`' -> {
        return endRun(at);
      }
      case '\\' -> {
        return behindEscape(at);
      }
      default -> ends += ENDS_OF_TEXT.indexOf(c) >= 0 || text.startsWith("%%", at) ? 1 : 0;
    }
    return at + 1;
  }

  private void endLine() {
    line++;
    if (isBlank) {
      open.clear();
      ofWikiLinks = 0;
      doubtful = 0;
      doubtfulImage = Optional.empty();
    }
    isBlank = true;
  }

  private void open(int at) {
    boolean isOfImage = at > 0 && text.charAt(at - 1) == '!';
    open.push(new Open(isOfImage, line, runs, ends));
    ofWikiLinks += text.startsWith("[", at + 1) ? 1 : 0;
  }

  private void close() {
    looks += open.size() + doubtful;
    Open last = open.poll();
    if (last != null) {
      linesInside += line - last.line();
      if (!isSurelyClosed(last)) {
        doubtful++;
        doubtfulImage =
            doubtfulImage.or(() -> Optional.of(last).filter(Open::isOfImage).map(Open::line));
      }
    }
    if (last == null || !isSurelyClosed(last)) {
      doubtfulLines += line - doubtfulImage.orElse(line);
    }
  }

  /** Whether a bracket that is closed here is text if this one is. Code begins and ends alike. */
  private boolean isSurelyClosed(Open last) {
    return last.ends() == ends && (runs - last.runs()) % 2 == 0 && changedRun <= last.runs() + 1;
  }

  private int endRun(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    runs++;
    changedRun = end - at == runLength ? changedRun : runs;
    runLength = end - at;
    return end;
  }

  /** The offset behind a backslash and the mark that it escapes, which in code it does not. */
  private int behindEscape(int at) {
    String escaped = at + 1 < text.length() ? text.substring(at + 1, at + 2) : "";
    ends += escaped.equals("`") || ENDS_OF_TEXT.contains(escaped) ? 1 : 0;
    return "[]\\`<".contains(escaped) ? at + 1 + escaped.length() : at + 1;
  }
}
