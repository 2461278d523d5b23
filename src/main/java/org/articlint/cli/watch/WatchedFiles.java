package org.articlint.cli.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.rule.config.ConfigFiles;
import org.articlint.rule.yaml.ConfigException;
import org.jspecify.annotations.Nullable;

/** The files whose change calls for another check. */
public final class WatchedFiles {

  private static final String GIT_IGNORE = ".gitignore";

  private final Collection<Path> targets;
  private final Optional<ArticleFilter> filter;
  private final Supplier<Set<Path>> others;
  private final Set<Path> outputs;

  /**
   * The files of a check.
   *
   * @param targets files, and directories of which all visible files count that git does not ignore
   * @param filter decides which directories are entered
   * @param others single files that count as well, such as configuration; asked for after the
   *     directories have been read
   * @param outputs files that the check itself writes
   */
  public WatchedFiles(
      Collection<Path> targets,
      ArticleFilter filter,
      Supplier<Set<Path>> others,
      Set<Path> outputs) {
    this.targets = targets;
    this.filter = Optional.of(filter);
    this.others = others;
    this.outputs = outputs;
  }

  /** Single files only, for as long as a fault in one of them prevents the check. */
  public WatchedFiles(Set<Path> files) {
    this.targets = Set.of();
    this.filter = Optional.empty();
    this.others = () -> files;
    this.outputs = Set.of();
  }

  /** What tells a saved file from the same file before, without reading it. */
  record State(FileTime modified, long bytes, @Nullable Object key) {

    static State of(BasicFileAttributes found) {
      return new State(found.lastModifiedTime(), found.size(), found.fileKey());
    }
  }

  /**
   * Lists the files that are there now.
   *
   * @param directories receives each directory in which a change matters, before its files are read
   */
  Map<Path, State> list(Consumer<Path> directories) {
    Map<Path, State> states = new TreeMap<>();
    Set<Path> single = new TreeSet<>();
    for (Path target : targets) {
      if (filter.isPresent() && Files.isDirectory(target)) {
        walk(target, filter.get(), directories, states);
        // The target may be moved away and come back.
        directories.accept(target.resolveSibling(""));
      } else {
        single.add(target);
      }
    }
    single.addAll(others.get());
    for (Path file : single) {
      directories.accept(file.resolveSibling(""));
      state(file).ifPresent(state -> states.put(file, state));
    }
    outputs.forEach(states::remove);
    return states;
  }

  private static Optional<State> state(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return found.isDirectory() ? Optional.empty() : Optional.of(State.of(found));
    } catch (IOException e) {
      // Not there at the moment, which is a state as well.
      return Optional.empty();
    }
  }

  private static void walk(
      Path target, ArticleFilter filter, Consumer<Path> directories, Map<Path, State> states) {
    try {
      Files.walkFileTree(target, new Walk(target, filter, directories, states));
    } catch (IOException e) {
      // The visitor passes over what cannot be read; the check reports it.
      throw new IllegalStateException("a walk that never fails", e);
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path start;
    private final ArticleFilter filter;
    private final Consumer<Path> directories;
    private final Map<Path, State> states;

    Walk(Path start, ArticleFilter filter, Consumer<Path> directories, Map<Path, State> states) {
      this.start = start;
      this.filter = filter;
      this.directories = directories;
      this.states = states;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes found) {
      if (!directory.equals(start) && !enters(directory)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      directories.accept(directory);
      return FileVisitResult.CONTINUE;
    }

    private boolean enters(Path directory) {
      try {
        return filter.enters(directory);
      } catch (ConfigException e) {
        // Nothing is checked before that configuration is mended, and it lies above.
        return false;
      }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
      String name = file.getFileName().toString();
      boolean isVisible =
          !name.startsWith(".") || name.equals(GIT_IGNORE) || ConfigFiles.NAMES.contains(name);
      if (isVisible && !filter.isIgnored(file)) {
        states.put(file, State.of(found));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }
}
