package org.articlint.lint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.parse.Formats;
import org.articlint.rule.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SiteSurveyTest {

  private final FileSystem system = Jimfs.newFileSystem(Configuration.unix());
  private final Path root = system.getPath("/root");
  private final Config config = SampleFindings.article(root, "a.md").config();
  private final List<ArticleFile> files = new ArrayList<>();
  private final List<String> read = new ArrayList<>();

  @AfterEach
  void closeFiles() throws IOException {
    system.close();
  }

  private SiteSurveyTest with(String path, byte[] bytes) {
    files.add(
        new ArticleFile(
            root.resolve(path),
            path,
            config,
            Optional.of(
                most -> {
                  read.add(path);
                  return bytes;
                })));
    return this;
  }

  private SiteSurveyTest with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private SiteSurvey survey(Path directory) {
    FoundFiles found = new FoundFiles(root, files, List.of(), List.of(), List.of(directory));
    return SiteSurvey.of(directory, found, new GuessedFormats(directory, each -> Formats.DEFAULT));
  }

  private SiteSurvey survey() {
    return survey(root);
  }

  @Test
  void pathsAreThoseBelowTheDirectoryInOrder() {
    with("docs/b.md", "B\n").with("docs/a/c.md", "C\n").with("docs/a.md", "A\n");
    SiteSurvey survey = survey(root.resolve("docs"));
    assertEquals(List.of("a.md", "a/c.md", "b.md"), survey.paths());
    assertEquals(1, survey.articlesIn("a/"));
    assertEquals(3, survey.articlesIn(""));
    assertEquals(0, survey.articlesIn("c/"));
  }

  @Test
  void keysAreThoseOfTheArticlesThatCouldBeRead() {
    with("a.md", "---\ntitle: T\n---\n");
    with("b.md", "Words.\n").with("c.md", "---\ntitle: U\n---\n");
    files.add(
        new ArticleFile(
            root.resolve("d.md"),
            "d.md",
            config,
            Optional.of(
                most -> {
                  throw new IOException("it is gone");
                })));
    SiteSurvey survey = survey();
    assertEquals(3, survey.read());
    assertEquals(2, survey.withMetadata());
    assertEquals(List.of(new KeyUse("title", 2, 0, 2)), survey.keys());
    assertEquals(4, survey.paths().size());
  }

  @Test
  void aFirstLineWithACommonKeyLooksLikeMultiMarkdown() {
    with("a.md", "Title: A text\n\nWords.\n").with("b.md", "date: 2026-01-01\n");
    assertEquals(2, survey().withMultiMarkdown());
    files.clear();
    with("c.md", "---\nx: 1\n---\n\nTitle: A text\n").with("d.txt", "Title: A text\n");
    with("e.md", "Words.\nTitle: A text\n").with("f.md", "Note: words\n").with("g.md", "");
    assertEquals(0, survey().withMultiMarkdown());
  }

  @Test
  void oneArticleMakesAnAlphanodeArchive() {
    with("a.md", "Made by alphanode-2.\n").with("b.md", "Words.\n");
    assertTrue(survey().isAlphanode());
    files.clear();
    with("a.md", "An alphanode archive, betaalphanode-2.\n");
    assertFalse(survey().isAlphanode());
  }

  @Test
  void ofALargeSiteEveryPartIsReadAndNotEveryArticle() {
    assertEquals(500, read(500));
    assertEquals(251, read(501));
    assertEquals(500, read(1_000));
    assertEquals(334, read(1_001));
    assertEquals(List.of("0.md", "3.md", "6.md"), read.subList(0, 3));
  }

  private int read(int articles) {
    files.clear();
    read.clear();
    for (int i = 0; i < articles; i++) {
      with(i + ".md", "Words.\n");
    }
    SiteSurvey survey = survey();
    assertEquals(articles, survey.paths().size());
    assertEquals(read.size(), survey.read());
    return survey.read();
  }

  @Test
  void theGeneratorMayLieInADirectoryOfArticles() throws IOException {
    Files.createDirectories(root.resolve("site/public"));
    Files.createFile(root.resolve("site/hugo.toml"));
    with("a.md", "A\n");
    assertEquals(Optional.empty(), survey().generator(), "there are no articles");
    with("site/content/b.md", "B\n");
    SiteSurvey survey = survey();
    Generator.Used used = survey.generator().orElseThrow();
    assertEquals("Hugo", used.generator().name());
    assertEquals("site/", used.base());
    assertEquals(List.of("site/public/"), survey.otherFolders(root));
  }

  @Test
  void packagesAreNoArticlesWhateverMakesTheSite() throws IOException {
    Files.createDirectories(root.resolve("node_modules"));
    Files.createDirectories(root.resolve("public"));
    Files.createFile(root.resolve("vendor"));
    assertEquals(List.of("node_modules/"), survey().otherFolders(root));
  }

  @Test
  void olderVersionsOfTheSameArticlesAreNamed() {
    for (String version : List.of("v1", "v2")) {
      for (String name : List.of("a", "b", "c", "d", "e", "f")) {
        with("docs/" + version + "/" + name + ".md", "Words.\n");
      }
    }
    assertEquals(List.of("docs/v1/"), survey().olderVersions());
  }
}
