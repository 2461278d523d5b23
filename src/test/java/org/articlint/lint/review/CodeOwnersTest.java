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
    assertOwned("\\#a.md", "#a.md", true);
  }

  @Test
  void sectionsOfGitLabAddUp() throws IOException {
    String file = "*.md @all\n[Docs][2] @writers\ndocs/\n^[Ops]\ndocs/ops/ @ops\n";
    assertEquals(List.of("@all", "@writers"), owners(file, "docs/a.md"));
    assertEquals(List.of("@all", "@writers", "@ops"), owners(file, "docs/ops/a.md"));
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
