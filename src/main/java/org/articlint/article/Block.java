package org.articlint.article;

import java.util.ArrayList;
import java.util.List;

/** A part of an article's body. */
public sealed interface Block {

  /** The span of the block in the source. */
  Span span();

  /** The blocks inside this one. */
  default List<Block> children() {
    return List.of();
  }

  /** Lists blocks and all blocks inside them, in reading order. */
  static List<Block> all(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    addAll(blocks, all);
    return all;
  }

  /** Lists the paragraphs among blocks and inside them, in reading order. */
  static List<Paragraph> paragraphs(List<Block> blocks) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : all(blocks)) {
      if (block instanceof Paragraph paragraph) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }

  private static void addAll(List<Block> blocks, List<Block> into) {
    for (Block block : blocks) {
      into.add(block);
      addAll(block.children(), into);
    }
  }

  /**
   * A heading.
   *
   * @param level 1 to 6
   */
  record Heading(int level, Prose prose, Span span) implements Block {
    /** The text of the heading. */
    public String text() {
      return prose.text();
    }
  }

  /** A paragraph of prose. */
  record Paragraph(Prose prose, Span span) implements Block {
    /** The text of the paragraph. */
    public String text() {
      return prose.text();
    }
  }

  /**
   * An item of a list, with the blocks in it.
   *
   * @param numbered whether the list is numbered
   */
  record ListItem(List<Block> children, boolean numbered, Span span) implements Block {
    /** Copies the children. */
    public ListItem {
      children = List.copyOf(children);
    }

    /** The text of its first paragraph; empty when it has none. */
    public String text() {
      for (Block child : children) {
        if (child instanceof Paragraph paragraph) {
          return paragraph.text();
        }
      }
      return "";
    }
  }

  /** A block quotation. */
  record Quote(List<Block> children, Span span) implements Block {
    /** Copies the children. */
    public Quote {
      children = List.copyOf(children);
    }
  }

  /**
   * A block of code, fenced or indented.
   *
   * @param language the first word of the fence's info string; may be empty
   */
  record Code(String language, Span span) implements Block {}

  /** A table. */
  record Table(Span span) implements Block {}

  /** An image, alone in its block or inside a text. */
  record Image(String alternative, String destination, Span span) implements Block {}

  /** A block of raw HTML. */
  record Html(Span span) implements Block {}
}
