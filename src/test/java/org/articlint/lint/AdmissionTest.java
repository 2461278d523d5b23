package org.articlint.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {

  @TempDir Path directory;

  private Admission admission;

  @BeforeEach
  void read() throws Exception {
    Path root = directory.toRealPath();
    Files.writeString(root.resolve("articlint.yaml"), "exclude: [\"drafts/\"]\n");
    ConfigFormats formats = new ConfigFormats(root, root);
    ConfigOptions options =
        new ConfigOptions(new ShippedPacks(), List.of(), RuleSelection.ALL, formats);
    Configs configs = new Configs(root, root, Optional.empty(), true, options);
    Config config = configs.of(root);
    admission = new Admission(root, configs, config, formats);
  }

  private Optional<Admission.Refusal> refusal(String path, String text) {
    return admission.refusal(path, text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "guide/a.html", "a.txt", "draft/a.md", "drafts.md"})
  void admitsArticles(String path) {
    assertEquals(Optional.empty(), refusal(path, "text"));
  }

  @ParameterizedTest
  @CsvSource({
    "drafts/a.md, excluded by the configuration",
    "drafts/more/a.md, excluded by the configuration",
    ".hidden/a.md, 'it is hidden, or installed by npm'",
    "node_modules/p/README.md, 'it is hidden, or installed by npm'",
    "picture.png, no format is known for its name",
    "data.xml, no format is known for its name"
  })
  void leavesOutWhatTheCommandLineLeavesOut(String path, String reason) {
    assertEquals(Optional.of(new Admission.Refusal(false, reason)), refusal(path, "text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.md", "/a.md", "a/../b.md", "a//b.md", "./a.md", ""})
  void failsOnPathsThatAreNotOfOneFile(String path) {
    assertEquals(true, refusal(path, "text").orElseThrow().isFailure());
  }

  @Test
  void failsOnAFileOfManyArticles() {
    String export =
        """
        <?xml version="1.0" encoding="UTF-8" ?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <wp:wxr_version>1.2</wp:wxr_version>
        <item><title>A</title><content:encoded><![CDATA[text]]></content:encoded>
        <wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
        </channel>
        </rss>
        """;
    assertEquals(
        Optional.of(new Admission.Refusal(true, "it holds many articles; make a record of each")),
        refusal("export.xml", export));
  }
}
