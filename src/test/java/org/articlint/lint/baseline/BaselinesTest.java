package org.articlint.lint.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which baseline belongs to an article; links are those of the disk. */
class BaselinesTest {

  private static final Finding KNOWN = SampleFindings.about("a-rule", "a.md", "x");

  @TempDir Path directory;
  private Path root;

  @BeforeEach
  void makeSite() throws IOException {
    root = Files.createDirectory(directory.toRealPath().resolve("site"));
    Files.writeString(root.resolve("articlint.yaml"), "extends: [recommended]\n");
  }

  private Config config(Path place) throws ConfigException {
    return new Configs(
            root,
            root,
            Optional.empty(),
            true,
            ConfigOptions.withPacks(new ShippedPacks(), List.of()))
        .of(place);
  }

  private ArticleFile article(String path) throws IOException, ConfigException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "Text.\n");
    return new ArticleFile(file, path, config(file.resolveSibling("")), Optional.empty());
  }

  private static Path write(Path file) throws IOException {
    String entry =
        "{\"path\": \"a.md\", \"rule\": \"a-rule\", \"about\": \"%s\", \"count\": 1}"
            .formatted(KNOWN.about());
    return Files.writeString(file, "{\"articlint-baseline\": 1, \"findings\": [" + entry + "]}\n");
  }

  /** Whether a finding of an article is known. */
  private static boolean knows(Baselines baselines, ArticleFile article) throws ConfigException {
    baselines.prepare(List.of(article));
    return baselines.mark(article, List.of(KNOWN)).findings().get(0).isBaselined();
  }

  @Test
  void theBaselineBesideTheConfigurationHolds() throws Exception {
    ArticleFile article = article("a.md");
    Baselines none = Baselines.besideConfigurations(root);
    assertFalse(knows(none, article));
    assertFalse(none.areThere());
    assertEquals(Optional.empty(), none.find(article.config()));
    assertEquals(0, none.mark(article, List.of(KNOWN)).left());

    write(root.resolve("articlint-baseline.json"));
    Baselines beside = Baselines.besideConfigurations(root);
    assertTrue(knows(beside, article));
    assertTrue(beside.areThere());
    assertEquals(List.of(), beside.find(article.config()).orElseThrow().unmet());
    assertFalse(knows(Baselines.none(), article), "unless none is wanted");
  }

  @Test
  void aConfigurationFurtherDownHasItsOwn() throws Exception {
    write(root.resolve("articlint-baseline.json"));
    Files.createDirectories(root.resolve("sub"));
    Files.writeString(root.resolve("sub/articlint.yaml"), "extends: [recommended]\n");
    assertFalse(knows(Baselines.besideConfigurations(root), article("sub/a.md")));
    write(root.resolve("sub/articlint-baseline.json"));
    assertTrue(knows(Baselines.besideConfigurations(root), article("sub/a.md")));
  }

  @Test
  void oneThatIsNamedHoldsForAllWhereverItLies() throws Exception {
    Path outside = write(Files.createDirectory(directory.resolve("other")).resolve("known.json"));
    Path link = Files.createSymbolicLink(root.resolve("link.json"), outside);
    assertTrue(Baselines.of(root, link).find(article("a.md").config()).isEmpty(), "not read yet");
    Files.move(outside, root.resolve("known.json"));
    assertTrue(knows(Baselines.of(root, root.resolve("known.json")), article("a.md")));
    Files.delete(link);
    Path outer = Files.createSymbolicLink(root.resolve("link.json"), write(outside));
    assertTrue(knows(Baselines.of(root, outer), article("a.md")));
  }

  @Test
  void oneThatIsOnlyFoundMustNotLeadElsewhere() throws Exception {
    Path outside = write(directory.resolve("known.json"));
    Path link =
        Files.createSymbolicLink(root.resolve("articlint-baseline.json"), outside.toRealPath());
    assertTrue(fault().contains("articlint-baseline.json"), fault());
    assertTrue(fault().contains("leads outside"), fault());
    Files.delete(link);
    Files.createSymbolicLink(link, root.resolve("nowhere.json"));
    assertTrue(fault().contains("the baseline cannot be read"), fault());
  }

  private String fault() {
    return assertThrows(
            ConfigException.class,
            () -> Baselines.besideConfigurations(root).prepare(List.of(article("a.md"))))
        .problems()
        .toString();
  }
}
