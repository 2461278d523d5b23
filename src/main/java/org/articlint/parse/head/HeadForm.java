package org.articlint.parse.head;

/** What metadata is written in. */
public enum HeadForm {
  /** Between lines of {@code ---}. */
  YAML,
  /** Between lines of {@code +++}. */
  TOML,
  /** In braces. */
  JSON
}
