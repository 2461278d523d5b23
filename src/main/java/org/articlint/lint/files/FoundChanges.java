package org.articlint.lint.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.articlint.git.FileDiff;
import org.articlint.git.LineRanges;
import org.articlint.rule.yaml.ConfigException;

/** Collects the articles of a change, and why the rest of it is not judged. */
final class FoundChanges {

  private final Path root;
  private final ArticleFilter filter;
  private final Collection<Path> below;
  private final Map<String, ArticleFile> files = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<Skipped> skipped = new LinkedHashSet<>();
  private final ChangedLinks links;

  /**
   * Creates a collection.
   *
   * @param root the top of the work tree, a real path
   * @param below the files and directories to which the check is limited
   */
  FoundChanges(Path root, ArticleFilter filter, Collection<Path> below) {
    this.root = root;
    this.filter = filter;
    this.below = below;
    this.links = new ChangedLinks(root, filter, failures, skipped);
  }

  /** Whether a path, relative to the root, is to be looked at. */
  boolean isWanted(String path) {
    return below.stream().anyMatch(root.resolve(path)::startsWith);
  }

  /** Whether a regular file is an article that can be checked; if not, says why. */
  boolean takes(String path) throws ConfigException {
    Path file = root.resolve(path);
    if (!filter.mayTake(file, root)) {
      filter.skipped(file, path).ifPresent(skipped::add);
      return false;
    }
    if (Reasons.isUnreadable(path)) {
      fail(path, Reasons.UNREADABLE_NAME);
      return false;
    }
    return true;
  }

  /** The lines of an article that a change touches: all of them if it was no article before. */
  LineRanges lines(FileDiff diff) throws ConfigException {
    boolean wasArticle =
        diff.renamedFrom().equals(diff.path())
            || filter.takes(root.resolve(diff.renamedFrom()), root);
    return wasArticle ? diff.lines() : LineRanges.ALL;
  }

  /** Adds an article, or those that a file holds and the change touches. */
  void add(ArticleFile file) {
    ContainedArticles articles = filter.articles(file);
    articles.files().forEach(article -> files.put(article.path(), article));
    skipped.addAll(articles.skipped());
    articles.failure().ifPresent(failures::add);
  }

  void fail(String path, String reason) {
    failures.add(new Failure(path, reason));
  }

  /** Adds a file that a merge has left with a conflict. */
  void addConflict(String path) throws ConfigException {
    if (filter.takes(root.resolve(path), root)) {
      fail(path, UnmergedArticles.REASON);
    }
  }

  /** Adds another repository. */
  void addRepository(String path) throws ConfigException {
    filter.skippedRepository(root.resolve(path), path).ifPresent(skipped::add);
  }

  /**
   * Adds a link.
   *
   * @param target where it leads to; empty for nowhere
   * @param isDirectory whether a directory is there
   */
  void addLink(String path, Optional<Path> target, boolean isDirectory) throws ConfigException {
    links.add(path, target, isDirectory);
  }

  /**
   * Adds a link that the work tree can follow.
   *
   * @param from the link itself, or where it goes on
   */
  void addLinkOfWorkTree(String path, Path from) throws ConfigException {
    Optional<Path> target = Optional.empty();
    try {
      target = Optional.of(from.toRealPath());
    } catch (IOException e) {
      // It leads nowhere.
    }
    addLink(path, target, target.filter(Files::isDirectory).isPresent());
  }

  FoundFiles found() {
    return new FoundFiles(
        root, List.copyOf(files.values()), failures, List.copyOf(skipped), List.of());
  }
}
