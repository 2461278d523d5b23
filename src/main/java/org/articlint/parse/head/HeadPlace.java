package org.articlint.parse.head;

import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * Where the front matter of a text stands, and what it is written in.
 *
 * @param inner the metadata without the lines that enclose it
 */
public record HeadPlace(HeadForm form, Span inner) {

  /** Finds the front matter of a text. */
  public static Optional<HeadPlace> of(SourceText source) {
    return HeadFinder.find(source)
        .filter(head -> head.fault().isEmpty())
        .map(head -> new HeadPlace(head.form(), head.inner()));
  }
}
