package org.articlint.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.ArticleCheck;
import org.articlint.check.ArticleProblem;
import org.articlint.check.date.ValidDays;
import org.articlint.check.value.Context;
import org.articlint.git.LineRanges;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.Change;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.LastChanges;
import org.articlint.lint.finding.FindingWriter;
import org.articlint.lint.finding.Locator;
import org.articlint.lint.finding.Outline;
import org.articlint.lint.suppression.Suppression;
import org.articlint.lint.suppression.SuppressionReader;
import org.articlint.rule.Rule;

/**
 * Reads one article, runs its own rules and takes what the archive rules compare. Stateless, so
 * that threads can share it.
 */
final class ArticleLinter {

  private final LintOptions options;
  private final ArticleFinder.FormatLookup formats;
  private final ArchiveRuns archives;
  private final ArticleTexts texts;
  private final LastChanges lastChanges;

  ArticleLinter(
      LintOptions options,
      ArticleFinder.FormatLookup formats,
      ArchiveRuns archives,
      ArticleTexts texts,
      LastChanges lastChanges) {
    this.options = options;
    this.formats = formats;
    this.archives = archives;
    this.texts = texts;
    this.lastChanges = lastChanges;
  }

  /**
   * The outcome for one article.
   *
   * @param facts what each archive check took of it, to be contributed and then forgotten
   * @param validDays the days on which it would be the same; empty when nobody can tell
   */
  record Outcome(
      Checked article, Map<ArchiveRun, ArticleFacts> facts, Optional<ValidDays> validDays) {}

  /** Reads and checks an article. */
  Outcome check(ArticleFile file) {
    return check(file, () -> file.read(formats));
  }

  /** Checks an article whose bytes have been read. */
  Outcome check(ArticleFile file, byte[] bytes) {
    return check(file, () -> file.read(bytes, formats));
  }

  private Outcome check(ArticleFile file, Attempt.Reading<Article> reading) {
    List<Rule> rules = file.config().ruleSet(file.file()).rules();
    RuleRunner runner = new RuleRunner(file.path());
    Article article = read(file, reading, runner);
    Outline outline = new Outline(article);
    FindingWriter writer =
        new FindingWriter(
            file.path(),
            article.source(),
            formats.of(file.config()).isSource(file.path()),
            Locator.of(article, outline),
            options.lineHashes(),
            options.bytes());
    for (Rule rule : rules) {
      if (rule.check() instanceof ArticleCheck check && runs(rule, article, runner)) {
        Context context = context(article, file);
        runner.run(rule, writer, () -> check.check(article, context));
        runner.count(context);
      }
    }
    Set<String> passing = passing(article, file, rules, runner);
    List<Checked.Written> suppressions = suppressions(article, file, rules, writer, runner);
    Losses.unreported(article, file.path(), rules).forEach(runner::add);
    Map<ArchiveRun, ArticleFacts> facts = facts(article, file, runner);
    int checksum = article.source().checksum();
    LineRanges touched = touched(article, file);
    return new Outcome(
        new Checked(
            file,
            rules,
            Losses.of(article),
            passing,
            checksum,
            outline,
            touched,
            suppressions,
            runner.results()),
        facts,
        runner.validDays());
  }

  /** Reads the article; if that fails, an article without content stands for it. */
  private Article read(ArticleFile file, Attempt.Reading<Article> reading, RuleRunner runner) {
    Attempt<Article> read = Attempt.read(file.path(), reading);
    read.failure().ifPresent(runner::add);
    read.value().ifPresent(texts::add);
    read.value()
        .flatMap(Article::unreadable)
        .ifPresent(problem -> runner.add(new Failure(file.path(), problem.message())));
    return read.value().orElseGet(() -> unread(file, read.failure().orElseThrow()));
  }

  private static Article unread(ArticleFile file, Failure failure) {
    return Article.unread(
        file.path(), SourceText.of(""), Problem.unreadable(Span.at(0), failure.reason()));
  }

  private static boolean runs(Rule rule, Article article, RuleRunner runner) {
    return rule.check() instanceof ArticleProblem
        || (!article.isUnread() && runner.hasStepsFor(rule, article));
  }

  private Context context(Article article, ArticleFile file) {
    return new Context(
        options.today(),
        article.source().length(),
        file.config().vocabulary(),
        new Context.Past(
            () -> file.before(formats), () -> Optional.of(lastChanges.of(file, article))));
  }

  /** The lines that the change touches. Git ends no line at a lone CR, so its numbers would lie. */
  private static LineRanges touched(Article article, ArticleFile file) {
    return article.source().file().hasLoneCarriageReturns()
        ? LineRanges.ALL
        : file.change().map(Change::lines).orElse(LineRanges.ALL);
  }

  private List<Checked.Written> suppressions(
      Article article,
      ArticleFile file,
      List<Rule> rules,
      FindingWriter writer,
      RuleRunner runner) {
    Attempt<SuppressionReader.Suppressions> read =
        Attempt.of(
            file.path(),
            "its suppressions could not be read",
            () ->
                SuppressionReader.read(
                    article, file.config().allRules().keySet(), options.today()));
    read.failure().ifPresent(runner::add);
    List<Checked.Written> written = new ArrayList<>();
    if (read.value().isPresent()) {
      runner.holdOn(read.value().get().validDays());
      for (Problem problem : read.value().get().problems()) {
        ruleFor(problem.kind(), rules)
            .ifPresent(
                rule -> runner.add(rule, writer, ArticleProblem.match(problem, article.source())));
      }
      for (Suppression suppression : read.value().get().suppressions()) {
        written.add(written(suppression, article, file, rules, writer));
      }
    }
    return written;
  }

  private static Checked.Written written(
      Suppression suppression,
      Article article,
      ArticleFile file,
      List<Rule> rules,
      FindingWriter writer) {
    return new Checked.Written(
        suppression,
        ruleFor(Problem.Kind.UNUSED_SUPPRESSION, rules)
            .filter(rule -> file.config().runs(suppression.rule()))
            .map(
                rule ->
                    writer.write(
                        rule, ArticleProblem.match(suppression.unused(), article.source()))));
  }

  private static Optional<Rule> ruleFor(Problem.Kind kind, List<Rule> rules) {
    return rules.stream()
        .filter(r -> r.check() instanceof ArticleProblem check && check.problem() == kind)
        .findFirst();
  }

  /** The ids of the rules that compare articles, but do not judge this one. */
  private Set<String> passing(
      Article article, ArticleFile file, List<Rule> rules, RuleRunner runner) {
    Set<String> passing = new HashSet<>();
    for (Rule rule : rules) {
      if (rule.check() instanceof ArchiveCheck check) {
        Context context = context(article, file);
        runner.guard(
            rule,
            () -> {
              if (!runner.hasStepsFor(rule, article) || !check.judges(article, context)) {
                passing.add(rule.id());
              }
            });
        runner.count(context);
      }
    }
    return passing;
  }

  private Map<ArchiveRun, ArticleFacts> facts(
      Article article, ArticleFile file, RuleRunner runner) {
    Map<ArchiveRun, ArticleFacts> facts = new HashMap<>();
    for (ArchiveRun run : archives.comparing(file)) {
      Context context = file.context(article, options.today());
      if (runner.hasStepsFor(run.rule(), article)) {
        runner.guard(run.rule(), () -> facts.put(run, run.facts(article, context)));
        runner.count(context);
      }
    }
    return facts;
  }
}
