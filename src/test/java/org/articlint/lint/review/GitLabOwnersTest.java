package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The syntax that GitLab documents, example by example. */
class GitLabOwnersTest {

  private static List<String> owners(String file, String path) {
    GitLabOwners syntax = new GitLabOwners();
    file.lines().map(String::strip).forEach(syntax::add);
    return syntax.lines().of(path).list();
  }

  @Test
  void longLinesAreReadInLinearTime() {
    String path = "a\\\\b".repeat(5_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertEquals(List.of("@a"), owners("* " + "x".repeat(500_000) + " @a", "a.md"));
          assertThrows(IllegalArgumentException.class, () -> owners(path + " @b", "a.md"));
        });
  }

  @Test
  void anExclusionNamesAPath() {
    GitLabOwners syntax = new GitLabOwners();
    assertThrows(IllegalArgumentException.class, () -> syntax.add("!"));
  }

  @ParameterizedTest
  @CsvSource({
    "*, .x/a.md, true",
    "*.md, docs/b/a.md, true",
    "*.md, docs/a.mdx, false",
    "/README.md, README.md, true",
    "/README.md, docs/README.md, false",
    "README.md, docs/api/README.md, true",
    "internal/README.md, docs/internal/README.md, true",
    "internal/README.md, docs/internal/x/README.md, false",
    "/docs/, docs/x/a.md, true",
    "docs/, x/docs/y/a.md, true",
    "docs/, docs, false",
    "docs, docs/a.md, false",
    "/docs/*.md, docs/a.md, true",
    "/docs/*.md, docs/x/a.md, false",
    "/docs/index.*, docs/index.html, true",
    "/docs/*spec*, docs/qa_specs.md, true",
    "/docs/*/README.md, docs/api/README.md, true",
    "/docs/*/README.md, docs/README.md, false",
    "/docs/**/index.md, docs/index.md, true",
    "/docs/**/index.md, docs/api/graphql/index.md, true",
    "/docs/**, docs/a.md, true",
    "/docs/**, docs/x/a.md, false",
    "/**/a/**/b.md, x/a/b.md, true",
    "/**/a/**/b.md, a/x/y/b.md, true",
    "[ab].md, b.md, true",
    "[^ab].md, b.md, false",
    "[^ab].md, c.md, true",
    "'{a,b}.md', a.md, false",
    "'{a,b}.md', '{a,b}.md', true",
    "a?.md, ab.md, true",
    "my\\ guide.md, my guide.md, true",
    "\\#a.md, #a.md, true",
  })
  void pathsMatchAsFilesOfAShell(String pattern, String path, boolean isOwned) {
    List<String> expected = isOwned ? List.of("@a") : List.of();
    assertEquals(expected, owners(pattern + " @a", path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[Docs]", "^[Docs]", "[Docs][2]", "[Docs] @a", "^[My Docs][2] @a @b", "[Docs][x]"})
  void headings(String line) {
    assertTrue(GitLabOwners.isHeading(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Docs", "[slug].md @a", "[] @a", "/[a] @a", "# [Docs]", "[a]/b @a"})
  void linesThatAreNoHeadings(String line) {
    assertFalse(GitLabOwners.isHeading(line));
  }

  @Test
  void sectionsAddUpAndTheLastLineOfEachWins() {
    String file =
        """
        * @admin

        [README Owners]
        README.md @user1 @user2
        internal/README.md @user4

        [README other owners]
        README.md @user3
        """;
    assertEquals(List.of("@admin", "@user1", "@user2", "@user3"), owners(file, "README.md"));
    assertEquals(List.of("@admin", "@user4", "@user3"), owners(file, "internal/README.md"));
  }

  @Test
  void ownersOfASectionHoldForItsLinesWithoutOwners() {
    String file =
        """
        [Documentation] @docs-team
        docs/
        README.md
        ^[Database][2] @database-team @agarcia
        model/db/
        config/db/database-setup.md @docs-team
        [Empty]
        alone.md
        """;
    assertEquals(List.of("@docs-team"), owners(file, "docs/x/a.md"));
    assertEquals(List.of("@database-team", "@agarcia"), owners(file, "model/db/a.md"));
    assertEquals(List.of("@docs-team"), owners(file, "config/db/database-setup.md"));
    assertEquals(List.of(), owners(file, "alone.md"));
    assertEquals(List.of(), owners(file, "other.md"));
  }

  @Test
  void sectionsOfOneNameAreOne() {
    String file = "[Docs]\n*.md @a\n[Ops] @o\n*.sh\n[DOCS]\nREADME.md @b\n";
    assertEquals(List.of("@b"), owners(file, "README.md"));
    assertEquals(List.of("@a"), owners(file, "x.md"));
  }

  @Test
  void anExclusionHoldsInItsSectionWhateverFollows() {
    String file =
        """
        * @username
        !pom.xml
        [Ruby]
        *.rb @ruby-team
        !/config/**/*.rb  # no @approval
        /config/routes.rb @ops
        [Config]
        /config/ @ops-team
        """;
    assertEquals(List.of(), owners(file, "pom.xml"));
    assertEquals(List.of("@username", "@ops-team"), owners(file, "config/routes.rb"));
    assertEquals(List.of("@username", "@ruby-team"), owners(file, "lib/a.rb"));
  }

  @Test
  void onlyAccountsAndAddressesAreOwnersAlsoInAComment() {
    assertEquals(
        List.of("@group/sub", "ada@example.com", "@@maintainer", "@b"),
        owners("/a.md @group/sub nobody ada@example.com @@maintainer # see @b", "a.md"));
    assertEquals(List.of(), owners("# /a.md @a\n\n/a.md nobody\n", "a.md"));
  }

  @Test
  void aHeadingThatIsNoneIsALineOfTheSectionBefore() {
    String file = "[Docs]\ndocs/**/* @group\n[Section @name\ndocs/ @docs_group\n";
    assertTrue(fault("[Section @name").contains("["), "told with its line");
    String without = file.replace("[Section @name\n", "");
    assertEquals(List.of("@docs_group"), owners(without, "docs/x/a.md"));
  }

  private static String fault(String line) {
    try {
      new GitLabOwners().add(line);
      return "";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
