package org.articlint.parse.dialect.construct;

import java.util.function.UnaryOperator;
import org.articlint.article.Span;
import org.commonmark.node.CustomBlock;

/** Lines whose content is not Markdown. */
public final class Region extends CustomBlock implements Moved {

  /** What the lines hold. */
  public enum Kind {
    /** Code that is not fenced. */
    CODE,
    /** A comment, which readers do not see. */
    COMMENT,
    /** A formula. */
    MATH,
    /** A table. */
    TABLE,
    /** Template tags in whose place a generator puts what is not in the article. */
    TEMPLATE,
    /** Puts a table of contents in the place of the list before it. */
    CONTENTS,
    /** Markup that shows nothing, such as a list of attributes. */
    NOTHING
  }

  private final Kind kind;
  private final String language;
  private Span content;

  /**
   * Creates a region.
   *
   * @param language of the code; may be empty
   * @param content UTF-16 offsets in the parsed text of what is between the marks
   */
  Region(Kind kind, String language, Span content) {
    this.kind = kind;
    this.language = language;
    this.content = content;
  }

  /** What the lines hold. */
  public Kind kind() {
    return kind;
  }

  /** The language of code; may be empty. */
  public String language() {
    return language;
  }

  /** The UTF-16 offsets in the parsed text of what is between the marks. */
  public Span content() {
    return content;
  }

  @Override
  public void move(UnaryOperator<Span> move) {
    content = move.apply(content);
  }
}
