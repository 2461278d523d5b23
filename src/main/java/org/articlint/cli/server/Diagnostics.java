package org.articlint.cli.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.article.ContainedPath;
import org.articlint.article.Problem;
import org.articlint.check.ArticleProblem;
import org.articlint.check.match.Match.Related;
import org.articlint.cli.server.document.Documents;
import org.articlint.cli.server.document.TextPositions;
import org.articlint.cli.workspace.Judgement;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.rule.Severity;
import org.articlint.rule.yaml.ConfigException;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Writes findings, failures and faults as diagnostics. */
final class Diagnostics {

  static final String SOURCE = "articlint";

  /** The code of a diagnostic that tells why a check is incomplete. */
  static final String NOT_CHECKED = "not-checked";

  private static final String RULES =
      "https://github.com/articlint/articlint/blob/main/docs/rules.md#";

  private final Set<String> documented;

  /**
   * A writer.
   *
   * @param documented the ids of the rules that the documentation of articlint describes
   */
  Diagnostics(Set<String> documented) {
    this.documented = documented;
  }

  /** Returns all that is to be told of an open text. */
  List<Diagnostic> of(Judgement judgement) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    judgement.fault().ifPresent(fault -> diagnostics.add(notChecked(fault)));
    for (Failure failure : judgement.failures()) {
      diagnostics.add(notChecked("Not wholly checked: " + failure.reasonInFile()));
    }
    Faults faults = new Faults(judgement.text().file(), judgement.root());
    judgement.problems().forEach(problem -> diagnostics.add(faults.diagnostic(problem)));
    diagnostics.addAll(of(judgement.findings(), judgement.root()));
    return diagnostics;
  }

  /** Returns the diagnostics of the findings of one file. */
  List<Diagnostic> of(List<Finding> findings, Path root) {
    return findings.stream().map(finding -> of(finding, root)).toList();
  }

  private Diagnostic of(Finding finding, Path root) {
    Diagnostic diagnostic =
        new Diagnostic(
            TextPositions.range(finding.range()),
            finding.textInFile(),
            severity(finding.severity()),
            SOURCE,
            finding.ruleId());
    if (documented.contains(finding.ruleId())) {
      diagnostic.setCodeDescription(new DiagnosticCodeDescription(RULES + finding.ruleId()));
    }
    if (finding.rule().check() instanceof ArticleProblem problem
        && problem.problem() == Problem.Kind.UNUSED_SUPPRESSION) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    List<Related> related = finding.message().related();
    diagnostic.setRelatedInformation(
        related.stream()
            .map(place -> new DiagnosticRelatedInformation(location(place, root), place.message()))
            .toList());
    diagnostic.setData(Map.of("fingerprint", finding.fingerprint()));
    return diagnostic;
  }

  /** Returns where another place is. */
  static Location location(Related place, Path root) {
    Position start = new Position(Math.max(0, place.line() - 1), Math.max(0, place.column() - 1));
    Path file = root.resolve(ContainedPath.file(place.path()));
    return new Location(Documents.uri(file), new Range(start, start));
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }

  private static Diagnostic notChecked(ConfigException fault) {
    return notChecked("Not checked: " + sentence(fault));
  }

  /** Says where the first fault of a configuration is, and what it is. */
  static String sentence(ConfigException fault) {
    return Faults.sentence(fault.problems().get(0));
  }

  private static Diagnostic notChecked(String message) {
    Range top = new Range(new Position(0, 0), new Position(0, 0));
    return new Diagnostic(top, message, DiagnosticSeverity.Error, SOURCE, NOT_CHECKED);
  }
}
