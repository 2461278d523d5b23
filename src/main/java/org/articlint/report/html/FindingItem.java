package org.articlint.report.html;

import java.util.List;
import java.util.Optional;
import org.articlint.check.match.Match.Related;
import org.articlint.lint.finding.Excerpt;
import org.articlint.lint.finding.Finding;

/**
 * A finding as the page shows it.
 *
 * @param line 1-based
 * @param address of the source at that line; empty without links
 * @param standing why it does not count: {@code suppressed: reason}; empty when it does
 * @param help empty when it stands at an earlier finding of the article
 */
public record FindingItem(
    String severity,
    String rule,
    String message,
    String locator,
    int line,
    Optional<String> address,
    Quote quote,
    Optional<String> label,
    List<Reference> related,
    int moreRelated,
    String standing,
    String help) {

  private static final int MAX_RELATED = 5;

  /**
   * The text that a finding is about.
   *
   * @param before the text before the marked words, with an ellipsis where the line begins earlier
   * @param after likewise
   */
  public record Quote(String before, String marked, String after) {

    private static Quote of(Excerpt excerpt) {
      String text = excerpt.text();
      return new Quote(
          (excerpt.clippedBefore() ? "… " : "") + text.substring(0, excerpt.start()),
          text.substring(excerpt.start(), excerpt.end()),
          text.substring(excerpt.end()) + (excerpt.clippedAfter() ? " …" : ""));
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
      return before.isBlank() && marked.isBlank() && after.isBlank();
    }
  }

  /**
   * A place in an article.
   *
   * @param text {@code path:line}
   * @param address of the source; empty without links
   */
  public record Reference(String text, Optional<String> address) {

    /** Refers to a line, 1-based. */
    static Reference to(String path, int line, Optional<LinkTemplate> links) {
      return new Reference(path + ":" + line, links.map(link -> link.address(path, line)));
    }
  }

  /**
   * Shows a finding.
   *
   * @param withHelp whether to repeat what to do
   */
  static FindingItem of(Finding finding, boolean withHelp, Optional<LinkTemplate> links) {
    int line = finding.range().startLine();
    List<Related> related = finding.message().related();
    return new FindingItem(
        finding.severity().toString(),
        finding.ruleId(),
        finding.message().text(),
        finding.place().locator(),
        line,
        links.map(link -> link.address(finding.path(), line)),
        Quote.of(finding.place().excerpt()),
        finding.message().label(),
        related.stream()
            .limit(MAX_RELATED)
            .map(place -> Reference.to(place.path(), place.line(), links))
            .toList(),
        Math.max(0, related.size() - MAX_RELATED),
        standing(finding),
        withHelp ? finding.help() : "");
  }

  private static String standing(Finding finding) {
    return finding
        .suppressedBy()
        .map(reason -> "suppressed: " + reason)
        .orElse(finding.isBaselined() ? "in the baseline" : "");
  }
}
