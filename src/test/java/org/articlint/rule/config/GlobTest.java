package org.articlint.rule.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "*.md, a.md, true",
    "*.md, deep/down/a.md, true",
    "*.md, a.txt, false",
    "guides, guides/a.md, true",
    "guides, old/guides/a.md, true",
    "guides, guides-old/a.md, false",
    "guides/, guides/a.md, true",
    "./guides/a.md, guides/a.md, true",
    "/guides, guides/a.md, true",
    "/guides, old/guides/a.md, false",
    "guides/*, guides/a.md, true",
    "guides/*, guides/old/a.md, true",
    "guides/*, old/guides/a.md, false",
    "guides/*.md, guides/old/a.md, false",
    "guides/**, guides/old/a.md, true",
    "guides/**, guides, false",
    "**/old, old/a.md, true",
    "**/old, guides/old/a.md, true",
    "**/old, guides/older/a.md, false",
    "'{a,b}/x.md', b/x.md, true",
    "'{a,b}/x.md', c/x.md, false",
  })
  void matchesAsGitignoreDoes(String glob, String path, boolean matches) {
    assertEquals(matches, GlobSetTest.of(List.of(Glob.parse(glob))).matches(path));
  }

  @Test
  void refusesWhatIsNotAGlob() {
    assertThrows(IllegalArgumentException.class, () -> Glob.parse("[a"));
  }

  @Test
  void isEqualByWhatIsWritten() {
    assertEquals(Glob.parse("a/*"), Glob.parse("a/*"));
    assertEquals(Glob.parse("a/*").hashCode(), Glob.parse("a/*").hashCode());
    assertEquals(false, Glob.parse("a/*").equals(Glob.parse("a/**")));
  }

  @Test
  void aGlobHasAtMostAThousandCharacters() {
    String name = "a".repeat(1_000);
    assertEquals(true, GlobSetTest.of(List.of(Glob.parse(name))).matches("b/" + name));
    assertEquals(
        "a glob can have at most 1000 characters, but this one has 1001",
        assertThrows(IllegalArgumentException.class, () -> Glob.parse(name + "a")).getMessage());
  }
}
