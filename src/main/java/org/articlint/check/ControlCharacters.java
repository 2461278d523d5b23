package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.LowerCase;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Placeholder;

/**
 * Finds controls that have no place in an article, in its text, its code and its metadata: those of
 * C0 and C1 but tab, line ends and form feed, and the marks of direction of the Unicode
 * Bidirectional Algorithm (UAX #9) with which source code can be shown in another order than it
 * runs in ("Trojan Source", CVE-2021-42574). A line with letters of a script that runs from right
 * to left may have these marks. Each line is reported once.
 */
@Placeholder(name = "code", value = "the code of the first one of the line, such as U+202E")
@Placeholder(
    name = "name",
    value = "its name in Unicode, in lower case, or that it is what is left of another character")
public record ControlCharacters() implements ArticleCheck {

  private static final String REMNANT =
      "probably what is left of a letter or quotation mark that was read in the wrong encoding";

  private static final char FIRST_MARK = '\u202A';

  /** A program between the blocks of a page: what its text does not contain. */
  private static final Pattern PROGRAM =
      Pattern.compile("<(script|style)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile("</(script|style)\\s*+>", Pattern.CASE_INSENSITIVE);

  @Override
  public Verdict check(Article article, Context context) {
    SourceText source = article.source();
    if (source.text().isBlank()) {
      return Verdict.NOT_APPLICABLE;
    }
    return source.isPlainAscii() ? Verdict.CLEAN : new Verdict(true, matches(article));
  }

  private static List<Match> matches(Article article) {
    SourceText source = article.source();
    Search search = new Search(source);
    int end = article.metadata().root().span().end();
    search.addAll(0, end);
    for (Block block : article.blocks()) {
      // Blocks may overlap: thousands of components that are never closed end in one place.
      if (block.span().end() > end) {
        int start = Math.max(block.span().start(), end);
        search.addBetweenBlocks(end, start);
        end = block.span().end();
        search.addAll(start, end);
      }
    }
    search.addBetweenBlocks(end, source.length());
    return search.matches;
  }

  /** Goes through the text from its start. */
  private static final class Search {

    private final SourceText source;
    private final String text;
    private final List<Match> matches = new ArrayList<>();

    /** Up to where the text is reported, or its marks of direction may stay. */
    private int endOfReported;

    private int endOfExempt;

    Search(SourceText source) {
      this.source = source;
      this.text = source.text();
    }

    /** Metadata, the head of a page, definitions of links, comments. */
    void addBetweenBlocks(int from, int to) {
      int at = from;
      Matcher program = PROGRAM.matcher(text).region(from, to);
      while (program.find()) {
        if (beginsLineOrFollowsElement(program.start(), from)) {
          addAll(at, program.start());
          at = end(program, to);
          program.region(at, to);
        }
      }
      addAll(at, to);
    }

    /** Elsewhere, a description speaks of a program. */
    private boolean beginsLineOrFollowsElement(int start, int from) {
      int before = start - 1;
      while (before >= from && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
        before--;
      }
      return before < from || "\n\r>".indexOf(text.charAt(before)) >= 0;
    }

    private int end(Matcher program, int to) {
      Matcher end = END.matcher(text).region(program.end(), to);
      while (end.find()) {
        if (end.group(1).equalsIgnoreCase(program.group(1))) {
          return end.end();
        }
      }
      return to;
    }

    void addAll(int start, int end) {
      for (int i = Math.max(start, endOfReported); i < end; i++) {
        char c = text.charAt(i);
        boolean isPlain = c >= ' ' && c <= '~';
        if (isPlain || !(isControl(c) || (isDirection(c) && i >= endOfExempt))) {
          continue;
        }
        Span line = source.lineSpan(source.line(i));
        if (isControl(c) || !hasRightToLeft(text, line)) {
          matches.add(match(c, i));
          endOfReported = line.end();
          i = line.end();
        } else {
          endOfExempt = line.end();
        }
      }
    }
  }

  private static Match match(char c, int at) {
    String code = "U+%04X".formatted((int) c);
    String name = isOfC1(c) ? REMNANT : LowerCase.of(Character.getName(c));
    return Match.of(new Span(at, at + 1), code, Map.of("code", code, "name", name));
  }

  /** Nobody types these; their names in Unicode are those of terminals of the 1970s. */
  private static boolean isOfC1(char c) {
    return c >= 0x80 && c <= 0x9F;
  }

  private static boolean isControl(char c) {
    return c < ' ' ? c != '\t' && c != '\n' && c != '\r' && c != '\f' : c == 0x7F || isOfC1(c);
  }

  private static boolean isDirection(char c) {
    return c >= FIRST_MARK && (c <= '\u202E' || (c >= '\u2066' && c <= '\u2069'));
  }

  private static boolean hasRightToLeft(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      byte direction = Character.getDirectionality(text.codePointAt(i));
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }
}
