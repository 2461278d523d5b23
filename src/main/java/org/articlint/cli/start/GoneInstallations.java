package org.articlint.cli.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Removes the class archives of installations of articlint, and of Java, that are no longer there.
 * Each revision of a hook and each project with its own package is an installation, and its archive
 * has some 25 MB. What has changed lately stays: another machine that shares the directory may have
 * the installation.
 *
 * <p>The launcher keeps the archive of an installation in {@code LIB} and a Java in {@code JDK} as
 * {@code classes/LIB/java/JDK.jsa}.
 */
final class GoneInstallations {

  private static final Duration AGE = Duration.ofDays(30);
  private static final String JAVA = "java";
  private static final String ARCHIVE = ".jsa";

  /** The directory of all archives. */
  private final Path classes;

  GoneInstallations(Path classes) {
    this.classes = classes;
  }

  /**
   * Removes them.
   *
   * @throws IOException when the archives cannot be listed, or one cannot be removed
   */
  void remove() throws IOException {
    FileTime lately = FileTime.from(Instant.now().minus(AGE));
    try (Stream<Path> all = Files.walk(classes)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        if (isOfArchive(path)
            && Files.getLastModifiedTime(path).compareTo(lately) < 0
            && isGone(path)) {
          Files.deleteIfExists(path);
          deleteEmptyAbove(path);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether a file is an archive, or one that is made along with it. */
  private static boolean isOfArchive(Path file) {
    return List.of(ARCHIVE, ARCHIVE + ".tried-for", ARCHIVE + ".new", ARCHIVE + ".classes").stream()
        .anyMatch(file.toString()::endsWith);
  }

  private boolean isGone(Path file) {
    Path below = classes.relativize(file);
    try {
      for (int i = 1; i < below.getNameCount() - 1; i++) {
        if (below.getName(i).toString().equals(JAVA)
            && Files.exists(place(below.subpath(0, i)).resolve("articlint.jar"))
            && Files.isDirectory(java(below.subpath(i + 1, below.getNameCount())))) {
          return false;
        }
      }
      return true;
    } catch (InvalidPathException e) {
      // A place that has no drive, such as a share of another machine.
      return false;
    }
  }

  private Path java(Path archive) {
    String name = archive.toString();
    return place(classes.getFileSystem().getPath(name.substring(0, name.lastIndexOf(ARCHIVE))));
  }

  /** The place of which a path is the name in here; on Windows it begins with a drive. */
  private Path place(Path below) {
    Path root = classes.getRoot();
    if (root.toString().indexOf(':') < 0) {
      return root.resolve(below);
    }
    Path drive = classes.getFileSystem().getPath(below.getName(0) + ":\\");
    return below.getNameCount() == 1
        ? drive
        : drive.resolve(below.subpath(1, below.getNameCount()));
  }

  private void deleteEmptyAbove(Path file) throws IOException {
    try {
      for (Path at = file.resolveSibling(""); !at.equals(classes); at = at.resolveSibling("")) {
        Files.deleteIfExists(at);
      }
    } catch (DirectoryNotEmptyException e) {
      // Others are still there.
    }
  }
}
