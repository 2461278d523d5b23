package org.articlint.check;

import java.util.Set;

/**
 * What a rule looks for. The permitted records are the kinds: a pack names one in kebab-case
 * ({@code kind: required-content}), and its components are the options.
 */
public sealed interface Check permits ArticleCheck, ArchiveCheck {

  /** The names of the values that a message may quote as {@code {name}}. */
  Set<String> values();
}
