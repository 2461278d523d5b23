package org.articlint.cli.server.action;

import java.nio.file.Path;
import java.util.Optional;
import org.articlint.git.Git;
import org.articlint.git.GitException;

/** The name under which git knows who writes. */
public final class GitUser {

  private GitUser() {}

  /** Returns the name for a directory; empty when nobody has set one. */
  public static Optional<String> of(Path directory) {
    try {
      return Optional.of(new Git(directory).line("config", "user.name").strip())
          .filter(name -> !name.isEmpty());
    } catch (GitException e) {
      return Optional.empty();
    }
  }
}
