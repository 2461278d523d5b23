package org.articlint.check;

import java.util.List;
import org.articlint.check.value.FieldPaths;

/**
 * A test that a rule applies to articles. The permitted records are the kinds: a pack names one in
 * kebab-case ({@code kind: required-content}), and its record components are the options.
 */
public sealed interface Check permits ArticleCheck, ArchiveCheck {

  /** What it reads of the metadata. */
  default List<FieldPaths> fields() {
    return List.of();
  }

  /**
   * Whether a finding depends on the whole article rather than on the lines where it is shown, as a
   * count or a missing section does. Any change to the article may then have caused it.
   */
  default boolean looksAtWhole() {
    return false;
  }
}
