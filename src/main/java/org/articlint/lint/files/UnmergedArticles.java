package org.articlint.lint.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.git.Git;
import org.articlint.git.GitException;
import org.articlint.git.StagedFiles;
import org.articlint.rule.config.ConfigFiles;
import org.articlint.rule.yaml.ConfigException;

/**
 * The articles of a work tree that git has with a merge conflict. Whatever their files say, nobody
 * knows which text will be published.
 */
public final class UnmergedArticles {

  /** Why such an article is not checked. */
  static final String REASON =
      "its merge conflict is not resolved, so it is not decided which text will be published;"
          + " resolve it and tell git so (git add)";

  private final Optional<Git.Running> asked;

  private UnmergedArticles(Optional<Git.Running> asked) {
    this.asked = asked;
  }

  /** Asks git in the background. Where it cannot say, no article is known to have a conflict. */
  public static UnmergedArticles ask(Path root) {
    try {
      return new UnmergedArticles(
          ConfigFiles.isGitTop(root)
              ? Optional.of(StagedFiles.startUnmerged(new Git(root).withoutFetching()))
              : Optional.empty());
    } catch (GitException e) {
      return new UnmergedArticles(Optional.empty());
    }
  }

  /**
   * The file from which git tells the conflicts, while it has some; it changes once they are
   * resolved.
   *
   * @param root the top of a work tree, or any other directory
   */
  public static Optional<Path> stagingArea(Path root) {
    Optional<Git.Running> asked = ask(root).asked;
    try {
      if (asked.isEmpty() || StagedFiles.unmerged(asked.get()).isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(root.resolve(new Git(root).line("rev-parse", "--git-path", "index")));
    } catch (GitException e) {
      // The check tells it.
      return Optional.empty();
    }
  }

  /**
   * Makes failures of those among the articles of a run, and of those that it lacks because a merge
   * has left no file of them.
   *
   * @param filter finds the articles of directories
   * @throws ConfigException when the configuration of one of them cannot be used
   */
  public FoundFiles refuseIn(FoundFiles found, ArticleFilter filter) throws ConfigException {
    Set<String> unmerged;
    try {
      unmerged = asked.isEmpty() ? Set.of() : StagedFiles.unmerged(asked.get());
    } catch (GitException e) {
      return unknown(found, String.valueOf(e.getMessage()));
    }
    if (unmerged.isEmpty()) {
      return found;
    }
    List<Failure> failures = new ArrayList<>(found.failures());
    List<ArticleFile> files = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (ArticleFile file : found.files()) {
      // What an editor hands over is the text that it asks about.
      if (file.isOnDisk() && unmerged.contains(file.filePath())) {
        named.add(file.filePath());
      } else {
        files.add(file);
      }
    }
    for (String path : unmerged) {
      if (named.contains(path)
          || isBelow(found.root().resolve(path), found.directories(), filter)) {
        failures.add(new Failure(path, REASON));
      }
    }
    return new FoundFiles(
        found.root(), files, failures, found.skipped(), found.directories(), found.notices());
  }

  private static boolean isBelow(Path file, List<Path> directories, ArticleFilter filter)
      throws ConfigException {
    for (Path directory : directories) {
      if (filter.takes(file, directory)) {
        return true;
      }
    }
    return false;
  }

  /** Without git, nobody knows whether it has what {@code .gitignore} hides. */
  private static FoundFiles unknown(FoundFiles found, String reason) {
    List<Failure> failures = new ArrayList<>(found.failures());
    List<String> notices = new ArrayList<>(found.notices());
    String said = "git could not say which articles it has, and with a merge conflict: " + reason;
    if (found.skipped().stream().anyMatch(each -> each.reason() == Skipped.Reason.IGNORED)) {
      failures.add(new Failure(".git", said));
    } else {
      notices.add(said);
    }
    return new FoundFiles(
        found.root(), found.files(), failures, found.skipped(), found.directories(), notices);
  }
}
