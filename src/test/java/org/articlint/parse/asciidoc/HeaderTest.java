package org.articlint.parse.asciidoc;

import static org.articlint.parse.Reading.asciiDoc;
import static org.articlint.parse.Reading.assertAsciiDoc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {

  private static String values(Article article, String key) {
    return article.metadata().find(key).stream()
        .flatMap(field -> field.scalars().stream())
        .map(Value.Scalar::text)
        .collect(Collectors.joining("|"));
  }

  @Test
  void authorsAndRevision() {
    Article article =
        asciiDoc("= T\nAda_M Berg <ada@x.org>; Bo Ek\nv1.2, 2026-01-05: Better\n:k: v\n\nText.\n");
    assertEquals("Ada M Berg|Bo Ek", values(article, "author"));
    assertEquals("ada@x.org", values(article, "email"));
    assertEquals("1.2", values(article, "revnumber"));
    assertEquals("2026-01-05", values(article, "revdate"));
    assertEquals("Better", values(article, "revremark"));
    assertEquals("v", values(article, "k"));
    assertEquals("T", article.title().orElseThrow().text());
    assertEquals(1, article.paragraphs().size());
    Metadata.Field date = article.metadata().find("revdate").orElseThrow();
    assertEquals("2026-01-05", article.source().slice(date.scalars().get(0).span()));
  }

  @ParameterizedTest
  @CsvSource({
    "v2,2,''",
    "2026-01-05,'',2026-01-05",
    "'v1.0, January 2026',1.0,January 2026",
    "'Version 3, 2026',3,2026"
  })
  void revisions(String line, String number, String date) {
    Article article = asciiDoc("= T\nAda\n" + line + "\n");
    assertEquals(number, values(article, "revnumber"));
    assertEquals(date, values(article, "revdate"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":key: value|value",
        ":key: value \\\\n  goes on|value goes on",
        ":KEY: value|value",
        ":page-key: value|value",
        ":key:|''",
        ":!key:|none",
        ":key!:|none",
        ":base: b\\n:key: a {base} {no}|a b {no}",
        ":key: one\\n:key: two|one",
        ": key: value|none",
      })
  void attributes(String lines, String expected) {
    Article article = asciiDoc("= T\n" + lines.replace("\\n", "\n") + "\n\nText.\n");
    String found = article.metadata().find("key").isPresent() ? values(article, "key") : "none";
    assertEquals(expected, found);
  }

  @Test
  void attributesOfTheBody() {
    assertEquals("v", values(asciiDoc("Text.\n\n:k: v\n\nMore.\n"), "k"));
    assertEquals("", values(asciiDoc("Text.\n:k: v\n"), "k"));
    assertEquals("", values(asciiDoc("----\n:k: v\n----\n"), "k"));
  }

  @Test
  void frontMatterComesFirst() {
    Article article = asciiDoc("---\nk: yaml\n---\n= T\n:k: attribute\n:l: m\n\nText.\n");
    assertEquals("yaml", values(article, "k"));
    assertEquals("m", values(article, "l"));
    assertAsciiDoc("---\nk: yaml\n---\n= T\n\nText.\n", "h1 T", "p Text.");
    assertEquals(1, asciiDoc("---\nk: [\n---\n= T\n").problems().size());
  }

  @Test
  void aReferenceAtTheTopIsNoHead() {
    Article article = asciiDoc("{a}\n\nText.\n");
    assertEquals(List.of(), article.problems());
    assertTrue(article.lacksMetadata());
  }

  @Test
  void theHeaderEndsAtABlankLine() {
    assertAsciiDoc("= T\n\nAda Berg\n", "h1 T", "p Ada Berg");
    assertAsciiDoc("= T\nAda Berg\n:a: b\n// c\n\nText.\n", "h1 T", "p Text.");
    assertAsciiDoc("== S\nAda Berg\n", "h2 S", "p Ada Berg");
  }
}
