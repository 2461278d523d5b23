package org.articlint.cli.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.cli.io.CommandName;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.lint.files.Reasons;
import org.articlint.rule.Names;
import org.articlint.rule.config.ConfigFiles;
import org.articlint.rule.yaml.ConfigException;

/**
 * What a command line names.
 *
 * @param root the top of the git work tree, else the working directory; when a target lies outside
 *     of it, the nearest directory that holds all targets
 * @param paths files and directories; real paths, except for links that lead nowhere and links that
 *     are staged
 * @param input the path and the bytes of an article on standard input
 */
public record Targets(Path root, List<Path> paths, Optional<Map.Entry<Path, byte[]>> input) {

  /**
   * Resolves paths.
   *
   * @throws UsageException when one of them does not exist
   */
  public static Targets of(List<String> arguments, Io io) throws UsageException {
    return of(arguments, io, false, false);
  }

  /**
   * Resolves paths of what a branch has changed; of a link, itself.
   *
   * @throws UsageException when one of them does not exist
   */
  public static Targets ofChanged(List<String> arguments, Io io) throws UsageException {
    return of(arguments, io, false, true);
  }

  /**
   * Resolves paths of staged files, which the work tree may lack.
   *
   * @throws UsageException when one of them cannot be a path
   */
  public static Targets ofStaged(List<String> arguments, Io io) throws UsageException {
    return of(arguments, io, true, true);
  }

  private static Targets of(List<String> arguments, Io io, boolean mayBeAbsent, boolean isEntry)
      throws UsageException {
    List<Path> paths = new ArrayList<>();
    for (String argument : arguments) {
      paths.add(resolve(argument, io, mayBeAbsent, isEntry));
    }
    return new Targets(root(paths, io.directory()), paths, Optional.empty());
  }

  /** These targets, and an article from standard input. */
  public Targets with(Map.Entry<Path, byte[]> article) throws UsageException {
    if (!article.getKey().startsWith(root)) {
      throw new UsageException(
          "--stdin-filename: '%s' lies outside %s".formatted(article.getKey(), root));
    }
    return new Targets(root, paths, Optional.of(article));
  }

  /**
   * These targets; without any, the default target of a setup.
   *
   * @throws ConfigException when the configuration that names the default is at fault
   */
  public Targets orDefault(Setup setup, Io io) throws ConfigException {
    return paths.isEmpty() && input.isEmpty()
        ? new Targets(root, List.of(setup.defaultTarget(io.directory())), input)
        : this;
  }

  private static Path resolve(String argument, Io io, boolean mayBeAbsent, boolean isEntry)
      throws UsageException {
    if (argument.isBlank()) {
      throw new UsageException("a path is empty; the current directory is '.'");
    }
    try {
      Path path = io.directory().resolve(argument).normalize();
      if (!mayBeAbsent && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new UsageException(
            "there is no file or directory '" + argument + "'" + hint(argument));
      }
      NamedPath named = new NamedPath(path, io.directory());
      return isEntry ? named.ofEntry() : named.real();
    } catch (InvalidPathException e) {
      throw new UsageException(
          "'%s' is not a path here; is the locale UTF-8 (LC_ALL=C.UTF-8)?".formatted(argument));
    } catch (IOException e) {
      throw new UsageException("'%s' cannot be read: %s".formatted(argument, Reasons.of(e)));
    }
  }

  /** A single word may have been meant as a command; Java reads no other names than of UTF-8. */
  private static String hint(String argument) {
    if (argument.indexOf('\uFFFD') >= 0) {
      return "; a name that is not UTF-8 cannot be given here, so name its directory, or rename it";
    }
    if (argument.contains("/") || argument.contains(".")) {
      return "";
    }
    return Names.nearest(argument, CommandName.all())
        .map(name -> ", and no such command; did you mean the command '" + name + "'?")
        .orElse(", and no such command");
  }

  private static Path root(List<Path> paths, Path workingDirectory) {
    Path here = ConfigFiles.gitTop(workingDirectory).orElse(workingDirectory);
    if (holdsAll(here, paths)) {
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

  /** The directory itself, or that of a file. */
  public static Path directory(Path path) {
    return Files.isDirectory(path) ? path : path.resolveSibling("");
  }
}
