package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.archive.segment.IndexKey;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.parse.Formats;
import org.articlint.rule.FailOn;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is kept that mixes two states of an article, which may return to the first of them. */
class ChangeDuringAuditTest {

  private static final String NEARLY = Site.REPEATED.replace("words", "sentences");

  @TempDir Path directory;
  private FoundFiles found;
  private final List<String> notices = new ArrayList<>();

  @BeforeEach
  void writeSite() throws IOException, ConfigException {
    Path root = Files.createDirectory(directory.resolve("site")).toRealPath();
    Site site = new Site(root);
    List<ArticleFile> files = new ArrayList<>();
    for (int i = 0; i < AuditCache.MIN_ARTICLES; i++) {
      String path = "a%s.md".formatted(1_000 + i);
      Files.writeString(
          root.resolve(path), "# T " + i + "\n\n" + (i > 2 ? "x" : i > 0 ? Site.REPEATED : NEARLY));
      files.add(new ArticleFile(root.resolve(path), path, site.config, Optional.empty()));
    }
    found = new FoundFiles(root, files, List.of(), List.of(), List.of(root));
  }

  private List<String> run(boolean isCached, Runnable meanwhile) throws ConfigException {
    List<String> findings = new ArrayList<>();
    FindingSink sink =
        new FindingSink() {
          @Override
          public void begin(LintScope scope) {
            meanwhile.run();
          }

          @Override
          public void add(ArticleFile article, Finding finding) {
            findings.add(finding.place() + " " + finding.message());
          }
        };
    LintOptions options =
        new LintOptions(
            LocalDate.of(2026, 11, 21), 2, false, false, true, false, Optional.of(FailOn.NOTE));
    Linter linter =
        new Linter(options, each -> Formats.DEFAULT, ArchiveLookup.NONE, Baselines.none());
    IndexKey key = new IndexKey(Optional.of(directory.resolve("home/key")));
    AuditCache cache = new AuditCache(found.root(), key, List.of(), notices::add);
    (isCached ? linter.with(cache) : linter).run(found, () -> {}, sink);
    return findings;
  }

  private void write(int number, String text) {
    try {
      Files.writeString(found.files().get(number).file(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatWasReadOfAnotherStateIsNotKept() throws ConfigException, IOException {
    List<String> expected = run(false, () -> {});
    assertTrue(expected.toString().contains("sentences"), expected.toString());
    String text = Files.readString(found.files().get(0).file());
    List<String> mixed = run(true, () -> write(0, text.replace("sentences", "vocables")));
    assertNotEquals(expected, mixed);
    write(0, text);
    assertEquals(expected, run(true, () -> {}));
    assertEquals(expected, run(true, () -> {}));
    assertEquals(List.of(), notices);
    try (var files = Files.list(found.root().resolve(".articlint-cache"))) {
      assertEquals(2, files.count(), "the results and what keeps them from git");
    }
  }
}
