package org.articlint.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the texts that a pack or configuration keeps in files of their own.
 *
 * @param directory what their names are relative to; empty for a pack of the jar, which has none
 * @param root what they must lie below; empty for no bound
 */
record TextFiles(Optional<Path> directory, Optional<Path> root) {

  private static final int MOST_BYTES = 1 << 20;

  /** No files. */
  static final TextFiles NONE = new TextFiles(Optional.empty(), Optional.empty());

  /**
   * The paragraphs of a file, which blank lines separate.
   *
   * @throws IOException when it cannot be read, with a reason for people
   */
  List<String> paragraphs(String name) throws IOException {
    try {
      Path file =
          directory
              .orElseThrow(() -> new IOException("a shipped pack has no files"))
              .resolve(name)
              .toRealPath();
      if (root.isPresent() && !file.startsWith(root.get().toRealPath())) {
        throw new IOException("it lies outside " + root.get());
      }
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        throw new IOException("it is no file of at most 1 MiB");
      }
      String text = ConfigFiles.decode(Files.readAllBytes(file)).text();
      return Arrays.stream(text.split("\\R[ \\t]*\\R", -1))
          .map(String::strip)
          .filter(paragraph -> !paragraph.isEmpty())
          .toList();
    } catch (InvalidPathException e) {
      throw new IOException("that is no path", e);
    }
  }
}
