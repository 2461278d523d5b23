package org.articlint.lint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.check.match.Fix;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.lint.files.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixesTest {

  private FileSystem files;
  private Path root;
  private Fixes fixes;

  @BeforeEach
  void makeRoot() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    root = Files.createDirectories(files.getPath("/site"));
    fixes = new Fixes();
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void anArticleThatWasSavedMeanwhileIsAFailure() throws IOException {
    Files.writeString(root.resolve("a.md"), "0123");
    add(SampleFindings.fixedBy("a.md", fix(0, 1, "x")));
    Files.writeString(root.resolve("a.md"), "0124");
    Files.writeString(root.resolve("b.md"), "0123");
    add(SampleFindings.fixedBy("b.md", fix(0, 1, "x")));
    assertEquals(
        List.of(
            Optional.of(
                new Failure("a.md", "it has changed since it was checked; run the check again")),
            Optional.empty()),
        fixes.fixed(new ConfigFormats(root, root)).map(Attempt::failure).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "---%titel: x%---% | titel | @title",
        "---%titel: x%---% | titel | ''",
        "---%titel: x%---% | titel | '# title'",
        "---%titel: x%owner: y%---% | titel | owner",
        "---%titel: x%titel: y%---% | titel | title",
        "---%n: 1%tags: [1, 2]%---% | 1 | '[1]'",
        "---%n: 1%tags: [1, 2]%---% | 1 | '\"1\"'",
        "---%n: 1%tags: [1, 2]%---% | 1 | '1%m: 2'",
        "+++%titel = 1%+++% | titel | a title",
        "+++%titel = 1%+++% | titel | a.title",
        "{%\"titel\": 1%}% | titel | a\"title"
      })
  void aCorrectionThatWouldBeReadDifferentlyIsNotMade(String text, String wrong, String right)
      throws IOException {
    String before = text.replace('%', '\n') + "\nText.\n";
    Files.writeString(root.resolve("a.md"), before);
    int start = before.indexOf(wrong);
    add(
        SampleFindings.fixedBy(
            "a.md", fix(start, start + wrong.length(), right.replace('%', '\n'))));
    assertEquals(
        List.of("its metadata is written in a way that would be read differently afterwards"),
        fixes
            .fixed(new ConfigFormats(root, root))
            .map(attempt -> attempt.failure().orElseThrow().reason())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "---%titel: x%---% | titel | title",
        "---%titel: x%---% | titel | '\"@title\"'",
        "+++%titel = 1%+++% | titel | '\"a title\"'",
        "---%n: 1%tags: [1, 2]%---% | 1 | 12"
      })
  void aCorrectionThatIsReadAsItIsMeantIsMade(String text, String wrong, String right)
      throws IOException {
    String before = text.replace('%', '\n') + "\nText.\n";
    int start = before.indexOf(wrong);
    assertFixed(
        before,
        before.substring(0, start) + right + before.substring(start + wrong.length()),
        1,
        fix(start, start + wrong.length(), right));
  }

  @Test
  void correctionsAreMadeInTheOrderOfTheirPlaces() throws IOException {
    assertFixed("0123456789", "0aa23b789", 2, fix(4, 7, "b"), fix(1, 2, "aa"));
  }

  @Test
  void ofOverlappingCorrectionsTheFirstIsMade() throws IOException {
    assertFixed("0123456789", "0a456789", 1, fix(1, 4, "a"), fix(3, 6, "b"));
    assertFixed("0123456789", "0a456789", 1, fix(1, 4, "a"), fix(1, 4, "a"));
  }

  @Test
  void correctionsThatTouchAreBothMade() throws IOException {
    assertFixed("0123456789", "0ab6789", 2, fix(1, 4, "a"), fix(4, 6, "b"));
  }

  @Test
  void aCorrectionAtTheEndIsMadeAndOneBeyondItIsNot() throws IOException {
    assertFixed("0123", "01x", 1, fix(2, 4, "x"));
    assertFixed("0123", "0123", 0, fix(2, 5, "x"));
  }

  @Test
  void aByteOrderMarkStays() throws IOException {
    assertFixed("\uFEFF0123", "\uFEFF0x23", 1, fix(1, 2, "x"));
  }

  @Test
  void acceptedFindingsAreNotCorrected() throws IOException {
    Files.writeString(root.resolve("a.md"), "0123");
    Finding finding = SampleFindings.fixedBy("a.md", fix(0, 1, "x"));
    add(finding.with(new Standing.Suppressed("why")));
    add(finding.with(new Standing.Baselined()));
    assertEquals(List.of(), fixed());
  }

  @Test
  void articlesComeInTheOrderOfTheirPaths() throws IOException {
    for (String path : List.of("b.md", "a.md")) {
      Files.writeString(root.resolve(path), "0123");
      add(SampleFindings.fixedBy(path, fix(0, 1, "x")));
    }
    assertEquals(
        List.of("a.md", "b.md"), fixed().stream().map(fixed -> fixed.article().path()).toList());
    assertEquals(root.resolve("a.md"), fixed().get(0).article().file());
  }

  /** Adds a finding in the article as it is now. */
  private void add(Finding finding) throws IOException {
    ArticleFile article = SampleFindings.article(root, finding.path());
    fixes.beginArticle(article, article.text().checksum());
    fixes.add(article, finding);
  }

  private List<Fixes.Fixed> fixed() {
    return fixes
        .fixed(new ConfigFormats(root, root))
        .map(attempt -> attempt.value().orElseThrow())
        .toList();
  }

  private void assertFixed(String before, String after, int count, Fix... made) throws IOException {
    Files.writeString(root.resolve("a.md"), before);
    fixes = new Fixes();
    for (Fix fix : made) {
      add(SampleFindings.fixedBy("a.md", fix));
    }
    Fixes.Fixed fixed = fixed().get(0);
    assertEquals(after, TextEdit.apply(fixed.before(), fixed.edits()));
    assertEquals(count, fixed.edits().size());
    assertEquals(before.replace("\uFEFF", ""), fixed.before().text());
  }

  private static Fix fix(int start, int end, String replacement) {
    return new Fix(new Span(start, end), replacement);
  }
}
