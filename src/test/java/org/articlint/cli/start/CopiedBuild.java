package org.articlint.cli.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.cli.Launcher;

/**
 * A copy of the build, at a place of its own: a class archive belongs to a place.
 *
 * @param lib the directory of its jars, without symbolic links
 */
record CopiedBuild(Path lib) {

  private static final Path DIST = Project.DIRECTORY.resolve("target/dist");

  /** Copies the build to a directory. JDK 17 keeps no classes of jars whose path has a space. */
  static CopiedBuild at(Path dist) throws IOException {
    Project.copy(DIST.resolve("bin"), dist.resolve("bin"));
    Project.copy(DIST.resolve("lib"), dist.resolve("lib"));
    for (Path program : files(dist.resolve("bin"))) {
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return new CopiedBuild(dist.resolve("lib").toRealPath());
  }

  /** Returns the launcher in a working directory, with a cache directory of the user's. */
  Launcher in(Path directory, Path cache) {
    return new Launcher(directory)
        .as(lib.resolveSibling("bin/articlint"))
        .with("XDG_CACHE_HOME", cache.toString());
  }

  /** Returns where the class archive for the Java of this test is kept. */
  Path archive(Path cache) throws IOException {
    return archive(cache, Path.of(System.getProperty("java.home")).toRealPath());
  }

  /** Returns where the class archive for a JDK is kept. */
  Path archive(Path cache, Path jdk) {
    return Path.of(cache + "/articlint/classes" + lib + "/java" + jdk + ".jsa");
  }

  /** Copies the class archive, and the note of what it was made for, to another cache. */
  void copyArchive(Path from, Path to) throws IOException {
    Files.createDirectories(archive(to).resolveSibling(""));
    Files.copy(archive(from), archive(to));
    Files.copy(triedFor(from), triedFor(to));
  }

  /** Returns the file that says for which jars an archive was made or tried; it is also a lock. */
  Path triedFor(Path cache) throws IOException {
    return archive(cache).resolveSibling(archive(cache).getFileName() + ".tried-for");
  }

  /** Returns all files and directories, in order. */
  List<Path> allFiles() throws IOException {
    return allFiles(lib.resolveSibling(""));
  }

  static List<Path> allFiles(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      return files.sorted().toList();
    }
  }

  static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
