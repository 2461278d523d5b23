package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.articlint.parse.Formats;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which files are articles, by a walk and one by one. */
class ArticleFinderTest {

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

  @Test
  void aWalkTakesArticlesInTheOrderOfTheirPaths() throws IOException, ConfigException {
    write("b.md", "a/c.html", "a/d.txt", "a.md", "picture.png", "a/.hidden.md", ".git/e.md");
    FoundFiles found = find(".");
    assertEquals(List.of("a.md", "a/c.html", "a/d.txt", "b.md"), paths(found));
    assertEquals(List.of(), found.failures());
    assertEquals(List.of(), found.skipped());
    assertTrue(found.hasAllOf(root));
    assertTrue(found.hasAllOf(root.resolve("a")));
  }

  @Test
  void packagesOfNpmAreOnlyTakenWhereTheyAreNamed() throws IOException, ConfigException {
    write("a.md", "node_modules/p/README.md", "docs/node_modules/q/b.md", "node_modules.md");
    assertEquals(List.of("a.md", "node_modules.md"), paths(find(".")));
    assertEquals(List.of("node_modules/p/README.md"), paths(find("node_modules/p/README.md")));
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverGitIgnores() throws IOException, ConfigException {
    write("a.md", "b.md");
    Files.writeString(root.resolve(".gitignore"), "*.md\n");
    FoundFiles found = find("a.md");
    assertEquals(List.of("a.md"), paths(found));
    assertTrue(!found.hasAllOf(root));
    assertEquals(List.of("a.md ignored by git", "b.md ignored by git"), skipped(find(".")));
  }

  @Test
  void excludedFilesAreLeftOutAlsoWhenTheyAreNamed() throws IOException, ConfigException {
    write("a.md", "drafts/b.md");
    Files.writeString(root.resolve("articlint.yaml"), "exclude: [\"drafts/**\"]\n");
    assertEquals(List.of(), paths(find("drafts/b.md")));
    assertEquals(
        List.of("drafts/b.md excluded by the configuration"), skipped(find("drafts/b.md")));
    assertEquals(List.of("a.md"), paths(find(".")));
  }

  @Test
  void signaturesAndKeysOfPgpAreNoArticles() throws IOException, ConfigException {
    Files.writeString(root.resolve("a.asc"), "= A\n\n-----BEGIN PGP SIGNATURE-----\n");
    Files.writeString(root.resolve("b.asc"), "-----BEGIN PGP SIGNATURE-----\n\niQ\n");
    Files.writeString(root.resolve("c.ASC"), "\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ\n");
    Files.writeString(root.resolve("d.asc"), "-----BEGIN PGP SIGNED MESSAGE-----\n\nText.\n");
    assertEquals(List.of("a.asc", "d.asc"), paths(find(".")));
    String reason = " signatures and keys of PGP";
    assertEquals(List.of("b.asc" + reason, "c.ASC" + reason), skipped(find(".")));
    assertEquals(List.of(), paths(find("b.asc")));
  }

  @Test
  void archetypesOfHugoAreLeftOutAlsoWhenTheyAreNamed() throws IOException, ConfigException {
    write("archetypes/default.md", "themes/t/archetypes/post/index.md");
    assertEquals(2, paths(find(".")).size());
    write("content/archetypes/a.md"); // beside `content`, archetypes are Hugo's
    assertEquals(
        List.of("content/archetypes/a.md", "themes/t/archetypes/post/index.md"), paths(find(".")));
    write("hugo.toml", "themes/t/theme.toml");
    assertEquals(List.of("content/archetypes/a.md"), paths(find(".")));
    String reason = " templates for new articles (archetypes of Hugo)";
    assertEquals(
        List.of("archetypes" + reason, "themes/t/archetypes" + reason), skipped(find(".")));
    assertEquals(List.of(), paths(find("archetypes/default.md")));
    assertEquals(List.of("archetypes/default.md" + reason), skipped(find("archetypes/default.md")));
    assertTrue(!filter().takes(root.resolve("themes/t/archetypes/post/index.md"), root));
    assertTrue(filter().takes(root.resolve("content/archetypes/a.md"), root));
  }

  @Test
  void eachConfigurationOfHugoCounts() throws IOException, ConfigException {
    for (String file : List.of("hugo.yaml", "config.json", "config/_default/hugo.toml")) {
      String site = file.substring(0, 8);
      write(site + "/archetypes/a.md", site + "/" + file);
      assertEquals(List.of(), paths(find(site)), file);
    }
    write("none/archetypes/a.md", "none/package.json");
    assertEquals(List.of("none/archetypes/a.md"), paths(find("none")));
  }

  @Test
  void aFileOfAnotherFormatFailsOnlyWhenItIsNamed() throws IOException, ConfigException {
    write("a.csv");
    assertEquals(List.of(), find(".").failures());
    assertEquals(
        "its format is not known; name it under 'formats' in articlint.yaml",
        find("a.csv", "a.csv").failures().get(0).reason());
    assertEquals(1, find("a.csv", "a.csv").failures().size());
  }

  @Test
  void linksAreFollowedToFilesWithinTheRoot() throws IOException, ConfigException {
    write("real.md", "other/x.md", "plain");
    Files.writeString(files.getPath("/outside.md"), "");
    link("copy.md", "/site/real.md");
    link("dir", "/site/other");
    link("out.md", "/outside.md");
    link("broken.md", "/site/none.md");
    FoundFiles found = find(".");
    assertEquals(List.of("broken.md", "other/x.md", "real.md"), paths(found));
    assertEquals(
        Set.of(
            "copy.md a link to a file checked already",
            "dir a link to a directory",
            "out.md a link that leads out of the root"),
        new TreeSet<>(skipped(found)));
  }

  @Test
  void aLinkToAnExcludedFileIsLeftOutAsThatFile() throws IOException, ConfigException {
    write("drafts/a.md");
    Files.writeString(root.resolve("articlint.yaml"), "exclude: [\"drafts/**\"]\n");
    link("copy.md", "/site/drafts/a.md");
    FoundFiles found = find(".");
    assertEquals(List.of(), paths(found));
    assertTrue(
        skipped(found).contains("drafts/a.md excluded by the configuration"),
        skipped(found).toString());
  }

  @Test
  void inputStandsInForAFile() throws IOException, ConfigException {
    write("a.md");
    byte[] bytes = {'x'};
    FoundFiles found =
        finder().find(List.of(root), Optional.of(Map.entry(root.resolve("a.md"), bytes)));
    assertArrayEquals(bytes, found.files().get(0).bytes());
    Files.writeString(root.resolve("articlint.yaml"), "exclude: [\"a.md\"]\n");
    assertEquals(
        List.of(),
        paths(finder().find(List.of(), Optional.of(Map.entry(root.resolve("a.md"), bytes)))));
  }

  @Test
  void aBrokenConfigurationOnTheWayIsToldAtOnce() throws IOException {
    write("a/b.md");
    Files.writeString(root.resolve("a/articlint.yaml"), "extends: [none]\n");
    assertThrows(ConfigException.class, () -> find("."));
  }

  @Test
  void theFilterTakesWhatAWalkFinds() throws IOException, ConfigException {
    write("a/b.md", "a/.c.md", ".h/d.md", "ignored/e.md", "drafts/f.md", "a/g.png");
    Files.writeString(root.resolve(".gitignore"), "ignored/\n");
    Files.writeString(root.resolve("articlint.yaml"), "exclude: [\"drafts/**\"]\n");
    ArticleFilter filter = filter();
    for (String path :
        List.of("a/b.md", "a/.c.md", ".h/d.md", "ignored/e.md", "drafts/f.md", "a/g.png")) {
      assertEquals(paths(find(".")).contains(path), filter.takes(root.resolve(path), root), path);
    }
    assertTrue(!filter.takes(root.resolve("a/b.md"), root.resolve("drafts")));
    assertEquals(
        Set.of(root.resolve(".gitignore"), root.resolve("articlint.yaml")), filter.decidingFiles());
    assertEquals(
        Optional.of(new Skipped("drafts/f.md", Skipped.Reason.EXCLUDED)),
        filter.skipped(root.resolve("drafts/f.md"), "drafts/f.md"));
    assertEquals(Optional.empty(), filter.skipped(root.resolve("a/g.png"), "a/g.png"));
  }

  private ArticleFilter filter() {
    Configs configs =
        new Configs(
            root,
            root,
            Optional.empty(),
            true,
            ConfigOptions.withPacks(new ShippedPacks(), List.of()));
    return new ArticleFilter(root, configs, each -> Formats.DEFAULT);
  }

  private ArticleFinder finder() {
    return new ArticleFinder(root, filter());
  }

  private FoundFiles find(String... paths) throws ConfigException {
    return finder()
        .find(
            Stream.of(paths).map(path -> root.resolve(path).normalize()).toList(),
            Optional.empty());
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Files.createDirectories(root.resolve(path).resolveSibling(""));
      Files.writeString(root.resolve(path), "Words.\n");
    }
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(root.resolve(path), files.getPath(target));
  }

  private static List<String> paths(FoundFiles found) {
    return found.files().stream().map(ArticleFile::path).toList();
  }

  private static List<String> skipped(FoundFiles found) {
    return found.skipped().stream().map(s -> s.path() + " " + s.reason().words()).toList();
  }
}
