package org.articlint.parse.container;

import java.io.IOException;
import java.io.InputStream;
import org.articlint.parse.reader.ArticleReader;

/** A format whose files hold many articles. */
public interface Container {

  /** Takes the articles of a file, in their order. */
  @FunctionalInterface
  interface Parts {

    /**
     * Takes an article.
     *
     * @throws IOException when no further ones are to be found
     */
    void accept(Part part) throws IOException;
  }

  /** The bytes at the start of a file that tell whether it is of the format. */
  int HEAD_BYTES = 64 << 10;

  /**
   * Returns whether a file that begins so is of the format.
   *
   * @param head its first bytes, at most {@link #HEAD_BYTES}
   */
  boolean begins(byte[] head);

  /**
   * Finds the articles of a file, in their order, without keeping the file in memory.
   *
   * @param path of the file, whose ending may tell what its content does not
   * @param parts takes each article; also those before a fault
   * @throws ContainerException when the file is at fault, so that articles may be missing
   * @throws IOException when it cannot be read
   */
  void split(String path, InputStream file, Parts parts) throws IOException;

  /** The reader of one part. */
  ArticleReader reader();
}
