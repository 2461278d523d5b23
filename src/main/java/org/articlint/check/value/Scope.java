package org.articlint.check.value;

/** The parts of an article in which words are looked for. */
public enum Scope {
  /** The title in the metadata. */
  TITLE,
  /** Headings, also one that shows the title. */
  HEADING,
  /** Paragraphs that stand by themselves. */
  PARAGRAPH,
  /** Paragraphs in items of lists. */
  LIST_ITEM,
  /** Paragraphs in quotes. */
  QUOTE,
  /** What stands for an image that is not shown. */
  IMAGE
}
