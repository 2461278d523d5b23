package org.articlint.cli.mcp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.cli.io.UsageException;
import org.articlint.lint.files.Reasons;
import org.articlint.rule.config.ConfigFiles;

/**
 * The directories that may be read: the one in which the server was started, or those inside of it
 * that the client declares. Nothing outside of them is opened, whatever links say.
 *
 * @param directories real paths, at least one
 */
record Roots(List<Path> directories) {

  /** The directory in which the server was started. */
  static Roots of(Path start) {
    return new Roots(List.of(start));
  }

  /**
   * The directories of a client.
   *
   * @param start a real path; a root that holds it stands for it
   * @param uris as the client declares them; those of other schemes than {@code file} are ignored
   * @throws UsageException when none of them lies in the directory, or holds it
   */
  static Roots of(Path start, List<String> uris) throws UsageException {
    if (uris.isEmpty()) {
      return of(start);
    }
    Set<Path> inside = new LinkedHashSet<>();
    for (String uri : uris) {
      Optional<Path> declared = directory(uri);
      if (declared.isPresent() && start.startsWith(declared.get())) {
        return of(start);
      }
      declared.filter(path -> path.startsWith(start)).ifPresent(inside::add);
    }
    if (inside.isEmpty()) {
      throw new UsageException(
          "this server reads only %s, and no root of the client lies in it: %s"
              .formatted(start, String.join(", ", uris)));
    }
    return new Roots(List.copyOf(inside));
  }

  private static Optional<Path> directory(String uri) {
    try {
      URI file = URI.create(uri);
      if (!"file".equalsIgnoreCase(file.getScheme())) {
        return Optional.empty();
      }
      Path path = Path.of(file).toRealPath();
      return Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
    } catch (IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }

  /** A path that a call names, and the root that it lies in. */
  record Named(Path root, Path path) {}

  /** Returns the only or first root, which a call that names no path is about. */
  Path first() {
    return directories.get(0);
  }

  /**
   * Finds a path that a call names: relative to a root, the first one that has it, or absolute.
   *
   * @throws UsageException when it lies in none, or a link leads out of it
   */
  Named find(String name) throws UsageException {
    if (name.isBlank()) {
      throw new UsageException("a path is empty; the whole directory is '.'");
    }
    List<Named> inside = new ArrayList<>();
    for (Path root : directories) {
      Path path = resolve(root, name);
      if (path.startsWith(root)) {
        inside.add(new Named(root, path));
      }
    }
    if (inside.isEmpty()) {
      throw outside(name);
    }
    Named found =
        inside.stream().filter(each -> Files.exists(each.path)).findFirst().orElse(inside.get(0));
    if (!real(found.path, name).startsWith(found.root)) {
      throw new UsageException(
          "'%s' is behind a link that leads outside %s, where nothing is read"
              .formatted(name, found.root));
    }
    return found;
  }

  private static Path resolve(Path root, String name) throws UsageException {
    try {
      return root.resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException("'%s' is not a path: %s".formatted(name, e.getReason()));
    }
  }

  private UsageException outside(String name) {
    List<String> shown = directories.stream().map(Path::toString).toList();
    return new UsageException(
        "'%s' lies outside %s, where nothing is read".formatted(name, String.join(", ", shown)));
  }

  /** Returns where a path leads; for one that does not exist, where its nearest directory does. */
  private static Path real(Path path, String name) throws UsageException {
    Path at = path;
    while (!Files.exists(at, LinkOption.NOFOLLOW_LINKS) && at.getParent() != null) {
      at = at.getParent();
    }
    try {
      return at.toRealPath();
    } catch (IOException e) {
      throw new UsageException("'%s' cannot be read: %s".formatted(name, Reasons.of(e)));
    }
  }

  /**
   * Refuses a root whose configuration lies above it: without that other rules would hold.
   *
   * @throws UsageException naming the configuration
   */
  static void refuseConfigurationAbove(Path root) throws UsageException {
    Optional<Path> top = ConfigFiles.gitTop(root);
    Path at = root;
    while (top.isPresent() && !at.equals(top.get()) && !hasConfiguration(at)) {
      at = at.resolveSibling("");
      if (hasConfiguration(at)) {
        throw new UsageException(
            "the rules for %s are in the configuration in %s, outside of what may be read; start"
                    .formatted(root, at)
                + " articlint mcp there, or have the client open that directory");
      }
    }
  }

  private static boolean hasConfiguration(Path directory) {
    return ConfigFiles.NAMES.stream()
        .anyMatch(name -> Files.exists(directory.resolve(name), LinkOption.NOFOLLOW_LINKS));
  }
}
