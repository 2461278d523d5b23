package org.articlint.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.article.Span;
import org.articlint.git.LineRanges;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Change;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.Outline;
import org.articlint.lint.suppression.Suppression;
import org.articlint.rule.RuleSet;

/** What is known of one article after it was read, until the archive has been judged. */
final class ArticleDraft {

  /**
   * A finding and where it stands.
   *
   * @param whole whether it follows from the whole article
   */
  record Placed(Finding finding, Span span, boolean whole) {}

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

  /** How many findings stand on lines that the change does not touch. */
  int untouched;

  /** The lines that the change under check touches; without one, all. */
  LineRanges touched;

  /** Tells whether the file is still the same when it is read again. */
  int contentHash;

  ArticleDraft(ArticleFile file, RuleSet rules) {
    this.file = file;
    this.rules = rules;
    this.touched = file.change().map(Change::lines).orElse(LineRanges.ALL);
  }

  /** Forgets what is reported. */
  void release() {
    findings.clear();
    suppressions.clear();
    outline = Optional.empty();
  }

  /**
   * The findings, those that are suppressed marked, and the suppressions that had none.
   *
   * @param touchedOnly whether those are left out that stand on lines the change does not touch
   */
  List<Finding> finish(boolean touchedOnly) {
    List<Finding> all = new ArrayList<>();
    List<Waiting> unused = new ArrayList<>(suppressions);
    for (Placed placed : findings) {
      Optional<Waiting> by = suppressionOf(placed);
      by.ifPresent(unused::remove);
      boolean isTouched = isTouched(placed);
      if (touchedOnly && !isTouched) {
        untouched++;
        continue;
      }
      Finding finding = isTouched ? placed.finding() : placed.finding().untouched();
      all.add(by.isPresent() ? finding.suppressed(by.get().suppression().reason()) : finding);
    }
    unused.forEach(waiting -> waiting.unused().ifPresent(all::add));
    all.sort(Finding.ORDER);
    return all;
  }

  private Optional<Waiting> suppressionOf(Placed placed) {
    for (Waiting waiting : suppressions) {
      Suppression suppression = waiting.suppression();
      if (suppression.rule().equals(placed.finding().rule()) && suppression.covers(placed.span())) {
        return Optional.of(waiting);
      }
    }
    return Optional.empty();
  }

  private boolean isTouched(Placed placed) {
    Finding.Range range = placed.finding().range();
    return placed.whole() || touched.meet(range.startLine(), range.endLine());
  }
}
