package org.articlint.report.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.articlint.check.ArticleProblem;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Skipped;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintResult;
import org.articlint.report.medium.Plural;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;

/** Formats the end of a run: what was checked, what was not and why, and the next command. */
public final class TextSummary {

  /** How many of the articles that failed for the same reason are named. */
  private static final int MAX_NAMED = 3;

  private final TextStyle style;

  /** Creates a summary in a style. */
  public TextSummary(TextStyle style) {
    this.style = style;
  }

  /** Returns the lines. */
  public List<String> lines(RunSummary run) {
    List<String> lines = new ArrayList<>();
    if (run.listing().isQuiet()) {
      notChecked(run, lines);
      return wrapped(lines);
    }
    LintResult result = run.result();
    TerminalText.wrap(headline(result), style.width()).forEach(line -> lines.add(style.bold(line)));
    if (result.scope().lacksArchive()) {
      lines.add(
          "Compared with no other article: there is no git work tree here and no articlint.yaml,"
              + " which articlint init writes.");
    }
    if (run.statistics()) {
      table("By rule:", result.findings().byRule(), lines);
      table("By folder:", result.findings().byFolder(), lines);
    }
    unread(result.findings(), lines);
    unlisted(run, lines);
    notChecked(run, lines);
    skipped(result, lines);
    if (result.scope().articles() > 0) {
      coverage(result, run.statistics(), lines);
    }
    next(run, lines);
    return wrapped(lines);
  }

  private List<String> wrapped(List<String> lines) {
    List<String> wrapped = new ArrayList<>();
    for (String line : lines) {
      wrapped.addAll(wrap(line));
    }
    return wrapped;
  }

  private static void unread(FindingCounts found, List<String> lines) {
    if (found.partlyUnread() > 0) {
      lines.add(
          "A considerable part of "
              + Plural.of(found.partlyUnread(), "article")
              + " was not read, so rules may have missed something there: see unread-text.");
    }
  }

  /** Counts the findings that are not listed, and says how to see them. */
  private static void unlisted(RunSummary run, List<String> lines) {
    FindingCounts found = run.result().findings();
    int minor = 0;
    for (Severity severity : Severity.values()) {
      minor += severity.isAtLeast(run.listing().lowest()) ? 0 : found.open(severity);
    }
    if (minor > 0) {
      lines.add(
          Plural.of(minor, "finding")
              + " less severe than --min-severity "
              + run.listing().lowest()
              + (minor == 1 ? " is" : " are")
              + " not listed.");
    }
    if (run.listing().order().isPresent() && found.open() > SortedReport.MAX_SORTED) {
      lines.add(
          "There are too many findings to sort, so they are listed by path; --min-severity or a"
              + " narrower path lists fewer.");
    }
    if (found.suppressed() > 0) {
      lines.add(
          Plural.of(found.suppressed(), "finding")
              + " suppressed; --show-suppressed lists them with reasons.");
    }
    if (found.baselined() > 0) {
      lines.add(
          Plural.of(found.baselined(), "finding")
              + " known from the baseline; articlint baseline report lists them by rule.");
    }
    if (found.fixed() > 0) {
      lines.add(
          Plural.of(found.fixed(), "finding")
              + (found.fixed() == 1
                  ? " in the baseline has been fixed; articlint baseline prune removes it."
                  : " in the baseline have been fixed; articlint baseline prune removes them."));
    }
    if (found.untouched() > 0) {
      lines.add(
          Plural.of(found.untouched(), "finding")
              + " on lines that the change does not touch; --lines all lists them.");
    }
  }

