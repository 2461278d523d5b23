package org.articlint.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.ArticleCheck;
import org.articlint.check.ArticleProblem;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.git.LineRanges;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Reasons;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingWriter;
import org.articlint.lint.finding.Locator;
import org.articlint.lint.finding.Outline;
import org.articlint.lint.suppression.Suppression;
import org.articlint.lint.suppression.SuppressionReader;
import org.articlint.rule.Rule;

/** Reads one article and runs its rules. Whatever goes wrong stays with the article. */
final class ArticleLinter {

  private final LintOptions options;
  private final ArticleFinder.FormatLookup formats;
  private final ArchiveRuns archives;
  private final RecentArticles recent;

  ArticleLinter(
      LintOptions options,
      ArticleFinder.FormatLookup formats,
      ArchiveRuns archives,
      RecentArticles recent) {
    this.options = options;
    this.formats = formats;
    this.archives = archives;
    this.recent = recent;
  }

  ArticleDraft lint(ArticleFile file) {
    ArticleDraft draft = new ArticleDraft(file, file.config().ruleSet(file.file()));
    Article article = load(draft);
    check(article, draft);
    if (article.isUnread() && draft.findings.isEmpty() && draft.failures.isEmpty()) {
      // The rule that would tell is switched off; silence would look like success.
      draft.failures.add(new Failure(file.path(), article.problems().get(0).message()));
    }
    takeFacts(article, draft);
    return draft;
  }

  private Article load(ArticleDraft draft) {
    ArticleFile file = draft.file;
    try {
      Article article = file.read(formats);
      draft.contentHash = article.source().text().hashCode();
      recent.add(article);
      if (file.change().isPresent() && article.source().hasLoneCarriageReturns()) {
        // Git, which was asked what is touched, counts other lines.
        draft.touched = LineRanges.ALL;
      }
      return article;
    } catch (IOException e) {
      return failed(draft, Reasons.of(e));
    } catch (RuntimeException | StackOverflowError e) {
      return failed(draft, "the reader failed on it: " + e);
    }
  }

  private static Article failed(ArticleDraft draft, String reason) {
    draft.failures.add(new Failure(draft.file.path(), reason));
    return Article.unread(
        draft.file.path(),
        SourceText.of(""),
        new Problem(Problem.Kind.UNREADABLE_ARTICLE, Span.at(0), reason));
  }

  private void check(Article article, ArticleDraft draft) {
    Outline outline = new Outline(article);
    draft.outline = Optional.of(outline);
    FindingWriter writer =
        new FindingWriter(
            article.path(), article.source(), Locator.of(article, outline), options.lineHashes());
    for (Rule rule : draft.rules.rules()) {
      boolean runs =
          rule.check() instanceof ArticleProblem
              || (rule.check() instanceof ArticleCheck && !article.isUnread());
      if (runs) {
        run(rule, (ArticleCheck) rule.check(), article, draft, writer);
      }
    }
    SuppressionReader.Read read =
        SuppressionReader.read(article, draft.file.config().allRules().keySet(), options.today());
    for (Problem problem : read.problems()) {
      ruleFor(draft, problem.kind())
          .ifPresent(rule -> add(draft, writer, rule, ArticleProblem.match(problem)));
    }
    for (Suppression suppression : read.suppressions()) {
      Problem unused =
          new Problem(
              Problem.Kind.UNUSED_SUPPRESSION,
              suppression.place(),
              "the suppression of '%s' has nothing to suppress".formatted(suppression.rule()));
      Optional<Finding> finding =
          ruleFor(draft, Problem.Kind.UNUSED_SUPPRESSION)
              .filter(rule -> draft.file.config().runs(suppression.rule()))
              .map(rule -> writer.write(rule, ArticleProblem.match(unused)));
      draft.suppressions.add(new ArticleDraft.Waiting(suppression, finding));
    }
  }

  private static Optional<Rule> ruleFor(ArticleDraft draft, Problem.Kind kind) {
    return draft.rules.rules().stream()
        .filter(r -> r.check() instanceof ArticleProblem check && check.problem() == kind)
        .findFirst();
  }

