package org.articlint.article;

/**
 * Where a text begins in its file: at the top, unless the file holds many articles.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 * @param byteColumn 1-based, in bytes of UTF-8
 */
public record TextStart(int line, int column, int byteColumn) {

  /** The top of a file. */
  public static final TextStart TOP = new TextStart(1, 1, 1);
}
