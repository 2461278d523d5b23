package org.articlint.lint.finding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Problem;
import org.articlint.check.ArticleProblem;
import org.articlint.check.match.Fix;
import org.articlint.check.value.Vocabulary;
import org.articlint.lint.files.ArticleFile;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;
import org.articlint.rule.config.Config;
import org.articlint.rule.pack.ShippedPacks;

/** Findings for tests of what becomes of findings. */
public final class SampleFindings {

  private SampleFindings() {}

  /** A rule without a check of its own. */
  public static Rule rule(String id, Severity severity) {
    return new Rule(
        id,
        "title",
        severity,
        "message",
        "why",
        "help",
        new ArticleProblem(Problem.Kind.UNREADABLE_ARTICLE),
        List.of(),
        List.of());
  }

  /** A file below a root whose configuration lets nothing fail. */
  public static ArticleFile article(Path root, String path) {
    Config config =
        Config.of(rule("a-rule", Severity.ERROR), Vocabulary.EMPTY, root, new ShippedPacks());
    return new ArticleFile(root.resolve(path), path, config, Optional.empty());
  }

  /** An open finding of {@code a-rule}. */
  public static Finding finding(String path, int line, Severity severity, String message) {
    return finding("a-rule", path, line, severity, message, message, Optional.empty());
  }

  /** An open error that is about something. */
  public static Finding about(String rule, String path, String key) {
    return finding(rule, path, 1, Severity.ERROR, "message", key, Optional.empty());
  }

  /** An open error of a rule at a line of {@code a.md}. */
  public static Finding at(String rule, int line) {
    return finding(rule, "a.md", line, Severity.ERROR, "message", "", Optional.empty());
  }

  /** An open error with a correction. */
  public static Finding fixedBy(String path, Fix fix) {
    return finding("a-rule", path, 1, Severity.ERROR, "message", "", Optional.of(fix));
  }

  /** An open error that does not say that the article could not be read. */
  public static Finding textFinding(String path) {
    Finding finding = about("a-rule", path, "");
    Rule rule =
        finding
            .rule()
            .with(
                Severity.ERROR,
                "message",
                new ArticleProblem(Problem.Kind.INVALID_ENCODING),
                List.of());
    return new Finding(
        rule, finding.place(), finding.message(), finding.identity(), finding.standing());
  }

  private static Finding finding(
      String rule,
      String path,
      int line,
      Severity severity,
      String message,
      String key,
      Optional<Fix> fix) {
    return new Finding(
        rule(rule, severity),
        new Finding.Place(
            path,
            new Finding.Range(line, 1, line, 2),
            "article",
            new Excerpt("x", 0, 1, false, false),
            Optional.empty(),
            "",
            Optional.empty()),
        new Finding.Message(
            message, Optional.empty(), List.of(), fix, Optional.empty(), Optional.empty()),
        new FindingIdentity(rule, path, key, line),
        new Standing.Open(true));
  }
}
