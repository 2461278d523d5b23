package org.articlint.lint.finding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.articlint.article.Problem;
import org.articlint.check.ArticleProblem;
import org.articlint.rule.Severity;

/** Counts findings for the summary of a run. */
public final class FindingCounts {

  private final Map<Severity, Integer> open = new EnumMap<>(Severity.class);
  private final Set<String> openIn = new HashSet<>();
  private final Set<String> unreadable = new HashSet<>();
  private final Set<String> acceptedUnreadable = new HashSet<>();
  private final Set<String> partlyUnread = new HashSet<>();
  private final Map<String, Integer> byRule = new TreeMap<>();
  private final Map<String, Integer> byFolder = new TreeMap<>();
  private int suppressed;
  private int baselined;
  private int untouched;
  private int fixed;
  private Optional<Finding> mostSevere = Optional.empty();

  /** Counts a finding. */
  public void add(Finding finding) {
    if (finding.isAccepted()) {
      suppressed += finding.isSuppressed() ? 1 : 0;
      baselined += finding.isSuppressed() ? 0 : 1;
      if (isUnreadable(finding)) {
        acceptedUnreadable.add(finding.path());
      }
      return;
    }
    if (isUnreadable(finding)) {
      unreadable.add(finding.path());
    }
    if (isAbout(Problem.Kind.UNREAD_TEXT, finding)) {
      partlyUnread.add(finding.path());
    }
    open.merge(finding.severity(), 1, Integer::sum);
    byRule.merge(finding.ruleId(), 1, Integer::sum);
    int slash = finding.path().lastIndexOf('/');
    byFolder.merge(finding.path().substring(0, slash + 1), 1, Integer::sum);
    openIn.add(finding.path());
    if (mostSevere.isEmpty() || isWorse(finding, mostSevere.get())) {
      mostSevere = Optional.of(finding);
    }
  }

  private static boolean isWorse(Finding finding, Finding other) {
    int bySeverity = finding.severity().compareTo(other.severity());
    return bySeverity < 0 || (bySeverity == 0 && Finding.ORDER.compare(finding, other) < 0);
  }

  /** Returns the number of open findings of a severity. */
  public int open(Severity severity) {
    return open.getOrDefault(severity, 0);
  }

  /** Returns the number of open findings. */
  public int open() {
    int sum = 0;
    for (int count : open.values()) {
      sum += count;
    }
    return sum;
  }

  /** Returns the number of open findings of each rule. */
  public Map<String, Integer> byRule() {
    return Collections.unmodifiableMap(byRule);
  }

  /**
   * Returns the number of open findings in each folder; paths end in {@code /}, and the root is
   * empty.
   */
  public Map<String, Integer> byFolder() {
    return Collections.unmodifiableMap(byFolder);
  }

  /** Returns the number of articles with open findings. */
  public int articles() {
    return openIn.size();
  }

  /** Returns the number of articles of which a considerable part was not read. */
  public int partlyUnread() {
    return partlyUnread.size();
  }

  /** Returns the number of suppressed findings. */
  public int suppressed() {
    return suppressed;
  }

  /** Counts findings on lines that the change under check does not touch. */
  public void addUntouched(int count) {
    untouched += count;
  }

  /** Counts findings in the baseline that have been fixed. */
  public void addFixed(int count) {
    fixed += count;
  }

  /** Returns the number of findings that the baseline accepts. */
  public int baselined() {
    return baselined;
  }

  /** Returns the number of findings left out because the change does not touch their lines. */
  public int untouched() {
    return untouched;
  }

  /** Returns the number of findings of the baseline that the checked articles no longer have. */
  public int fixed() {
    return fixed;
  }

  private static boolean isUnreadable(Finding finding) {
    return isAbout(Problem.Kind.UNREADABLE_ARTICLE, finding);
  }

  private static boolean isAbout(Problem.Kind kind, Finding finding) {
    return finding.rule().check() instanceof ArticleProblem check && check.problem() == kind;
  }

  /**
   * Whether a listed finding says that an article could not be read.
   *
   * @param withAccepted whether suppressed findings and those of the baseline are listed
   */
  public boolean reportUnreadable(String path, boolean withAccepted) {
    return unreadable.contains(path) || (withAccepted && acceptedUnreadable.contains(path));
  }

  /** Returns the first of the most severe open findings. */
  public Optional<Finding> mostSevere() {
    return mostSevere;
  }
}
