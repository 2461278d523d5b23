package org.articlint.parse.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * Suppressions that are written as comments of HTML in a format that has other comments: readers
 * see them, and they suppress nothing.
 */
public final class ForeignSuppressions {

  private static final Pattern COMMENT = Pattern.compile("<!--\\s*+articlint-[^\\r\\n]*+");

  private ForeignSuppressions() {}

  /**
   * Finds those that begin a paragraph.
   *
   * @param start how a comment of the format begins
   */
  public static List<Problem> in(SourceText source, List<Block> blocks, String start) {
    List<Problem> problems = new ArrayList<>();
    for (Block block : Block.all(blocks)) {
      if (block instanceof Block.Paragraph paragraph) {
        Span span = paragraph.span();
        Matcher comment = COMMENT.matcher(source.text()).region(span.start(), span.end());
        if (comment.lookingAt()) {
          problems.add(
              new Problem(
                  Problem.Kind.UNUSED_SUPPRESSION,
                  new Span(span.start(), comment.end()),
                  "a comment of HTML is text here; write %s articlint-ignore RULE: reason"
                      .formatted(start)));
        }
      }
    }
    return problems;
  }
}
