package org.articlint.lint.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.articlint.git.FileDiff;
import org.articlint.git.GitException;
import org.articlint.rule.yaml.ConfigException;

/** Finds the articles in the changes of a branch, and says of the rest why it is not judged. */
final class ChangedSearch {

  private final Changed changed;
  private final ArticleFilter filter;
  private final FoundChanges found;

  /**
   * Creates a search.
   *
   * @param below the files and directories to which the check is limited
   */
  ChangedSearch(Changed changed, ArticleFilter filter, Collection<Path> below) {
    this.changed = changed;
    this.filter = filter;
    this.found = new FoundChanges(changed.root(), filter, below);
  }

  FoundFiles find() throws GitException, ConfigException {
    Set<String> unmerged = changed.unmerged();
    for (FileDiff diff : changed.changes(unmerged)) {
      if (!unmerged.contains(diff.path()) && found.isWanted(diff.path())) {
        add(diff);
      }
    }
    for (String path : unmerged) {
      if (found.isWanted(path)) {
        found.addConflict(path);
      }
    }
    return found.found();
  }

  private void add(FileDiff diff) throws ConfigException {
    String path = diff.path();
    switch (diff.kind()) {
      case FILE -> addFile(diff);
      case LINK -> found.addLinkOfWorkTree(path, changed.root().resolve(path));
      case REPOSITORY -> found.addRepository(path);
      case UNMERGED, NONE -> {
        // The conflicts are listed by themselves, and a deleted article has nothing to judge.
      }
    }
  }

  private void addFile(FileDiff diff) throws ConfigException {
    String path = diff.path();
    if (!found.takes(path)) {
      return;
    }
    Path file = changed.root().resolve(path);
    if (Files.exists(file)) {
      ArticleFile article = new ArticleFile(file, path, filter.config(file), Optional.empty());
      found.add(article.with(new Change(found.lines(diff), changed.before(diff), diff::isMoved)));
    } else {
      found.fail(path, "it is in git, but not in this sparse work tree");
    }
  }
}
