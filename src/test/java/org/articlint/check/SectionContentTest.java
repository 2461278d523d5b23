package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.value.Regex;
import org.articlint.check.value.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionContentTest {

  @ParameterizedTest
  @CsvSource({
    "'', 1, is empty",
    "One., 3, has only 1 word",
    "One two., 3, has only 2 words",
    "One two three., 3,",
    "One two three four., 3,",
    "'', 0,",
  })
  void aSectionHasAtLeastMinWords(String text, int minWords, String problem) {
    List<Match> matches = matches(words(minWords), markdown("## Notes\n\n" + text + "\n"));
    assertEquals(
        problem == null ? List.of() : List.of(problem),
        matches.stream().map(match -> match.values().get("problem")).toList());
  }

  @Test
  void theHeadingThatFollowsAtTheSameLevelIsNamed() {
    assertEquals(
        List.of("is empty: 'B' follows at the same level", "is empty"),
        matches(words(1), markdown("# T\n\n## A\n\n## B\n\n# C\n\nText.\n")).stream()
            .map(match -> match.values().get("problem"))
            .toList());
    assertEquals(
        "has only 1 word",
        only(words(2), markdown("## A\n\nOne.\n\n## B\n\nIn two.\n")).values().get("problem"));
  }

  @Test
  void aHeadingWithoutTextBeginsNoSection() {
    assertEquals(
        List.of(), matches(words(1), markdown("## <a href=\"#x\"></a>\n\n## B\n\nText.\n")));
  }

  @Test
  void minWordsIsNotNegative() {
    assertDoesNotThrow(() -> words(0));
    assertThrows(IllegalArgumentException.class, () -> words(-1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\ncode\n```",
        "| a |\n|---|\n| b |",
        "![shown](a.png)",
        "<video></video>",
        "$$\nx = y\n$$",
        "{{ video | embed: \"A talk\" }}",
        "- ```\n  code\n  ```"
      })
  void aSectionWithMoreThanProseIsNeverTooShort(String content) {
    assertEquals(List.of(), matches(words(9), markdown("## Notes\n\n" + content + "\n")));
  }

  @Test
  void headingsOnAdjoiningLinesHaveOneTextTogether() {
    assertEquals(List.of(), empty("## find(name)\n## find(test)\n\nFinds it.\n"));
    assertEquals(List.of("find(name)"), empty("## find(name)\n\n## drop(test)\n\nDrops it.\n"));
    assertEquals(List.of("find(name)"), empty("### find(name)\n## find(test)\n\nFinds it.\n"));
    assertEquals(List.of("find(test)"), empty("## find(name)\n## find(test)\n"));
    assertEquals(List.of("c"), empty("## a\n## b\n## c\n"));
    assertEquals(List.of(), empty("## find(name)\n\n## find(name, age)\n\nFinds it.\n"));
    assertEquals(List.of("Find (old)"), empty("## Find (old)\n\n## Find (new)\n\nText.\n"));
    assertEquals(
        List.of("find(name)"), empty("### find(name)\n\n## find(name, age)\n\nFinds it.\n"));
  }

  @Test
  void requestsInARowAndListsOfThingsAreNotEmpty() {
    assertEquals(List.of(), empty("## GET /orders\n\n## PUT /orders\n\nText.\n"));
    assertEquals(List.of("GET /orders"), empty("## GET /orders\n\n## Orders\n\nText.\n"));
    assertEquals(List.of(), empty("## Properties\n\n## .spec.name\n\nText.\n"));
    assertEquals(List.of(), empty("## Properties\n\n## Name\n\nText.\n"));
    assertEquals(List.of("Properties"), empty("### Properties\n\n## Name\n\nText.\n"));
  }

  @Test
  void aLongHeadingIsAText() {
    assertEquals(List.of(), empty("## " + "account ".repeat(26) + "\n\n## Name\n\nText.\n"));
    assertEquals(1, empty("## " + "account ".repeat(24) + "\n\n## Name\n\nText.\n").size());
  }

  @Test
  void headingsAmongStepsAreSteps() {
    String steps = "\n\n## Open it\n\n## Close it\n\n";
    assertEquals(List.of(), empty("{{% steps %}}" + steps + "{{% /steps %}}\n"));
    assertEquals(
        List.of("Open it", "Close it"), empty("{{% cards %}}" + steps + "{{% /cards %}}\n"));
  }

  @Test
  void headingsOfTwoZonesHaveOneTextTogether() {
    String zones =
        "::: zone\n\n## Find\n\n::: zone-end\n\n::: zone\n\n## Look up\n\n::: zone-end\n";
    assertEquals(List.of(), empty(zones + "\nText.\n"));
    assertEquals(List.of("Look up"), empty(zones));
    assertEquals(List.of("Find"), empty(zones.replace("## Find", "### Find") + "\nText.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TODO | says only 'TODO'",
        "- TODO | says only 'TODO'",
        "> [!NOTE]\\n> TODO | says only 'TODO'",
        "**TBD** | says only 'TBD'",
        "TODO: call Ann. |",
        "TODO\\n\\nCall Ann. |",
        "TODO\\n\\n```\\ncall ann\\n``` |",
        "N/A |",
        "### Costs\\n\\nTODO | says only 'TODO'",
        "<!-- write me --> | is empty",
        "<!-- write me -->\\n<!-- really --> | is empty",
        "<!-- video --><video></video> |",
        "<video></video><!-- video --> |"
      })
  void aPlaceholderOrACommentIsNoText(String content, String problem) {
    Article article = markdown("## Notes\n\n" + content.replace("\\n", "\n") + "\n");
    List<Match> matches = matches(words(1), article);
    assertEquals(
        problem == null ? List.of() : List.of(problem),
        matches.stream().map(match -> match.values().get("problem")).distinct().toList());
  }

  @Test
  void manyCommentsAreLookedAtInLinearTime() {
    Article article = markdown("## Notes\n\n" + "<!-- x -->\n\n".repeat(49_000));
    List<Match> matches =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> matches(words(1), article));
    assertEquals("is empty", matches.get(0).values().get("problem"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Unreleased",
        "###### In Brussels",
        "## [Page](page.md)",
        "## Appendix A. [Page](page.md)",
        "## `--verbose`",
        "## `find` [here](a.md)",
        "## 1. Open the account",
        "## Step 2: Close the account",
        "## License: MIT\n\n<!-- signed by Ann -->",
        "## No environment variables",
        "## 第 4. 运行演示程序",
        "## Autor: Ann Example",
        "## Лиценз: MIT",
        "## (for guests)",
        "## &nbsp;",
        "## :",
        "## None",
        "## Shop.Orders.Parcel[]",
        "## Shop.Orders.Parcel, Shop.Order",
        "## `list` [`-v`] pattern",
        "## If you need more help than that:",
        "## Close the old account."
      })
  void aHeadingThatSaysItAllNeedsNoText(String heading) {
    assertEquals(List.of(), empty(heading + "\n\n## Other\n\nText.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Unreleased notes",
        "##### In Brussels",
        "## The `--verbose` flag",
        "## 1. Account",
        "## Close it now.",
        "## Example: orders",
        "## Orders (for guests)",
        "## License: MIT\n\nTODO",
        "## No. 4 Privet Drive",
        "## 第 4. 演示",
        "## License:",
        "## None of them",
        "## Shop.orders",
        "## `shop` and its orders",
        "## Before you begin:",
        "## Close the old account"
      })
  void otherHeadingsNeedText(String heading) {
    assertEquals(1, empty(heading + "\n\n## Other\n\nText.\n").size());
  }

  @Test
  void aHeadingMayNameNumberedSectionsOfItsOwnLevel() {
    assertEquals(List.of(), empty("## Steps\n\n## 1. Open\n\nText.\n"));
    assertEquals(List.of(), empty("## Steps\n\n## Step 1\n\nText.\n"));
    assertEquals(List.of("Steps"), empty("## Steps\n\n## Open\n\nText.\n"));
    assertEquals(List.of("Steps"), empty("### Steps\n\n## 1. Open\n\nText.\n"));
    assertEquals(List.of("1. Open"), empty("## 1. Open\n\n## 2. Close\n\nText.\n"));
  }

  static List<String> empty(String body) {
    return matches(words(1), markdown("# T\n\n" + body)).stream()
        .map(match -> match.values().get("heading"))
        .toList();
  }

  @Test
  void onlySectionsOfTheHeadingAreLookedAt() {
    SectionContent check = check(Optional.of(Regex.parse("notes")), 1);
    assertEquals(List.of(), matches(check, markdown("## Other\n\n## Notes\n\nText.\n")));
    assertEquals("Final notes", only(check, markdown("## Final notes\n")).values().get("heading"));
    assertTrue(check.check(markdown("## Notes\n\nText.\n"), Articles.context()).applied());
    assertFalse(check.check(markdown("## Other\n"), Articles.context()).applied());
    assertFalse(check.check(markdown("# Notes\n"), Articles.context()).applied());
  }

  @ParameterizedTest
  @CsvSource({
    "It takes 40 ms., true",
    "Because of that., true",
    "It takes long., false",
    "'```\n40 ms\n```', true" // as it stands in the file
  })
  void aSectionMentionsOneOfThePatterns(String text, boolean mentioned) {
    SectionContent check = mentioning("\\d+ ms", "because");
    Article article = markdown("## Notes\n\n" + text + "\n\n## Next\n\n40 ms\n");
    List<String> problems =
        matches(check, article).stream().map(match -> match.values().get("problem")).toList();
    assertEquals(mentioned ? List.of() : List.of("names none of what is expected"), problems);
  }

  @Test
  void theHeadingItselfMentionsNothing() {
    SectionContent check = mentioning("notes");
    assertEquals(1, matches(check, markdown("## Notes\n\nText.\n")).size());
    SectionContent emptyToo = check(Optional.empty(), 0, Regex.parse("x|^$"));
    assertEquals(1, matches(emptyToo, markdown("## Notes\n")).size());
  }

  @Test
  void theMatchIsTheHeading() {
    Article article = markdown("# T\n\n## Final Notes\n\nOne.\n");
    Match match = only(words(2), article);
    assertEquals("## Final Notes", text(match, article));
    assertEquals("final notes", match.key());
    assertEquals(
        Map.of("heading", "Final Notes", "words", "1", "problem", "has only 1 word"),
        match.values());
    assertEquals(Set.of("heading", "words", "problem"), Quotable.of(words(1)));
    assertFalse(words(1).looksAtWhole());
  }

  private static SectionContent words(int minWords) {
    return check(Optional.empty(), minWords);
  }

  private static SectionContent mentioning(String... patterns) {
    return check(
        Optional.of(Regex.parse("^notes$")),
        1,
        Stream.of(patterns).map(Regex::parse).toArray(Search[]::new));
  }

  private static SectionContent check(Optional<Search> section, int minWords, Search... mention) {
    return new SectionContent(
        section,
        minWords,
        List.of(mention),
        List.of(Regex.parse("to ?do"), Regex.parse("tbd")),
        Optional.of(Regex.parse("^unreleased$")),
        Optional.empty());
  }
}
