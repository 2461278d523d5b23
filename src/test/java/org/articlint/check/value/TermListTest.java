package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermListTest {

  @ParameterizedTest
  @CsvSource({
    "foo, a Foo b, Foo",
    "foo, foo, foo",
    "foo, foobar,",
    "foo, a-foo-b, foo",
    "foo, xfoo,",
    "foo bar, 'foo  \tBAR', 'foo  \tBAR'",
    "foo bar, foobar,",
    "foo bar, foo barn,",
    ".NET, a .Net b, .Net",
    ".NET, the net,",
    "C++, in C++ and, C++",
    "C++, C+ C,",
    "C, C++, C",
    "naïve, NAÏVE, NAÏVE",
    "it's, It's so, It's",
    "x, x\u0301,",
    "roll back, Roll\u00A0back, Roll\u00A0back",
    "rollback, a Roll\u00ADback b, Roll\u00ADback",
    "real-time, in real\u2011time, real\u2011time",
    "Roll\u00A0back, to roll back, roll back",
    "AI, ＡＩの利用, ＡＩ",
    "café, cafe\u0301s cafe\u0301, cafe\u0301",
    "回滚, 如何回滚数据库, 回滚",
    "回滚, 如何回复,",
    "Kubernetes, 使用Kubernetes部署, Kubernetes",
    "Kube, 使用Kubernetes部署,",
    "Go言語, 新しいGo言語の本, Go言語",
    "Go言語, Ergo言語,",
    "サーバ, サーバー, サーバ",
    "か, 'か\u3099, か', か",
    "ฐานข้อมูล, ย้ายฐานข้อมูลใหม่, ฐานข้อมูล",
    "กา, ก่า,",
    "क, कि,",
    "کتاب, کتاب\u200Cها, کتاب",
    "migrat*, a Migrating b, Migrating",
    "migrat*, migrat, migrat",
    "migrat*, immigration,",
    "migrat*, migra,",
    "roll* back, rolling back now, rolling back",
    "roll* back, roll it back,",
    "data migrat*, Data migrations, Data migrations",
    "データ*, データベース, データベース"
  })
  void termsAreFoundAsWholeWords(String term, String text, String found) {
    assertEquals(found == null ? List.of() : List.of(found), found(text, term));
  }

  /** A list knows its terms by their first letters, in the form in which texts are compared. */
  @ParameterizedTest
  @CsvSource({
    "e\u0301tape, une \u00e9tape, \u00e9tape",
    "\u00e9tape, une e\u0301tape, e\u0301tape",
    "\u00c9tape, une \u00e9tape, \u00e9tape",
    "\uff21BC, an abc, abc",
    "\u624b\u9806, \u3053\u306e\u624b\u9806, \u624b\u9806",
    "\u304b\u3099\u3044, \u304c\u3044, \u304c\u3044",
    "Zebra, a zebra, zebra",
    "1st, the 1st, 1st",
  })
  void aTermIsFoundByItsFirstLetterInAnyForm(String term, String text, String found) {
    assertEquals(List.of(found), found(text, term));
  }

  @Test
  void theLongestTermWinsAndNoneIsInsideAnother() {
    assertEquals(
        List.of("in order to", "in", "order"),
        found("in order to, in an order", "in", "in order to", "order", "to"));
  }

  @Test
  void aLeadThatBelongsToTheTermBeforeIsNotUsedTwice() {
    assertEquals(List.of("a+", "+b"), found("a+ +b", "a+", "+b"));
    assertEquals(List.of("a+"), found("a+b", "a+", "+b"));
  }

  @Test
  void aTextAndAListMayBeEmpty() {
    assertEquals(List.of(), found("", "a"));
    assertEquals(List.of(), found("a"));
    assertTrue(TermList.parse(List.of()).isEmpty());
    assertFalse(TermList.parse(List.of(Term.parse("a"))).isEmpty());
  }

  @Test
  void lettersOutsideTheBasicPlaneAreLetters() {
    assertEquals(List.of("\ud835\udc9c"), found("an \ud835\udc9c b", "\ud835\udc9c"));
    assertEquals(List.of(), found("\ud835\udc9cx", "\ud835\udc9c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "++", "!"})
  void aTermHasALetterOrADigit(String text) {
    assertThrows(IllegalArgumentException.class, () -> Term.parse(text));
  }

  @Test
  void aTermHasAtMostTwoHundredCharacters() {
    assertDoesNotThrow(() -> Term.parse(" " + "a".repeat(200) + " "));
    assertThrows(IllegalArgumentException.class, () -> Term.parse("a".repeat(201)));
  }

  @Test
  void aReplacementIsKnownByItsTerm() {
    Replacements replacements = Replacements.parse(Map.of(" utilise ", "use"));
    assertEquals(Optional.of("use"), replacements.of(Term.parse("utilise")));
    assertEquals(Optional.empty(), replacements.of(Term.parse("other")));
    assertFalse(replacements.terms().isEmpty());
    assertThrows(IllegalArgumentException.class, () -> Replacements.parse(Map.of("!", "x")));
  }

  private static List<String> found(String text, String... terms) {
    TermList list = TermList.parse(List.of(terms).stream().map(Term::parse).toList());
    return list.find(text, Articles.context()).stream()
        .map(hit -> text.substring(hit.start(), hit.end()))
        .toList();
  }
}
