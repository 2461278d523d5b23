package org.articlint.lint.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.git.Blobs;
import org.articlint.git.FileDiff;
import org.articlint.git.FileKind;
import org.articlint.git.Git;
import org.articlint.git.GitException;
import org.articlint.git.LineRanges;
import org.articlint.git.StagedFiles;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/** The changes of a branch since it left another: committed, uncommitted and untracked. */
public final class Changed implements AutoCloseable {

  /** The bases that are tried when none is named, in order. */
  private static final List<String> BASES =
      List.of("origin/HEAD", "origin/main", "origin/master", "main", "master");

  private final Path root;
  private final Git git;
  private final Blobs blobs;
  private final String base;
  private final String from;

  /**
   * Asks git for the changes of a work tree.
   *
   * @param root its top directory
   * @param named the branch or commit to compare with; empty for the usual one
   * @throws GitException when there is no such branch, or no commit in common
   */
  public Changed(Path root, String named) throws GitException {
    this.root = root;
    this.git = new Git(root);
    this.base = named.isEmpty() ? usualBase() : named;
    this.from = mergeBase();
    this.blobs = new Blobs(git);
  }

  private String usualBase() throws GitException {
    for (String candidate : BASES) {
      if (!commit(candidate).isEmpty()) {
        return candidate;
      }
    }
    throw new GitException(
        "none of %s exists; name the branch to compare with: --changed=BRANCH"
            .formatted(String.join(", ", BASES)));
  }

  private String commit(String name) throws GitException {
    return git.lineOrNothing("rev-parse", "--quiet", "--verify", name + "^{commit}");
  }

  private String mergeBase() throws GitException {
    if (base.startsWith("-")) {
      throw new GitException("'" + base + "' is not a branch or commit");
    }
    if (!commit(base).isEmpty() && !commit("HEAD").isEmpty()) {
      String common = git.lineOrNothing("merge-base", base, "HEAD");
      if (!common.isEmpty()) {
        return common;
      }
      boolean shallow = git.line("rev-parse", "--is-shallow-repository").equals("true");
      throw new GitException(
          "%s and HEAD have no commit in common%s"
              .formatted(
                  base,
                  shallow
                      ? " in this shallow clone; fetch all of it (git fetch --unshallow, or"
                          + " fetch-depth: 0 in actions/checkout)"
                      : ""));
    }
    return git.line("merge-base", base, "HEAD");
  }

  /** Returns the name of the base for people. */
  public String base() {
    return base + " (" + from.substring(0, Math.min(10, from.length())) + ")";
  }

  /**
   * Finds the changed articles, with their content in the work tree.
   *
   * @param below the files and directories to which the search is limited
   * @throws GitException when git fails
   * @throws ConfigException when a configuration on the way cannot be used
   */
  public FoundFiles find(
      Collection<Path> below, Configs configs, ArticleFinder.FormatLookup formats)
      throws GitException, ConfigException {
    return new ChangedSearch(this, ArticleFilter.ofGit(root, configs, formats), below).find();
  }

  /** Returns the top directory of the work tree. */
  Path root() {
    return root;
  }

  /** Returns the content of a file before the change; empty for a new one. */
  Optional<ArticleContent> before(FileDiff diff) {
    return diff.before().isEmpty()
        ? Optional.empty()
        : Optional.of(most -> blobs.read(diff.before(), most));
  }

  /** Returns the files that a merge has left with a conflict, changed or not. */
  Set<String> unmerged() throws GitException {
    return StagedFiles.unmerged(StagedFiles.startUnmerged(git));
  }

  /**
   * Returns what is new or changed.
   *
   * @param without the files with a conflict
   */
  List<FileDiff> changes(Set<String> without) throws GitException {
    Git.Running diff = FileDiff.start(git, false, from, without);
    Git.Running untracked = git.start("ls-files", "--others", "--exclude-standard", "-z");
    Git.Running unwatched = StagedFiles.startUnwatched(git);
    List<FileDiff> changes = new ArrayList<>(FileDiff.of(diff));
    new UnwatchedFiles(root, blobs, from).compare(StagedFiles.unwatched(unwatched), changes);
    String names = new String(untracked.output(), StandardCharsets.UTF_8);
    for (String name : names.split("\0", -1)) {
      if (!name.isEmpty()) {
        changes.add(new FileDiff(name, kind(name), "", LineRanges.ALL));
      }
    }
    return changes;
  }

  /** The kind of what git has not; it does not look into other repositories. */
  private FileKind kind(String path) {
    if (path.endsWith("/")) {
      return FileKind.REPOSITORY;
    }
    return Files.isSymbolicLink(root.resolve(path)) ? FileKind.LINK : FileKind.FILE;
  }

  @Override
  public void close() {
    blobs.close();
  }
}
