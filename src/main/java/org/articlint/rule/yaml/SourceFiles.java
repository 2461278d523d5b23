package org.articlint.rule.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final UnsavedTexts unsaved;
  private final List<SourceFile> read;

  /** A file that was read. */
  public static final class SourceFile {
    private final Path file;
    private final byte[] bytes;

    private SourceFile(Path file, byte[] bytes) {
      this.file = file;
      this.bytes = bytes;
    }

    /** Returns its real path. */
    public Path file() {
      return file;
    }

    /** Returns its bytes. */
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * A reader that has read nothing yet.
   *
   * @param bound where the files must lie
   */
  public SourceFiles(RootBound bound) {
    this(bound, UnsavedTexts.NONE);
  }

  /**
   * A reader that has read nothing yet.
   *
   * @param bound where the files must lie
   * @param unsaved texts that are read in place of files
   */
  public SourceFiles(RootBound bound, UnsavedTexts unsaved) {
    this(bound, unsaved, new ArrayList<>());
  }

  private SourceFiles(RootBound bound, UnsavedTexts unsaved, List<SourceFile> read) {
    this.bound = bound;
    this.unsaved = unsaved;
    this.read = read;
  }

  /** The same reader, for files that must lie elsewhere. */
  public SourceFiles within(RootBound bound) {
    return new SourceFiles(bound, unsaved, read);
  }

  /**
   * Returns the real path of a file or directory.
   *
   * @throws IOException when there is none, or it lies outside; the message is for people
   */
  public Path real(Path path) throws IOException {
    try {
      return bound.real(path);
    } catch (NoSuchFileException e) {
      Path file = path.toAbsolutePath().normalize();
      if (unsaved.find(file).isEmpty()) {
        throw e;
      }
      // It has never been saved; where it will lie is bound like any other place.
      return bound.real(file.resolveSibling("")).resolve(file.getFileName());
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read, or lies outside; the message is for people
   */
  public SourceText read(Path path) throws IOException {
    Path real = real(path);
    Optional<String> open = unsaved.find(real);
    byte[] bytes =
        open.isPresent()
            ? open.get().getBytes(StandardCharsets.UTF_8)
            : RegularFile.read(real, RegularFile.MAX_CONFIG_BYTES);
    RegularFile.refuseOver(RegularFile.MAX_CONFIG_BYTES, bytes.length);
    read.add(new SourceFile(real, bytes));
    return SourceText.decode(bytes);
  }

  /** Returns the files that were read so far, in this order. */
  public List<SourceFile> files() {
    return List.copyOf(read);
  }
}
