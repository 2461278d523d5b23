package org.articlint.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;

/** Replaces each row by some others, when their turn comes. */
final class Flat<A, B> implements Iterator<B> {

  private final Iterator<A> rows;
  private final Function<A, Iterator<B>> each;
  private Iterator<B> current = Collections.emptyIterator();

  private Flat(Iterator<A> rows, Function<A, Iterator<B>> each) {
    this.rows = rows;
    this.each = each;
  }

  static <A, B> Iterator<B> of(Iterator<A> rows, Function<A, Iterator<B>> each) {
    return new Flat<>(rows, each);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && rows.hasNext()) {
      current = each.apply(rows.next());
    }
    return current.hasNext();
  }

  @Override
  public B next() {
    return hasNext() ? current.next() : Collections.<B>emptyIterator().next();
  }
}
