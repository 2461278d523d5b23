package org.articlint.parse.dialect;

import java.util.List;
import org.commonmark.node.CustomBlock;

/** Lines that consist of tags. */
public final class Tags extends CustomBlock {

  private final List<Tag> tags;

  Tags(List<Tag> tags) {
    this.tags = List.copyOf(tags);
  }

  /** The tags, in order. */
  public List<Tag> tags() {
    return tags;
  }
}
