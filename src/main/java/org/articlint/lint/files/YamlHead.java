package org.articlint.lint.files;

import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.head.HeadForm;
import org.articlint.parse.head.HeadPlace;

/** The YAML at the top of an article, be it well-formed or not. */
public final class YamlHead {

  private YamlHead() {}

  /** Returns the span of the YAML, without the lines that enclose it; empty when there is none. */
  public static Optional<Span> of(SourceText source) {
    return HeadPlace.of(source).filter(head -> head.form() == HeadForm.YAML).map(HeadPlace::inner);
  }
}
