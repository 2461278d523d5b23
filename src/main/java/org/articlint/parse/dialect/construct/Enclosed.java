package org.articlint.parse.dialect.construct;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.articlint.article.Span;
import org.commonmark.node.CustomBlock;

/** A block whose children are Markdown that is indented below a line of its own. */
public final class Enclosed extends CustomBlock implements Moved {

  /** The kind of a definition, and of the text of a footnote: both are shown as items of a list. */
  public static final String DEFINITION = "definition";

  public static final String FOOTNOTE = "footnote";

  private final String kind;
  private Optional<Tag.Title> title;

  public Enclosed(String kind, Optional<Tag.Title> title) {
    this.kind = kind;
    this.title = title;
  }

  /** The kind, such as {@code note} or {@code tab}. */
  public String kind() {
    return kind;
  }

  /** Returns whether it is shown as an item of a list. */
  public boolean isListItem() {
    return kind.equals(DEFINITION) || kind.equals(FOOTNOTE);
  }

  /** The title, when it has one. */
  public Optional<Tag.Title> title() {
    return title;
  }

  @Override
  public void move(UnaryOperator<Span> move) {
    title = title.map(t -> new Tag.Title(t.text(), move.apply(t.span())));
  }
}
