package org.articlint.lint.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The small file that git holds in place of one whose content Git LFS keeps elsewhere, as its <a
 * href="https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md">specification</a> says.
 */
final class LfsPointer {

  private static final String FIRST_LINE = "version https://git-lfs.github.com/spec/";
  private static final String IDENTITY = "\noid sha256:";

  /** What a pointer is shorter than. */
  private static final int MAX_CHARS = 1024;

  private LfsPointer() {}

  /**
   * Refuses a pointer: whoever checked it would judge three lines that no reader sees.
   *
   * @throws IOException when the text is one, with the reason
   */
  static void refuse(String text) throws IOException {
    if (text.length() < MAX_CHARS && text.startsWith(FIRST_LINE) && text.contains(IDENTITY)) {
      throw new IOException(
          "it is a pointer of Git LFS, and its text is not here; git lfs pull fetches it");
    }
  }

  /**
   * Refuses the bytes of a pointer.
   *
   * @throws IOException when they are one
   */
  static void refuse(byte[] bytes) throws IOException {
    if (bytes.length < MAX_CHARS) {
      refuse(new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }
}
