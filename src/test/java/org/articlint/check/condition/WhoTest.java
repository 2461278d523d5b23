package org.articlint.check.condition;

import static org.articlint.check.Articles.metadata;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.Articles;
import org.articlint.check.condition.Condition.Evidence;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are told apart by the word lists of the shipped packs. */
class WhoTest {

  private static final Context CONTEXT =
      new Context(Articles.TODAY, 1_000, new ShippedPacks().vocabulary(), Context.Past.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Ada Berg|PERSON",
        " Ada Berg |PERSON",
        "adaberg|PERSON",
        "<ada@berg.example>|PERSON",
        "Ada Bot|PERSON",
        "Claude Monet|PERSON",
        "#4711|PERSON",
        "2026-01-02|PERSON",
        "ChatGPT|AI",
        "Claude Opus|AI",
        "GPT-5 and Copilot|AI",
        "codex-merge-docs|AI",
        "codex merge docs|PERSON",
        "dependabot[bot]|MACHINE",
        "docs-bot|MACHINE",
        "content bot|MACHINE",
        "|NOBODY",
        "---|NOBODY",
        "TBD|NOBODY",
        "<name>|NOBODY",
        "{{ name }}|NOBODY",
        "${NAME}|NOBODY",
        "$NAME|NOBODY",
        "%NAME%|NOBODY",
        "__NAME__|NOBODY",
        "000|NOBODY",
        "pending review by Ada|NOBODY",
        // of several names, a person counts before a machine
        "ChatGPT, Ada Berg|PERSON",
        "ChatGPT & Ada Berg|PERSON",
        "TBD/ChatGPT|AI",
        "dependabot[bot] + ChatGPT|MACHINE",
        "dependabot[bot]; TBD|MACHINE",
        "ChatGPT,, Ada Berg|PERSON",
        "ChatGPT  und\tAda Berg|PERSON",
      })
  void aNameStandsForSomebody(String name, Who.Kind kind) {
    assertEquals(kind, Who.of(name == null ? "" : name, CONTEXT));
  }

  /** From each space to the last one, it would be hours. */
  @Test
  void manySpacesAreLookedAtOnce() {
    String spaces = " ".repeat(1_000_000);
    Who.Kind kind =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> Who.of("ChatGPT" + spaces + "Copilot", CONTEXT));
    assertEquals(Who.Kind.AI, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by: Ada | Ada",
        "by: [Ada, Bo] | Ada,Bo",
        "by: {name: Ada, role: editor} | Ada",
        "by: {Full Name: Ada, technical: Bo} | Ada",
        "by: {technical: Ada, legal: Bo, status: done, date: 2026-01-01} | Ada,Bo",
        "by: [{name: Ada}, {login: bo}] | Ada,bo",
        "by: {team: [Ada, {name: Bo}]} | Ada,Bo",
      })
  void namesStandInTextsListsAndMappings(String head, String names) {
    assertEquals(
        List.of(names.split(",", -1)),
        Who.named(metadata(head).metadata().find("by").orElseThrow().entry().value()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSON | Ada Berg |",
        "AI | ChatGPT | dependabot[bot]",
        "MACHINE | dependabot[bot] | Ada Berg",
        "MACHINE | ChatGPT | TBD",
        "NOBODY | TBD | ChatGPT",
      })
  void anAiIsAMachineButNotEveryMachineAnAi(Who.Kind kind, String name, String other) {
    Who condition = new Who(FieldPaths.of("reviewer", "by"), kind);
    Article article = metadata("title: T", "by: [Claude Monet, '" + name + "']");
    Evidence evidence = condition.test(article, CONTEXT).orElseThrow();
    String expected = kind == Who.Kind.PERSON ? "Claude Monet" : name;
    assertEquals(expected, article.source().slice(evidence.span()).replace("'", ""));
    if (other != null) {
      assertEquals(Optional.empty(), condition.test(metadata("by: " + other), CONTEXT));
    }
  }
}
