package org.articlint.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

  @Test
  void aFolderCountsWithItsSubfolders() {
    assertEquals(
        Map.of("docs/", 7, "docs/a/", 4, "docs/b/", 2),
        Folders.withSubfolders(Map.of("", 9, "docs/", 1, "docs/a/", 4, "docs/b/", 2)));
  }

  @Test
  void aFolderThatSaysNoMoreThanItsOnlySubfolderIsLeftOut() {
    assertEquals(Map.of("site/docs/a/", 4), Folders.withSubfolders(Map.of("site/docs/a/", 4)));
    assertEquals(
        Map.of("site/", 5, "site/docs/", 4),
        Folders.withSubfolders(Map.of("site/", 1, "site/docs/", 4)));
  }

  @Test
  void theFoldersAroundPathsAreListedOnce() {
    assertEquals(
        List.of("a/", "a/b/", "c/"),
        Folders.around(List.of("top.md", "a/b/x.md", "a/b/y.md", "c/z.md")));
  }
}
