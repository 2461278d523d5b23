package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.articlint.git.Git;
import org.articlint.git.GitException;
import org.articlint.rule.config.ConfigFiles;

/** Where git notes each commit, checkout and merge of a work tree. */
final class GitHistory {

  private GitHistory() {}

  /**
   * Returns the file.
   *
   * @param root the top of a work tree, or any other directory
   */
  static Optional<Path> of(Path root) {
    try {
      return ConfigFiles.isGitTop(root)
          ? Optional.of(root.resolve(new Git(root).line("rev-parse", "--git-path", "logs/HEAD")))
          : Optional.empty();
    } catch (GitException e) {
      // Nothing is read from the history then, either.
      return Optional.empty();
    }
  }
}
