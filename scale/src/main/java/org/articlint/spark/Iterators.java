package org.articlint.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;

/** Replaces the rows of a part by others, each when its turn comes. */
final class Iterators {

  private Iterators() {}

  /** Replaces each row by another. */
  static <A, B> Iterator<B> map(Iterator<A> rows, Function<A, B> each) {
    return flatMap(rows, row -> Collections.singleton(each.apply(row)).iterator());
  }

  /** Replaces each row by some others. */
  static <A, B> Iterator<B> flatMap(Iterator<A> rows, Function<A, Iterator<B>> each) {
    return new FlatMap<>(rows, each);
  }

  private static final class FlatMap<A, B> implements Iterator<B> {

    private final Iterator<A> rows;
    private final Function<A, Iterator<B>> each;
    private Iterator<B> current = Collections.emptyIterator();

    FlatMap(Iterator<A> rows, Function<A, Iterator<B>> each) {
      this.rows = rows;
      this.each = each;
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
}
