package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.value.Regex;
import org.articlint.check.value.Replacements;
import org.articlint.check.value.Scope;
import org.articlint.check.value.Term;
import org.articlint.check.value.TermList;
import org.junit.jupiter.api.Test;

class TextPatternTest {

  private static final Replacements NO_REPLACEMENTS = Replacements.parse(Map.of());

  @Test
  void termsPatternsAndReplacementsAreFoundInTheOrderOfTheText() {
    TextPattern check =
        new TextPattern(
            terms("simply"),
            patterns("\\bvery \\w+", "very"),
            Replacements.parse(Map.of("utilise", "use")),
            List.of(),
            List.of(),
            List.of());
    assertEquals(
        List.of("Utilise>use", "simply>", "very>", "very good>"),
        found(check, "Utilise it simply, very good.\n"));
  }

  @Test
  void aTermThatIsWrittenAsItShouldBeIsNoMatch() {
    TextPattern check = replacing("github", "GitHub");
    assertEquals(List.of("Github>GitHub"), found(check, "Github and GitHub.\n"));
  }

  @Test
  void codeIsNoText() {
    TextPattern check = pattern("very");
    assertEquals(List.of(), found(check, "A `very` and\n\n```\nvery\n```\n"));
    assertEquals(List.of("very>"), found(check, "`a`very`b`\n"));
  }

  @Test
  void aMatchInsideAnExceptionDoesNotCount() {
    TextPattern check =
        new TextPattern(
            terms(),
            patterns("very"),
            NO_REPLACEMENTS,
            List.of(),
            List.of(),
            patterns("very own", "my very", "\\bery"));
    assertEquals(List.of(), found(check, "The very own.\n"));
    assertEquals(List.of(), found(check, "Not my very.\n"));
    assertEquals(List.of("very>"), found(check, "A very good one.\n"));
  }

  @Test
  void anExceptionThatOnlyTouchesAMatchIsNone() {
    TextPattern check =
        new TextPattern(
            terms(),
            patterns("very good"),
            NO_REPLACEMENTS,
            List.of(),
            List.of(),
            patterns("a very", "good one"));
    assertEquals(List.of("very good>"), found(check, "Such a very good one.\n"));
  }

  @Test
  void theMatchSaysWhatStandsThere() {
    Article article = markdown("It is VERY good.\n");
    Match match = only(pattern("very"), article);
    assertEquals("VERY", text(match, article));
    assertEquals("very", match.key());
    assertEquals(Map.of("match", "VERY", "replacement", ""), match.values());
    assertEquals(Set.of("match", "replacement"), Quotable.of(pattern("very")));
    assertFalse(pattern("very").looksAtWhole());
  }

  @Test
  void anArticleWithoutTheNamedPartsIsNotJudged() {
    TextPattern check =
        new TextPattern(
            terms("x"), List.of(), NO_REPLACEMENTS, List.of(Scope.QUOTE), List.of(), List.of());
    assertFalse(check.check(markdown("x\n"), Articles.context()).applied());
    assertTrue(check.check(markdown("> y\n"), Articles.context()).applied());
    assertEquals(List.of("x>"), found(check, "x\n\n> x\n"));
  }

  @Test
  void metadataCanBeLookedAtAlone() {
    TextPattern check =
        new TextPattern(
            terms("x"), List.of(), NO_REPLACEMENTS, List.of(), List.of("summary"), List.of());
    assertEquals(List.of("x>"), found(check, "---\nsummary: an x\n---\n\nAn x.\n"));
  }

  @Test
  void somethingMustBeLookedFor() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new TextPattern(terms(), List.of(), NO_REPLACEMENTS, List.of(), List.of(), List.of()));
    assertEquals(List.of("a>b"), found(replacing("a", "b"), "a\n"));
    assertEquals(List.of("a>"), found(pattern("a"), "a\n"));
  }

  @Test
  void aMatchIsQuotedAndLocatedAsItStands() {
    Article article = markdown("Please *simp\u00ADly* roll\u00A0back ｓｉｍｐｌｙ.\n");
    List<Match> found = matches(pattern("simply( roll back)?"), article);
    assertEquals(
        List.of("simp\u00ADly roll\u00A0back", "ｓｉｍｐｌｙ"),
        found.stream().map(match -> match.values().get("match")).toList());
    assertEquals(
        List.of("simp\u00ADly* roll\u00A0back", "ｓｉｍｐｌｙ"),
        found.stream().map(match -> text(match, article)).toList());
  }

  @Test
  void aFullWidthTermIsReplacedWhereItIsFullWidth() {
    TextPattern check = replacing("ＡＰＩ", "API");
    assertEquals(List.of("ＡＰＩ>API"), found(check, "ＡＰＩとAPI。\n"));
  }

  private static List<String> found(TextPattern check, String text) {
    return matches(check, markdown(text)).stream()
        .map(match -> match.values().get("match") + ">" + match.values().get("replacement"))
        .toList();
  }

  private static TextPattern pattern(String pattern) {
    return new TextPattern(
        terms(), patterns(pattern), NO_REPLACEMENTS, List.of(), List.of(), List.of());
  }

  private static TextPattern replacing(String term, String replacement) {
    Replacements replacements = Replacements.parse(Map.of(term, replacement));
    return new TextPattern(terms(), List.of(), replacements, List.of(), List.of(), List.of());
  }

  private static TermList terms(String... terms) {
    return TermList.parse(List.of(terms).stream().map(Term::parse).toList());
  }

  private static List<Regex> patterns(String... patterns) {
    return List.of(patterns).stream().map(Regex::parse).toList();
  }
}
