package org.articlint.parse.rst;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Span;

/** Reads what begins with two periods: footnotes, targets, substitutions, directives, comments. */
final class RstExplicit {

  private static final Pattern DIRECTIVE =
      Pattern.compile("(\\w+(?:[-._+:]\\w+){0,20}) ?::(?:\\s+|$)", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "\\[(?:\\d{1,9}|#[\\w.:+-]{0,100}|\\*|\\w[\\w.:+-]{0,100})](?:\\s+|$)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final RstParser parser;
  private final RstPart part;
  private final int depth;
  private final List<Block> blocks;
  private final IntConsumer comments;

  /**
   * Prepares the reading of a container.
   *
   * @param blocks receives what is read
   * @param comments receives the number of each comment
   */
  RstExplicit(RstParser parser, RstPart part, int depth, List<Block> blocks, IntConsumer comments) {
    this.parser = parser;
    this.part = part;
    this.depth = depth;
    this.blocks = blocks;
    this.comments = comments;
  }

  /** Reads what begins at a line, and returns the line behind it. */
  int read(int line) {
    String text = part.text(line);
    int mark = RstMarks.withSpaces(text, 2);
    String rest = text.substring(mark);
    int begin = part.start(line) + mark;
    if (rest.isEmpty() && !part.hasText(line + 1)) {
      return line + 1;
    }
    if (rest.startsWith("_") && !rest.startsWith("_ ")) {
      return targetEnd(line);
    }
    int end = part.indentedEnd(line + 1, 1);
    Matcher footnote = FOOTNOTE.matcher(rest);
    Matcher directive = DIRECTIVE.matcher(rest);
    if (footnote.lookingAt()) {
      RstPart body = part.body(line, end, begin + footnote.end());
      blocks.add(
          new Block.ListItem(parser.blocks(body, depth + 2, false), false, part.span(line, end)));
    } else if (directive.lookingAt()) {
      Span span = part.span(line, end);
      RstPart body = part.body(line, end, begin + directive.end());
      boolean hasText = begin + directive.end() < part.end(line);
      RstDirective found = RstDirective.of(directive.group(1), hasText, body, span);
      blocks.addAll(new RstDirectiveBlocks(parser, found, depth).read());
    } else if (!rest.startsWith("|") || rest.startsWith("| ")) {
      comment(begin, part.span(line, end));
    }
    return end;
  }

  private void comment(int begin, Span span) {
    Span text = new Span(Math.min(begin, span.end()), span.end());
    comments.accept(parser.addComment(text, span));
  }

  /** The line behind a target; an address may go on below. */
  int targetEnd(int line) {
    int end = line + 1;
    while (part.hasText(end) && part.indent(end) > 0) {
      end++;
    }
    return end;
  }
}
