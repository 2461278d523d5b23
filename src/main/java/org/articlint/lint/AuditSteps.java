package org.articlint.lint;

import org.articlint.lint.files.ArticleFile;

/**
 * The steps of a run for each article, first by itself and then against the archive; they may take
 * from an earlier run what follows from the same. Threads share it.
 */
interface AuditSteps extends AutoCloseable {

  /** Takes nothing from earlier runs. */
  AuditSteps EACH_ANEW =
      new AuditSteps() {
        @Override
        public ArticleLinter.Outcome check(ArticleFile article, ArticleLinter linter) {
          return linter.check(article);
        }

        @Override
        public void endArticles() {}

        @Override
        public Checked check(Checked article, ArchiveLinter linter) {
          return article.with(linter.check(article));
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}
      };

  /** Checks an article by itself. */
  ArticleLinter.Outcome check(ArticleFile article, ArticleLinter linter);

  /** Called once all articles have been checked by themselves. */
  void endArticles();

  /** Checks an article against the archive; returns it with all results. */
  Checked check(Checked article, ArchiveLinter linter);

  /** Called when the run has come to its end, and no article has changed meanwhile. */
  void finish();

  @Override
  void close();
}
