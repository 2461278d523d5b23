package org.articlint.parse.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.articlint.article.Comment;
import org.articlint.article.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Collects the comments of HTML, each with the element or text that follows it. */
public final class HtmlComments {

  private final HtmlSource source;
  private final Embedded embedded;
  private final List<Comment> comments;

  /** The last search: of the node that follows each comment between two children of a node. */
  private @Nullable Node parent;

  private int from;
  private int to;
  private Optional<Span> next = Optional.empty();

  /**
   * Creates a collector.
   *
   * @param comments to which they are added
   */
  public HtmlComments(HtmlSource source, Embedded embedded, List<Comment> comments) {
    this.source = source;
    this.embedded = embedded;
    this.comments = comments;
  }

  /** Adds a comment. */
  void add(org.jsoup.nodes.Comment comment, boolean inText) {
    add(comment, inText ? Optional.empty() : next(comment), inText);
  }

  /** Adds comments that stand before all children of an element. */
  void addBefore(Element element, List<org.jsoup.nodes.Comment> all) {
    Optional<Span> first = reach(follower(element.firstChild()));
    all.forEach(comment -> add(comment, first, false));
  }

  private void add(org.jsoup.nodes.Comment comment, Optional<Span> follower, boolean inText) {
    comments.add(new Comment(comment.getData(), source.own(comment), follower, inText));
  }

  /** Many comments in a row have the same follower, which is looked for once. */
  private Optional<Span> next(Node comment) {
    int at = comment.siblingIndex();
    if (!Objects.equals(comment.parent(), parent) || at <= from || at >= to) {
      Node follower = follower(comment.nextSibling());
      parent = comment.parent();
      from = at;
      to = follower == null ? Integer.MAX_VALUE : follower.siblingIndex();
      next = reach(follower == null ? behindShell(comment) : follower);
    }
    return next;
  }

  /** What follows the element around a comment, when it holds nothing but comments. */
  private static @Nullable Node behindShell(Node comment) {
    Node shell = comment.parent();
    while (shell instanceof Element element
        && element.parent() != null
        && follower(element.firstChild()) == null) {
      Node follower = follower(element.nextSibling());
      if (follower != null) {
        return follower;
      }
      shell = element.parent();
    }
    return null;
  }

  /** The first element or text from a node on, comments and white space skipped. */
  private static @Nullable Node follower(@Nullable Node from) {
    Node next = from;
    while (next instanceof org.jsoup.nodes.Comment
        || (next instanceof TextNode text && text.isBlank())) {
      next = next.nextSibling();
    }
    return next;
  }

  private Optional<Span> reach(@Nullable Node follower) {
    if (follower instanceof Element element && embedded.isPlace(element)) {
      return embedded.reach(element);
    }
    return Optional.ofNullable(follower).map(source::whole);
  }
}
