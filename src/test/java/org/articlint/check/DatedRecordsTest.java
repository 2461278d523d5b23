package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles are records of their day. */
class DatedRecordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/en/events/a/index.md",
        "news/a.md",
        "docs/adr/0001-a.md",
        "keps/sig-a/1-b/README.md",
      })
  void pathsOfRecords(String path) {
    assertTrue(DatedRecords.has(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_posts/2024-03-21-a.md",
        "content/en/blog/a/index.md",
        "docs/2024/03/a.md",
        "news.md",
        "docs/newsroom/a.md",
        "docs/2024.md",
        "v2024.1/a.md"
      })
  void otherPaths(String path) {
    assertFalse(DatedRecords.has(path));
  }
}
