package org.articlint.lint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.check.match.Match;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class FindingWriterTest {

  private static final SourceText SOURCE = SourceText.of("One.\n\nTwo words.\n");
  private static final Rule RULE =
      SampleFindings.rule("a-rule", Severity.ERROR)
          .with(
              Severity.ERROR,
              "'{match}' is wrong",
              SampleFindings.rule("a-rule", Severity.ERROR).check(),
              List.of());

  private final FindingWriter writer =
      new FindingWriter("a.md", SOURCE, true, span -> "paragraph 2", true, false);

  private static Match match(String text, String key) {
    int start = SOURCE.text().indexOf(text);
    return Match.of(new Span(start, start + text.length()), key, Map.of("match", text));
  }

  @Test
  void aFindingHasThePlaceOfItsMatch() {
    Finding finding = writer.write(RULE, match("words", "x"));
    assertEquals("'words' is wrong", finding.message().text());
    assertEquals("a.md", finding.path());
    assertEquals(new Finding.Range(3, 5, 3, 10), finding.range());
    assertEquals("paragraph 2", finding.place().locator());
    assertEquals(Optional.empty(), finding.place().belongsAfterLine());
    assertEquals(finding.rule().fix(), finding.help());
  }

  @Test
  void itHasTheHashOfItsLineWhereOneIsAskedFor() {
    String[] hashes = LineHashes.of(SOURCE);
    assertEquals(hashes[2], writer.write(RULE, match("words", "x")).place().lineHash());
    assertEquals(hashes[0], writer.write(RULE, match("One", "x")).place().lineHash());
    FindingWriter without = new FindingWriter("a.md", SOURCE, true, span -> "", false, false);
    assertEquals("", without.write(RULE, match("words", "x")).place().lineHash());
  }

  @Test
  void findingsAboutTheSameAreToldApartByTheirNumber() {
    Finding first = writer.write(RULE, match("words", "x"));
    Finding second = writer.write(RULE, match("words", "x"));
    Finding other = writer.write(RULE, match("words", "y"));
    assertEquals(first.about(), second.about());
    assertNotEquals(first.fingerprint(), second.fingerprint());
    assertNotEquals(first.about(), other.about());
    FindingWriter again = new FindingWriter("a.md", SOURCE, true, span -> "", false, false);
    assertEquals(first.fingerprint(), again.write(RULE, match("One", "x")).fingerprint());
  }

  @Test
  void whatIsQuotedIsCut() {
    Match match = Match.of(Span.at(0), "x", Map.of("match", "x".repeat(500)));
    String text = writer.write(RULE, match).message().text();
    assertEquals("'" + "x".repeat(200) + "…' is wrong", text);
  }
}
