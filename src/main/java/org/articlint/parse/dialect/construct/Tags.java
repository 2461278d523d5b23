package org.articlint.parse.dialect.construct;

import java.util.List;
import java.util.function.UnaryOperator;
import org.articlint.article.Span;
import org.commonmark.node.CustomBlock;

/** Lines that consist of tags, and of comments between them. */
public final class Tags extends CustomBlock implements Moved {

  private List<Tag> tags;
  private List<Span> comments;

  public Tags(List<Tag> tags) {
    this(tags, List.of());
  }

  /**
   * Creates lines of tags.
   *
   * @param comments UTF-16 offsets in the parsed text of what the comments say
   */
  public Tags(List<Tag> tags, List<Span> comments) {
    this.tags = List.copyOf(tags);
    this.comments = List.copyOf(comments);
  }

  /** The tags, in order. */
  public List<Tag> tags() {
    return tags;
  }

  /** The places of what the comments between them say. */
  public List<Span> comments() {
    return comments;
  }

  @Override
  public void move(UnaryOperator<Span> move) {
    tags = tags.stream().map(tag -> tag.moved(move)).toList();
    comments = comments.stream().map(move).toList();
  }
}
