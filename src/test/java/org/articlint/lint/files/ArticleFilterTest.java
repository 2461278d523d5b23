package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.parse.Formats;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleFilterTest {

  private FileSystem files;
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    root = Files.createDirectories(files.getPath("/site"));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private Path write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    return Files.writeString(root.resolve(path), text);
  }

  private ArticleFilter filter() {
    ConfigOptions options = ConfigOptions.withPacks(new ShippedPacks(), List.of());
    return new ArticleFilter(
        root, new Configs(root, root, Optional.empty(), true, options), config -> Formats.DEFAULT);
  }

  @Test
  void whatGitIgnoresHiddenFilesAndThoseExcludedAreNoArticles()
      throws IOException, ConfigException {
    write(".gitignore", "drafts/\nlocal.md\n");
    write("articlint.yaml", "exclude: [\"old/**\", old]\n");
    ArticleFilter filter = filter();
    assertTrue(filter.takes(root.resolve("docs/a.md"), root));
    for (String path :
        List.of("docs/.a.md", ".docs/a.md", "docs/local.md", "drafts/a.md", "old/a.md", "a.png")) {
      assertFalse(filter.takes(root.resolve(path), root), path);
    }
    assertFalse(filter.takes(root.resolve("a.md"), root.resolve("docs")), "not below it");
    assertTrue(filter.isIgnored(root.resolve("local.md")));
    assertFalse(filter.isIgnored(root.resolve("a.md")));
  }

  @Test
  void aWalkEntersNeitherHiddenNorIgnoredNorExcludedDirectories()
      throws IOException, ConfigException {
    write(".gitignore", "drafts/\n");
    write("articlint.yaml", "exclude: [old]\n");
    ArticleFilter filter = filter();
    assertTrue(filter.enters(root.resolve("docs")));
    for (String path : List.of(".docs", "node_modules", "drafts", "old")) {
      assertFalse(filter.enters(root.resolve(path)), path);
    }
  }

  @Test
  void theFilesThatDecideAreThoseThatWereRead() throws IOException, ConfigException {
    Path ignore = write(".gitignore", "drafts/\n");
    Path config = write("articlint.yaml", "formats: {\"*.txt\": own.yaml, \"*.log\": text}\n");
    ArticleFilter filter = filter();
    filter.takes(root.resolve("a.md"), root);
    assertEquals(Set.of(ignore, config, root.resolve("own.yaml")), filter.decidingFiles());
    Files.writeString(config, "formats: {\"*.txt\": own.yml}\n");
    ArticleFilter other = filter();
    other.takes(root.resolve("a.md"), root);
    assertEquals(Set.of(ignore, config, root.resolve("own.yml")), other.decidingFiles());
  }

  @Test
  void aNewFileOfSomeNamesMayDecideAnew() throws IOException {
    for (String name :
        List.of(".gitignore", "articlint.yaml", "docusaurus.config.ts", "docs/.gitignore")) {
      assertTrue(ArticleFilter.mayDecide(root.resolve(name)), name);
    }
    assertFalse(ArticleFilter.mayDecide(root.resolve("a.md")));
    assertFalse(ArticleFilter.mayDecide(root.resolve("hugo.toml")), "there are no archetypes");
    Files.createDirectories(root.resolve("archetypes"));
    assertTrue(ArticleFilter.mayDecide(root.resolve("hugo.toml")));
    assertFalse(ArticleFilter.mayDecide(root.resolve("a.md")));
  }
}
