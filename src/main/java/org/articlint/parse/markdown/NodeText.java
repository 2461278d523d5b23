package org.articlint.parse.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Collects the literal text in a node, without code and line breaks. */
final class NodeText extends AbstractVisitor {

  private final StringBuilder text = new StringBuilder();

  private NodeText() {}

  static String of(Node node) {
    NodeText collected = new NodeText();
    node.accept(collected);
    return collected.text.toString();
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }
}
