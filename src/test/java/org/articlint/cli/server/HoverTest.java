package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a place, over the protocol. The cursor is {@code |}. */
class HoverTest extends LanguageSite {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "articlint.yaml; fail|-on: error; the severity from which on a run fails",
        "articlint.yaml; fail-on: err|or; `error`, `warning`, `note`, `never`",
        "articlint.yaml; extends: [fresh|ness]; **freshness**",
        "articlint.yaml; rules: {stale-last|-reviewed: off}; Review that is overdue",
        "articlint.yaml; rules: {stale-last-reviewed: {check: {max-|age: 3d; how long a review is valid",
        "articlint.yaml; rules: {stale-last-reviewed: {ch|eck: {}}}; `max-age`, `find`",
        "articlint.yaml; exclude:\\n- '*|.md'; globs of files that are no articles",
        "articlint.yaml; words: {change-|verbs: [x]}; the list of words",
        "house.yaml; pack: x\\nru|les:; the rules",
        "a.md; ---\\nlast|_reviewed: 2026-11-01\\n---\\n# A\\n\\nText.; stale-last-reviewed",
        "a.md; ---\\nlast|_reviewed: 2026-11-01\\n---\\n# A\\n\\nText.; paths of the date of the last review",
        "a.md; +++\\nlast|_reviewed = 2026-11-01\\n+++\\n# A\\n\\nText.; stale-last-reviewed",
        "a.md; ---\\n日本: x\\nle|vel: 😀\\n---\\n# A\\n\\nText.; `beginner`, `expert`",
        "a.md; ---\\nlevel: x\\nrevision:\\n  last_|reviewed: 2026-11-01\\n---\\n# A\\n\\nText.; stale-last-reviewed",
        "a.adoc; = A\\n:last|-reviewed: 2026-11-01\\n\\nText.; stale-last-reviewed",
        "a.rst; :last|-reviewed: 2026-11-01\\n\\nA\\n=\\n\\nText.; stale-last-reviewed",
        "a.html; <html><head><meta name=\"last|-reviewed\" content=\"2026-11-01\"></head><body><p>A</p></body></html>; stale-last-reviewed",
        "a.md; # A\\n\\n<!-- articlint-ignore stale-|last-reviewed: legal until 2027-03-31 -->\\nText.; Review that is overdue",
        "a.md; # A\\n\\n<!-- articlint-ignore stale-|last-reviewed: legal until 2027-03-31 -->\\nText.; **2027-03-31**",
        "a.md; # A\\n\\n<!-- articlint-ignore missing-|rollback-note: legal -->\\nText.; is off for this file",
        "a.md; ---\\narticlint: {ignore: {stale-last|-reviewed: x until 2027-03-31}}\\n---\\n# A\\n\\nText.; **2027-03-31**"
      })
  void aKeyOrSuppressionIsExplained(String file, String written, String part) {
    String text = hover(file, written).orElse("nothing");
    assertTrue(text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "articlint.yaml; # fail|-on",
        "articlint.yaml; fail: err|or",
        "articlint.yaml; rules: {no-such-|rule: off}",
        "a.md; ---\\nlast_reviewed: 2099|-11-01\\n---\\n# A\\n\\nText.",
        "a.md; ---\\nunread|_by_rules: 1\\n---\\n# A\\n\\nText.",
        "a.md; # A\\n\\nlast_|reviewed",
        "a.md; # A\\n\\n<!-- a com|ment -->",
        "a.md; # A\\n\\n<!-- articlint-ignore no-such-|rule: x -->\\n\\nText."
      })
  void thereIsNothingToSayElsewhere(String file, String written) {
    assertEquals(Optional.empty(), hover(file, written));
  }

  @Test
  void aHoverIsAboutItsWordInUtf16() {
    Position cursor = open("articlint.yaml", "{'😀': 1, fail-|on: note}");
    Hover hover =
        Editor.await(
            editor()
                .server()
                .getTextDocumentService()
                .hover(new HoverParams(editor().id("articlint.yaml"), cursor)));
    assertEquals(new Range(new Position(0, 10), new Position(0, 17)), hover.getRange());
  }
}
