package org.articlint.cli.mcp;

import java.util.Map;
import java.util.Optional;

/**
 * What a tool answers.
 *
 * @param text for the model, and for clients that show no more
 * @param content the same as an object, for clients that read it
 */
record Answer(String text, Optional<Map<String, Object>> content) {

  /** An answer in words only. */
  static Answer of(String text) {
    return new Answer(text, Optional.empty());
  }

  /** An answer in words and as an object. */
  static Answer of(String text, Map<String, Object> content) {
    return new Answer(text, Optional.of(content));
  }
}
