package org.articlint.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The directory that what a checkout names must lie in, so that it cannot have files of its reader
 * shown or read.
 *
 * @param root empty for no bound
 */
public record RootBound(Optional<Path> root) {

  /** No bound: for files that the user names. */
  public static final RootBound NONE = new RootBound(Optional.empty());

  /** Files must lie below a directory. */
  public static RootBound of(Path root) {
    return new RootBound(Optional.of(root));
  }

  /**
   * The bound for what a file or directory names, and for itself: a root that holds it binds it;
   * whoever keeps it elsewhere may have the rest anywhere.
   */
  public static RootBound of(Path root, Path named) {
    return named.startsWith(root) ? of(root) : NONE;
  }

  /**
   * Returns the real path of a file or directory, to which links may lead.
   *
   * @throws IOException when there is none, or it lies outside; the message is for people
   */
  public Path real(Path path) throws IOException {
    Path real = target(path);
    if (root.isEmpty() || real.startsWith(root.get().toRealPath())) {
      return real;
    }
    boolean isNamed = !path.toAbsolutePath().normalize().startsWith(root.get());
    throw new IOException((isNamed ? "it lies outside " : "a link leads outside ") + root.get());
  }

  private static Path target(Path path) throws IOException {
    try {
      return path.toRealPath();
    } catch (NoSuchFileException e) {
      if (Files.isSymbolicLink(path)) {
        throw new IOException("it is a link that leads nowhere", e);
      }
      throw e;
    }
  }
}
