package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.cli.io.Io;
import org.articlint.cli.selection.ConfigurationSources;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.cli.watch.WatchedFiles;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.rule.yaml.ConfigException;

/**
 * Where the files are that decide what is found.
 *
 * @param root the root of the articles
 * @param configurations the configurations that hold
 * @param archives the directories whose articles are compared
 * @param directories directories of articles outside of the archives
 */
record WatchedPlaces(
    Path root,
    NavigableSet<Path> configurations,
    NavigableSet<Path> archives,
    NavigableSet<Path> directories) {

  /** Copies the sets. */
  WatchedPlaces {
    configurations = new TreeSet<>(configurations);
    archives = new TreeSet<>(archives);
    directories = new TreeSet<>(directories);
  }

  /**
   * Returns the files. They are listed in a thread of its own, which therefore reads the
   * configurations once more.
   */
  WatchedFiles files(Io io) {
    Setup setup = Setup.ofFiles(root, io);
    List<Path> places = new ArrayList<>(archives);
    places.addAll(directories);
    Targets targets = new Targets(root, places, Optional.empty());
    ConfigurationSources sources = new ConfigurationSources(targets, root);
    try {
      for (Path directory : directories()) {
        setup.configs().of(directory);
      }
      for (Path file : configurations) {
        setup.configs().of(file.resolveSibling(""));
      }
    } catch (ConfigException e) {
      return new WatchedFiles(sources.of(e));
    }
    ArticleFilter filter = new ArticleFilter(root, setup.configs(), setup.formats());
    Optional<Path> history = GitHistory.of(root);
    return new WatchedFiles(
        archives,
        filter,
        () -> {
          Set<Path> files = new TreeSet<>(sources.of(setup, filter));
          history.ifPresent(files::add);
          return files;
        },
        Set.of());
  }
}
