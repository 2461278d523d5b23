package org.articlint.parse.dialect.construct;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.articlint.article.Prose;
import org.articlint.article.Span;

/**
 * A tag of a dialect that begins or ends a run of blocks, or stands alone.
 *
 * @param form whether it begins, ends or does both
 * @param family the syntax, such as {@code directive} or {@code jsx}; tags of two families are
 *     never paired
 * @param name as it is written, such as {@code note} or {@code Accordion}; empty for an end that
 *     names nothing
 * @param fence how many characters its fence has, where an end only closes what a fence of at most
 *     its own length began; else 0
 * @param title what the tag shows as the title of its blocks
 */
public record Tag(Form form, String family, String name, int fence, Optional<Title> title) {

  /** The family of tags of JSX. */
  public static final String JSX = "jsx";

  /** What a tag does. */
  public enum Form {
    /** Begins a run of blocks, up to the end of its container if no tag ends it. */
    START,
    /** Begins a run of blocks if a tag ends it, else stands alone. */
    START_OR_ALONE,
    /** Ends a run of blocks. */
    END,
    /** Stands alone: a generator puts something in its place that is not in the article. */
    ALONE
  }

  /**
   * A title in a tag.
   *
   * @param span UTF-16 offsets in the parsed text
   */
  public record Title(String text, Span span) {

    /** The title as prose of the article; {@code shift} is where the parsed text begins in it. */
    public Prose prose(int shift) {
      return new Prose.Builder().add(text, span.shift(shift)).build();
    }
  }

  /** The same tag with other positions. */
  public Tag moved(UnaryOperator<Span> move) {
    Optional<Title> moved = title.map(t -> new Title(t.text(), move.apply(t.span())));
    return new Tag(form, family, name, fence, moved);
  }

  /** The same tag with another name and without a title. */
  public Tag named(String other) {
    return new Tag(form, family, other, fence, Optional.empty());
  }

  /** Returns whether this is a tag of JSX. */
  public boolean isJsx() {
    return family.equals(JSX);
  }

  /** Returns whether this tag ends what the other one began. */
  public boolean ends(Tag start) {
    return family.equals(start.family)
        && fence >= start.fence
        && (name.isEmpty() || name.equals(start.name));
  }
}
