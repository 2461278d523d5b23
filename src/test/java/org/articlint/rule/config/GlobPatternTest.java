package org.articlint.rule.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobPatternTest {

  private static final Duration HANGS = Duration.ofSeconds(20);

  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "c",
          "*",
          "**",
          "?",
          "/",
          "[ab]",
          "[!a]",
          "[a-b]",
          "[]",
          "]",
          "{",
          "}",
          ",",
          "{a,b}",
          "{a,}",
          "[-a]",
          "[a-]",
          "[!",
          "-",
          "\\",
          "\\*",
          ".",
          "\uD83D\uDE00",
          "^",
          "$",
          "(",
          "[\\]",
          "[[]",
          "[&&a]");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "*.md, ü.md, true",
        "u\u0308.md, ü.md, true",
        "?.md, \uD83D\uDE00.md, true",
        "[!a]/b, //b, false",
        "\"{a,b{\", a, ",
        "[a/b], a, ",
        "[b-a], a, ",
        "\"{a\", a, ",
        "a\\, a, "
      })
  void namesAreComparedAsPeopleReadThem(String glob, String path, Boolean matches) {
    if (matches == null) {
      String fault =
          assertThrows(IllegalArgumentException.class, () -> GlobPattern.parse(glob)).getMessage();
      assertTrue(fault.startsWith("not a glob: "), fault);
    } else {
      assertEquals(matches, GlobPattern.parse(glob).matchesWithin(path));
    }
  }

  /** Globs put together at random match what the JDK has them match. */
  @Test
  void itMatchesAsTheJdkDoes() {
    Random random = new Random(7);
    int globs = 0;
    while (globs < 20_000) {
      String glob = text(random, PIECES);
      Optional<PathMatcher> known = known(glob);
      if (known.isEmpty()) {
        continue;
      }
      globs++;
      GlobPattern pattern = GlobPattern.parse(glob);
      for (int i = 0; i < 5; i++) {
        String path =
            text(random, List.of("a", "b", "c", "/", ".", "]", "-", "\uD83D\uDE00", "\\"));
        Path normal = Path.of(path.replaceFirst("^/+", ""));
        assertEquals(
            matchesWithin(known.get(), normal),
            pattern.matchesWithin(normal.toString()),
            glob + " on " + normal);
      }
    }
  }

  private static Optional<PathMatcher> known(String glob) {
    try {
      return Optional.of(FileSystems.getDefault().getPathMatcher("glob:" + glob));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean matchesWithin(PathMatcher matcher, Path path) {
    for (Path at = path; at != null && at.getNameCount() > 0; at = at.getParent()) {
      if (matcher.matches(at)) {
        return true;
      }
    }
    return false;
  }

  private static String text(Random random, List<String> pieces) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(8); left > 0; left--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  @Test
  void manyStarsAreQuick() {
    String deep = "d/".repeat(60) + "a";
    for (String glob :
        List.of("**/" + "a*".repeat(19) + "b", "**/".repeat(16) + "x", "*".repeat(999) + "x")) {
      GlobPattern pattern = GlobPattern.parse(glob);
      assertFalse(
          assertTimeoutPreemptively(
              HANGS, () -> pattern.matchesWithin("a".repeat(200)) || pattern.matchesWithin(deep)));
    }
    assertTrue(
        GlobPattern.parse("**/" + "a*".repeat(19) + "b")
            .matchesWithin("x/" + "a".repeat(30) + "b"));
  }

  @Test
  void aGlobHasAtMostAThousandCharacters() {
    assertTrue(GlobPattern.parse("a".repeat(1_000)).matchesWithin("a".repeat(1_000)));
    assertEquals(
        "a glob can have at most 1000 characters, but this one has 1001",
        assertThrows(IllegalArgumentException.class, () -> GlobPattern.parse("a".repeat(1_001)))
            .getMessage());
  }
}
