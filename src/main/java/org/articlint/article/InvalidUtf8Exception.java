package org.articlint.article;

import java.nio.charset.CharacterCodingException;

/** Signals bytes that are not UTF-8, and where they begin. */
public final class InvalidUtf8Exception extends CharacterCodingException {

  private static final long serialVersionUID = 1;

  private final int offset;
  private final String before;

  InvalidUtf8Exception(int offset, String before) {
    this.offset = offset;
    this.before = before;
  }

  /** The 0-based offset of the first byte that is not UTF-8. */
  public int offset() {
    return offset;
  }

  /**
   * The text before that byte.
   *
   * @param start where the bytes begin in their file
   */
  public SourceText before(TextStart start) {
    return SourceText.of(before, start);
  }

  @Override
  public String getMessage() {
    return "it is not UTF-8 text (byte %s)".formatted(offset + 1);
  }
}