  private void run(
      Rule rule, ArticleCheck check, Article article, ArticleDraft draft, FindingWriter writer) {
    guard(
        draft,
        "the rule " + rule.id(),
        () -> {
          Context context =
              new Context(
                  options.today(), article.source().length(), () -> draft.file.before(formats));
          Verdict verdict = check.check(article, context);
          if (verdict.applied()) {
            draft.applied.add(rule.id());
          }
          verdict.matches().forEach(match -> add(draft, writer, rule, match));
        });
  }

  /** Runs what a rule does; whatever it throws becomes a failure of the article. */
  private static void guard(ArticleDraft draft, String rule, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError e) {
      draft.failures.add(crash(draft, rule, e));
    }
  }

  private static Failure crash(ArticleDraft draft, String rule, Throwable e) {
    String reason =
        e instanceof Context.BudgetSpentException
            ? e.getMessage()
            : e instanceof StackOverflowError
                ? "a pattern is nested too deep for it"
                : e.toString();
    return new Failure(draft.file.path(), "%s could not be run: %s".formatted(rule, reason));
  }

  private Context context(Article article) {
    return new Context(options.today(), article.source().length());
  }

  private static void add(ArticleDraft draft, FindingWriter writer, Rule rule, Match match) {
    boolean whole = rule.check().looksAtWhole() || rule.check() instanceof ArticleProblem;
    draft.findings.add(new ArticleDraft.Placed(writer.write(rule, match), match.span(), whole));
  }

  private void takeFacts(Article article, ArticleDraft draft) {
    Map<ArchiveRun, ArticleFacts> facts = new HashMap<>();
    for (ArchiveRun run : archives.comparing(draft.file)) {
      guard(
          draft,
          "the rule of the archive",
          () -> facts.put(run, run.facts(article, context(article))));
    }
    draft.facts = facts;
  }

  /** Adds the findings of archive rules. Unless it is kept, the article's text is read again. */
  void addArchiveFindings(ArticleDraft draft) {
    List<Found> matches = new ArrayList<>();
    for (Rule rule : draft.rules.rules()) {
      guard(
          draft,
          "the rule " + rule.id(),
          () ->
              archives
                  .of(draft.file.config(), rule.check())
                  .flatMap(run -> run.verdict(draft.file))
                  .filter(Verdict::applied)
                  .ifPresent(
                      verdict -> {
                        draft.applied.add(rule.id());
                        matches.add(new Found(rule, verdict.matches()));
                      }));
    }
    if (matches.stream().allMatch(found -> found.matches.isEmpty())) {
      return;
    }
    Optional<SourceText> text = text(draft);
    if (text.isEmpty()) {
      return;
    }
    SourceText source = text.get();
    Outline outline = draft.outline.orElseThrow();
    FindingWriter writer =
        new FindingWriter(
            draft.file.path(),
            source,
            span -> outline.locate(span).orElse("article"),
            options.lineHashes());
    for (Found found : matches) {
      ArchiveCheck check = (ArchiveCheck) found.rule.check();
      boolean isExplained = options.explanations() || check.explainsMessage();
      guard(
          draft,
          "the rule " + found.rule.id(),
          () -> {
            for (Match match : found.matches) {
              Match explained =
                  isExplained ? check.explain(match, draft.file.path(), recent::read) : match;
              add(draft, writer, found.rule, explained);
            }
          });
    }
  }

  /** The text that was checked; empty when it cannot be had any more, which is a failure. */
  private Optional<SourceText> text(ArticleDraft draft) {
    try {
      Optional<SourceText> kept = recent.text(draft.file.path());
      SourceText source = kept.isPresent() ? kept.get() : draft.file.text();
      if (source.text().hashCode() == draft.contentHash) {
        return Optional.of(source);
      }
      draft.failures.add(new Failure(draft.file.path(), "it changed while it was checked"));
    } catch (IOException e) {
      draft.failures.add(new Failure(draft.file.path(), Reasons.of(e)));
    }
    return Optional.empty();
  }

  /** What an archive rule found. */
  private record Found(Rule rule, List<Match> matches) {}
}
