package org.articlint.lint.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.archive.segment.IndexStore;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.segment.StoredIndex;
import org.articlint.archive.segment.TestKey;
import org.articlint.archive.text.ContentHash;
import org.articlint.article.Article;
import org.articlint.check.Repeated;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.check.value.Context;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexDirectoryTest {

  private static final int VERSION = 8;

  /** What an index of the examples holds in that version. */
  private static final String HELD = "c3dbf6277945ceb276d4c38ef77c4192";

  @TempDir Path directory;

  /** An index of articles that were read in another way is another one. */
  @Test
  void eachWayToReadArticlesHasItsOwnIndex() throws IOException, ConfigException {
    Path plain = index("");
    Path formats = index("formats: {\"*.page\": markdown}\n");
    Path codeTags = index("code-tags: [session]\n");
    assertEquals(4, Set.of(plain, formats, codeTags, index("code-tags: [\"session*\"]\n")).size());
    assertEquals(codeTags, index("# the same\ncode-tags:\n  - session\n"));
  }

  private Path index(String configuration) throws IOException, ConfigException {
    Path root = directory.toRealPath();
    Files.writeString(root.resolve("articlint.yaml"), configuration);
    Configs configs =
        new Configs(
            root,
            root,
            Optional.empty(),
            true,
            ConfigOptions.withPacks(new ShippedPacks(), List.of()));
    RepeatedParagraphs check = Repeated.paragraphs(2, 12, List.of());
    return IndexDirectory.of(check, configs.of(root), root).path();
  }

  /**
   * Who changes how articles are read, how texts are compared or what a segment looks like, counts
   * {@link IndexDirectory#VERSION} up and writes the new numbers here: an index of before would
   * give other answers than an audit.
   */
  @Test
  void theVersionIsCountedUpWithWhatAnIndexHolds() throws IOException {
    RepeatedParagraphs check =
        Repeated.paragraphs(2, 12, List.of("stack", "entities.name", "topic", "title"));
    SegmentBuilder segment = check.segmentBuilder();
    try (Stream<Path> files = Files.walk(Project.DIRECTORY.resolve("examples"))) {
      for (Path file :
          files
              .filter(
                  f ->
                      Project.DIRECTORY
                          .relativize(f)
                          .toString()
                          .matches(".*/(archive|page-export)/.*\\.(md|txt)"))
              .sorted()
              .toList()) {
        String path = Project.DIRECTORY.relativize(file).toString();
        byte[] bytes = Files.readAllBytes(file);
        Article article = ArticleLoader.load(bytes, path, Formats.DEFAULT);
        Context context = new Context(LocalDate.EPOCH, article.source().length());
        segment.add(path, ContentHash.of(bytes), check.facts(article, context));
      }
    }
    new IndexStore(directory.resolve("index"), TestKey.KEY)
        .save(new StoredIndex(List.of(segment.build()), Optional.empty(), Map.of()));
    try (Stream<Path> files = Files.list(directory.resolve("index"))) {
      Path file = files.filter(f -> f.toString().endsWith(".segment")).findFirst().orElseThrow();
      ContentHash held = ContentHash.of(Files.readAllBytes(file));
      assertEquals(HELD, "%016x%016x".formatted(held.high(), held.low()));
    }
    assertEquals(VERSION, IndexDirectory.VERSION);
  }
}
