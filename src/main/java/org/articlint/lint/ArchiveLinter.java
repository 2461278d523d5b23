package org.articlint.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.finding.FindingWriter;
import org.articlint.rule.Rule;

/** Adds to an article the findings of the archive rules, once all articles have contributed. */
final class ArchiveLinter {

  private final LintOptions options;
  private final ArticleFinder.FormatLookup formats;
  private final ArchiveJudge judge;
  private final ArticleTexts texts;

  ArchiveLinter(
      LintOptions options,
      ArticleFinder.FormatLookup formats,
      ArchiveJudge judge,
      ArticleTexts texts) {
    this.options = options;
    this.formats = formats;
    this.judge = judge;
    this.texts = texts;
  }

  /** The matches of one rule, of which there is at least one. */
  private record RuleMatches(Rule rule, List<Match> matches) {}

  /**
   * Checks an article; returns what the archive rules find. Reads its text again only if there is a
   * match and the text is not kept.
   */
  RuleResults check(Checked article) {
    RuleRunner runner = new RuleRunner(article.file().path());
    List<RuleMatches> matches = matches(article, runner);
    if (!matches.isEmpty()) {
      Attempt<SourceText> text = Attempt.read(article.file().path(), () -> text(article));
      text.failure().ifPresent(runner::add);
      text.value().ifPresent(source -> write(matches, article, source, runner));
    }
    return runner.results();
  }

  private List<RuleMatches> matches(Checked article, RuleRunner runner) {
    List<RuleMatches> matches = new ArrayList<>();
    for (Rule rule : article.rules()) {
      if (rule.check() instanceof ArchiveCheck check && !article.passing().contains(rule.id())) {
        runner.guard(
            rule,
            () -> {
              Optional<Verdict> verdict = judge.verdict(check, article.file());
              if (verdict.isPresent() && verdict.get().applied()) {
                runner.addApplied(rule);
                if (!verdict.get().matches().isEmpty()) {
                  matches.add(new RuleMatches(rule, verdict.get().matches()));
                }
              }
            });
      }
    }
    return matches;
  }

  /** The text that was checked. */
  private SourceText text(Checked article) throws IOException {
    SourceText source = texts.text(article.file());
    if (source.checksum() != article.checksum()) {
      throw new IOException("it changed while it was checked");
    }
    return source;
  }

  private void write(
      List<RuleMatches> matches, Checked article, SourceText source, RuleRunner runner) {
    String path = article.file().path();
    FindingWriter writer =
        new FindingWriter(
            path,
            source,
            formats.of(article.file().config()).isSource(path),
            span -> article.outline().locate(span).orElse("article"),
            options.lineHashes(),
            options.bytes());
    for (RuleMatches each : matches) {
      runner.guard(
          each.rule(),
          () -> each.matches().forEach(match -> add(each.rule(), match, article, writer, runner)));
    }
  }

  private void add(
      Rule rule, Match match, Checked article, FindingWriter writer, RuleRunner runner) {
    ArchiveCheck check = (ArchiveCheck) rule.check();
    boolean isExplained = options.explanations() || check.explainsMessage();
    Match explained =
        isExplained
            ? check.explain(
                match, article.file().path(), article.file().config().vocabulary(), texts::read)
            : match;
    runner.add(rule, writer, explained);
  }
}
