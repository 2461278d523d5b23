package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.article.TextEdit;
import org.articlint.cli.output.EditedArticle;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ChangedArticleException;
import org.articlint.lint.finding.SampleFindings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections that need no judgement, and only those. */
class FixTest {

  private static final String PACK =
      """
      pack: house
      extends: [recommended]
      rules:
        - {id: reading-time, title: t, severity: warning, message: m, why: w, fix: f, check: {kind: count-mismatch, declared: [reading_time], count: reading-minutes}}
        - id: known-keys
          title: t
          severity: error
          message: "{path} {problem}"
          why: w
          fix: f
          check:
            kind: metadata-schema
            schema:
              properties: {title: true, reviewed_by: true, reading_time: true, payload: {properties: {paragraphs: true}, additionalProperties: false}, last_reviewed: true, ai_generated: true}
              additionalProperties: false
      overrides: {misspelt-key: off}
      """;

  private static final String ARTICLE =
      "\uFEFF---\r\n"
          + "# kept\r\n"
          + "\"titel\": x   # kept too\r\n"
          + "reveiwed_by: x\r\n"
          + "payload: {paragrphs: \"7\"}\r\n"
          + "reading_time: '12' # min\r\n"
          + "last_reviewed: 2020-01-01\r\n"
          + "ai_generated: true\r\n"
          + "colour: red\r\n"
          + "---\r\n\r\n"
          + "One.\r\n\r\n"
          + "Two.";

  private static final String FIXED =
      ARTICLE.replace("titel", "title").replace("paragrphs", "paragraphs").replace("'12'", "'1'");

  @TempDir Path directory;
  private Path article;

  @BeforeEach
  void write() throws Exception {
    Files.writeString(directory.resolve("house.yaml"), PACK);
    article = Files.writeString(directory.resolve("a.md"), ARTICLE);
    Files.setPosixFilePermissions(article, PosixFilePermissions.fromString("rw-r-----"));
  }

  private Cli.Result run(String... more) {
    String[] arguments =
        Stream.concat(
                Stream.of("check", "--no-config", "--pack", "house.yaml", "--format", "concise"),
                Stream.of(more))
            .toArray(String[]::new);
    return Cli.in(directory).run(arguments);
  }

  @Test
  void theDifferenceIsShownAndNothingChanged() throws Exception {
    Cli.Result result = run("--diff", "a.md");
    assertEquals(1, result.code(), result.err());
    assertEquals(
        """
        --- a/a.md
        +++ b/a.md
        @@ -3 +3 @@
        -"titel": x   # kept too
        +"title": x   # kept too
        @@ -5 +5 @@
        -payload: {paragrphs: "7"}
        +payload: {paragraphs: "7"}
        @@ -6 +6 @@
        -reading_time: '12' # min
        +reading_time: '1' # min
        """,
        result.out());
    assertArrayEquals(ARTICLE.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(article));
  }

