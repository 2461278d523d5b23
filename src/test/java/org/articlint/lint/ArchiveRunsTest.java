package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that compare the same facts share a run, however they judge them. */
class ArchiveRunsTest {

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "min-articles: 9, 1",
    "'allow: [this text]', 1",
    "min-words: 9, 2",
    "similarity: 90, 2",
    "slots: [product], 2"
  })
  void rulesShareFacts(String option, int runs) throws IOException, ConfigException {
    Files.writeString(
        directory.resolve("articlint.yaml"),
        "extends: [recommended]\nrules: {misspelt-key: off, boilerplate-share: {check: {%s}}}\n"
            .formatted(option));
    Site site = new Site(directory);
    ArticleFile file = site.file("a.md", Site.REPEATED);
    FoundFiles found =
        new FoundFiles(directory, List.of(file), List.of(), List.of(), List.of(directory));
    assertEquals(runs, ArchiveRuns.start(found, ArchiveLookup.NONE).comparing(file).size());
  }
}
