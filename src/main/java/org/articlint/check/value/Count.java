package org.articlint.check.value;

import java.util.List;
import java.util.function.Predicate;
import org.articlint.article.Block;
import org.articlint.article.WordCount;

/** What can be counted in the blocks of an article. */
public enum Count {
  /** Prose paragraphs that stand by themselves: not headings, list items, quotes, code, tables. */
  PARAGRAPHS("paragraphs") {
    @Override
    public int of(List<Block> blocks) {
      return number(blocks, Block.Paragraph.class::isInstance);
    }
  },
  /** Words of all prose, headings and list items among them; each Han or Kana character is one. */
  WORDS("words") {
    @Override
    public int of(List<Block> blocks) {
      return WordCount.of(blocks).all();
    }
  },
  /** Minutes of reading at 200 words or 500 Han or Kana characters a minute, rounded up. */
  READING_MINUTES("minutes of reading") {
    @Override
    public int of(List<Block> blocks) {
      return WordCount.of(blocks).readingMinutes();
    }
  },
  /** Images, alone or in a text. */
  IMAGES("images") {
    @Override
    public int of(List<Block> blocks) {
      return number(Block.all(blocks), Block.Image.class::isInstance)
          + Block.paragraphs(blocks).stream()
              .mapToInt(paragraph -> paragraph.prose().images().size())
              .sum();
    }
  },
  /** Links in prose. */
  LINKS("links") {
    @Override
    public int of(List<Block> blocks) {
      return Block.paragraphs(blocks).stream()
          .mapToInt(paragraph -> paragraph.prose().links().size())
          .sum();
    }
  },
  /** Headings below the title. */
  HEADINGS("headings") {
    @Override
    public int of(List<Block> blocks) {
      return number(blocks, block -> block instanceof Block.Heading h && h.level() > 1);
    }
  },
  /** Sections below the title that are no part of another: headings of level 2. */
  SECTIONS("sections") {
    @Override
    public int of(List<Block> blocks) {
      return number(blocks, block -> block instanceof Block.Heading h && h.level() == 2);
    }
  },
  /** Items of lists, those inside other items not counted. */
  LIST_ITEMS("list items") {
    @Override
    public int of(List<Block> blocks) {
      return number(blocks, Block.ListItem.class::isInstance);
    }
  };

  private final String noun;

  Count(String noun) {
    this.noun = noun;
  }

  /** What is counted, as a message says it. */
  public String noun() {
    return noun;
  }

  /** Counts in the top-level blocks of an article, or some of them. */
  public abstract int of(List<Block> blocks);

  private static int number(List<Block> blocks, Predicate<Block> counted) {
    return (int) blocks.stream().filter(counted).count();
  }
}
