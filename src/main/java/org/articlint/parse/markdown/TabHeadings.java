package org.articlint.parse.markdown;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Tag;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/**
 * Tabs of docfx: a heading {@code # [Title](#tab/id)} begins one, the next or a thematic break ends
 * it.
 *
 * @see <a href="https://dotnet.github.io/docfx/docs/markdown.html#tabs">docfx</a>
 */
final class TabHeadings {

  private static final String FAMILY = "tab";

  private static final String ADDRESS = "#tab/";

  private TabHeadings() {}

  /** The tags that a node stands for; none for most. */
  static List<Tag> tags(Node node) {
    if (node instanceof ThematicBreak) {
      return List.of(end());
    }
    if (node instanceof Heading
        && node.getFirstChild() instanceof Link link
        && link.getDestination().startsWith(ADDRESS)) {
      return List.of(end(), new Tag(Tag.Form.START, FAMILY, FAMILY, 0, title(link)));
    }
    return List.of();
  }

  private static Tag end() {
    return new Tag(Tag.Form.END, FAMILY, "", 0, Optional.empty());
  }

  private static Optional<Tag.Title> title(Link link) {
    String text = NodeText.of(link);
    List<SourceSpan> spans = link.getSourceSpans();
    if (text.isEmpty() || spans.isEmpty()) {
      return Optional.empty();
    }
    int start = spans.get(0).getInputIndex() + 1;
    return Optional.of(new Tag.Title(text, new Span(start, start + text.length())));
  }
}
