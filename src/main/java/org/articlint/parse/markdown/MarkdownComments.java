package org.articlint.parse.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Comment;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Pairs;
import org.articlint.parse.dialect.construct.Region;
import org.articlint.parse.dialect.construct.Tag;
import org.articlint.parse.dialect.construct.Tags;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Collects the comments of Markdown, each with the block that follows it. */
final class MarkdownComments {

  /** A comment without {@code -->} runs to the end of its block, as in a browser. */
  private static final Pattern COMMENT = Pattern.compile("<!--(.*?)(-->|\\z)", Pattern.DOTALL);

  private final MarkdownBlocks blocks;
  private final List<Comment> all = new ArrayList<>();

  /** What follows a comment, so that many comments in a row take linear time. */
  private final IdentityHashMap<Node, Optional<Node>> followers = new IdentityHashMap<>();

  /** Creates a collector without comments for a document. */
  MarkdownComments(MarkdownBlocks blocks) {
    this.blocks = blocks;
  }

  /** The comments, in the order in which they were added. */
  List<Comment> all() {
    return all;
  }

  /** Adds the comment that a node consists of. */
  void add(String text, Span span, Node node, Pairs pairs) {
    all.add(new Comment(text, span, next(node, pairs), false));
  }

  /** Adds the comments in a block of raw HTML. */
  void addBlock(Node node, Pairs pairs) {
    Span span = blocks.span(node);
    Matcher comment = COMMENT.matcher(blocks.source().slice(span));
    Optional<Span> next = Optional.empty();
    while (comment.find()) {
      next = next.or(() -> next(node, pairs));
      Span place = new Span(comment.start(), comment.end()).shift(span.start());
      all.add(new Comment(comment.group(1), place, next, false));
    }
  }

  /** Adds raw HTML in a text, if it is a comment. */
  void addInText(Span html) {
    Matcher comment = COMMENT.matcher(blocks.source().slice(html));
    if (comment.lookingAt()) {
      all.add(new Comment(comment.group(1), html, Optional.empty(), true));
    }
  }

  /** Adds comments that stand in a text. */
  void addInText(List<Comment> comments) {
    all.addAll(comments);
  }

  /** What a suppression after a child covers: the next block, comments skipped. */
  Optional<Span> next(Node node, Pairs pairs) {
    List<Node> skipped = new ArrayList<>();
    Node next = node.getNext();
    while (next != null && isComment(next) && !followers.containsKey(next)) {
      skipped.add(next);
      next = next.getNext();
    }
    Optional<Node> follower =
        next == null ? Optional.empty() : followers.getOrDefault(next, Optional.of(next));
    skipped.forEach(each -> followers.put(each, follower));
    return follower.map(block -> reach(block, pairs));
  }

  /** The span of a child, or of the whole run when a tag in it begins one. */
  Span reach(Node node, Pairs pairs) {
    Span span = blocks.span(node);
    for (Tag tag : pairs.tags(node)) {
      if (pairs.last(tag).isPresent()) {
        return new Span(span.start(), blocks.span(pairs.last(tag).get()).end());
      }
    }
    return span;
  }

  private boolean isComment(Node node) {
    boolean isHtml =
        node instanceof HtmlBlock
            && !blocks.isHtml(node)
            && blocks.source().slice(blocks.span(node)).startsWith("<!--");
    return isHtml
        || (node instanceof Region region && region.kind() == Region.Kind.COMMENT)
        || (node instanceof Tags line && line.tags().isEmpty());
  }
}
