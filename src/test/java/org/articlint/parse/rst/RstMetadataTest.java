package org.articlint.parse.rst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Value.Scalar;
import org.articlint.parse.Reading;
import org.junit.jupiter.api.Test;

class RstMetadataTest {

  /** Lists keys and values, each value with its place when its source differs. */
  private static List<String> metadata(String text) {
    Article article = Reading.rst(text);
    return article.metadata().root().entries().stream()
        .map(
            entry -> {
              String key = article.source().slice(entry.keySpan());
              String value = ((Scalar) entry.value()).text();
              String source = article.source().slice(entry.value().span());
              return key + ": " + value + (source.equals(value) ? "" : " at " + source);
            })
        .toList();
  }

  @Test
  void fieldsAtTheTop() {
    List<String> expected = List.of("orphan: ", "Last Reviewed: 2020-01-02");
    assertEquals(expected, metadata(":orphan:\n:Last Reviewed: 2020-01-02\n\nTitle\n=====\n"));
    assertEquals(
        expected,
        metadata(
            ".. a comment\n\nTitle\n=====\n\n:orphan:\n:Last Reviewed: 2020-01-02\n\nText.\n"));
    assertEquals(
        List.of("summary: one two at one\n  two"), metadata(":summary: one\n  two\n\nText.\n"));
  }

  @Test
  void fieldsBelowOtherTextAreItems() {
    assertEquals(List.of(), metadata("Title\n=====\n\nText.\n\n:date: 2020-01-02\n"));
    Reading.assertRst("Title\n=====\n\n:date: 2020-01-02\n\nText.\n", "h1 Title", "p Text.");
    assertEquals(List.of("a: 1"), metadata(":a: 1\n\nText.\n\n:b: 2\n"));
  }

  @Test
  void fieldsBelowWhatIsIncluded() {
    assertEquals(List.of("a: 1"), metadata(".. include:: head.rst\n\nTitle\n=====\n\n:a: 1\n"));
  }

  @Test
  void whatAVersionControlSystemFillsIn() {
    assertEquals(
        List.of("Date: 2020-01-02 at 2020-01-02"),
        metadata(":Date: $Date: 2020-01-02 $\n").stream().map(d -> d + " at 2020-01-02").toList());
  }

  @Test
  void metaDirectives() {
    assertEquals(
        List.of("description: What it is", "keywords: a, b"),
        metadata("Text.\n\n.. meta::\n   :description: What it is\n   :keywords: a, b\n"));
    assertEquals(
        List.of("description lang=en: Door"),
        metadata(".. meta::\n   :description lang=en: Door\n"));
    assertEquals(List.of("b: 1"), metadata(".. meta::\n   no field\n\n   :b: 1\n"));
  }

  @Test
  void commentsOfNikola() {
    String head = ".. title: Open: the door\n.. date: 2012-09-15 19:52:05 UTC\n.. tags: \n";
    assertEquals(
        List.of("title: Open: the door", "date: 2012-09-15 19:52:05 UTC", "tags: "),
        metadata(head + "\nText.\n"));
    assertEquals(0, Reading.rst(head + "\nText.\n").comments().size());
    assertEquals("Open: the door", Reading.rst(head).title().orElseThrow().text());
  }

  @Test
  void suppressionsAreNoMetadata() {
    String head =
        ".. title: T\n.. Last Reviewed: 2020-01-02\n.. articlint-ignore-file a: reason\n\n";
    assertEquals(List.of("title: T", "Last Reviewed: 2020-01-02"), metadata(head));
    assertEquals("articlint-ignore-file a: reason", Reading.rst(head).comments().get(0).text());
  }

  @Test
  void otherCommentsAreNotes() {
    String note = ".. todo: look again\n\nText.\n";
    assertEquals(List.of(), metadata(note));
    assertEquals(1, Reading.rst(note).comments().size());
    assertEquals(List.of(), metadata("Text.\n\n.. title: Not at the top\n"));
    assertEquals(List.of(), metadata(".. title:: Door\n"));
  }

  @Test
  void frontMatter() {
    assertEquals(List.of("a: 1"), metadata("---\na: 1\n---\n\nText.\n"));
    assertEquals(List.of("a: 1"), metadata("+++\na = 1\n+++\n\nText.\n"));
    Reading.assertRst("---\na: 1\n---\n\nText.\n", "p Text.");
    Reading.assertRst("---\nAbc\n---\n\nText.\n", "h1 Abc", "p Text.");
  }

  @Test
  void headersOfProposals() {
    String head = "PEP: 8\nTitle: Style\nAuthor: A,\n        B\n\n";
    assertEquals(List.of("PEP: 8", "Title: Style"), metadata(head).subList(0, 2));
    Reading.assertRst(head + "One\n===\n\nTwo\n===\n", "h2 One", "h2 Two");
  }

  @Test
  void aFieldThatStandsThereAgainHasSeveralValues() {
    Article article = Reading.rst("Title\n=====\n\n:Author: Ada Berg\n:Author: Bo Dal\n");
    assertEquals(
        List.of("Ada Berg", "Bo Dal"),
        article.metadata().scalars(List.of("author")).stream().map(Scalar::text).toList());
    assertEquals(List.of(), article.problems());
  }
}
