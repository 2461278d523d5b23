package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniqueMetadataTest {

  private static final UniqueMetadata CHECK =
      new UniqueMetadata(List.of("slug", "title"), Optional.empty());

  private static String article(String slug) {
    return "---\nslug: " + slug + "\n---\n\nText.\n";
  }

  @ParameterizedTest
  @CsvSource({
    "a b, a b, 1",
    "a b, A  B, 1",
    "a b, ab, 0",
    "a b, b a, 0",
    "a b, a b c, 0",
    "é, e\u0301, 1"
  })
  void valuesCompareWithoutCaseAndSpace(String here, String there, int expected) {
    assertEquals(expected, ArchiveOfTexts.of(article(here), article(there)).matches(CHECK).size());
  }

  @Test
  void theMessageNamesTheValueAndTheOthers() {
    ArchiveOfTexts archive =
        ArchiveOfTexts.of(article("One"), article("one"), article("two"), article("ONE"));
    Match match = archive.matches(CHECK).get(0);
    assertEquals("2 other articles", match.values().get("others"));
    assertEquals(List.of("1.md", "3.md"), match.related().stream().map(r -> r.path()).toList());
    Match explained = archive.explained(CHECK, match);
    assertEquals("One", explained.values().get("value"));
    assertEquals(Quotable.of(CHECK), explained.values().keySet());
    assertEquals(
        "",
        CHECK
            .explain(match, "0.md", Vocabulary.EMPTY, path -> Optional.empty())
            .values()
            .get("value"));
  }

  @Test
  void theFirstPathThatHasAValueWins() {
    ArchiveOfTexts archive =
        ArchiveOfTexts.of("---\nslug: a\n---\n\n# One\n", "---\nslug: b\n---\n\n# One\n", "# B\n");
    assertEquals(List.of(), archive.matches(CHECK));
    assertEquals(1, archive.verdict(CHECK, "1.md").matches().size());
    assertEquals(
        Verdict.NOT_APPLICABLE, ArchiveOfTexts.of("Text.\n", "Text.\n").verdict(CHECK, "0.md"));
  }
}
