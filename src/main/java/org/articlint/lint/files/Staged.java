package org.articlint.lint.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.BaseDirectory;
import org.articlint.git.Blobs;
import org.articlint.git.FileDiff;
import org.articlint.git.Git;
import org.articlint.git.GitException;
import org.articlint.git.LineRanges;
import org.articlint.git.StagedFiles;
import org.articlint.git.TreeChange;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/**
 * The staged files: the content of the next commit, whatever the work tree holds. The configuration
 * is that of the work tree.
 */
public final class Staged implements AutoCloseable {

  /** The longest path of most systems. */
  private static final int MAX_TARGET_BYTES = 4_096;

  private final Path root;
  private final Git git;
  private final Git.Running sinceHead;
  private final Blobs blobs;
  private Optional<String> head = Optional.empty();
  private Optional<List<TreeChange>> changes = Optional.empty();
  private Optional<Map<String, String>> objects = Optional.empty();
  private Optional<Map<String, FileDiff>> diffs = Optional.empty();

  /**
   * Asks git for the staged files of a work tree, in the background.
   *
   * @param root the top directory of the work tree
   * @throws GitException when git cannot be started
   */
  public Staged(Path root) throws GitException {
    this.root = root;
    this.git = new Git(root);
    this.sinceHead = StagedFiles.start(git, "HEAD");
    this.blobs = new Blobs(git);
  }

  /** Returns the top directory of the work tree. */
  public Path root() {
    return root;
  }

  /** Returns git in that work tree. */
  public Git git() {
    return git;
  }

  /**
   * Returns the tree of the last commit; the empty tree when there is none.
   *
   * @throws GitException when git fails
   */
  public synchronized String head() throws GitException {
    if (head.isEmpty()) {
      try {
        String tree = blobs.tree("HEAD^{tree}");
        head = Optional.of(tree.isEmpty() ? git.emptyTree() : tree);
      } catch (IOException e) {
        throw new GitException("git could not be asked: " + e.getMessage());
      }
    }
    return head.get();
  }

  /**
   * Returns an article with its staged content.
   *
   * @param object names the content for git
   * @throws ConfigException when a configuration on the way cannot be used
   */
  public ArticleFile article(Path file, String path, String object, ArticleFilter filter)
      throws ConfigException {
    return new ArticleFile(
        file, path, filter.config(file), Optional.of(most -> blobs.read(object, most)));
  }

  /** Returns the change of an article. */
  Change change(String path, LineRanges lines) {
    return new Change(lines, Optional.of(most -> before(path, most)), () -> isOfAll(path));
  }

  private boolean isOfAll(String path) {
    try {
      Optional<FileDiff> diff = diff(path);
      return diff.isEmpty() || diff.get().isMoved();
    } catch (GitException e) {
      // What is not known to be in its place is judged.
      return true;
    }
  }

  /**
   * Returns where a staged link leads to, as it is written.
   *
   * @throws IOException when git cannot say
   */
  String target(TreeChange link) throws IOException {
    return new String(blobs.read(link.blob(), MAX_TARGET_BYTES), StandardCharsets.UTF_8);
  }

  private byte[] before(String path, int most) throws IOException {
    try {
      return blobs.read("HEAD:" + path, most);
    } catch (IOException e) {
      try {
        Optional<String> renamed = diff(path).map(FileDiff::before).filter(id -> !id.isEmpty());
        if (renamed.isPresent()) {
          return blobs.read(renamed.get(), most);
        }
      } catch (GitException unknown) {
        e.addSuppressed(unknown);
      }
      throw e;
    }
  }

  /** How a staged file differs from the last commit; git is asked once, for all. */
  synchronized Optional<FileDiff> diff(String path) throws GitException {
    if (diffs.isEmpty()) {
      Map<String, FileDiff> all = new HashMap<>();
      for (FileDiff diff : FileDiff.of(FileDiff.start(git, true, head()))) {
        all.put(diff.path(), diff);
      }
      diffs = Optional.of(all);
    }
    return Optional.ofNullable(diffs.get().get(path));
  }

  /**
   * Finds the staged articles: those that differ from the last commit, and those named.
   *
   * @param below the files and directories to which the search is limited
   * @param withLines whether to ask git for the touched lines
   * @throws GitException when git fails
   * @throws ConfigException when a configuration on the way cannot be used
   */
  public FoundFiles find(
      Collection<Path> below,
      Configs configs,
      ArticleFinder.FormatLookup formats,
      boolean withLines)
      throws GitException, ConfigException {
    return new StagedSearch(this, ArticleFilter.ofGit(root, configs, formats), below)
        .find(withLines);
  }

  /** Whether the last commit has a file. One that is staged and does not differ may lack there. */
  boolean isCommitted(String path) throws GitException {
    try {
      return path.indexOf('\n') >= 0 || blobs.has("HEAD:" + path);
    } catch (IOException e) {
      throw new GitException("git could not be asked: " + e.getMessage());
    }
  }

  /**
   * Returns a name for the staged content of a path. The usual one, {@code :path}, would make git
   * read all of its staging area.
   */
  public synchronized String object(String path) throws GitException {
    if (objects.isEmpty()) {
      Map<String, String> staged = new HashMap<>();
      sinceHead().forEach(change -> staged.put(change.path(), change.blob()));
      objects = Optional.of(staged);
    }
    return objects.get().getOrDefault(path, "HEAD:" + path);
  }

  /**
   * Returns the differences between a tree and the staged files.
   *
   * @throws GitException when git fails, or has no such tree
   */
  public List<TreeChange> since(String tree) throws GitException {
    return tree.equals(head()) ? sinceHead() : TreeChange.of(StagedFiles.start(git, tree));
  }

  synchronized List<TreeChange> sinceHead() throws GitException {
    if (changes.isEmpty()) {
      try {
        changes = Optional.of(TreeChange.of(sinceHead));
      } catch (GitException e) {
        // Before the first commit there is no HEAD; otherwise this reports the fault.
        changes = Optional.of(TreeChange.of(StagedFiles.start(git, head())));
      }
    }
    return changes.get();
  }

  /** Whether the last commit, or what is staged, has files of a directory; false if git fails. */
  public boolean has(Path directory) {
    String path = new BaseDirectory(root).display(directory);
    try {
      return blobs.has("HEAD:" + path)
          || sinceHead().stream().anyMatch(change -> change.path().startsWith(path + "/"));
    } catch (IOException | GitException e) {
      return false;
    }
  }

  @Override
  public void close() {
    blobs.close();
  }
}
