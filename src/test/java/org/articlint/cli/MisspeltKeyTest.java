package org.articlint.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Misspelt keys in an archive, with real git. */
class MisspeltKeyTest {

  private static final String WRONG =
      "---\n# kept\n\"last_reviewd\": 2026-10-01\nhealth: {lastVerifed: 2026-10-01}\n---\n\nText.\n";
  private static final String RIGHT = "---\nlast_reviewed: 2026-10-01\n---\n\nText.\n";
  private static final String AGAIN = "---\nlast-reviewd: 2026-10-01\n---\n\nText.\n";

  private static final List<String> FOUND = List.of("a.md:3 misspelt-key", "a.md:4 misspelt-key");

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
    site.write("a.md", WRONG);
    site.write("b.md", RIGHT);
    site.commit();
  }

  private List<String> found(String... arguments) {
    return site.findings(arguments).stream().filter(line -> line.contains("misspelt")).toList();
  }

  @Test
  void theMessageNamesBothKeys() {
    Cli.Result result = site.run("check", "--format", "concise", "--rule", "misspelt-key");
    assertTrue(
        result
            .out()
            .startsWith(
                "a.md:3:1: note misspelt-key: 'last_reviewd' looks like a misspelling of"
                    + " 'last_reviewed' or 'last_review'; no other article has this key"),
        result.out());
    assertTrue(result.out().contains("'lastVerifed' looks like a misspelling of 'lastVerified'"));
  }

  @Test
  void aKeyThatAnotherArticleHasIsAConvention() throws Exception {
    assertEquals(FOUND, found());
    site.write("c.md", AGAIN);
    assertEquals(FOUND.subList(1, 2), found());
  }

  @Test
  void theRestOfTheArchiveIsLookedAtToo() throws Exception {
    assertEquals(FOUND, found("a.md"));
    site.write("c.md", AGAIN);
    assertEquals(FOUND.subList(1, 2), found("a.md"));
    site.git("add", "-A");
    site.write("c.md", RIGHT);
    // Staged is what was added, not what lies in the work tree now.
    assertEquals(FOUND.subList(1, 2), found("--staged", "a.md"));
    assertEquals(FOUND, found("a.md"));
  }

  private static final String MECHANICAL =
      "---\n# kept\n\"paragraph_cuont\": 1\npayload: {paragrahps: 1}\n---\n\nText.\n";

  @Test
  void theCorrectionChangesOnlyTheKey() throws Exception {
    site.write("a.md", MECHANICAL);
    site.run("check", "a.md", "--fix");
    assertEquals(
        MECHANICAL.replace("cuont", "count").replace("paragrahps", "paragraphs"),
        Files.readString(directory.resolve("site/a.md")));
    assertEquals(List.of(), found());
  }

  @Test
  void whatAnotherArticleHasIsNotCorrected() throws Exception {
    site.write("a.md", MECHANICAL);
    site.write("c.md", "---\nparagraph-cuont: 1\n---\n\nText.\n");
    site.run("check", "a.md", "--fix");
    assertEquals(
        MECHANICAL.replace("paragrahps", "paragraphs"),
        Files.readString(directory.resolve("site/a.md")));
  }

  @Test
  void whatAPersonDidAndWhatAnAiWroteIsNeverPutOnRecord() throws Exception {
    String wrong =
        "---\nhumn_reviewed: true\nreviewr: Ada\nlast_revieved: 2026-10-01\nai_generatd: false\n"
            + "health: {lastVerifed: 2026-10-01}\nreviewd_by: 2027-01-01\n---\n\nText.\n";
    site.write("a.md", wrong);
    List<String> told = found();
    site.run("check", "a.md", "--fix");
    assertEquals(wrong, Files.readString(directory.resolve("site/a.md")));
    assertEquals(6, told.size(), told.toString());
    assertEquals(told, found(), "each is told again");
    Cli.Result result = site.run("check", "--format", "concise", "--rule", "misspelt-key");
    assertTrue(
        result
            .out()
            .contains("'reviewd_by' looks like a misspelling of 'review_by' or 'reviewed_by'"),
        result.out());
  }

  @Test
  void fieldsOfTheSiteThatRecordAReviewAreNotCorrectedEither() throws Exception {
    String wrong = "---\ngesichtet_von: Ada\ngesichtte_am: 2026-10-01\n---\n\nText.\n";
    site.write("a.md", wrong);
    site.write(
        "articlint.yaml", "extends: [recommended]\nfields: {review-dates: [gesichtet_am]}\n");
    assertEquals(List.of("a.md:3 misspelt-key"), found());
    site.run("check", "a.md", "--fix");
    assertEquals(wrong, Files.readString(directory.resolve("site/a.md")));
  }

  @Test
  void theThousandthKeyOfAnArticleIsTheLastThatIsCompared() throws Exception {
    String others =
        IntStream.range(0, 999).mapToObj(i -> "k%s: 1\n".formatted(i)).collect(joining());
    site.write("a.md", "---\n" + others + "last_reviewd: 2026-10-01\n---\n\nText.\n");
    assertEquals(List.of("a.md:1001 misspelt-key"), found());
    site.write("a.md", "---\none: 1\n" + others + "last_reviewd: 2026-10-01\n---\n\nText.\n");
    assertEquals(List.of(), found());
  }

  @Test
  void aKeyBesideTheRightOneIsLeftAlone() throws Exception {
    site.write("a.md", "---\nlast_reviewd: 2026-10-01\nlast_reviewed: 2026-10-01\n---\n");
    assertEquals(List.of(), found());
  }

  @Test
  void keysOfRulesThatAreOffAreNotMissed() throws Exception {
    site.write("a.md", "---\nparagraph_cuont: 1\n---\n\nText.\n");
    assertEquals(List.of("a.md:2 misspelt-key"), found());
    site.write(
        "articlint.yaml", "extends: [recommended]\nrules: {paragraph-count-mismatch: off}\n");
    assertEquals(List.of(), found());
  }

  @Test
  void listsOfTheSiteCount() throws Exception {
    site.write("a.md", "---\nsanity_chekced: 2026-10-01\n---\n\nText.\n");
    assertEquals(List.of(), found());
    site.write(
        "articlint.yaml", "extends: [recommended]\nfields: {review-dates: [sanity_checked]}\n");
    assertEquals(List.of("a.md:2 misspelt-key"), found());
  }
}
