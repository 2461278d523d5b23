package org.articlint.parse.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Region;
import org.commonmark.parser.block.BlockStart;

/**
 * Formulas with lines of their own, between {@code $$} marks, {@code \[} and {@code \]}, or {@code
 * \begin} and {@code \end}.
 *
 * @see <a href="https://github.com/remarkjs/remark-math">remark-math</a>
 */
final class MathBlocks extends Construct {

  /** A longer formula is text, as one without an end is. */
  private static final int MAX_CHARS = 20_000;

  private static final Pattern BEGIN = Pattern.compile("\\\\begin\\{([a-zA-Z]+\\*?)}.*");

  /** What tells a formula in brackets from words between escaped brackets. */
  private static final Pattern FORMULA = Pattern.compile("[\\\\=^_+]");

  /** What may stand behind a formula: its label in MyST and pandoc. */
  private static final Pattern LABEL =
      Pattern.compile("\\s*+(?:\\([\\w:.-]+\\)|\\{#[\\w:.-]+})?\\s*");

  MathBlocks(Lookahead lookahead) {
    super(lookahead, "$\\");
  }

  @Override
  protected BlockStart start(Line line) {
    String text = line.text();
    if (text.startsWith("$$")) {
      return between(line, "$$", "$$");
    }
    if (text.startsWith("\\[")) {
      return between(line, "\\[", "\\]");
    }
    Matcher begin = BEGIN.matcher(text);
    return begin.matches()
        ? between(line, "\\begin{" + begin.group(1) + "}", "\\end{" + begin.group(1) + "}")
        : BlockStart.none();
  }

  private BlockStart between(Line line, String opening, String closing) {
    int from = line.start() + opening.length();
    int close = lookahead().find(closing, from);
    if (close < 0 || close - from > MAX_CHARS) {
      return BlockStart.none();
    }
    int end = close + closing.length();
    String content = lookahead().text().substring(from, close);
    boolean isFormula = !content.isBlank() && (!opening.equals("\\[") || isFormula(content));
    String rest = lookahead().text().substring(end, lookahead().lineEnd(end));
    return isFormula && LABEL.matcher(rest).matches()
        ? region(line, end, Region.Kind.MATH, "", new Span(from, close))
        : BlockStart.none();
  }

  private static boolean isFormula(String content) {
    return content.startsWith("\n") || FORMULA.matcher(content).find();
  }
}
