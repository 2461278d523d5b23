package org.articlint.parse.edit;

/** Where an article without front matter may have its metadata. */
public enum Markup {
  /** In elements. */
  HTML,
  /** In fields and comments. */
  RST,
  /** In attributes. */
  ASCIIDOC,
  /** In lines of keys and values. */
  OTHER
}
