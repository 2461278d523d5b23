package org.articlint.lint.review;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeOwnersTest {

  @TempDir Path root;

  private List<String> owners(String file, String path) throws IOException {
    write("CODEOWNERS", file);
    return CodeOwners.of(root.toRealPath()).of(path);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).resolveSibling(""));
    Files.writeString(root.resolve(path), text);
  }

  private void assertOwned(String pattern, String path, boolean isOwned) throws IOException {
    assertEquals(
        isOwned ? List.of("@a") : List.of(), owners(pattern + " @a\n", path), pattern + " " + path);
  }

  @Test
  void theLastPatternThatMatchesWins() throws IOException {
    String file = "# all\n*  @all\n/docs/ @docs @org/team # the guides\n/docs/x.md\n";
    assertEquals(List.of("@all"), owners(file, "a.md"));
    assertEquals(List.of("@docs", "@org/team"), owners(file, "docs/b/a.md"));
    assertEquals(List.of(), owners(file, "docs/x.md"));
  }

  @Test
  void aPatternThatIsTooLongIsPassedOver() throws IOException {
    write("CODEOWNERS", "/" + "**/".repeat(100_000) + "x @a\n*.md @b\n");
    CodeOwners owners = CodeOwners.of(root.toRealPath());
    assertEquals(List.of("@b"), owners.of("x.md"));
    assertEquals(1, owners.faults().size());
    assertTrue(owners.faults().get(0).startsWith("CODEOWNERS:1 is passed over: a glob can have"));
  }

  /** They are written for each article. */
  @Test
  void ofVeryManyOwnersTheFirstAreNamedAndTheOthersCounted() throws IOException {
    String many = numbers(350_000).mapToObj(i -> "@o" + i).collect(joining(" "));
    List<String> owners = owners("* " + many + "\n", "a.md");
    assertEquals(OwnerNames.MAX_NAMES + 1, owners.size());
    assertEquals("@o99", owners.get(99));
    assertEquals("and 349,900 more", owners.get(100));
    assertEquals(
        100, owners("* " + many.substring(0, many.indexOf(" @o100 ")) + "\n", "a.md").size());
    String sections = "[A] " + many + "\n*\n[B] @o1 @o99 @x\n*\n";
    assertEquals("and 349,901 more", owners(sections, "a.md").get(100));
    String name = owners("* @" + "o".repeat(3_000_000) + "\n", "a.md").get(0);
    assertEquals("@" + "o".repeat(253) + "…", name);
  }

  @Test
  void thousandsOfSectionsAreMatchedAtOnce() throws IOException {
    String sections =
        numbers(30_000).mapToObj(i -> "[S%s]\n* @o%s\n".formatted(i, i)).collect(joining());
    write(".gitlab/CODEOWNERS", sections + "[X]\n!a1.md\n* @x\n!a2.md\n[S5]\n* @last\n");
    CodeOwners owners = CodeOwners.of(root.toRealPath());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 200; i++) {
            List<String> found = owners.of("a" + i + ".md");
            assertEquals(List.of("@o4", "@last", "@o6"), found.subList(4, 7));
            boolean isLeftOut = i == 1 || i == 2;
            assertEquals(isLeftOut ? "and 29,900 more" : "and 29,901 more", found.get(100));
          }
        });
  }

  @Test
  void ofManyLinesThatAreNoUseTheFirstAreTold() throws IOException {
    write("CODEOWNERS", "!a @b\n".repeat(30_000));
    List<String> faults = CodeOwners.of(root.toRealPath()).faults();
    assertEquals(21, faults.size());
    assertEquals("29980 more lines of CODEOWNERS are passed over", faults.get(20));
  }

  private static IntStream numbers(int number) {
    return IntStream.range(0, number);
  }

  @Test
  void patternsAreThoseOfHosts() throws IOException {
    assertOwned("*.md", "a/b/c.md", true);
    assertOwned("*.md", "a/b/c.mdx", false);
    assertOwned("docs/*", "docs/a.md", true);
    assertOwned("docs/*", "docs/b/a.md", false);
    assertOwned("docs/**", "docs/b/a.md", true);
    assertOwned("guides/", "x/guides/b/a.md", true);
    assertOwned("/guides/", "x/guides/b/a.md", false);
    assertOwned("guides/", "guides", false);
    assertOwned("/docs", "docs/b/a.md", true);
    assertOwned("docs/b", "x/docs/b/a.md", false);
    assertOwned("**/b/**", "docs/b/a.md", true);
    assertOwned("docs/**/a.md", "docs/a.md", true);
    assertOwned("docs/**/a.md", "docs/x/y/a.md", true);
    assertOwned("[slug].md", "[slug].md", true);
    assertOwned("[slug].md", "s.md", false);
    assertOwned("my\\ guide.md", "my guide.md", true);
    assertOwned("**/a/**/b.md", "x/a/b.md", true);
    assertOwned("**/a/**/b/**/c.md", "x/a/y/b/c.md", true);
  }

  /** A file that one host reads in another way than the other tells which of them is meant. */
  private static final String EITHER = "* @all\nguides/a.md @writers\n";

  private void assertHost(boolean isGitLab) throws IOException {
    List<String> expected = isGitLab ? List.of("@writers") : List.of("@all");
    assertEquals(expected, CodeOwners.of(root.toRealPath()).of("docs/guides/a.md"));
  }

  @Test
  void theHostIsKnownByThePlaceByHeadingsAndByWhatElseThereIs() throws IOException {
    write("CODEOWNERS", EITHER);
    assertHost(false);
    write("CODEOWNERS", EITHER + "\n[Docs]\n");
    assertHost(true);
    write("CODEOWNERS", EITHER + "[slug].md @a\n# [Docs]\n");
    assertHost(false);
    write("CODEOWNERS", EITHER);
    write(".gitlab-ci.yml", "");
    assertHost(true);
    write(".github/dependabot.yml", "");
    assertHost(false);
    Files.delete(root.resolve("CODEOWNERS"));
    write(".gitlab/CODEOWNERS", EITHER);
    assertHost(true);
    write(".github/CODEOWNERS", EITHER + "[Docs]\n");
    assertHost(false);
  }

  @Test
  void whatOnlyGitLabUnderstandsIsPassedOverOnGitHub() throws IOException {
    write("CODEOWNERS", "* @all\n!a.md\n\\#b.md @b # so\n");
    CodeOwners owners = CodeOwners.of(root.toRealPath());
    assertEquals(List.of("@all"), owners.of("a.md"));
    assertEquals(List.of("@all"), owners.of("#b.md"));
    assertEquals(
        List.of(
            "CODEOWNERS:2 is passed over: GitHub knows no exceptions with '!'",
            "CODEOWNERS:3 is passed over: GitHub knows no patterns that begin with '#'"),
        owners.faults());
  }

  @Test
  void theFirstPlaceCounts() throws IOException {
    write(".github/CODEOWNERS", "* @github\n");
    assertEquals(List.of("@github"), owners("* @top\n", "a.md"));
    Files.delete(root.resolve(".github/CODEOWNERS"));
    write("docs/CODEOWNERS", "* @docs\n");
    assertEquals(List.of("@top"), owners("* @top\n", "a.md"));
  }

  @Test
  void whatCannotBeUsedIsSaid() throws IOException {
    Path outside = Files.writeString(root.resolve("outside"), "* @x\n");
    Path inner = Files.createDirectory(root.resolve("inner")).toRealPath();
    Files.createSymbolicLink(inner.resolve("CODEOWNERS"), outside);
    CodeOwners linked = CodeOwners.of(inner);
    assertEquals(List.of(), linked.of("a.md"));
    assertTrue(linked.faults().get(0).contains("leads outside"), linked.faults()::toString);

    write("CODEOWNERS", "* @a\n" + "x".repeat(2000) + " @b\n");
    CodeOwners faulty = CodeOwners.of(root.toRealPath());
    assertEquals(List.of("@a"), faulty.of("a.md"));
    assertTrue(faulty.faults().get(0).startsWith("CODEOWNERS:2"), faulty.faults()::toString);
  }
}
