package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.NamedFormats;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles are read through links, which are those of the disk. */
class ConfigFormatsTest {

  private static final String PROFILE =
      "recognised-by: begin\nbullet: '*'\nmetadata-starts: begin\nmetadata-ends: end\nlabels: [owner]\n";

  private static final String EXPORT = "a title\n\nWords.\n\nbegin\n\nownerBo\n\nend\n";

  @TempDir Path directory;
  private Path root;
  private ConfigFormats formats;

  @BeforeEach
  void makeSite() throws IOException {
    root = Files.createDirectory(directory.toRealPath().resolve("site"));
    formats = new ConfigFormats(root, root);
  }

  private Config config(String text) throws IOException, ConfigException {
    Files.writeString(root.resolve("articlint.yaml"), text);
    ConfigOptions options = ConfigOptions.withPacks(new ShippedPacks(), List.of());
    return new Configs(root, root, Optional.empty(), true, options).of(root);
  }

  private Article read(Config config, String path, String text) {
    return ArticleLoader.load(text.getBytes(StandardCharsets.UTF_8), path, formats.of(config));
  }

  /** The words of the owner that an article names. */
  private static List<String> owners(Article article) {
    return article.metadata().scalars(List.of("owner")).stream()
        .map(scalar -> scalar.text())
        .toList();
  }

  private static boolean hasCode(Article article) {
    return Block.all(article.blocks()).stream().anyMatch(Block.Code.class::isInstance);
  }

  @Test
  void aFileIsReadAsItsConfigurationMapsIt() throws Exception {
    Config config = config("formats: {\"docs/*.wiki\": markdown, \"*.page\": html}\n");
    assertEquals("T", read(config, "docs/a.wiki", "# T\n").title().orElseThrow().text());
    assertTrue(formats.isArticle(config, "docs/a.wiki"));
    assertTrue(formats.isArticle(config, "a.md"), "by its extension");
    assertFalse(formats.isArticle(config, "other/a.wiki"));
    assertEquals("T", read(config, "a.page", "<h1>T</h1>").title().orElseThrow().text());
  }

  @Test
  void aProfileSaysHowExportsAreRead() throws Exception {
    Files.writeString(root.resolve("own.yaml"), PROFILE);
    Config config = config("formats: {\"*.txt\": own.yaml}\n");
    assertEquals(List.of("Bo"), owners(read(config, "a.txt", EXPORT)));
    assertEquals(List.of(), owners(read(config("extends: [recommended]\n"), "a.txt", EXPORT)));
    assertEquals(Optional.empty(), formats.fault("own.yaml", "articlint.yaml"));
    Files.writeString(root.resolve("own.yml"), PROFILE);
    assertEquals(Optional.empty(), formats.fault("own.yml", "articlint.yaml"));
  }

  @Test
  void tagsOfCodeAreThoseOfTheConfiguration() throws Exception {
    String tag = "{% listing %}\nwords of code\n{% endlisting %}\n";
    assertTrue(hasCode(read(config("code-tags: [listing]\n"), "a.md", tag)));
    assertFalse(hasCode(read(config("code-tags: [other]\n"), "a.md", tag)));
  }

  @Test
  void theSiteDecidesWhetherMarkdownIsMdx() throws Exception {
    Config config = config("extends: [recommended]\n");
    String mdx = "export const a = 1\n\n# T\n";
    assertEquals(2, read(config, "docs/a.md", mdx).blocks().size());
    Path site = Files.writeString(root.resolve("docusaurus.config.js"), "module.exports = {};");
    formats = new ConfigFormats(root, root);
    assertEquals(Set.of(), formats.decidingFiles());
    assertFalse(formats.isArticle(config, "docs/a.png"));
    assertEquals(Set.of(), formats.decidingFiles());
    assertTrue(formats.isArticle(config, "docs/a.md"));
    assertEquals(Set.of(site), formats.decidingFiles());
    assertEquals(1, read(config, "docs/a.md", mdx).blocks().size());
  }

  @Test
  void aNameThatIsNoFormatIsToldWithThoseThatAre() {
    assertEquals(Optional.empty(), formats.fault("mdx", "articlint.yaml"));
    assertEquals(
        Optional.of(
            "unknown format 'wiki'; expected one of %s, or the .yaml file of a profile"
                .formatted(String.join(", ", NamedFormats.names()))),
        formats.fault("wiki", "articlint.yaml"));
  }

  @Test
  void aFaultOfAProfileHasItsPlace() throws Exception {
    Files.createDirectory(root.resolve("sub"));
    Files.writeString(root.resolve("sub/own.yaml"), "bullet: '*'\nnonsense: 1\n");
    String fault = formats.fault("own.yaml", "sub/articlint.yaml").orElseThrow();
    assertTrue(fault.startsWith("own.yaml:2:1: "), fault);
  }

  @Test
  void aProfileIsReadBesideTheConfigurationAndNowhereElse() throws Exception {
    String missing = formats.fault("own.yaml", "articlint.yaml").orElseThrow();
    assertTrue(
        missing.startsWith("the profile 'own.yaml' cannot be read: there is no such file"),
        missing);
    Path outside = Files.writeString(directory.resolve("own.yaml"), PROFILE);
    Files.createSymbolicLink(root.resolve("own.yaml"), outside.toRealPath());
    String fault = formats.fault("own.yaml", "articlint.yaml").orElseThrow();
    assertTrue(fault.contains("leads outside"), fault);
  }
}
