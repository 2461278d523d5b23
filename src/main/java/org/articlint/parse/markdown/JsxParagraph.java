package org.articlint.parse.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.articlint.parse.dialect.construct.Tag;
import org.articlint.parse.dialect.mdx.ExpressionInline;
import org.articlint.parse.dialect.mdx.JsxInline;
import org.articlint.parse.reader.JsxElements;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Finds the tags in a paragraph that make it several blocks: those of HTML elements that are no
 * part of a text, such as {@code <li>}, and those of components around all of it, as MDX unravels
 * them.
 *
 * @see <a
 *     href="https://github.com/mdx-js/mdx/blob/main/packages/mdx/lib/plugin/remark-mark-and-unravel.js">
 *     remark-mark-and-unravel</a>
 */
final class JsxParagraph {

  private final Set<Node> blockTags = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Looks at the children of a paragraph. */
  JsxParagraph(Node paragraph) {
    boolean isWhole = isOnlyElements(paragraph);
    int depth = 0;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof JsxInline jsx) {
        Tag tag = jsx.tag();
        depth -= tag.form() == Tag.Form.END ? 1 : 0;
        boolean isOuter = isWhole && depth == 0 && JsxElements.isComponent(tag.name());
        if (isOuter || JsxElements.isBlock(tag.name())) {
          blockTags.add(node);
        }
        depth += tag.form() == Tag.Form.START_OR_ALONE ? 1 : 0;
      }
    }
  }

  private static boolean isOnlyElements(Node paragraph) {
    int depth = 0;
    boolean hasElement = false;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof JsxInline jsx) {
        Tag.Form form = jsx.tag().form();
        depth += form == Tag.Form.END ? -1 : form == Tag.Form.START_OR_ALONE ? 1 : 0;
        hasElement = true;
      } else if (depth == 0 && !isSpace(node)) {
        return false;
      }
    }
    return hasElement && depth == 0;
  }

  private static boolean isSpace(Node node) {
    return node instanceof SoftLineBreak
        || node instanceof ExpressionInline
        || (node instanceof Text text && text.getLiteral().isBlank());
  }

  /** Returns whether the paragraph is several blocks. */
  boolean isSeveral() {
    return !blockTags.isEmpty();
  }

  /** The tags in a child that begin or end a run of its siblings. */
  List<Tag> tags(Node child) {
    return blockTags.contains(child) && child instanceof JsxInline jsx
        ? List.of(jsx.tag())
        : List.of();
  }
}
