package org.articlint.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.check.ReviewState;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.review.QueueEntry;
import org.jspecify.annotations.Nullable;

/**
 * An article with its findings as the page lists them.
 *
 * @param path relative to the root, with {@code /}
 * @param address of the source; empty without links
 * @param age the days since the last review; empty without a date
 */
public record ArticleItem(
    String path,
    Optional<String> address,
    List<String> owners,
    Optional<Long> age,
    boolean isOverdue,
    List<FindingItem> findings) {

  /** Copies the findings. */
  public ArticleItem {
    findings = List.copyOf(findings);
  }

  /** The owners, each on a line. */
  public String ownerLines() {
    return String.join("\n", owners);
  }

  /** The days since the last review as text; empty without a date. */
  public String days() {
    return age.map(days -> Long.toString(days)).orElse("");
  }

  /**
   * Groups findings by article.
   *
   * @param findings in the order of reports
   */
  static List<ArticleItem> of(
      List<Finding> findings,
      Optional<LinkTemplate> links,
      Map<String, QueueEntry> reviews,
      LocalDate today) {
    List<ArticleItem> articles = new ArrayList<>();
    for (int from = 0; from < findings.size(); ) {
      String path = findings.get(from).path();
      int to = from;
      while (to < findings.size() && findings.get(to).path().equals(path)) {
        to++;
      }
      articles.add(
          new ArticleItem(
              path,
              address(findings.get(from), links),
              Reviews.owners(reviews, path),
              Optional.ofNullable(reviews.get(path)).flatMap(entry -> Reviews.days(entry, today)),
              isOverdue(reviews.get(path)),
              items(findings.subList(from, to), links)));
      from = to;
    }
    return articles;
  }

  /** The top of the file or, where that holds many articles, the place of the first finding. */
  private static Optional<String> address(Finding first, Optional<LinkTemplate> links) {
    int line = first.file().equals(first.path()) ? 1 : first.range().startLine();
    return links.map(link -> link.address(first.path(), line));
  }

  private static boolean isOverdue(@Nullable QueueEntry entry) {
    return entry != null && entry.review().kind() == ReviewState.Kind.OVERDUE;
  }

  private static List<FindingItem> items(List<Finding> findings, Optional<LinkTemplate> links) {
    Set<String> helped = new HashSet<>();
    List<FindingItem> items = new ArrayList<>();
    for (Finding finding : findings) {
      boolean withHelp = helped.add(finding.ruleId() + finding.help());
      items.add(FindingItem.of(finding, withHelp, links));
    }
    return items;
  }
}
