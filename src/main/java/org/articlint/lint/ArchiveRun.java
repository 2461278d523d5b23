package org.articlint.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.ArchiveCheck.Contribution;
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
  private final List<Contribution<F>> contributions = new ArrayList<>();

  /**
   * A run.
   *
   * @param archive the directory whose articles are compared; empty for all checked articles that
   *     no file configures
   */
  ArchiveRun(ArchiveCheck<F> check, Optional<Path> archive) {
    this.check = check;
    this.archive = archive;
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
  void contribute(ArticleFile file, boolean checked, Object facts) {
    contributions.add(new Contribution<>(file.path(), checked, (F) facts));
  }

  /** The verdicts on the articles under check, by path. */
  Map<String, Verdict> judge() {
    List<Verdict> verdicts = check.judge(contributions);
    Map<String, Verdict> byPath = new HashMap<>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (contributions.get(i).checked()) {
        byPath.put(contributions.get(i).path(), verdicts.get(i));
      }
    }
    return byPath;
  }
}
