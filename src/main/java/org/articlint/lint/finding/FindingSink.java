package org.articlint.lint.finding;

import org.articlint.lint.files.ArticleFile;

/** Takes the findings of a run one by one, so that they are never all in memory. */
@FunctionalInterface
public interface FindingSink {

  /** Called once all articles have been read, before the first finding; does nothing by default. */
  default void begin(LintScope scope) {}

  /**
   * Called before the findings of an article; does nothing by default.
   *
   * @param checksum that of the text that was checked
   */
  default void beginArticle(ArticleFile article, int checksum) {}

  /**
   * Takes a finding; they come in the order of {@link Finding#ORDER}.
   *
   * @param article the article that it is in
   */
  void add(ArticleFile article, Finding finding);

  /** A sink that hands everything to this one and then to another. */
  default FindingSink andThen(FindingSink next) {
    FindingSink first = this;
    return new FindingSink() {
      @Override
      public void begin(LintScope scope) {
        first.begin(scope);
        next.begin(scope);
      }

      @Override
      public void beginArticle(ArticleFile article, int checksum) {
        first.beginArticle(article, checksum);
        next.beginArticle(article, checksum);
      }

      @Override
      public void add(ArticleFile article, Finding finding) {
        first.add(article, finding);
        next.add(article, finding);
      }
    };
  }
}