  /** Lists what could not be checked; the same reason for many articles takes one line. */
  private void notChecked(RunSummary run, List<String> lines) {
    LintResult result = run.result();
    Map<String, List<String>> paths = new LinkedHashMap<>();
    for (Failure failure : result.failures()) {
      boolean isReported =
          failure.rule().isEmpty()
              && result.findings().reportUnreadable(failure.path(), run.showSuppressed());
      if (!isReported) {
        paths.computeIfAbsent(failure.reason(), any -> new ArrayList<>()).add(failure.path());
      }
    }
    paths.forEach(
        (reason, failed) -> {
          String shown =
              failed.stream()
                  .limit(MAX_NAMED)
                  .map(style::shownPath)
                  .collect(Collectors.joining(", "));
          int more = failed.size() - MAX_NAMED;
          String rest = more > 0 ? " and " + Plural.of(more, "other") : "";
          lines.add("Not checked: " + shown + rest + ": " + TerminalText.escape(reason));
        });
  }

  private void table(String title, Map<String, Integer> counts, List<String> lines) {
    if (!counts.isEmpty()) {
      lines.add(title);
      lines.addAll(CountTable.lines(counts, name -> name.isEmpty() ? "./" : style.shownPath(name)));
    }
  }

  /** Wraps a sentence; leaves lines of tables, which are indented. */
  private List<String> wrap(String line) {
    return line.startsWith(" ") ? List.of(line) : TerminalText.wrap(line, style.width());
  }

  /** Says what was checked, and how many findings there are of each severity. */
  static String headline(LintResult result) {
    FindingCounts found = result.findings();
    String checked = "Checked " + Plural.of(result.scope().articles(), "article");
    if (result.scope().compared() > 0) {
      checked += " against " + Plural.number(result.scope().compared()) + " more in the archive";
    }
    if (found.open() == 0) {
      return result.failures().isEmpty()
          ? checked + ": nothing found."
          : checked + ": nothing found in what could be checked.";
    }
    String in = Plural.of(found.articles(), "article");
    return checked + ": " + Plural.bySeverity(found) + " in " + in + ".";
  }

  private static void skipped(LintResult result, List<String> lines) {
    Map<Skipped.Reason, Integer> counts = new TreeMap<>();
    result.skipped().forEach(skipped -> counts.merge(skipped.reason(), 1, Integer::sum));
    counts.forEach(
        (reason, count) -> lines.add("Left out as " + reason.words() + ": " + count + "."));
  }

  /**
   * Adds the coverage of rules, except built-in ones, which check every article.
   *
   * @param inFull whether to name each rule
   */
  private static void coverage(LintResult result, boolean inFull, List<String> lines) {
    Set<String> builtIn = new HashSet<>();
    for (Rule rule : result.scope().rules()) {
      if (rule.check() instanceof ArticleProblem) {
        builtIn.add(rule.id());
      }
    }
    List<Coverage> shown = new ArrayList<>();
    int applied = 0;
    for (Coverage coverage : result.coverage()) {
      if (!builtIn.contains(coverage.rule())) {
        shown.add(coverage);
        applied += coverage.applied() > 0 ? 1 : 0;
      }
    }
    if (inFull) {
      lines.add("Articles with something for each rule to check:");
      lines.addAll(table(shown));
    } else if (!shown.isEmpty()) {
      lines.add(
          applied
              + " of "
              + Plural.of(shown.size(), "rule")
              + " found something to look at here; --statistics lists them.");
    }
  }

  private static List<String> table(List<Coverage> rules) {
    int widest = 0;
    for (Coverage coverage : rules) {
      widest = Math.max(widest, coverage.rule().length());
    }
    List<String> lines = new ArrayList<>();
    for (Coverage coverage : rules) {
      String name = coverage.rule() + " ".repeat(widest - coverage.rule().length());
      String articles = Plural.of(coverage.articles(), "article");
      lines.add("  " + name + "  " + coverage.applied() + " of " + articles);
    }
    return lines;
  }

  private static void next(RunSummary run, List<String> lines) {
    run.result()
        .findings()
        .mostSevere()
        .ifPresent(
            finding ->
                lines.add(
                    "Next: articlint explain " + finding.ruleId() + " says more about this rule."));
  }
}
