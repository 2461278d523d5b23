package org.articlint.lint.files;

import java.io.IOException;

/** What stands in for the bytes of a file: standard input, or what git has staged. */
@FunctionalInterface
public interface ArticleContent {

  /**
   * The bytes.
   *
   * @throws IOException when they cannot be read
   */
  byte[] bytes() throws IOException;
}
