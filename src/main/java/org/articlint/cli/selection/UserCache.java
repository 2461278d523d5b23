package org.articlint.cli.selection;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.archive.segment.IndexKey;
import org.articlint.cli.io.Io;

/**
 * The directory for what the tool may keep of a user.
 *
 * @param directory empty when nothing says where it is
 * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory
 *     Specification</a>
 */
public record UserCache(Optional<Path> directory) {

  private static final String NAME = "articlint";

  /** The directory of the user who runs a command. */
  public static UserCache of(Io io) {
    Stream<Optional<Path>> places =
        Stream.of(
            absolute(io, "XDG_CACHE_HOME"),
            absolute(io, "LOCALAPPDATA"),
            absolute(io, "HOME").map(home -> home.resolve(".cache")));
    return new UserCache(
        places.flatMap(Optional::stream).findFirst().map(place -> place.resolve(NAME)));
  }

  private static Optional<Path> absolute(Io io, String variable) {
    String value = io.variable(variable);
    try {
      Path path = io.directory().getFileSystem().getPath(value);
      return path.isAbsolute() ? Optional.of(path.normalize()) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * The key of the user's indexes; none when it would lie in the checkout, which may bring one.
   *
   * @param root the root of the run
   */
  public IndexKey indexKey(Path root) {
    return new IndexKey(
        directory.map(place -> place.resolve("index-key")).filter(file -> !file.startsWith(root)));
  }
}
