package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
