package org.articlint.parse.edit;

import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.article.Value.Entry;

/** How a form of metadata writes keys and values. */
interface Notation {

  /**
   * Writes a text as a value.
   *
   * @param like a value whose quotes to use, as written; may be empty
   */
  String value(String text, String like);

  /**
   * Replaces a value.
   *
   * @param span not empty
   */
  TextEdit replace(Span span, String text) throws UneditableException;

  /** Gives a value to a key that has none, where the form has such keys. */
  default TextEdit fill(Entry entry, String text) throws UneditableException {
    throw new UneditableException("the key %s has no value".formatted(entry.key()));
  }

  /**
   * Adds a key behind another one, in the same mapping.
   *
   * @param value as {@link #value} returns it
   */
  TextEdit addBeside(Entry entry, String key, String value) throws UneditableException;

  /** Adds a key at the top. */
  TextEdit addAtTop(String key, String value) throws UneditableException;

  /** A text in double quotes, as JSON, TOML and YAML escape it. */
  static String doubleQuoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
