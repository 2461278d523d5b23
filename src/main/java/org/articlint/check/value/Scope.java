package org.articlint.check.value;

/** The parts of an article that checks of its wording distinguish. */
public enum Scope {
  /** The title in the metadata. */
  TITLE,
  /** Headings, including one that shows the title. */
  HEADING,
  /** Paragraphs outside lists and quotes. */
  PARAGRAPH,
  /** Paragraphs in list items. */
  LIST_ITEM,
  /** Paragraphs in quotes. */
  QUOTE,
  /** Alternative texts of images. */
  IMAGE
}
