package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands for people who choose and write rules. */
class RuleCommandsTest {

  private MemorySite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  @Test
  void rulesAreListed() throws IOException {
    String text = site.run("rules").out();
    assertTrue(text.contains("error    missing-rollback-note"), text);
    assertFalse(text.contains("missing-final-notes"), text);
    JsonNode all = MemorySite.json(site.run("rules", "--all", "--format=json").out());
    assertTrue(all.size() > 10);
    all.forEach(rule -> assertFalse(rule.get("fix").asText().isEmpty()));
  }

  @Test
  void everyRuleIsExplained() throws Exception {
    for (String id : new ShippedPacks().rulesById().keySet()) {
      String text = site.run("explain", id).out();
      for (String part : new String[] {id, "Why: ", "What to do: ", "Options of the kind"}) {
        assertTrue(text.contains(part), text);
      }
    }
    assertTrue(
        site.run("explain", "stale-last-reviewed").out().contains("last_reviewed: 2026-02-20"));
    Cli.Result unknown = site.run("explain", "stale");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("unknown rule 'stale'"), unknown.err());
  }

  @Test
  void optionsAreShownInWholeWithTheListsTheyReferTo() throws Exception {
    site.write(
        "house.yaml",
        """
        pack: house
        words: {verbs: [move]}
        fields: {owners: [owner]}
        rules:
          - id: no-owner
            title: T
            severity: note
            message: "m {match}"
            why: w
            fix: f
            check:
              kind: required-content
              when:
                any:
                  - title: {words: verbs, at: start}
                  - title: 'a pattern that takes the whole width of a screen, so that it used to be cut: abc'
              require: {metadata: {fields: owners}}
        """);
    site.write("articlint.yaml", "extends: [./house.yaml]\nwords: {verbs: [copy]}\n");
    String text = site.cli().run("explain", "no-owner").out();
    assertTrue(
        text.contains(
            """
              when: the articles that need the content
                  any:  (house.yaml:14)
                    - title: {words: verbs, at: start}
                    - title: 'a pattern that takes the whole width of a screen, so that it used to be cut: abc'
              require: the content they need
                  {metadata: {fields: owners}}  (house.yaml:17)
            Placeholders of its message:
              {match}: the text that made the condition of when true
              {more}: further evidence for it, such as the heading of the steps
            Lists that it refers to, to which articlint.yaml can add:
              words: verbs
                  move, copy
              fields: owners
                  owner
            """),
        text);
    String settings = site.cli().run("config").out();
    assertTrue(settings.contains("words:\n  verbs: move, copy\n"), settings);
    assertTrue(settings.contains("fields:\n  owners: owner\n"), settings);
    assertTrue(
        settings.contains("    check.when: any: - title: {words: verbs, at: start} - title"));
  }

  @Test
  void theExamplesOfAPackAreRun() throws IOException {
    String pack =
        """
        pack: house
        rules:
          - id: no-foo
            title: Foo
            severity: note
            message: "'{match}' is not said here"
            why: w
            fix: f
            check: {kind: text-pattern, terms: [foo]}
            examples:
              - {bad: "Some foo.", findings: ["1:6: 'foo' is not said here"]}
              - {bad: "<p>foo", format: html}
              - {good: "Some bar."}
          - {id: no-example, title: t, severity: note, message: m, why: w, fix: f, check: {kind: text-pattern, terms: [x]}}
        """;
    site.write("house.yaml", pack);
    Cli.Result passes = site.cli().run("test", "house.yaml");
    assertEquals(0, passes.code(), passes.err());
    assertEquals(
        "no-foo: 3 examples as expected\n3 examples, 3 as expected, 0 not.\n", passes.out());
    assertEquals("articlint: rules without examples: no-example\n", passes.err());

    site.write(
        "house.yaml",
        pack.replace("1:6", "1:7").replace("Some bar.", "foo").replace("<p>foo", "<p>bar"));
    Cli.Result differs = site.cli().run("test", "house.yaml");
    assertEquals(1, differs.code());
    assertEquals(
        """
        no-foo: example 1 (bad) differs
          - 1:7: 'foo' is not said here
          + 1:6: 'foo' is not said here
        no-foo: example 2 (bad) differs
          - a finding
        no-foo: example 3 (good) differs
          + 1:1: 'foo' is not said here
        3 examples, 0 as expected, 3 not.
        """,
        differs.out());

    // What keeps an example from being read is not passed over.
    site.write(
        "house.yaml", pack.replace("{good: \"Some bar.\"}", "{good: \"---\\na: [\\n---\\n\"}"));
    assertTrue(site.cli().run("test", "house.yaml").out().contains("[invalid-front-matter]"));

    site.write("articlint.yaml", "extends: [./house.yaml]\n");
    site.write("house.yaml", pack);
    assertEquals(passes.out(), site.cli().run("test").out());
    assertTrue(site.cli().run("explain", "no-foo").out().contains("    Some foo."));
    assertEquals(2, site.cli().run("test", "recommended").code());
    assertEquals(2, site.cli().run("test", "none.yaml").code());
    site.write("house.yaml", pack.replace("good:", "god:"));
    assertTrue(site.cli().run("test").err().contains("unknown option 'god', did you mean 'good'"));
  }
}
