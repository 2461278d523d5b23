package org.articlint.lint.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.articlint.check.match.Fix;
import org.articlint.check.match.Match.Related;
import org.articlint.rule.Severity;

/**
 * A match of a rule in an article, ready to be reported.
 *
 * @param path relative to the root, with {@code /}
 * @param locator where it is, for a writer: {@code § Rollback, paragraph 2}
 * @param label the computed side of a contradiction
 * @param belongsAfterLine for something missing, the 1-based line after which it belongs
 * @param help what to do
 * @param identity what tells it from others
 * @param lineHash GitHub's {@code primaryLocationLineHash}; empty when none was asked for
 * @param suppressedBy the reason of the suppression that lets it stand
 * @param isBaselined whether the baseline knows it
 * @param fix a correction that needs no judgement, by offsets in the article's text
 * @param isTouched whether the change under check may be its cause; without one it is true
 */
public record Finding(
    String rule,
    Severity severity,
    String path,
    Range range,
    String message,
    String locator,
    Excerpt excerpt,
    Optional<String> label,
    Optional<Integer> belongsAfterLine,
    String help,
    List<Related> related,
    FindingIdentity identity,
    String lineHash,
    Optional<String> suppressedBy,
    boolean isBaselined,
    Optional<Fix> fix,
    boolean isTouched) {

  /** The order of reports: by path, place, rule and text. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparingInt(finding -> finding.range().startLine())
          .thenComparingInt(finding -> finding.range().startColumn())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /** Lines and columns, 1-based, columns in UTF-16 units; the end is exclusive. */
  public record Range(int startLine, int startColumn, int endLine, int endColumn) {}

  /** Copies the places. */
  public Finding {
    related = List.copyOf(related);
  }

  /**
   * 16 hex digits for what it is about, the same wherever it stands and whatever the file is
   * called.
   */
  public String about() {
    return identity.about();
  }

  /** 32 hex digits that stay the same when the text around changes. */
  public String fingerprint() {
    return identity.fingerprint();
  }

  /** Whether a suppression lets it stand. */
  public boolean isSuppressed() {
    return suppressedBy.isPresent();
  }

  /** Whether it stands with somebody's consent: a suppression, or the baseline. */
  public boolean isAccepted() {
    return isSuppressed() || isBaselined;
  }

  public Finding baselined() {
    return with(suppressedBy, true, isTouched);
  }

  public Finding suppressed(String reason) {
    return with(Optional.of(reason), false, isTouched);
  }

  public Finding untouched() {
    return with(suppressedBy, isBaselined, false);
  }

  private Finding with(Optional<String> newReason, boolean known, boolean touched) {
    return new Finding(
        rule,
        severity,
        path,
        range,
        message,
        locator,
        excerpt,
        label,
        belongsAfterLine,
        help,
        related,
        identity,
        lineHash,
        newReason,
        known,
        fix,
        touched);
  }
}
