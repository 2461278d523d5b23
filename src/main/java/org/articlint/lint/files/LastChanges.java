package org.articlint.lint.files;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.ContainedPath;
import org.articlint.check.BodyText;
import org.articlint.check.value.Context.UnknownPastException;
import org.articlint.git.Blobs;
import org.articlint.git.FileHistory;
import org.articlint.git.FileHistory.Version;
import org.articlint.git.Git;
import org.articlint.git.GitException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last commits that changed the text of articles, rather than their metadata or line
 * breaks. Asks git only when the first article is asked about. Safe for use by several threads.
 */
public final class LastChanges implements AutoCloseable {

  private final FoundFiles found;
  private final ArticleFinder.FormatLookup formats;
  private final LocalDate today;

  /** Null until the first question; so are the others. */
  private @Nullable FileHistory history;

  private @Nullable Blobs blobs;
  private Optional<String> fault = Optional.empty();

  /**
   * Prepares to ask about the files of a run.
   *
   * @param today the day on which a text that is not committed yet was changed
   */
  public LastChanges(FoundFiles found, ArticleFinder.FormatLookup formats, LocalDate today) {
    this.found = found;
    this.formats = formats;
    this.today = today;
  }

  /**
   * Returns the day on which the text of an article was last changed.
   *
   * @param article the article as it is checked
   * @throws UnknownPastException when git cannot say, with its reason
   */
  public LocalDate of(ArticleFile file, Article article) {
    if (ContainedPath.isOne(file.path())) {
      throw new UnknownPastException(
          "git knows when its file was changed, not when this article was");
    }
    List<Version> versions = history().of(file.path());
    if (versions.isEmpty()) {
      return today;
    }
    String text = BodyText.of(article);
    boolean isCommitted = text.equals(text(file, versions.get(0).after()));
    return isCommitted ? day(file, versions) : today;
  }

  private LocalDate day(ArticleFile file, List<Version> versions) {
    for (Version version : versions) {
      if (version.isCut()) {
        throw new UnknownPastException(
            "its last change is not in this shallow clone; fetch all of it (git fetch --unshallow,"
                + " or fetch-depth: 0 in actions/checkout)");
      }
      if (version.before().isEmpty()
          || !text(file, version.before()).equals(text(file, version.after()))) {
        return version.day();
      }
    }
    return versions.get(versions.size() - 1).day();
  }

  private String text(ArticleFile file, String blob) {
    try {
      byte[] bytes = blobs().read(blob, file.mostBytesRead());
      return BodyText.of(file.read(bytes, formats));
    } catch (IOException e) {
      throw new UnknownPastException(String.valueOf(e.getMessage()));
    }
  }

  private synchronized FileHistory history() {
    if (history == null) {
      fault.ifPresent(
          reason -> {
            throw new UnknownPastException(reason);
          });
      try {
        Git git = new Git(found.root());
        history = FileHistory.read(git, found.files().stream().map(ArticleFile::path).toList());
        blobs = new Blobs(git);
      } catch (GitException e) {
        fault = Optional.of(String.valueOf(e.getMessage()));
        throw new UnknownPastException(fault.get());
      }
    }
    return history;
  }

  private synchronized Blobs blobs() {
    return Objects.requireNonNull(blobs, "the history is read first");
  }

  @Override
  public synchronized void close() {
    if (blobs != null) {
      blobs.close();
    }
  }
}
