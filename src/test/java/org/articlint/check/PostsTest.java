package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles belong to their day. */
class PostsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_posts/a.md",
        "content/en/blog/a/index.md",
        "news/a.md",
        "docs/adr/0001-a.md",
        "keps/sig-a/1-b/README.md",
        "docs/2024-03-21-a.md",
        "docs/2024/03/a.md",
      })
  void pathsOfPosts(String path) {
    assertTrue(Posts.has(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blog.md",
        "docs/blogging/a.md",
        "docs/post-processing.md",
        "docs/2024.md",
        "v2024.1/a.md"
      })
  void otherPaths(String path) {
    assertFalse(Posts.has(path));
  }
}
