package org.articlint.report.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.lint.finding.Finding;

/**
 * An article with its findings as the page lists them.
 *
 * @param path relative to the root, with {@code /}
 * @param address of the source; empty without links
 */
public record ArticleItem(String path, Optional<String> address, List<FindingItem> findings) {

  /** Copies the findings. */
  public ArticleItem {
    findings = List.copyOf(findings);
  }

  /** The folder that it is in, with a slash at the end; empty for the root. */
  public String folder() {
    return Folders.of(path);
  }

  /**
   * Groups findings by article.
   *
   * @param findings in the order of reports
   */
  static List<ArticleItem> of(List<Finding> findings, Optional<LinkTemplate> links) {
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
              links.map(link -> link.address(path, 1)),
              items(findings.subList(from, to), links)));
      from = to;
    }
    return articles;
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