  @Test
  void onlyWhatIsMechanicalIsCorrectedAndTheRestIsKept() throws Exception {
    Cli.Result result = run("--fix", "a.md");
    assertEquals(FIXED, Files.readString(article));
    assertEquals(
        "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(article)));
    assertTrue(result.err().contains("corrected 3 in a.md"), result.err());
    assertTrue(result.out().contains("stale-last-reviewed"), "never a review date");
    assertTrue(result.out().contains("ai-style-without-human-review"), "never a flag");
    assertTrue(
        result.out().contains("reveiwed_by is not a known key; 'reviewed_by' is"),
        "a reviewer is told, and not written");
    assertTrue(result.out().contains("colour is not a known key"), "no guess");
    assertFalse(result.out().contains("reading-time"), result.out());
    // The key was misspelt, so that the number was not known: it is set right the next time.
    run("--fix", "a.md");
    String last = Files.readString(article);
    run("--fix", "a.md");
    assertEquals(last, Files.readString(article), "nothing is left to do");
    assertEquals(0, run("--diff", "a.md").code());
  }

  /** Corrects all articles, with something that happens when the first correction is told. */
  private Cli.Result during(Runnable event) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err =
        new StringWriter() {
          private boolean hasHappened;

          @Override
          public void write(String text, int from, int length) {
            super.write(text, from, length);
            if (!hasHappened) {
              hasHappened = true;
              event.run();
            }
          }
        };
    int code =
        Main.run(
            Cli.in(directory).io(out, err),
            "check",
            "--no-config",
            "--pack",
            "house.yaml",
            "--format",
            "concise",
            "--fix");
    return new Cli.Result(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  private static void save(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatWasSavedSinceTheCheckIsNotWrittenOver() throws Exception {
    Path other = Files.writeString(directory.resolve("b.md"), ARTICLE);
    Path last = Files.writeString(directory.resolve("c.md"), ARTICLE);
    String saved = "---\ncolour: red\n---\n\nAnother text than was checked.\n".repeat(3);
    Cli.Result result = during(() -> save(other, saved));
    assertEquals(3, result.code(), result.err());
    assertEquals(saved, Files.readString(other));
    assertTrue(
        result
            .err()
            .contains(
                "b.md: not corrected: it has changed since it was checked; run the check again"),
        result.err());
    assertEquals(FIXED, Files.readString(article));
    assertEquals(FIXED, Files.readString(last), "the others are corrected all the same");
    assertTrue(result.out().contains("b.md:2"), "the check is reported: " + result.out());
  }

  @Test
  void whatIsSavedBetweenReadingAndWritingStays() throws Exception {
    ArticleFile file = SampleFindings.article(directory, "a.md");
    EditedArticle edited =
        new EditedArticle(file, "a.md", file.text(), List.of(TextEdit.insert(0, "x")));
    Files.writeString(article, "Saved.\n");
    assertThrows(ChangedArticleException.class, edited::write);
    assertEquals("Saved.\n", Files.readString(article));
    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(2, files.count(), "no unfinished file is left");
    }
  }

  @Test
  void twoKeysThatWouldBecomeOneAreLeftToTheirAuthor() throws Exception {
    String twice = "---\ntitel: a\ntitl: b\n---\n\nText.\n";
    Files.writeString(article, twice);
    Cli.Result result = run("--fix", "a.md");
    assertEquals(3, result.code(), result.err());
    assertEquals(twice, Files.readString(article));
    assertTrue(
        result.err().contains("a.md: not corrected: its metadata is written in a way that"),
        result.err());
    assertEquals(3, run("--diff", "a.md").code());
  }

  @Test
  void anArticleThatCannotBeWrittenStopsNoOther() throws Exception {
    Files.setPosixFilePermissions(article, PosixFilePermissions.fromString("r--r--r--"));
    Path other = Files.writeString(directory.resolve("b.md"), ARTICLE);
    Cli.Result result = run("--fix", "--output", "sarif=report.sarif");
    assertEquals(3, result.code(), result.err());
    assertEquals(ARTICLE, Files.readString(article));
    assertEquals(FIXED, Files.readString(other));
    assertTrue(
        result.err().contains("a.md: not corrected: it may not be written to"), result.err());
    assertTrue(result.out().contains("a.md:3"), result.out());
    String report = Files.readString(directory.resolve("report.sarif"));
    assertTrue(report.contains("\"exitCode\": 3"), report);
  }

  @Test
  void whatIsAcceptedIsNotTouched() throws Exception {
    Files.writeString(
        article,
        "---\n"
            + "reading_time: 12\n"
            + "---\n\n"
            + "<!-- articlint-ignore-file reading-time: counted by hand -->\n\n"
            + "One.\n");
    assertEquals(0, run("--diff", "a.md").code());
  }

  @Test
  void itDoesNotGoWithWhatIsNotAFile() {
    assertEquals(2, run("--fix", "--diff", "a.md").code());
    assertEquals(2, run("--fix", "--stdin", "--stdin-filename", "a.md").code());
  }

  @Test
  void aMistakeInTheCommandLineChangesNoArticle() throws Exception {
    Cli.Result result = run("--fix", "--rule", "reading-times", "a.md");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("did you mean 'reading-time'"), result.err());
    assertEquals(ARTICLE, Files.readString(article));
    assertEquals(2, run("--fix", "--output", "json=a.md", "a.md").code());
    assertEquals(ARTICLE, Files.readString(article));
  }
}
