package org.articlint.parse.dialect;

import java.util.regex.Pattern;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Region;
import org.commonmark.parser.block.BlockStart;

/**
 * Lines that a generator replaces by a file, a video, code from a file or a table of contents:
 * {@code [!INCLUDE [t](f.md)]} and {@code [!code-x[t](f)]} of docfx, {@code --8<-- "f"} and {@code
 * [TOC]} of MkDocs, {@code <<< f} and {@code [[toc]]} of VitePress, {@code ![[f]]} of Obsidian.
 */
final class Includes extends Construct {

  private static final Pattern CODE =
      Pattern.compile("\\[!code\\b.*]|<<<[ \\t]*[@./\\w].*|@\\[code.*");

  private static final Pattern OTHER =
      Pattern.compile(
          "\\[!(?i:INCLUDE|VIDEO)\\b.*]|;*-+8<-+[ \\t]+['\"].*|!\\[\\[[^\\[\\]]+]]"
              + "|!(?i:INCLUDE)[ \\t]+\".*|@(?:include|import)\\b.*|\\{![^!]*!}");

  /** Where a table of contents goes; nothing that an author wrote stands there. */
  private static final Pattern CONTENTS =
      Pattern.compile("(?i:\\[TOC]|\\[\\[_?TOC_?]]|@\\[TOC].*|\\$\\{TOC})");

  /** Where a part of a file begins or ends that another file includes. */
  private static final Pattern SECTION = Pattern.compile(";*-+8<-+[ \\t]+\\[[^\\[\\]]*]");

  private static final Pattern SNIPPET_FENCE = Pattern.compile(";*-+8<-+");

  Includes(Lookahead lookahead) {
    super(lookahead, "[-;!@<{$");
  }

  @Override
  protected BlockStart start(Line line) {
    if (!mayBegin(line.start())) {
      return BlockStart.none();
    }
    String text = line.text();
    int end = line.start() + text.length();
    if (CODE.matcher(text).matches()) {
      return region(line, end, Region.Kind.CODE, "", Span.at(end));
    }
    if (OTHER.matcher(text).matches()) {
      return region(line, end, Region.Kind.TEMPLATE, "", Span.at(end));
    }
    if ((CONTENTS.matcher(text).matches() && !line.interrupts())
        || SECTION.matcher(text).matches()) {
      return region(line, end, Region.Kind.NOTHING, "", Span.at(end));
    }
    return SNIPPET_FENCE.matcher(text).matches() ? snippets(line, text) : BlockStart.none();
  }

  /** Leaves out most items of lists, links and images before any pattern is tried. */
  private boolean mayBegin(int start) {
    String text = lookahead().text();
    char second = start + 1 < text.length() ? text.charAt(start + 1) : '\n';
    return switch (text.charAt(start)) {
      case '-' -> second == '-' || second == '8';
      case '<' -> second == '<';
      case '!' -> second != '[' || text.startsWith("[[", start + 1);
      default -> true;
    };
  }

  /** Names of files between two lines with scissors. */
  private BlockStart snippets(Line line, String fence) {
    int from = lookahead().nextLine(line.start());
    int close = lookahead().find(fence, from);
    if (close < 0) {
      return BlockStart.none();
    }
    int end = lookahead().lineEnd(close);
    return region(line, end, Region.Kind.TEMPLATE, "", Span.at(end));
  }
}
