package org.articlint.lint.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.articlint.article.ContainedPath;
import org.articlint.check.match.Fix;
import org.articlint.check.match.Match.Related;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;

/**
 * A match of a rule in an article, ready to be reported.
 *
 * @param identity distinguishes it from other findings, wherever it stands
 */
public record Finding(
    Rule rule, Place place, Message message, FindingIdentity identity, Standing standing) {

  /** The order of reports: by path, place, rule and text. */
  public static final Comparator<Finding> ORDER = Finding::compare;

  /** Lines and columns, 1-based, columns in UTF-16 units; the end is exclusive. */
  public record Range(int startLine, int startColumn, int endLine, int endColumn) {}

  /**
   * The same as {@link org.articlint.article.BytePositions} counts.
   *
   * @param range of the finding
   * @param fix of what its correction replaces
   */
  public record InBytes(Range range, Optional<Range> fix) {}

  /**
   * The place of a finding.
   *
   * @param path the article, relative to the root, with {@code /}
   * @param locator the place as a writer would name it: {@code § Rollback, paragraph 2}
   * @param belongsAfterLine for something missing, the 1-based line after which it belongs
   * @param lineHash GitHub's {@code primaryLocationLineHash}; empty when none was asked for
   * @param inBytes empty when it was not asked for
   */
  public record Place(
      String path,
      Range range,
      String locator,
      Excerpt excerpt,
      Optional<Integer> belongsAfterLine,
      String lineHash,
      Optional<InBytes> inBytes) {}

  /**
   * What is wrong.
   *
   * @param text one sentence without a final stop
   * @param label the computed side of a contradiction: {@code counted: 9}
   * @param related other places that explain it, nearest first
   * @param fix a correction that needs no judgement, by offsets in the article's text
   * @param help what to do in this case, when it is not what the rule says
   * @param since the day since which it has been so
   */
  public record Message(
      String text,
      Optional<String> label,
      List<Related> related,
      Optional<Fix> fix,
      Optional<String> help,
      Optional<LocalDate> since) {

    /** Copies the places. */
    public Message {
      related = List.copyOf(related);
    }
  }

  /** The id of the rule. */
  public String ruleId() {
    return rule.id();
  }

  /** The severity of the rule. */
  public Severity severity() {
    return rule.severity();
  }

  /** What to do: the advice of the rule, unless this case has its own. */
  public String help() {
    return message.help().orElse(rule.fix());
  }

  /** The path of the article, relative to the root, with {@code /}. */
  public String path() {
    return place.path();
  }

  /** The path of the file, which may hold other articles, too. */
  public String file() {
    return ContainedPath.file(place.path());
  }

  /** What is wrong, said beside the path of the file: names the article where that holds many. */
  public String textInFile() {
    String name = ContainedPath.name(place.path());
    return name.isEmpty() ? message.text() : message.text() + " (" + name + ")";
  }

  /** The lines and columns. */
  public Range range() {
    return place.range();
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

  /** The reason of the suppression that accepts it. */
  public Optional<String> suppressedBy() {
    return standing instanceof Standing.Suppressed suppressed
        ? Optional.of(suppressed.reason())
        : Optional.empty();
  }

  /** Whether a suppression accepts it. */
  public boolean isSuppressed() {
    return standing instanceof Standing.Suppressed;
  }

  /** Whether the baseline knows it. */
  public boolean isBaselined() {
    return standing instanceof Standing.Baselined;
  }

  /** Whether a suppression or the baseline accepts it, so that it does not count. */
  public boolean isAccepted() {
    return !(standing instanceof Standing.Open);
  }

  /** Whether it counts and the change under check may be its cause. */
  public boolean isTouched() {
    return standing instanceof Standing.Open open && open.isTouched();
  }

  private static int compare(Finding a, Finding b) {
    int order = a.path().compareTo(b.path());
    order = order != 0 ? order : Integer.compare(a.range().startLine, b.range().startLine);
    order = order != 0 ? order : Integer.compare(a.range().startColumn, b.range().startColumn);
    order = order != 0 ? order : a.ruleId().compareTo(b.ruleId());
    return order != 0 ? order : a.message().text().compareTo(b.message().text());
  }

  /** The same finding with another standing. */
  public Finding with(Standing newStanding) {
    return new Finding(rule, place, message, identity, newStanding);
  }
}
