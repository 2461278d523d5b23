package org.articlint.report.machine;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.run.Report;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.Severity;

/**
 * Writes annotations of GitHub Actions. GitHub shows ten of each level for a step and silently
 * drops the others. So this writes no more than ten, those on lines of the change first, and the
 * number of the rest.
 */
public final class GithubReport implements Report {

  private static final int MAX_ANNOTATIONS_PER_LEVEL = 10;

  private final Writer out;
  private final Map<Severity, Level> levels = new EnumMap<>(Severity.class);

  /** The annotations of a level: those of touched lines and the others. */
  private static final class Level {
    private final List<String> touched = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private int count;

    void add(Finding finding, String command) {
      count++;
      List<String> list = finding.isTouched() ? touched : others;
      if (list.size() < MAX_ANNOTATIONS_PER_LEVEL) {
        list.add(command);
      }
    }

    List<String> shown() {
      List<String> shown = new ArrayList<>(touched);
      shown.addAll(others);
      return shown.subList(0, Math.min(MAX_ANNOTATIONS_PER_LEVEL, shown.size()));
    }
  }

  /** Creates a report that leaves its writer open. */
  public GithubReport(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(LintScope scope) {
    // Annotations are written at the end.
  }

  @Override
  public void add(Finding finding) {
    if (!finding.isAccepted()) {
      levels
          .computeIfAbsent(finding.severity(), severity -> new Level())
          .add(finding, command(finding));
    }
  }

  @Override
  public void end(RunSummary run) throws IOException {
    int hidden = 0;
    for (Level level : levels.values()) {
      for (String command : level.shown()) {
        out.write(command);
      }
      hidden += level.count - level.shown().size();
    }
    for (Failure failure : run.result().failures()) {
      out.write(
          "::error file=%s,line=1,title=articlint::%s\n"
              .formatted(
                  property(failure.file()), message("not checked: " + failure.reasonInFile())));
    }
    if (hidden > 0) {
      out.write(
          "::notice title=articlint::%s more finding%s; the job summary and the other reports of this"
                  .formatted(hidden, hidden == 1 ? "" : "s")
              + " run list them\n");
    }
  }

  /** Formats an annotation. GitHub accepts columns only if begin and end are on one line. */
  private static String command(Finding finding) {
    Finding.Range range = finding.range();
    String place = ",line=" + range.startLine();
    if (range.startLine() == range.endLine()) {
      place +=
          ",col=%s,endColumn=%s"
              .formatted(range.startColumn(), Math.max(range.startColumn(), range.endColumn() - 1));
    } else {
      place += ",endLine=" + range.endLine();
    }
    return "::%s file=%s%s,title=%s::%s\n"
        .formatted(
            level(finding.severity()),
            property(finding.file()),
            place,
            property(finding.ruleId()),
            message(finding.textInFile() + "\n" + finding.help()));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** Escapes as {@code escapeData} of actions/toolkit. */
  private static String message(String text) {
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Escapes as {@code escapeProperty} of actions/toolkit. */
  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** Makes control characters visible, except for line ends. */
  private static String visible(String text) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      lines.append(lines.length() == 0 ? "" : "\n").append(TerminalText.escape(line));
    }
    return lines.toString();
  }
}
