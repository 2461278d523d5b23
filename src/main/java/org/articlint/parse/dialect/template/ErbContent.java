package org.articlint.parse.dialect.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Enclosed;
import org.articlint.parse.dialect.construct.IndentedContent;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Tags;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.BlockStart;

/**
 * Lines that are indented because they stand in a block of ERB, such as {@code <% if a %>}. They
 * would be code in Markdown; what is indented further is code in them.
 */
public final class ErbContent extends Construct {

  private static final String KIND = "erb";

  private static final int CODE_INDENT = 4;

  /** Ruby that begins a block, or goes on with one. */
  private static final Pattern BEGIN =
      Pattern.compile(
          "[-=]*+\\s*+(?:(?:if|unless|elsif|else|case|when|for|while|until|begin)\\b.*"
              + "|.*(?:\\bdo|\\{)(?:\\s*\\|[^|]*\\|)?\\s*-?)",
          Pattern.DOTALL);

  private final boolean hasErb;

  public ErbContent(Lookahead lookahead) {
    super(lookahead, "", Integer.MAX_VALUE);
    hasErb = lookahead.find("<%", 0) >= 0;
  }

  @Override
  protected boolean mayBeginWith(char first) {
    return hasErb;
  }

  @Override
  protected BlockStart start(Line line) {
    int indent = line.state().getIndent();
    if (indent < CODE_INDENT || !(line.previous() instanceof Tags tags) || !begins(tags)) {
      return BlockStart.none();
    }
    Enclosed block = new Enclosed(KIND, Optional.empty());
    return BlockStart.of(new IndentedContent(block, indent, indent))
        .atColumn(line.state().getColumn() + indent);
  }

  /** Returns whether the last tag of some lines begins a block. */
  private boolean begins(Tags tags) {
    List<SourceSpan> spans = tags.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    String lines =
        lookahead()
            .text()
            .substring(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    int start = lines.lastIndexOf("<%");
    int end = lines.lastIndexOf("%>");
    return start >= 0 && end > start && BEGIN.matcher(lines.substring(start + 2, end)).matches();
  }
}
