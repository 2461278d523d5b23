package org.articlint.rule.yaml;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Texts that are read in place of files, as an editor shows them before they are saved. There need
 * not be such files yet.
 */
@FunctionalInterface
public interface UnsavedTexts {

  /** No texts. */
  UnsavedTexts NONE = file -> Optional.empty();

  /**
   * Returns the text that saving would write; empty when the file itself is to be read.
   *
   * @param file a real path, as far as it exists
   */
  Optional<String> find(Path file);

  /** The same texts and another one. */
  default UnsavedTexts with(Path file, String text) {
    return asked -> asked.equals(file) ? Optional.of(text) : find(asked);
  }
}
