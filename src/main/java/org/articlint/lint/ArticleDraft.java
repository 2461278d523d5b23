package org.articlint.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.archive.ArticleFacts;
import org.articlint.article.Span;
import org.articlint.rule.RuleSet;

/** What is known of one article after it was read, until the archive has been judged. */
final class ArticleDraft {

  /** A finding and the offset at which it begins. */
  record Placed(Finding finding, Span span) {}

  /** A suppression and the finding that it is unused, if that rule is enabled. */
  record Waiting(Suppression suppression, Optional<Finding> unused) {}

  final ArticleFile file;
  final RuleSet rules;
  final List<Placed> findings = new ArrayList<>();
  final List<Waiting> suppressions = new ArrayList<>();
  final List<Failure> failures = new ArrayList<>();
  final List<String> applied = new ArrayList<>();

  /** What each archive check took of the article. */
  Map<ArchiveRun, ArticleFacts> facts = Map.of();

  /** Where things are in the article, once it is released; empty when it is not under check. */
  Optional<Outline> outline = Optional.empty();

  /** Tells whether the file is still the same when it is read again. */
  int contentHash;

  ArticleDraft(ArticleFile file, RuleSet rules) {
    this.file = file;
    this.rules = rules;
  }

  /** Forgets what is reported. */
  void release() {
    findings.clear();
    suppressions.clear();
    outline = Optional.empty();
  }

  /** The findings, those that are suppressed marked, and the suppressions that had none. */
  List<Finding> finish() {
    List<Finding> all = new ArrayList<>();
    List<Waiting> unused = new ArrayList<>(suppressions);
    for (Placed placed : findings) {
      Optional<Waiting> by =
          suppressions.stream()
              .filter(waiting -> waiting.suppression().rule().equals(placed.finding().rule()))
              .filter(waiting -> waiting.suppression().covers(placed.span()))
              .findFirst();
      by.ifPresent(unused::remove);
      all.add(
          by.map(w -> placed.finding().suppressed(w.suppression().reason()))
              .orElse(placed.finding()));
    }
    unused.forEach(waiting -> waiting.unused().ifPresent(all::add));
    all.sort(Finding.ORDER);
    return all;
  }
}
