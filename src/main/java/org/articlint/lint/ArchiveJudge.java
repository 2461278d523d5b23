package org.articlint.lint;

import java.util.Optional;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.match.Verdict;
import org.articlint.lint.files.ArticleFile;

/** Judges articles by the archives that they are compared with. */
@FunctionalInterface
interface ArchiveJudge {

  /** The verdict of a check on an article; empty when the article is not compared. */
  Optional<Verdict> verdict(ArchiveCheck check, ArticleFile file);
}
