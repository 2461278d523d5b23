package org.articlint.lint.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.articlint.archive.text.Decoder;
import org.articlint.archive.text.Encoder;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Span;

/**
 * Names a place in the body of an article as a writer would: by section and paragraph. Holds a few
 * numbers for each top-level block, so that it can be kept when the article is released.
 */
public final class Outline {

  private static final int TITLE = -1;

  private final int[] starts;
  private final int[] ends;

  /** The section of each block, as an index of {@link #headings}; -1 before the first. */
  private final int[] sections;

  /** The 1-based number of each block among those of its kind in the section; 0 for a heading. */
  private final int[] numbers;

  /** The sort of each block, as an index of {@link #names}. */
  private final int[] sorts;

  /** The names of the sorts of blocks. */
  private final List<String> names;

  private final List<String> headings;

  public Outline(Article article) {
    List<Block> blocks = article.blocks();
    names = new ArrayList<>();
    headings = new ArrayList<>();
    starts = new int[blocks.size()];
    ends = new int[blocks.size()];
    sections = new int[blocks.size()];
    numbers = new int[blocks.size()];
    sorts = new int[blocks.size()];
    Optional<Block.Heading> title = article.titleHeading();
    int section = TITLE;
    Map<Class<?>, Integer> counts = new HashMap<>();
    Map<Class<?>, Integer> known = new HashMap<>();
    for (int i = 0; i < starts.length; i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Heading heading) {
        counts.clear();
        boolean isTitle = title.isPresent() && title.get().span().equals(heading.span());
        section = isTitle ? TITLE : headings.size();
        if (!isTitle) {
          headings.add(heading.text());
        }
      } else {
        numbers[i] = counts.merge(block.getClass(), 1, Integer::sum);
      }
      starts[i] = block.span().start();
      ends[i] = block.span().end();
      sections[i] = section;
      sorts[i] = known.computeIfAbsent(block.getClass(), this::add);
    }
  }

  /** Adds the name of a sort, and returns its index. */
  private int add(Class<?> sort) {
    names.add(name(sort));
    return names.size() - 1;
  }

  private Outline(Decoder in) {
    starts = in.numbers();
    ends = in.numbers();
    sections = in.numbers();
    numbers = in.numbers();
    names = in.all(Decoder::text);
    sorts = in.numbers();
    headings = in.all(Decoder::text);
  }

  /** Writes the outline as bytes. */
  public void encode(Encoder out) {
    out.numbers(starts);
    out.numbers(ends);
    out.numbers(sections);
    out.numbers(numbers);
    out.all(names, Encoder::text);
    out.numbers(sorts);
    out.all(headings, Encoder::text);
  }

  /** Reads an outline that was written as bytes. */
  public static Outline decode(Decoder in) {
    return new Outline(in);
  }

  /** Returns the name of a place; empty when it is not in the body. */
  public Optional<String> locate(Span span) {
    int found = Arrays.binarySearch(starts, span.start());
    int block = found >= 0 ? found : -found - 2;
    if (block < 0 || span.end() > ends[block]) {
      return Optional.empty();
    }
    String section =
        sections[block] == TITLE ? "introduction" : "§ " + headings.get(sections[block]);
    return Optional.of(
        numbers[block] == 0
            ? section
            : section + ", " + names.get(sorts[block]) + " " + numbers[block]);
  }

  private static String name(Class<?> sort) {
    if (sort == Block.ListItem.class) {
      return "list item";
    }
    return sort == Block.Html.class ? "HTML block" : sort.getSimpleName().toLowerCase(Locale.ROOT);
  }
}
