package org.articlint.rule.yaml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.article.RegularFile;
import org.articlint.article.RootBound;
import org.articlint.article.SourceText;

/**
 * Reads the files that make up a configuration: itself, packs, and what these keep in files of
 * their own. Remembers what it has read, for everything that an article is judged by follows from
 * it.
 */
public final class SourceFiles {

  private final RootBound bound;
  private final List<byte[]> read;

  /**
   * A reader that has read nothing yet.
   *
   * @param bound where the files must lie
   */
  public SourceFiles(RootBound bound) {
    this(bound, new ArrayList<>());
  }

  private SourceFiles(RootBound bound, List<byte[]> read) {
    this.bound = bound;
    this.read = read;
  }

  /** The same reader, for files that must lie elsewhere. */
  public SourceFiles within(RootBound bound) {
    return new SourceFiles(bound, read);
  }

  /**
   * Returns the real path of a file or directory.
   *
   * @throws IOException when there is none, or it lies outside; the message is for people
   */
  public Path real(Path path) throws IOException {
    return bound.real(path);
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read, or lies outside; the message is for people
   */
  public SourceText read(Path path) throws IOException {
    byte[] bytes = RegularFile.read(bound.real(path), RegularFile.MAX_CONFIG_BYTES);
    read.add(bytes);
    return SourceText.decode(bytes);
  }

  /** Returns the bytes of the files that were read so far, in this order. */
  public List<byte[]> contents() {
    return List.copyOf(read);
  }
}
