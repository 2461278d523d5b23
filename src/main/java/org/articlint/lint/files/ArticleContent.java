package org.articlint.lint.files;

import java.io.IOException;
import org.articlint.article.TextStart;

/**
 * Content that replaces that of a file: standard input, what is staged in git, or the part of a
 * file that holds many articles.
 */
@FunctionalInterface
public interface ArticleContent {

  /**
   * Returns the bytes.
   *
   * @param most how many of them are needed; there may be more
   * @throws IOException when they cannot be read
   */
  byte[] bytes(int most) throws IOException;

  /**
   * Returns as many bytes as are read of an article.
   *
   * @throws IOException when they cannot be read
   */
  default byte[] bytes() throws IOException {
    return bytes(ArticleFile.MOST_BYTES_READ);
  }

  /** Returns where the content begins in its file. */
  default TextStart start() {
    return TextStart.TOP;
  }
}
