package org.articlint.parse.container;

import org.articlint.article.TextStart;

/**
 * The part of a file that is an article.
 *
 * @param name distinguishes it from the others in the file, and stays the same when those change
 * @param offset in bytes
 * @param length in bytes
 * @param start where it begins, in lines and columns
 * @param head lines that its reader needs to see before it, such as the names of columns
 * @param isLeftOut whether articles of its kind are not to be read
 */
public record Part(
    String name, long offset, long length, TextStart start, String head, boolean isLeftOut) {

  /** A part that is read by itself. */
  public Part(String name, long offset, long length, TextStart start, boolean isLeftOut) {
    this(name, offset, length, start, "", isLeftOut);
  }
}
