package org.articlint.parse.wordpress;

import java.util.Optional;
import java.util.Set;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.XmlDeclaration;

/**
 * Finds posts whose marks are no XML, so that the parser may have taken text for marks. The export
 * was divided into posts by a scanner that may have read such marks in another way.
 */
final class PostMarks {

  private static final String ITEM = "item";
  private static final String CONTENT = "content:encoded";
  private static final Set<String> ENCODED = Set.of(CONTENT, "excerpt:encoded");

  private PostMarks() {}

  /** The problem of a post whose text may be unread; empty when its marks are told apart. */
  static Optional<Problem> problem(Element item, SourceText source) {
    return fault(item, source)
        .map(
            fault ->
                new Problem(
                    Problem.Kind.UNREAD_TEXT,
                    source.firstLine(),
                    "the marks of this post cannot be told apart: "
                        + fault
                        + ", so text may be unread; export it again"));
  }

  private static Optional<String> fault(Element item, SourceText source) {
    if (!isEndAt(item, source.length())) {
      return Optional.of("</item> is not the end of its <item>");
    }
    if (item.nodeStream(XmlDeclaration.class).anyMatch(each -> each.outerHtml().startsWith("<!"))) {
      return Optional.of("a declaration, <! ... >, stands in it");
    }
    for (Element child : item.children()) {
      String name = child.tagName();
      if (name.endsWith(":encoded") && !ENCODED.contains(name)) {
        return Optional.of("its content is called %s, not %s".formatted(name, CONTENT));
      }
    }
    return faultOfContent(item);
  }

  private static Optional<String> faultOfContent(Element item) {
    for (Element content : item.getElementsByTag(CONTENT)) {
      if (!item.equals(content.parent())) {
        return Optional.of("its content stands in another element");
      }
      if (content.childrenSize() > 0) {
        return Optional.of("its content holds elements, as it does not in an export");
      }
    }
    return Optional.empty();
  }

  /** Whether an item has an end tag, and nothing behind it. */
  private static boolean isEndAt(Element item, int end) {
    Range range = item.endSourceRange();
    return item.tagName().equals(ITEM)
        && range.isTracked()
        && range.startPos() < range.endPos()
        && range.endPos() == end;
  }
}
