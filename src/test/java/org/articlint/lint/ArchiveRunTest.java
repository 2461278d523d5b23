package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.column.FileBlocks;
import org.articlint.archive.segment.IndexStore;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.segment.StoredIndex;
import org.articlint.archive.segment.TestKey;
import org.articlint.archive.text.ContentHash;
import org.articlint.article.Article;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.value.Context;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.parse.Formats;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles are compared with the rest of the archive, whatever is wrong with what is known of it.
 */
class ArchiveRunTest {

  private static final String FOUND = "new.md:1 repeated-boilerplate";

  @TempDir Path directory;
  private Site site;
  private List<ArticleFile> old;

  @BeforeEach
  void makeSite() throws IOException, ConfigException {
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [recommended]\n");
    site = new Site(directory);
    old = List.of(site.file("old-1.md", Site.REPEATED), site.file("old-2.md", Site.REPEATED));
  }

  /** An archive that is stored with damage, and whole when it is asked for again. */
  private record Damaged(ArchiveLookup.Known first, ArchiveLookup.Known whole, List<String> notices)
      implements ArchiveLookup {

    @Override
    public Known of(Question question) {
      return first;
    }

    @Override
    public Known anew(Question question, CorruptIndexException damage) {
      notices.add(String.valueOf(damage.getMessage()));
      return whole;
    }

    @Override
    public Optional<ArticleFile> article(String path) {
      return Optional.empty();
    }
  }

  @Test
  void damageThatShowsOnlyWhileJudgingIsAskedAboutOnce() throws IOException, ConfigException {
    site.with("new.md", Site.REPEATED);
    int met = 0;
    for (StoredIndex stored : damaged()) {
      List<String> notices = new ArrayList<>();
      site.lookup = new Damaged(known(stored.segments()), known(List.of(segment())), notices);
      Site.Run run = site.run();
      assertEquals(List.of(), run.failures());
      assertEquals(List.of(FOUND), run.open());
      assertTrue(notices.size() <= 1, notices.toString());
      met += notices.size();
    }
    assertTrue(met > 0, "no damage was met while judging");
  }

  @Test
  void aLookUpThatFailsWhileJudgingIsAFailureOfTheArticle() throws IOException, ConfigException {
    site.with("new.md", Site.REPEATED);
    int failed = 0;
    for (StoredIndex stored : damaged()) {
      site.lookup = new Site.Known(known(stored.segments()), List.of());
      List<String> failures = site.run().failures();
      if (!failures.isEmpty()) {
        for (String failure : failures) {
          assertTrue(
              failure.matches(
                  "new.md: the rule (copied-article|repeated-boilerplate) could not be run:"
                      + " java.lang.IllegalStateException: asked again"),
              failure);
        }
        failed++;
      }
    }
    assertTrue(failed > 0, "no damage was met while judging");
  }

  /** The stored segment with each of its blocks damaged that is not read when it is loaded. */
  private List<StoredIndex> damaged() throws IOException {
    Path whole = directory.resolve("whole");
    new IndexStore(whole, TestKey.KEY)
        .save(new StoredIndex(List.of(segment()), Optional.empty(), Map.of()));
    List<StoredIndex> damaged = new ArrayList<>();
    for (int at = FileBlocks.SIZE; at < bytes(whole).length; at += FileBlocks.SIZE) {
      Path copy = directory.resolve("damaged-" + at);
      Project.copy(whole, copy);
      byte[] bytes = bytes(copy);
      bytes[at] ^= 1;
      Files.write(segmentFile(copy), bytes);
      try {
        new IndexStore(copy, TestKey.KEY).load().ifPresent(damaged::add);
      } catch (CorruptIndexException e) {
        // Another test's subject: this damage is met when the index is loaded.
      }
    }
    return damaged;
  }

  private static byte[] bytes(Path index) throws IOException {
    return Files.readAllBytes(segmentFile(index));
  }

  private static Path segmentFile(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.filter(f -> f.toString().endsWith(".segment")).findFirst().orElseThrow();
    }
  }

  @Test
  void anExplanationThatThrowsIsAFailureOfTheArticle() throws IOException, ConfigException {
    site.with("new.md", Site.REPEATED.replace("which", "and that"));
    site.lookup = new Site.Known(known(List.of(segment())), old);
    site.formats = Site.reading("old-1.md", Site.nested());
    Site.Run run = site.run();
    assertEquals(
        List.of(
            "new.md: the rule repeated-boilerplate could not be run: the article is nested"
                + " too deeply, or a pattern repeats too often in it"),
        run.failures());
  }

  private static ArchiveLookup.Known known(List<LiveSegment> segments) {
    return new ArchiveLookup.Known(segments, 2, List.of());
  }

  /** The segment of the articles that are not checked. */
  private LiveSegment segment() throws IOException {
    Rule rule =
        site.config.ruleSet(directory.resolve("new.md")).rule("repeated-boilerplate").orElseThrow();
    ArchiveCheck check = (ArchiveCheck) rule.check();
    SegmentBuilder builder = check.segmentBuilder();
    for (ArticleFile file : old) {
      Article article = file.read(each -> Formats.DEFAULT);
      Context context = new Context(LocalDate.EPOCH, article.source().length());
      builder.add(file.path(), ContentHash.NONE, check.facts(article, context));
    }
    return builder.build();
  }
}
