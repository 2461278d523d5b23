package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.eclipse.lsp4j.CompletionList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered at a place, over the protocol. The cursor is {@code |}. */
class CompletionTest extends LanguageSite {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "articlint.yaml; |; exclude; exclude: ",
        "articlint.yaml; ex|clud: []; exclude; exclude: []",
        "articlint.yaml; fail-on: |; never; fail-on: never",
        "articlint.yaml; fail-on: er|; error; fail-on: error",
        "articlint.yaml; # 😀\\r\\nextends: [😀, fre|; freshness; # 😀\\r\\nextends: [😀, freshness",
        "articlint.yaml; formats: {'*.x': rs|}; rst; formats: {'*.x': rst}",
        "articlint.yaml; rules:\\n  st|; stale-last-reviewed; rules:\\n  stale-last-reviewed: ",
        "articlint.yaml; rules: {house|; house-metadata; rules: {house-metadata: ",
        "articlint.yaml; rules:\\n  stale-last-reviewed: o|; off; rules:\\n  stale-last-reviewed: off",
        "articlint.yaml; rules: {stale-last-reviewed: {check: {max|; max-age; rules: {stale-last-reviewed: {check: {max-age: ",
        "articlint.yaml; rules: {stale-last-reviewed: {check: {find: |; due-soon; rules: {stale-last-reviewed: {check: {find: due-soon",
        "articlint.yaml; overrides:\\n- files: [x]\\n  rules:\\n    a: off\\n    st|; stale-last-reviewed; overrides:\\n- files: [x]\\n  rules:\\n    a: off\\n    stale-last-reviewed: ",
        "articlint.yaml; words: {ch|; change-verbs; words: {change-verbs: ",
        "articlint.yaml; fields:\\n  rev|; reviewers; fields:\\n  reviewers: ",
        "house.yaml; pack: x\\nrules:\\n- id: a\\n  |; severity; pack: x\\nrules:\\n- id: a\\n  severity: ",
        "house.yaml; pack: x\\nrules:\\n- check:\\n    kind: st|; stale-date; pack: x\\nrules:\\n- check:\\n    kind: stale-date",
        "house.yaml; pack: x\\nrules:\\n- check: {kind: unique-metadata, |}; except; pack: x\\nrules:\\n- check: {kind: unique-metadata, except: }",
        "house.yaml; pack: x\\noverrides: {stale-last-reviewed: {check: {wh|}}}; when-missing; pack: x\\noverrides: {stale-last-reviewed: {check: {when-missing: }}}",
        "a.md; ---\\nlast|\\n---\\n# A; last_reviewed; ---\\nlast_reviewed: \\n---\\n# A",
        "a.md; ---\\nrevision:\\n  last|\\n---\\n# A; last_reviewed; ---\\nrevision:\\n  last_reviewed: \\n---\\n# A",
        "a.md; ---\\nparams: {last|\\n---\\n# A; last_reviewed; ---\\nparams: {last_reviewed: \\n---\\n# A",
        "a.md; ---\\nlevel: |\\n---\\n# A; expert; ---\\nlevel: expert\\n---\\n# A",
        "a.md; ---\\r\\ntitle: 😀\\r\\nstack: [go, j|]\\r\\n---\\r\\n# A; java; ---\\r\\ntitle: 😀\\r\\nstack: [go, java]\\r\\n---\\r\\n# A",
        "a.md; ---\\nrevision: {draft: |}\\n---\\n# A; true; ---\\nrevision: {draft: true}\\n---\\n# A",
        "a.md; ---\\n難|\\n---\\n# A; 難易度; ---\\n難易度: \\n---\\n# A",
        "a.md; ---\\n難易度: |\\n---\\n# A; 上級; ---\\n難易度: 上級\\n---\\n# A",
        "a.md; ---\\narticlint:\\n  ignore:\\n    st|\\n---\\n# A; stale-last-reviewed; ---\\narticlint:\\n  ignore:\\n    stale-last-reviewed: \\n---\\n# A",
        "a.md; # A\\n\\n<!-- articlint-ignore |; stale-last-reviewed; # A\\n\\n<!-- articlint-ignore stale-last-reviewed",
        "a.md; # 😀\\n\\n😀 <!-- articlint-ignore-file x, rep|eat: y -->; repeated-boilerplate; # 😀\\n\\n😀 <!-- articlint-ignore-file x, repeated-boilerplate: y -->",
        "a.adoc; = A\\n\\n// articlint-ignore rep|; repeated-boilerplate; = A\\n\\n// articlint-ignore repeated-boilerplate",
        "a.rst; A\\n=\\n\\n.. articlint-ignore rep|; repeated-boilerplate; A\\n=\\n\\n.. articlint-ignore repeated-boilerplate"
      })
  void whatIsOfferedIsWrittenInPlaceOfTheWord(
      String file, String written, String label, String expected) {
    CompletionList list = completion(file, written);
    String wanted = expected.replace("\\n", "\n").replace("\\r", "\r");
    assertEquals(wanted.strip(), taken(list, label).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "articlint.yaml; # |",
        "articlint.yaml; exclude: [|]",
        "articlint.yaml; fail-on: error\\n  |",
        "articlint.yaml; rules: {no-such-rule: {check: {|}}}",
        "a.md; ---\\nlast_reviewed: |\\n---\\n# A",
        "a.md; ---\\nreviewed_by: |\\n---\\n# A",
        "a.md; ---\\ntitle: x\\n---\\n# A\\n\\nlast|",
        "a.md; ---\\ntitle: x\\n---\\n\\n|",
        "a.md; ---\\n\\nSome prose|\\n\\n---\\n\\nMore.",
        "a.md; # A\\n\\narticlint-ignore |",
        "a.md; # A\\n\\n<!-- articlint-ignore stale-last-reviewed: |",
        "a.md; # A\\n\\n<!-- ignore |",
        "a.md; last|",
        "other.yaml; ex|",
        "a.txt; last|"
      })
  void nothingIsOfferedElsewhere(String file, String written) {
    assertEquals(List.of(), labels(completion(file, written)));
  }

  @Test
  void whatIsThereIsNotOfferedAgain() {
    List<String> keys = labels(completion("articlint.yaml", "extends: []\nex|"));
    assertTrue(keys.contains("exclude") && !keys.contains("extends"), keys.toString());
    List<String> fields =
        labels(completion("a.md", "---\nDate-Reviewed: 2026-01-01\nlevel: x\n|\n---\n# A\n"));
    assertFalse(fields.contains("last_reviewed"), fields.toString());
    assertFalse(fields.contains("level"), fields.toString());
    assertTrue(fields.contains("next_review"), fields.toString());
  }

  @Test
  void rulesThatAreOffAreNotOfferedForSuppression() {
    List<String> rules = labels(completion("a.md", "# A\n\n<!-- articlint-ignore |"));
    assertTrue(rules.contains("house-metadata"));
    assertFalse(rules.contains("missing-rollback-note"));
    assertFalse(rules.contains("invalid-front-matter"));
  }

  @Test
  void aByteOrderMarkIsCounted() {
    assertTrue(
        hover("a.md", "\uFEFF---\nlast|_reviewed: 2026-11-01\n---\n# A\n\nText.\n").isPresent());
    CompletionList list = completion("b.md", "\uFEFF---\nlevel: x|\n---\n# A\n");
    assertEquals("\uFEFF---\nlevel: expert\n---\n# A\n", taken(list, "expert"));
    assertEquals(
        "\uFEFFfail-on: never\n",
        taken(completion("articlint.yaml", "\uFEFFfail-on: |\n"), "never"));
  }

  @Test
  void hugeMetadataIsPassedOver() {
    StringBuilder yaml = new StringBuilder("---\n");
    for (int i = 0; i < 200_000; i++) {
      yaml.append("key").append(i).append(": some value\n");
    }
    assertEquals(List.of(), labels(completion("a.md", yaml + "last|\n---\n# A\n")));
    assertNull(hover("b.md", yaml + "last|_reviewed: 2026-11-01\n---\n# A\n").orElse(null));
  }

  @Test
  void manyOffersAreCutToThoseThatAreLikeWhatIsWritten() throws IOException {
    StringBuilder fields = new StringBuilder("fields: {review-dates: [");
    for (int i = 0; i < 300; i++) {
      fields.append("seen_").append(i).append(", ");
    }
    write("articlint.yaml", fields + "x]}\n");
    CompletionList list = completion("a.md", "---\nseen_29|\n---\n# A\n");
    assertTrue(list.isIncomplete());
    assertEquals(11, list.getItems().size(), labels(list).toString());
  }
}
