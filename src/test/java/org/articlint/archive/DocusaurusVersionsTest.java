package org.articlint.archive;

import static org.articlint.archive.ParagraphIndexTest.counts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.articlint.archive.segment.VersionTree;
import org.junit.jupiter.api.Test;

/** Where Docusaurus keeps the versions of a documentation, which are one article each. */
class DocusaurusVersionsTest {

  @Test
  void docusaurusKeepsTheNextVersionBesideTheOthers() {
    String next = "docs/a.md";
    String old = "versioned_docs/version-1.0/a.md";
    assertEquals(Map.of(next, 0, old, 0), counts(next, old));
    assertEquals(Map.of(next, 2, "docs/b.md", 2), counts(next, "docs/b.md"));
    assertEquals(Map.of(next, 2, "docs/b.md", 2, old, 0), counts(next, "docs/b.md", old));
    assertEquals(Map.of("blog/a.md", 2, old, 2), counts("blog/a.md", old));
    assertEquals(Map.of(next, 0, "website/" + old, 0), counts(next, "website/" + old));
    assertEquals(
        Map.of("shop/" + next, 2, "till/" + old, 2), counts("shop/" + next, "till/" + old));
    // Only a directory named after a version makes versions of those beside it.
    assertEquals(Map.of(next, 2, "docs/v1.0/a.md", 2), counts(next, "docs/v1.0/a.md"));
  }

  @Test
  void docusaurusKeepsVersionsOfSeveralDocumentations() {
    String next = "shop/a.md";
    String old = "shop_versioned_docs/version-1.0/a.md";
    assertEquals(
        new VersionTree("shop_versioned_docs/", "version-1.0", "/a.md"), VersionTree.of(old));
    assertEquals(Map.of(next, 0, old, 0), counts(next, old));
    assertEquals(
        Map.of("website/" + next, 0, "website/" + old, 0),
        counts("website/" + next, "website/" + old));
    assertEquals(Map.of(next, 2, "shop/b.md", 2, old, 0), counts(next, "shop/b.md", old));
    assertEquals(Map.of("till/a.md", 2, old, 2), counts("till/a.md", old));
    assertEquals(Map.of("a.md", 2, old, 2), counts("a.md", old));
    String korean = "i18n/ko/docusaurus-plugin-content-docs-shop/version-1.0/a.md";
    assertEquals(Map.of(next, 0, old, 0, korean, 0), counts(next, old, korean));
    String other = "i18n/ko/docusaurus-plugin-content-docs-till/version-1.0/a.md";
    assertEquals(Map.of(old, 2, other, 2), counts(old, other));
    // Without versions beside it, a folder at the top holds articles like any other.
    assertEquals(Map.of(next, 2, "till/a.md", 2), counts(next, "till/a.md"));
  }

  /** What nobody has translated yet is the text of another version. */
  @Test
  void docusaurusKeepsTranslationsAsVersions() {
    String ours = "docs/a.md";
    String old = "versioned_docs/version-1/a.md";
    String korean = "i18n/ko/docusaurus-plugin-content-docs/version-1/a.md";
    String current = "i18n/ko/docusaurus-plugin-content-docs/current/a.md";
    assertEquals(
        new VersionTree("", "i18n/ko/docusaurus-plugin-content-docs/version-1", "/a.md"),
        VersionTree.of(korean));
    assertEquals(Map.of(old, 0, korean, 0), counts(old, korean));
    assertEquals(
        Map.of(ours, 0, old, 0, korean, 0, current, 0), counts(ours, old, korean, current));
    String other = korean.replace("a.md", "b.md");
    assertEquals(Map.of(korean, 2, other, 2), counts(korean, other));
  }
}
