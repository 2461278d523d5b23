package org.articlint.lint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final int MAX_BEFORE = 120;
  private static final int MAX_SHOWN = 300;
  private static final int MAX_AFTER = 120;

  @Test
  void aShortLineIsShownWhole() {
    Excerpt excerpt = of("first\nsome words here\nlast\n", "words");
    assertEquals("some words here", excerpt.text());
    assertEquals("words", shown(excerpt));
    assertFalse(excerpt.clippedBefore());
    assertFalse(excerpt.clippedAfter());
  }

  @Test
  void aLongLineBeginsWithAWordAndSaysThatItBeganEarlier() {
    String before = "word ".repeat(MAX_BEFORE / 5);
    assertFalse(of(before + "HERE", "HERE").clippedBefore());
    Excerpt excerpt = of("x" + before + "HERE", "HERE");
    assertTrue(excerpt.clippedBefore());
    assertTrue(excerpt.text().startsWith("word "), excerpt.text());
    assertEquals("HERE", shown(excerpt));
  }

  @Test
  void aWordLongerThanHalfTheRoomIsCut() {
    Excerpt excerpt = of("x".repeat(200) + "HERE", "HERE");
    assertEquals("x".repeat(MAX_BEFORE / 2) + "HERE", excerpt.text());
    assertTrue(excerpt.clippedBefore());
  }

  @Test
  void aLongLineEndsWithAWordAndSaysThatItGoesOn() {
    assertFalse(of("HERE" + "x".repeat(MAX_AFTER), "HERE").clippedAfter());
    Excerpt excerpt = of("HERE" + " word".repeat(MAX_AFTER / 5) + "s more", "HERE");
    assertTrue(excerpt.clippedAfter());
    assertTrue(excerpt.text().endsWith("words"), excerpt.text());
    assertFalse(of("HERE" + " word".repeat(MAX_AFTER / 5) + "s", "HERE").clippedAfter());
  }

  @Test
  void aWordWithoutEndIsCut() {
    Excerpt excerpt = of("HERE" + "x".repeat(10_000), "HERE");
    assertEquals("HERE".length() + MAX_AFTER + MAX_SHOWN + 1, excerpt.text().length());
    assertTrue(excerpt.clippedAfter());
  }

  @Test
  void ofALongFindingTheBeginningIsShown() {
    String most = "y".repeat(MAX_SHOWN);
    Excerpt whole = of("a " + most + " b", most);
    assertEquals(most, shown(whole));
    assertFalse(whole.clippedAfter());
    Excerpt longer = of("a " + most + "y b", most + "y");
    assertEquals(most, shown(longer));
    assertTrue(longer.clippedAfter());
  }

  @Test
  void aFindingOfSeveralLinesShowsThem() {
    Excerpt excerpt = of("one\ntwo\nthree\nfour\n", "two\nthree");
    assertEquals("two\nthree", excerpt.text());
    assertFalse(excerpt.clippedAfter());
  }

  private static Excerpt of(String text, String found) {
    int start = text.indexOf(found);
    return Excerpt.of(SourceText.of(text), new Span(start, start + found.length()));
  }

  private static String shown(Excerpt excerpt) {
    return excerpt.text().substring(excerpt.start(), excerpt.end());
  }
}
