package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Comment;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.git.LineRanges;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Change;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever one article throws is its own failure, and the run goes on. */
class LinterFailuresTest {

  private static final String STALE = "---\nlast_reviewed: 2020-01-01\n---\n\nWords.\n";
  private static final String FOUND = "good.md:2 stale-last-reviewed";

  private FileSystem files;
  private Site site;

  @BeforeEach
  void makeSite() throws IOException, ConfigException {
    files = Jimfs.newFileSystem(Configuration.unix());
    Path directory = Files.createDirectories(files.getPath("/site"));
    Files.writeString(
        directory.resolve("articlint.yaml"),
        "extends: [recommended, freshness]\nrules: {changed-without-review: warning}\n");
    site = new Site(directory);
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void bytesThatCannotBeHad() throws ConfigException {
    ArticleFile bad =
        site.file(
            "bad.md",
            most -> {
              throw new IllegalStateException("no bytes");
            });
    assertOnlyBadFails(
        site.with(bad), "the reader failed on it: java.lang.IllegalStateException: no bytes");
  }

  @Test
  void aReaderThatThrows() throws ConfigException {
    site.formats =
        Site.reading(
            "bad.md",
            (path, source) -> {
              throw new StackOverflowError("deep");
            });
    assertOnlyBadFails(
        site.with("bad.md", "Words.\n"),
        "the reader failed on it: java.lang.StackOverflowError: deep");
  }

  @Test
  void aCheckThatThrows() throws ConfigException {
    Change change =
        new Change(
            LineRanges.ALL,
            Optional.of(
                most -> {
                  throw new IllegalStateException("no past");
                }));
    Site.Run run =
        assertOnlyBadFails(
            site.with(site.file("bad.md", "Words.\n").with(change)),
            "the rule changed-without-review could not be run: java.lang.IllegalStateException: no past");
    assertEquals(Optional.of("changed-without-review"), run.result().failures().get(0).rule());
  }

  @Test
  void factsThatCannotBeTaken() throws ConfigException {
    site.formats = Site.reading("bad.md", Site.nested());
    Site.Run run = site.with("bad.md", "> Words.\n").with("good.md", STALE).run();
    assertEquals(List.of(FOUND), run.open());
    assertTrue(
        run.failures()
            .contains(
                "bad.md: the rule copied-article could not be run: the article is nested too deeply,"
                    + " or a pattern repeats too often in it"),
        run.failures().toString());
  }

  @Test
  void factsThatTheArchiveRefuses() throws ConfigException {
    // An archive takes articles in the order of their paths.
    Site.Run run = site.with("good.md", STALE).with("bad.md", "Words.\n").run();
    assertEquals(List.of(FOUND), run.open());
    String refused =
        "bad.md: the rule %s could not be run: java.lang.IllegalArgumentException: articles must be"
            + " added in the order of their paths";
    assertEquals(
        List.of(refused.formatted("copied-article"), refused.formatted("misspelt-key")),
        run.failures());
  }

  @Test
  void suppressionsThatCannotBeRead() throws ConfigException {
    Comment faulty = new Comment(null, Span.at(0), Optional.empty(), false);
    site.formats =
        Site.reading(
            "bad.md",
            (path, source) ->
                Article.of(path, source, Metadata.NONE, List.of(), List.of(faulty), List.of()));
    Site.Run run = site.with("bad.md", "Words.\n").with("good.md", STALE).run();
    assertEquals(List.of(FOUND), run.open());
    String expected = "bad.md: its suppressions could not be read: java.lang.NullPointer";
    assertTrue(
        run.failures().stream().anyMatch(failure -> failure.startsWith(expected)),
        run.failures().toString());
  }

  @Test
  void aBaselineThatNamesAFileWhichCannotExist() throws IOException, ConfigException {
    Path baseline = site.directory.resolve("known.json");
    Files.writeString(site.directory.resolve("good.md"), STALE);
    // No file of this system can have the first name, with which renamed articles are compared.
    Files.writeString(
        baseline,
        """
        {"articlint-baseline": 1, "findings": [
          {"path": "\\ud800.md", "rule": "r", "about": "a", "count": 1},
          {"path": "good.md", "rule": "r", "about": "a", "count": 1}
        ]}
        """);
    site.baselines = Baselines.of(site.directory, baseline);
    Site.Run run = site.with("bad.md", STALE).with("good.md", STALE).run();
    assertEquals(List.of("bad.md:2 stale-last-reviewed", FOUND), run.open());
    assertEquals(List.of(), run.failures());
  }

  private Site.Run assertOnlyBadFails(Site withBad, String reason) throws ConfigException {
    Site.Run run = withBad.with("good.md", STALE).run();
    assertEquals(List.of("bad.md: " + reason), run.failures());
    assertTrue(run.open().contains(FOUND), run.open().toString());
    return run;
  }
}
