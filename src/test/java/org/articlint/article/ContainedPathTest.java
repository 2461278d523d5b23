package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainedPathTest {

  @ParameterizedTest
  @CsvSource({
    "a/export.xml#post-1, a/export.xml, post-1",
    "A.XML#post-1, A.XML, post-1",
    "a.xml#b.xml#item-2-3, a.xml#b.xml, item-2-3",
    "a.xml#b.md, a.xml#b.md, ''",
    "a.xml#post-1.md, a.xml#post-1.md, ''",
    "a.xml#post x, a.xml#post x, ''",
    "a.jsonl#docs-Öl_md, a.jsonl, docs-Öl_md",
    "a.xml, a.xml, ''",
    "c#.md, c#.md, ''",
    "a.md#post-1, a.md#post-1, ''",
    "a.xml#b/c.md, a.xml#b/c.md, ''",
    "a.xmlx#post-1, a.xmlx#post-1, ''",
  })
  void aPathNamesAFileAndPerhapsAnArticleInIt(String path, String file, String name) {
    assertEquals(file, ContainedPath.file(path));
    assertEquals(name, ContainedPath.name(path));
    assertEquals(!name.isEmpty(), ContainedPath.isOne(path));
  }

  @Test
  void whatIsJoinedIsTakenApart() {
    String path = ContainedPath.of("a/b.xml", "post-4711");
    assertEquals("a/b.xml#post-4711", path);
    assertEquals("a/b.xml", ContainedPath.file(path));
  }

  @Test
  void onlyFilesOfSomeNamesHoldArticles() {
    assertTrue(ContainedPath.mayHold("a/b.xml"));
    assertTrue(ContainedPath.mayHold("B.XML"));
    assertTrue(ContainedPath.mayHold("a.ndjson"));
    assertFalse(ContainedPath.mayHold("a.xml.md"));
    assertFalse(ContainedPath.mayHold("xml"));
  }
}
