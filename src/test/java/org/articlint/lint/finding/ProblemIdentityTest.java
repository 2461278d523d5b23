package org.articlint.lint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.article.Span;
import org.articlint.check.ArticleProblem;
import org.articlint.check.Articles;
import org.articlint.check.match.Match;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

/** Fingerprints of the built-in rules, which report what was met while an article was read. */
class ProblemIdentityTest {

  private static final Rule RULE =
      SampleFindings.rule("a-built-in-rule", Severity.ERROR)
          .with(
              Severity.ERROR,
              "{problem}",
              new ArticleProblem(Problem.Kind.INVALID_FRONT_MATTER),
              List.of());

  private final Article article = Articles.markdown("title: [\nowner: *\n");
  private final FindingWriter writer = writer(article);

  @Test
  void aChangeOfWordingChangesNoFingerprint() {
    for (Problem.Kind kind : Problem.Kind.values()) {
      Finding before = writer(article).write(RULE, match(kind, 0, "key", "as it was said"));
      Finding after = writer(article).write(RULE, match(kind, 0, "key", "in better words"));
      assertNotEquals(before.message(), after.message());
      assertEquals(before.fingerprint(), after.fingerprint(), kind.name());
      assertEquals(before.about(), after.about(), kind.name());
    }
  }

  @Test
  void problemsWithDifferentKeysDiffer() {
    Finding first = write(Problem.Kind.EXPIRED_SUPPRESSION, 0, "a-rule", "same words");
    Finding second = write(Problem.Kind.EXPIRED_SUPPRESSION, 0, "b-rule", "same words");
    assertNotEquals(first.about(), second.about());
    assertNotEquals(first.fingerprint(), second.fingerprint());
  }

  @Test
  void problemsWithEqualKeysInOneArticleAreNumbered() {
    Finding first = write(Problem.Kind.NESTED_TOO_DEEP, 0, "", "same words");
    Finding second = write(Problem.Kind.NESTED_TOO_DEEP, 9, "", "same words");
    assertEquals(first.about(), second.about());
    assertNotEquals(first.fingerprint(), second.fingerprint());
  }

  @Test
  void metadataThatCannotBeReadIsKnownByItsLine() {
    Problem.Kind kind = Problem.Kind.INVALID_FRONT_MATTER;
    Finding first = write(kind, 0, "", "same words");
    Finding second = write(kind, 9, "", "same words");
    assertNotEquals(first.about(), second.about());

    Article moved = Articles.markdown("added: above\n  owner: *\n");
    Finding after = writer(moved).write(RULE, match(moved, kind, 15, "", "in better words"));
    assertEquals(second.fingerprint(), after.fingerprint());
  }

  private Finding write(Problem.Kind kind, int offset, String key, String message) {
    return writer.write(RULE, match(kind, offset, key, message));
  }

  private Match match(Problem.Kind kind, int offset, String key, String message) {
    return match(article, kind, offset, key, message);
  }

  private static Match match(
      Article article, Problem.Kind kind, int offset, String key, String message) {
    return ArticleProblem.match(new Problem(kind, Span.at(offset), key, message), article.source());
  }

  private static FindingWriter writer(Article article) {
    return new FindingWriter(
        "a.md", article.source(), true, Locator.of(article, new Outline(article)), false, false);
  }
}
