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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articlint.check.value.BudgetSpentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobSetTest {

  /** The set of globs, with their numbers in the list. */
  static GlobSet of(List<Glob> globs) {
    GlobSet set = new GlobSet();
    for (int i = 0; i < globs.size(); i++) {
      set.add(globs.get(i), i);
    }
    return set;
  }

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
          assertThrows(IllegalArgumentException.class, () -> GlobSet.ofForm(glob)).getMessage();
      assertTrue(fault.startsWith("not a glob: "), fault);
    } else {
      assertEquals(matches, GlobSet.ofForm(glob).matches(path));
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
      GlobSet set = GlobSet.ofForm(glob);
      for (int i = 0; i < 5; i++) {
        String path =
            text(random, List.of("a", "b", "c", "/", ".", "]", "-", "\uD83D\uDE00", "\\"));
        Path normal = Path.of(path.replaceFirst("^/+", ""));
        assertEquals(
            matchesWithin(known.get(), normal),
            set.matches(normal.toString()),
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
      GlobSet set = GlobSet.ofForm(glob);
      assertFalse(
          assertTimeoutPreemptively(
              HANGS, () -> set.matches("a".repeat(200)) || set.matches(deep)));
    }
    assertTrue(GlobSet.ofForm("**/" + "a*".repeat(19) + "b").matches("x/" + "a".repeat(30) + "b"));
  }

  @Test
  void globsThatAPathCannotMatchCostNothing() {
    List<String> globs = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      globs.add("**/*" + i + "*/**/*x*y.md");
      globs.add("/docs/" + i + "/**");
    }
    GlobSet set = of(globs.stream().map(Glob::parse).toList());
    assertEquals("{}", set.matching("guides/some-article/of-many-words.md").toString());
    assertEquals("{14}", set.matching("a7b/c/1x2y.md").toString());
    assertEquals("{15}", set.matching("docs/7/1x2y.md").toString());
  }

  /** The cost is that of the states that a path is in, and no article passes without an answer. */
  @Test
  void globsThatAPathMatchesInTooManyWaysAreRefused() {
    String path = "a".repeat(40) + ".md";
    assertEquals(
        2_000, of(Collections.nCopies(2_000, Glob.parse("*.md"))).matching(path).cardinality());
    GlobSet many = of(IntStream.range(0, 4_000).mapToObj(GlobSetTest::hostile).toList());
    assertEquals(
        "the globs take more than 500000 steps",
        assertThrows(BudgetSpentException.class, () -> many.matching(path)).getMessage());
  }

  /** A glob with the bits of a number as stars and question marks. */
  private static Glob hostile(int number) {
    StringBuilder glob = new StringBuilder("*");
    for (int bit = 0; bit < 12; bit++) {
      glob.append((number >> bit & 1) == 0 ? "?" : "*a");
    }
    return Glob.parse(glob.toString());
  }

  @Test
  void globsThatBeginAlikeKeepApart() {
    GlobSet set =
        of(
            Stream.of(
                    "a/*", "a/*.md", "a/[bc]", "a/[bd]", "a/{b,c}", "a/{b,d}*", "a/?", "a/**", "a")
                .map(Glob::parse)
                .toList());
    assertEquals("{0, 2, 4, 6, 7, 8}", set.matching("a/c").toString());
    assertEquals("{0, 3, 5, 6, 7, 8}", set.matching("a/d").toString());
    assertEquals("{0, 1, 5, 7, 8}", set.matching("a/b.md").toString());
    assertEquals("{8}", set.matching("b/a").toString());
  }

  /** Globs that begin alike use the same states, which must not mix what they match. */
  @Test
  void togetherTheyMatchAsEachDoesAlone() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      List<String> forms = new ArrayList<>();
      while (forms.size() < 12) {
        String form = text(random, PIECES);
        if (known(form).isPresent()) {
          forms.add(form);
        }
      }
      GlobSet all = of(forms.stream().map(form -> new Glob(form, List.of(form))).toList());
      for (int j = 0; j < 5; j++) {
        String path = text(random, List.of("a", "b", "c", "/", ".", "]", "-"));
        BitSet expected = new BitSet();
        for (int k = 0; k < forms.size(); k++) {
          expected.set(k, GlobSet.ofForm(forms.get(k)).matches(path));
        }
        assertEquals(expected, all.matching(path), forms + " on " + path);
      }
    }
  }

  /** Names that begin alike are read once, in whichever globs they stand. */
  @Test
  void alternativesThatAPathDoesNotMatchCostNothing() {
    String deep = "a/b/c/d/e/f/g/h/article.md";
    GlobSet set =
        of(
            IntStream.range(0, 1_000)
                .mapToObj(i -> Glob.parse("**/{" + names(i * 85, 85) + "}/**/*.md"))
                .toList());
    assertEquals("{}", set.matching(deep).toString());
    assertEquals("{11}", set.matching("a/b/name000999/" + deep).toString());
    GlobSet alike =
        of(
            IntStream.range(0, 100_000)
                .mapToObj(i -> Glob.parse("{docs,news}/" + i + "/**"))
                .toList());
    assertEquals("{99999}", alike.matching("news/99999/" + deep).toString());
  }

  private static String names(int first, int number) {
    return IntStream.range(first, first + number)
        .mapToObj("name%06d"::formatted)
        .collect(Collectors.joining(","));
  }
}
