package org.articlint.parse.dialect.mdx;

import java.util.function.UnaryOperator;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Moved;
import org.articlint.parse.dialect.construct.Tag;
import org.commonmark.node.CustomNode;

/** A tag of JSX within a text. */
public final class JsxInline extends CustomNode implements Moved {

  private final JsxTag jsx;
  private Tag tag;

  /**
   * Creates a tag.
   *
   * @param tag what it does
   */
  JsxInline(JsxTag jsx, Tag tag) {
    this.jsx = jsx;
    this.tag = tag;
  }

  /** The tag. */
  public Tag tag() {
    return tag;
  }

  /** The value of an attribute; empty when the tag has none of the name. */
  public String attribute(String name) {
    return jsx.attribute(name);
  }

  @Override
  public void move(UnaryOperator<Span> move) {
    tag = tag.moved(move);
  }
}
