package org.articlint.lint;

import java.nio.file.Path;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.Check;
import org.articlint.check.Context;
import org.articlint.check.Verdict;

/**
 * One archive check over one archive.
 *
 * @param <F> what the check remembers of an article
 */
final class ArchiveRun<F> {

  private final ArchiveCheck<F> check;
  private final Optional<Path> archive;
  private Optional<ArchiveCheck.Archive<F>> articles;
  private Optional<ArchiveCheck.Judge> judge = Optional.empty();

  /**
   * A run.
   *
   * @param archive the directory whose articles are compared; empty for all checked articles that
   *     no file configures
   */
  ArchiveRun(ArchiveCheck<F> check, Optional<Path> archive) {
    this.check = check;
    this.archive = archive;
    this.articles = Optional.of(check.archive());
  }

  /** Whether this is the run of a rule's check; rules share the check that nobody has changed. */
  @SuppressWarnings("ReferenceEquality") // equal checks may run twice; hashing them costs start-up
  boolean isOf(Check otherCheck, Optional<Path> otherArchive) {
    return check == otherCheck && archive.equals(otherArchive);
  }

  boolean compares(ArticleFile file) {
    return archive
        .map(directory -> file.file().startsWith(directory))
        .orElse(file.config().file().isEmpty());
  }

  F facts(Article article, Context context) {
    return check.facts(article, context);
  }

  /** Adds what {@link #facts} returned for a file; in the order of paths. */
  @SuppressWarnings("unchecked")
  void contribute(ArticleFile file, Object facts) {
    articles.orElseThrow().add(file.path(), (F) facts, file.checked());
  }

  /** Gets ready to judge; nothing is contributed after this. */
  void complete() {
    judge = Optional.of(articles.orElseThrow().complete());
    // What it took to get ready is as large as what is left.
    articles = Optional.empty();
  }

  /** The verdict on an article; empty when it contributed nothing. */
  Optional<Verdict> verdict(ArticleFile file) {
    return judge.orElseThrow().judge(file.path());
  }
}
