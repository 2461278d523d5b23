package org.articlint.parse.head;

/** Limits of what is read of metadata: counts, not seconds. */
final class HeadLimits {

  /** UTF-16 units of front matter; snakeyaml takes quadratic time for one long scalar. */
  static final int MAX_CHARS = 64 << 10;

  /** Lines of front matter, with both of its fences. */
  static final int MAX_LINES = 2_000;

  /** Collections of YAML inside each other. */
  static final int MAX_YAML_DEPTH = 20;

  private HeadLimits() {}

  /** The message about metadata over the limit. */
  static String tooMuchMetadata(int chars) {
    return "the metadata has %s characters; at most %s are read".formatted(chars, MAX_CHARS);
  }
}
