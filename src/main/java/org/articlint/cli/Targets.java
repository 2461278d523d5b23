package org.articlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.rule.config.ConfigFiles;

/**
 * The paths of a command line, and the root of the run: the top of the git work tree, else the
 * working directory, else (for paths elsewhere) the directory that holds them all.
 *
 * @param paths real paths, except for links that lead nowhere
 */
record Targets(Path root, List<Path> paths) {

  static Targets of(List<String> arguments, Io io) throws UsageException {
    List<Path> paths = new ArrayList<>();
    for (String argument : arguments) {
      paths.add(resolve(argument, io));
    }
    return new Targets(root(paths, io.directory()), paths);
  }

  private static Path resolve(String argument, Io io) throws UsageException {
    try {
      Path path = io.directory().resolve(argument).normalize();
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new UsageException("there is no file or directory '" + argument + "'");
      }
      return Files.exists(path) ? path.toRealPath() : path;
    } catch (InvalidPathException e) {
      throw new UsageException(
          "'%s' is not a path here; is the locale UTF-8 (LC_ALL=C.UTF-8)?".formatted(argument));
    } catch (IOException e) {
      throw new UsageException("'%s' cannot be read: %s".formatted(argument, e.getMessage()));
    }
  }

  static Path root(List<Path> paths, Path workingDirectory) {
    Optional<Path> top = ConfigFiles.gitTop(workingDirectory);
    Path here = top.orElse(workingDirectory);
    if (paths.stream().allMatch(path -> path.startsWith(here))) {
      return here;
    }
    Path first = directory(paths.get(0));
    Path common = ConfigFiles.gitTop(first).orElse(first);
    while (!holdsAll(common, paths) && common.getParent() != null) {
      common = common.resolveSibling("");
    }
    return common;
  }

  private static boolean holdsAll(Path directory, List<Path> paths) {
    return paths.stream().allMatch(path -> path.startsWith(directory));
  }

  private static Path directory(Path path) {
    return Files.isDirectory(path) ? path : path.resolveSibling("");
  }
}
