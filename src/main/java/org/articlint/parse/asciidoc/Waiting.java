package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Comment;
import org.articlint.article.Span;

/** The comments of a container that wait for the block that follows them. */
final class Waiting {

  private record Pending(String text, Span span) {
    Comment followedBy(Optional<Span> block) {
      return new Comment(text, span, block, false);
    }
  }

  private final List<Comment> comments;
  private final List<Pending> now = new ArrayList<>();

  /** Comments behind the last item of a list; they belong to what follows the whole list. */
  private final List<Pending> later = new ArrayList<>();

  /**
   * Creates a container without comments.
   *
   * @param comments receives each comment as soon as it is known what follows it
   */
  Waiting(List<Comment> comments) {
    this.comments = comments;
  }

  /** Adds a comment. */
  void add(String text, Span span) {
    now.add(new Pending(text, span));
  }

  /** A block follows. */
  void follow(Span block) {
    now.forEach(each -> comments.add(each.followedBy(Optional.of(block))));
    now.clear();
    now.addAll(later);
    later.clear();
  }

  /** The container ends, and nothing follows in it. */
  void end() {
    now.addAll(later);
    later.clear();
    now.forEach(each -> comments.add(each.followedBy(Optional.empty())));
    now.clear();
  }

  /** Leaves the comments without a block to the container around this one. */
  void leaveTo(Waiting outer) {
    outer.later.addAll(now);
    outer.later.addAll(later);
    now.clear();
    later.clear();
  }

  /** Leaves the comments without a block to the next item of the list. */
  void leaveToNext(Waiting list) {
    list.now.addAll(now);
    list.now.addAll(later);
    now.clear();
    later.clear();
  }
}
