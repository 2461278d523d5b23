package org.articlint.lint.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;

/**
 * Collects the findings that fail a check, by article: who has reviewed it would have seen them.
 */
public final class StandingFindings implements FindingSink {

  private final Map<String, List<Finding>> byPath = new TreeMap<>();

  @Override
  public void add(ArticleFile article, Finding finding) {
    if (!finding.isAccepted() && article.config().failOn().fails(finding.severity())) {
      byPath.computeIfAbsent(article.path(), path -> new ArrayList<>()).add(finding);
    }
  }

  /** The findings of an article, in order. */
  public List<Finding> of(String path) {
    return List.copyOf(byPath.getOrDefault(path, List.of()));
  }
}
