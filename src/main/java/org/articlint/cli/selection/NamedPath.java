package org.articlint.cli.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.lint.files.Reasons;
import org.articlint.rule.config.ConfigFiles;

/**
 * A path that the command line names. Its links are followed, but none of those that a checkout has
 * brought may lead out of it: whoever names {@code docs/a.md} means no file of theirs elsewhere.
 *
 * @param path absolute, without {@code ..}
 * @param workingDirectory bounds the links below it, where there is no git work tree
 */
public record NamedPath(Path path, Path workingDirectory) {

  /**
   * Returns the file that an option names. It keeps its name, because what it names in turn lies
   * beside that and not beside what a link leads to. It need not exist.
   *
   * @throws UsageException when a link on the way leads out of its work tree
   */
  public static Path ofOption(String name, Io io) throws UsageException {
    try {
      NamedPath named = new NamedPath(io.directory().resolve(name).normalize(), io.directory());
      named.real();
      return named.path;
    } catch (InvalidPathException e) {
      throw new UsageException("'%s' is not a path: %s".formatted(name, e.getReason()));
    } catch (IOException e) {
      throw new UsageException("'%s' cannot be read: %s".formatted(name, Reasons.of(e)));
    }
  }

  /**
   * Returns the real path; a path that leads nowhere stays as it is.
   *
   * @throws UsageException when a link on the way leads out of its work tree
   */
  Path real() throws IOException, UsageException {
    if (!Files.exists(path)) {
      return path;
    }
    Path real = path.toRealPath();
    if (!real.equals(path)) {
      refuseLinksThatLeadOut();
    }
    return real;
  }

  /** Returns the real path of a file, or of a link as git has it: without following it. */
  Path ofEntry() throws IOException, UsageException {
    Path directory = path.getParent();
    return directory != null && Files.isSymbolicLink(path)
        ? new NamedPath(directory, workingDirectory).real().resolve(path.getFileName())
        : real();
  }

  private void refuseLinksThatLeadOut() throws IOException, UsageException {
    Path at = path.getRoot();
    for (Path name : path) {
      Path next = at.resolve(name);
      Path real = next.toRealPath();
      Optional<Path> bound = Files.isSymbolicLink(next) ? bound(at) : Optional.empty();
      if (bound.isPresent() && !real.startsWith(bound.get())) {
        throw new UsageException(
            "'%s' is a link that leads outside %s, where nothing is read or changed; name the file"
                    .formatted(shown(next), bound.get())
                + " itself");
      }
      at = real;
    }
  }

  /** The directory that a link must not lead out of. */
  private Optional<Path> bound(Path directory) {
    Optional<Path> top = ConfigFiles.gitTop(directory);
    return top.isPresent() || !directory.startsWith(workingDirectory)
        ? top
        : Optional.of(workingDirectory);
  }

  private Path shown(Path link) {
    return link.startsWith(workingDirectory) ? workingDirectory.relativize(link) : link;
  }
}
