package org.articlint.lint.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.article.RegularFile;
import org.articlint.article.RootBound;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.lint.files.Reasons;

/**
 * The owners of files by CODEOWNERS, as GitHub or GitLab reads it. Other hosts that know the name
 * of the file have another syntax.
 */
final class CodeOwners {

  private static final String GITHUB = ".github";
  private static final String GITLAB = ".gitlab";

  /** Where hosts look, in their order; only the first file that exists counts. */
  private static final List<String> PLACES =
      List.of(GITHUB + "/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", GITLAB + "/CODEOWNERS");

  /** What only a repository on GitLab has. */
  private static final List<String> SIGNS_OF_GITLAB = List.of(GITLAB, ".gitlab-ci.yml");

  /** GitHub reads no larger ones. */
  private static final int MAX_BYTES = 3 << 20;

  /** Lines that are told to be passed over. */
  private static final int MAX_FAULTS = 20;

  private final Path root;
  private OwnerLines lines = new OwnerLines();
  private final List<String> faults = new ArrayList<>();

  /** The lines that are passed over without a word. */
  private int untold;

  private CodeOwners(Path root) {
    this.root = root;
  }

  /** Reads the file of a work tree; without one, nobody owns anything. */
  static CodeOwners of(Path root) {
    CodeOwners owners = new CodeOwners(root);
    for (String place : PLACES) {
      if (Files.exists(root.resolve(place))) {
        owners.read(place);
        break;
      }
    }
    return owners;
  }

  private void read(String place) {
    try {
      byte[] bytes = RegularFile.read(RootBound.of(root).real(root.resolve(place)), MAX_BYTES);
      List<String> lines =
          new String(bytes, StandardCharsets.UTF_8).lines().map(String::strip).toList();
      OwnerSyntax syntax = isOfGitLab(place, lines) ? new GitLabOwners() : new GitHubOwners();
      for (int i = 0; i < lines.size(); i++) {
        add(lines.get(i), syntax, place + ":" + (i + 1));
      }
      this.lines = syntax.lines();
      if (untold > 0) {
        faults.add("%s more lines of %s are passed over".formatted(untold, place));
      }
    } catch (IOException e) {
      faults.add("%s is not used: %s".formatted(place, Reasons.of(e)));
    }
  }

  /** Tells the host by the place of the file, what stands in it, and what the repository has. */
  private boolean isOfGitLab(String place, List<String> lines) {
    if (place.startsWith(GITHUB)) {
      return false;
    }
    return place.startsWith(GITLAB)
        || lines.stream().anyMatch(GitLabOwners::isHeading)
        || (!Files.exists(root.resolve(GITHUB))
            && SIGNS_OF_GITLAB.stream().anyMatch(name -> Files.exists(root.resolve(name))));
  }

  private void add(String line, OwnerSyntax syntax, String place) {
    try {
      syntax.add(line);
    } catch (IllegalArgumentException e) {
      if (faults.size() < MAX_FAULTS) {
        faults.add("%s is passed over: %s".formatted(place, e.getMessage()));
      } else {
        untold++;
      }
    }
  }

  /** What of the file could not be used, for people. */
  List<String> faults() {
    return faults;
  }

  /**
   * The owners of a path relative to the top, with {@code /}; of very many, the first ones and how
   * many more.
   *
   * @throws BudgetSpentException when the patterns take too many steps on it
   */
  List<String> of(String path) {
    try {
      return lines.of(path).list();
    } catch (BudgetSpentException e) {
      throw new BudgetSpentException("in CODEOWNERS " + e.getMessage());
    }
  }
}
