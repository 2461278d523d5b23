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
import org.articlint.git.GitException;
import org.articlint.rule.yaml.ConfigException;

/** Finds the articles in the changes of a branch, and says of the rest why it is not judged. */
final class ChangedSearch {

  /** Why a file whose name git prints otherwise than it is cannot be checked. */
  static final String NOT_UTF_8 = "its name is not UTF-8; rename it";

  /** What stands for the bytes of a name that are not UTF-8. */
  static final char UNREADABLE = '\uFFFD';

  private final Changed changed;
  private final Path root;
  private final ArticleFilter filter;
  private final Map<String, ArticleFile> files = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<Skipped> skipped = new LinkedHashSet<>();
  private final ChangedLinks links;

  ChangedSearch(Changed changed, ArticleFilter filter) {
    this.changed = changed;
    this.root = changed.root();
    this.filter = filter;
    this.links = new ChangedLinks(root, filter, failures, skipped);
  }

  FoundFiles find(Collection<Path> below) throws GitException, ConfigException {
    Set<String> unmerged = changed.unmerged();
    for (FileDiff diff : changed.changes(unmerged)) {
      if (!unmerged.contains(diff.path()) && isBelow(below, diff.path())) {
        add(diff);
      }
    }
    for (String path : unmerged) {
      if (isBelow(below, path) && filter.takes(root.resolve(path), root)) {
        failures.add(new Failure(path, UnmergedArticles.REASON));
      }
    }
    return new FoundFiles(
        root, List.copyOf(files.values()), failures, List.copyOf(skipped), List.of());
  }

  private boolean isBelow(Collection<Path> directories, String path) {
    return directories.stream().anyMatch(root.resolve(path)::startsWith);
  }

  private void add(FileDiff diff) throws ConfigException {
    String path = diff.path();
    Path file = root.resolve(path);
    switch (diff.kind()) {
      case FILE -> addFile(diff, file);
      case LINK -> addLink(path, file);
      case REPOSITORY -> filter.skippedRepository(file, path).ifPresent(skipped::add);
      case UNMERGED, NONE -> {
        // The conflicts are listed by themselves, and a deleted article has nothing to judge.
      }
    }
  }

  private void addFile(FileDiff diff, Path file) throws ConfigException {
    String path = diff.path();
    if (!filter.takes(file, root)) {
      filter.skipped(file, path).ifPresent(skipped::add);
    } else if (path.indexOf(UNREADABLE) < 0 && Files.exists(file)) {
      ArticleFile article = new ArticleFile(file, path, filter.config(file), Optional.empty());
      files.put(path, article.with(new Change(diff.lines(), changed.before(diff))));
    } else {
      failures.add(new Failure(path, absence(path)));
    }
  }

  /** Why a file that git has cannot be found. */
  private static String absence(String path) {
    return path.indexOf(UNREADABLE) >= 0
        ? NOT_UTF_8
        : "it is in git, but not in this sparse work tree";
  }

  private void addLink(String path, Path link) throws ConfigException {
    try {
      Path target = link.toRealPath();
      links.add(path, Optional.of(target), Files.isDirectory(target));
    } catch (IOException e) {
      links.add(path, Optional.empty(), false);
    }
  }
}
