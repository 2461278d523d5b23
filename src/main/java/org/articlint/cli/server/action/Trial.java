package org.articlint.cli.server.action;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.article.TextEdit;
import org.articlint.cli.workspace.Judgement;
import org.articlint.cli.workspace.OpenArticle;
import org.articlint.lint.finding.Finding;

/** Tries edits before they are offered: they must do what they promise, and nothing else. */
final class Trial {

  private final OpenArticle article;
  private final Judgement before;

  /**
   * A trial of edits.
   *
   * @param before what is found in the article as it is
   */
  Trial(OpenArticle article, Judgement before) {
    this.article = article;
    this.before = before;
  }

  /** Whether edits take a finding away and cause nothing else. */
  boolean takesAway(Finding finding, List<TextEdit> edits) {
    Set<String> mayStay = known();
    mayStay.remove(finding.fingerprint());
    return leave(mayStay, edits);
  }

  /** Whether edits cause nothing. */
  boolean areSafe(List<TextEdit> edits) {
    return leave(known(), edits);
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>();
    before.findings().forEach(each -> known.add(each.fingerprint()));
    return known;
  }

  private boolean leave(Set<String> mayStay, List<TextEdit> edits) {
    Judgement after = article.judgement(TextEdit.apply(article.source(), edits));
    // What cannot be checked any more has no findings, either.
    return after.failures().equals(before.failures())
        && after.fault().isPresent() == before.fault().isPresent()
        && after.findings().stream().allMatch(each -> mayStay.contains(each.fingerprint()));
  }
}
