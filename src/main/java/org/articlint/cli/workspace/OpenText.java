package org.articlint.cli.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A text that an editor has open. It takes the place of the file's content; each edit makes another
 * one.
 */
public final class OpenText {

  private final Path file;
  private final String text;

  /**
   * A text.
   *
   * @param file a real path, as far as it exists
   */
  public OpenText(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /** Returns the file, a real path as far as it exists. */
  public Path file() {
    return file;
  }

  /** Returns what the editor shows. */
  public String text() {
    return text;
  }

  /** Returns the bytes that saving would write. */
  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
