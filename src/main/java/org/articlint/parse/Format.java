package org.articlint.parse;

import java.util.Optional;
import org.articlint.parse.container.Container;
import org.articlint.parse.reader.ArticleReader;

/**
 * How files are read: each as one article, or as a container of many.
 *
 * @param reader of an article
 * @param container finds the articles of a file; empty when each file is one
 */
public record Format(ArticleReader reader, Optional<Container> container) {

  /** The format of files that are articles. */
  public static Format of(ArticleReader reader) {
    return new Format(reader, Optional.empty());
  }

  /** The format of files that hold many articles. */
  public static Format of(Container container) {
    return new Format(container.reader(), Optional.of(container));
  }
}
