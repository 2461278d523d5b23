package org.articlint.report.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articlint.lint.finding.Finding;
import org.articlint.rule.Severity;

/** The orders in which reports for people list articles and their findings. */
public enum SortOrder {
  /** Articles with the most errors first, then warnings; in an article, errors first. */
  SEVERITY,
  /** By path and line. */
  PATH,
  /** What has been overdue for longest first; what has no age last. */
  AGE;

  /** Returns findings in this order, those of an article together. */
  public List<Finding> sort(List<Finding> findings) {
    Map<String, List<Finding>> articles = new HashMap<>();
    for (Finding finding : findings) {
      articles.computeIfAbsent(finding.path(), any -> new ArrayList<>()).add(finding);
    }
    articles.values().forEach(article -> article.sort(ofFindings()));
    return articles.values().stream().sorted(ofArticles()).flatMap(List::stream).toList();
  }

  private Comparator<Finding> ofFindings() {
    Comparator<Finding> bySeverity =
        Comparator.comparing(Finding::severity).thenComparing(Finding.ORDER);
    return switch (this) {
      case SEVERITY -> bySeverity;
      case PATH -> Finding.ORDER;
      case AGE -> Comparator.comparing(SortOrder::since).thenComparing(bySeverity);
    };
  }

  /** The order of articles, by their findings, which are in this order already. */
  private Comparator<List<Finding>> ofArticles() {
    Comparator<List<Finding>> byPath = Comparator.comparing(article -> article.get(0).path());
    return switch (this) {
      case SEVERITY ->
          mostFirst(Severity.ERROR)
              .thenComparing(mostFirst(Severity.WARNING))
              .thenComparing(mostFirst(Severity.NOTE))
              .thenComparing(byPath);
      case PATH -> byPath;
      case AGE ->
          Comparator.<List<Finding>, LocalDate>comparing(article -> since(article.get(0)))
              .thenComparing(byPath);
    };
  }

  /** Articles with the most open findings of a severity first. */
  private static Comparator<List<Finding>> mostFirst(Severity severity) {
    return Comparator.<List<Finding>>comparingLong(
            article ->
                article.stream().filter(f -> f.severity() == severity && !f.isAccepted()).count())
        .reversed();
  }

  private static LocalDate since(Finding finding) {
    return finding.message().since().orElse(LocalDate.MAX);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
