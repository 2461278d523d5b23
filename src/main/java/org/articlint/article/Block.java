package org.articlint.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of an article's body. */
public sealed interface Block {

  /** The span of the block in the source. */
  Span span();

  /** The blocks inside this one. */
  default List<Block> children() {
    return List.of();
  }

  /**
   * Whether it shows something that is no prose: code, a table, an image, a formula, or what a
   * generator puts in the place of a tag. Raw HTML may show something or nothing.
   */
  default boolean isBesideProse() {
    return this instanceof Code
        || this instanceof Table
        || this instanceof Image
        || this instanceof Formula
        || this instanceof TemplateTag;
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

  /** Lists the callouts among blocks and inside them, in reading order, at any depth. */
  static List<Callout> callouts(List<Block> blocks) {
    List<Callout> callouts = new ArrayList<>();
    Deque<Iterator<Block>> open = new ArrayDeque<>();
    open.push(blocks.iterator());
    while (!open.isEmpty()) {
      if (!open.element().hasNext()) {
        open.pop();
        continue;
      }
      Block block = open.element().next();
      if (block instanceof Callout callout) {
        callouts.add(callout);
      }
      open.push(block.children().iterator());
    }
    return callouts;
  }

  /** Lists the texts of the headings and paragraphs among blocks and inside them, in order. */
  static List<String> texts(List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    for (Block block : all(blocks)) {
      if (block instanceof Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof Heading heading) {
        texts.add(heading.text());
      }
    }
    return texts;
  }

  /** Counts the {@link Words} of the headings and paragraphs among blocks and inside them. */
  static int words(List<Block> blocks) {
    return texts(blocks).stream().mapToInt(Words::count).sum();
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

    /** Returns whether it consists of links, as a line of an index does. */
    public boolean isLink() {
      return !prose.links().isEmpty() && prose.outsideCodeAndLinks().isBlank();
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
      return paragraph().map(Paragraph::text).orElse("");
    }

    /** Its first paragraph; empty when it has none. */
    public Optional<Paragraph> paragraph() {
      return children.stream()
          .flatMap(child -> child instanceof Paragraph first ? Stream.of(first) : Stream.empty())
          .findFirst();
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

  /**
   * A run of blocks that belong together: an admonition, an accordion, a tab, an alert. A reader of
   * the article sees its children as ordinary text.
   *
   * @param kind as it is written, such as {@code note}, in lower case
   * @param title what is shown above its children; without text when there is none
   */
  record Callout(String kind, Prose title, List<Block> children, Span span) implements Block {
    /** Copies the children. */
    public Callout {
      children = List.copyOf(children);
    }
  }

  /** A formula that has lines of its own. */
  record Formula(Span span) implements Block {}

  /**
   * A tag that a generator replaces by something that is not in the article: an include, a macro, a
   * component without children.
   */
  record TemplateTag(Span span) implements Block {}

  /** Replaces each callout by its children, so that they stand among the blocks around it. */
  static List<Block> opened(List<Block> blocks) {
    List<Block> opened = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Callout) {
        opened.addAll(opened(block.children()));
      } else {
        opened.add(block);
      }
    }
    return opened;
  }
}
