package org.articlint.lint.files;

import java.io.IOException;

/** Content that replaces that of a file: standard input, or what is staged in git. */
@FunctionalInterface
public interface ArticleContent {

  /**
   * Returns the bytes.
   *
   * @throws IOException when they cannot be read
   */
  byte[] bytes() throws IOException;
}
