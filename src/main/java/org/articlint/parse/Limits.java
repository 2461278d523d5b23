package org.articlint.parse;

/** How much is read. Counts, not seconds, so that the same input gives the same answer anywhere. */
public final class Limits {

  /** Bytes of an article. A parsed article costs about 17 bytes of heap per character. */
  public static final int MAX_ARTICLE_BYTES = 4 << 20;

  /** UTF-16 units of front matter; snakeyaml takes quadratic time on one long scalar. */
  static final int MAX_FRONT_MATTER_CHARS = 64 << 10;

  /** Collections of YAML within each other. */
  static final int MAX_YAML_DEPTH = 20;

  /** Blocks within each other at which commonmark-java reads the rest as plain text. */
  static final int MAX_BLOCK_DEPTH = 100;

  /** Elements of HTML within each other; what is deeper is joined to its parent. */
  static final int MAX_HTML_DEPTH = 256;

  private Limits() {}

  /** What is said of metadata over the limit. */
  static String tooMuchMetadata(int length) {
    return "the metadata has %s characters, and %s are the most that is read"
        .formatted(length, MAX_FRONT_MATTER_CHARS);
  }
}
