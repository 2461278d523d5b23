package org.articlint.check;

import java.util.Set;

/**
 * What a rule looks for. The permitted records are the kinds: a pack names one in kebab-case
 * ({@code kind: required-content}), and its components are the options.
 */
public sealed interface Check permits ArticleCheck, ArchiveCheck {

  /** The names of the values that a message may quote as {@code {name}}. */
  Set<String> values();

  /**
   * Whether what it finds follows from the whole article, and not from the lines where it is shown:
   * a missing section, a count. Then any change of the article may be the cause.
   */
  default boolean looksAtWhole() {
    return false;
  }
}
