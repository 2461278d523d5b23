package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.article.BaseDirectory;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;

/**
 * What a check says of an open text.
 *
 * @param text what was checked
 * @param root what the paths of findings are relative to
 * @param findings those that count, in their order
 * @param failures why the check is incomplete
 * @param fault why nothing was checked: the configuration cannot be used
 * @param problems the faults of a text that is a configuration or a pack, and of files that it
 *     names
 * @param isCompared whether the rules that compare articles have judged it, too
 */
public record Judgement(
    OpenText text,
    Path root,
    List<Finding> findings,
    List<Failure> failures,
    Optional<ConfigException> fault,
    List<ConfigProblem> problems,
    boolean isCompared) {

  /** Copies the lists. */
  public Judgement {
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
    problems = List.copyOf(problems);
  }

  /** Says nothing of a text, which is no article. */
  static Judgement none(OpenText text, Path root) {
    return new Judgement(text, root, List.of(), List.of(), Optional.empty(), List.of(), true);
  }

  /** Says that the configuration of a text cannot be used. */
  static Judgement of(OpenText text, Path root, ConfigException fault) {
    return new Judgement(text, root, List.of(), List.of(), Optional.of(fault), List.of(), true);
  }

  /** Says what is wrong with a configuration or a pack. */
  static Judgement ofConfiguration(OpenText text, Path root, List<ConfigProblem> problems) {
    return new Judgement(text, root, List.of(), List.of(), Optional.empty(), problems, true);
  }

  /** Says that a text could not be checked. */
  static Judgement failed(OpenText text, Path root, String reason) {
    Failure failure = new Failure(new BaseDirectory(root).display(text.file()), reason);
    return new Judgement(
        text, root, List.of(), List.of(failure), Optional.empty(), List.of(), true);
  }
}
