package org.articlint.rule.yaml;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Texts that are read in place of files, as an editor shows them before they are saved. There need
 * not be such files yet.
 *
 * @param byFile by the real path of the file, as far as it exists
 */
public record UnsavedTexts(Map<Path, String> byFile) {

  /** No texts. */
  public static final UnsavedTexts NONE = new UnsavedTexts(Map.of());

  /** Copies the map; whoever names files may give all their paths the same hash. */
  public UnsavedTexts {
    byFile = new TreeMap<>(byFile);
  }

  /** The same texts and another one. */
  public UnsavedTexts with(Path file, String text) {
    Map<Path, String> more = new TreeMap<>(byFile);
    more.put(file, text);
    return new UnsavedTexts(more);
  }

  /** Returns the bytes that saving would write; empty when the file itself is to be read. */
  Optional<byte[]> find(Path file) {
    return Optional.ofNullable(byFile.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }
}
