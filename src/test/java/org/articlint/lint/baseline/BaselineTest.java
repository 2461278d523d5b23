package org.articlint.lint.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articlint.EqualHashes;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.lint.finding.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final TextSketch TEXT = TextSketch.of("What all of these articles say, in words.");

  private FileSystem files;
  private Path root;
  private final List<BaselineEntry> entries = new ArrayList<>();

  @BeforeEach
  void makeRoot() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    root = Files.createDirectories(files.getPath("/site"));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void oneMoreOfAKnownKindIsNotKnown() throws IOException {
    exists("a.md");
    known("a.md", "x", 2);
    assertMarked("a.md", "kk", "x", "x");
    assertMarked("a.md", "kk-", "x", "x", "x");
    assertMarked("a.md", "k--", "x", "y", "rule-2/x");
  }

  @Test
  void whatWasNotMetIsCounted() throws IOException {
    exists("a.md");
    known("a.md", "x", 3);
    known("a.md", "y", 1);
    Baseline baseline = new Baseline(root, entries);
    assertEquals(3, mark(baseline, "a.md", findings("a.md", "x")).left());
    assertEquals(
        List.of(2, 1),
        baseline.unmet().stream().map(BaselineEntry::count).sorted((a, b) -> b - a).toList());
    assertEquals(0, mark(baseline, "b.md", findings("b.md", "x")).left());
  }

  @Test
  void aSuppressedFindingNeedsNoBaseline() throws IOException {
    exists("a.md");
    known("a.md", "x", 1);
    Baseline baseline = new Baseline(root, entries);
    Finding finding = findings("a.md", "x").get(0);
    List<Finding> marked =
        mark(baseline, "a.md", List.of(finding.with(new Standing.Suppressed("why")), finding))
            .findings();
    assertEquals(new Standing.Suppressed("why"), marked.get(0).standing());
    assertEquals(new Standing.Baselined(), marked.get(1).standing());
  }

  @Test
  void aFileOfTheSameNameInAnotherFolderNeedsHalfOfTheFindings() throws IOException {
    exists("new/a.md");
    known("old/a.md", "x", 1);
    known("old/a.md", "y", 1);
    known("old/a.md", "z", 1);
    known("old/a.md", "w", 1);
    assertMarked("new/a.md", "kk", "x", "y");
    assertMarked("new/a.md", "-", "x");
    assertMarked("new/a.md", "---", "x", "p", "q");
  }

  @Test
  void aFileThatIsStillThereWasNotRenamed() throws IOException {
    exists("old/a.md");
    known("old/a.md", "x", 1);
    assertMarked("new/a.md", "-", "x");
  }

  @Test
  void underAnotherNameAFindingMustBeOfThatArticleAlone() throws IOException {
    known("old.md", "mine", 1);
    assertMarked("new.md", "k", "mine");
    known("other.md", "mine", 1);
    assertMarked("new.md", "-", "mine");
    known("old.md", "own", 1);
    assertMarked("new.md", "kk", "mine", "own");
  }

  @Test
  void underAnotherNameTheSameSeveralFindingsAreEnough() throws IOException {
    for (String path : List.of("old.md", "other.md")) {
      known(path, "x", 1);
      known(path, "y", 1);
    }
    assertMarked("new.md", "kk", "x", "y");
    assertMarked("new.md", "---", "x", "y", "z");
  }

  @Test
  void theFileWithMostInCommonIsTheOneThatWasRenamed() throws IOException {
    known("a.md", "x", 1);
    known("a.md", "a", 1);
    known("b.md", "x", 1);
    known("b.md", "b", 1);
    known("b.md", "c", 1);
    Baseline baseline = new Baseline(root, entries);
    mark(baseline, "new.md", findings("new.md", "x", "b", "c"));
    assertEquals(
        List.of("a.md", "a.md"), baseline.unmet().stream().map(BaselineEntry::path).toList());
  }

  @Test
  void theSameNameDecidesBetweenFilesWithAsMuchInCommon() throws IOException {
    known("a/other.md", "x", 1);
    known("b/same.md", "x", 1);
    Baseline baseline = new Baseline(root, entries);
    assertEquals(1, baselined(mark(baseline, "new/same.md", findings("new/same.md", "x"))));
    assertEquals(
        List.of("a/other.md"), baseline.unmet().stream().map(BaselineEntry::path).toList());
  }

  @Test
  void aFileIsRenamedOnce() throws IOException {
    known("old.md", "x", 1);
    Baseline baseline = new Baseline(root, entries);
    assertEquals(1, baselined(mark(baseline, "new-1.md", findings("new-1.md", "x"))));
    assertEquals(0, baselined(mark(baseline, "new-2.md", findings("new-2.md", "x"))));
  }

  @Test
  void pathsAreRelativeToItsDirectory() throws IOException {
    exists("a.md");
    exists("sub/a.md");
    known("../a.md", "x", 1);
    Baseline baseline = new Baseline(root.resolve("sub"), entries);
    assertEquals(0, baselined(mark(baseline, "sub/a.md", findings("sub/a.md", "x"))));
    assertEquals(1, baselined(mark(baseline, "a.md", findings("a.md", "x"))));
  }

  @Test
  void onlyAnArticleThatSaysMuchTheSameMayBeTheRenamedOne() throws IOException {
    exists("new.md");
    known("old.md", "x", 1);
    String said =
        "Keys are handed out at the front desk. Bring your badge, and sign the list that lies"
            + " there. Whoever loses a key tells the front desk on the same day.";
    entries.set(
        0,
        new BaselineEntry(
            "old.md", "a-rule", entries.get(0).about(), 1, TextSketch.of("# Old\n\n" + said)));
    String corrected = said.replace("front desk", "reception") + " Keys are changed each year.";
    assertEquals(1, baselinedAs(TextSketch.of("# New\n\n" + corrected)));
    assertEquals(
        0,
        baselinedAs(
            TextSketch.of(
                "Backups are made each night, and kept for a month on another machine. Ask for a"
                    + " restore in the chat of the operators, and name the file and the day.")));
    assertEquals(0, baselinedAs(TextSketch.NONE), "it cannot be read");
    entries.set(
        0, new BaselineEntry("old.md", "a-rule", entries.get(0).about(), 1, TextSketch.NONE));
    assertEquals(0, baselinedAs(TextSketch.of(said)), "the baseline does not say what it said");
  }

  /** A whole site was moved, and none of its pages says what it said. */
  @Test
  void thousandsOfRenamedFilesAreNotComparedEachWithEach() throws IOException {
    for (int i = 0; i < 50_000; i++) {
      known("old" + i + "/index.md", "x", 1);
    }
    Baseline baseline = new Baseline(root, entries);
    TextSketch other = TextSketch.of("Something else, of which no article has ever said a word.");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 3_000; i++) {
            String path = "new" + i + "/index.md";
            List<Finding> findings = findings(path, "x");
            assertEquals(0, baselined(baseline.mark(root.resolve(path), findings, () -> other)));
          }
          // One with the same text is found however many have its name.
          assertEquals(1, baselined(mark(baseline, "new/index.md", findings("new/index.md", "x"))));
        });
  }

  /** Each finding is that of another article that is gone. */
  @Test
  void anArticleIsComparedWithTheGoneOnesThatShareMostOfItsFindings() throws IOException {
    String[] keys = IntStream.range(0, 16_000).mapToObj(i -> "x" + i).toArray(String[]::new);
    for (String key : keys) {
      known("old-" + key + ".md", key, 1);
    }
    for (int i = 0; i < 50; i++) {
      known("z.md", "z" + i, 1);
    }
    Baseline baseline = new Baseline(root, entries);
    List<Finding> findings = new ArrayList<>(findings("new.md", keys));
    for (int i = 0; i < 50; i++) {
      findings.addAll(findings("new.md", "z" + i));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertEquals(50, baselined(mark(baseline, "new.md", findings))));
  }

  @Test
  void findingsAreToldApartWhateverTheirHashes() throws IOException {
    exists("there.md");
    List<String> texts = EqualHashes.texts(20_000);
    for (int i = 0; i < texts.size(); i++) {
      entries.add(new BaselineEntry("there.md", "a-rule", texts.get(i), 1, TEXT));
      entries.add(new BaselineEntry("gone.md", "a-rule", "2" + texts.get(i), 1, TEXT));
      String path = texts.get(i) + ".md";
      entries.add(new BaselineEntry(path, "a-rule", "3" + texts.get(i), 1, TEXT));
      entries.add(new BaselineEntry(path, "a-rule", "4" + texts.get(i), 1, TEXT));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals(80_000, new Baseline(root, entries).unmet().size()));
  }

  private long baselinedAs(TextSketch text) {
    return baselined(
        new Baseline(root, entries)
            .mark(root.resolve("new.md"), findings("new.md", "x"), () -> text));
  }

  private void exists(String path) throws IOException {
    Files.createDirectories(root.resolve(path).resolveSibling(""));
    Files.writeString(root.resolve(path), "");
  }

  private void known(String path, String key, int count) {
    Finding finding = findings(path, key).get(0);
    entries.add(new BaselineEntry(path, finding.ruleId(), finding.about(), count, TEXT));
  }

  /** Findings by keys such as {@code x}, or {@code rule/x}. */
  private static List<Finding> findings(String path, String... keys) {
    return Stream.of(keys)
        .map(
            key ->
                key.contains("/")
                    ? SampleFindings.about(
                        key.substring(0, key.indexOf('/')),
                        path,
                        key.substring(key.indexOf('/') + 1))
                    : SampleFindings.about("a-rule", path, key))
        .toList();
  }

  /** Marks with a fresh baseline: {@code k} for each finding that is known, else {@code -}. */
  private void assertMarked(String path, String expected, String... keys) {
    StringBuilder marks = new StringBuilder();
    new Baseline(root, entries)
        .mark(root.resolve(path), findings(path, keys), () -> TEXT)
        .findings()
        .forEach(finding -> marks.append(finding.isBaselined() ? 'k' : '-'));
    assertEquals(expected, marks.toString());
  }

  private Baseline.Marked mark(Baseline baseline, String path, List<Finding> findings) {
    return baseline.mark(root.resolve(path), findings, () -> TEXT);
  }

  private static long baselined(Baseline.Marked marked) {
    return marked.findings().stream().filter(Finding::isBaselined).count();
  }
}
