package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.articlint.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks sites whose articles, configuration, packs, profiles, baselines and indexes were changed
 * at random. Each site has a seed of its own, which a failure names: {@code -Dfuzz.seed=7} begins
 * with that of seed 7, {@code -Dfuzz.seconds=100} goes on for that time.
 */
class SiteFuzzTest {

  private static final long SEED = Long.getLong("fuzz.seed", 1);

  private static final int SITES = 12;

  /** Long enough for a busy machine; what hangs does so forever. */
  private static final Duration HANGS = Duration.ofMinutes(1);

  /** For how long to go on after the first sites; none by default. */
  private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 0));

  @TempDir Path directory;

  @Test
  void changedSitesAreCheckedWithoutFault() throws IOException {
    Path reports = Files.createDirectories(directory.resolve("reports"));
    forEachSeed(
        TIME.dividedBy(2),
        seed -> {
          Path site = directory.resolve("site");
          FuzzedSite.write(site, seed);
          new FuzzedReports(site, reports).check();
          delete(site);
        });
  }

  /** A damaged index changes no finding. */
  @Test
  void changedIndexesGiveTheSameFindings() throws IOException {
    LargeSite site = new LargeSite(directory);
    String article = "part-1/article-100.md";
    String expected = site.check(site.directory, article).out();
    Path cache = site.directory.resolve(LargeSite.CACHE);
    Path kept = directory.resolve("kept");
    Project.copy(cache, kept);
    forEachSeed(
        TIME.dividedBy(2),
        seed -> {
          delete(cache);
          Project.copy(kept, cache);
          damage(cache, new Random(seed));
          Cli.Result result = site.check(site.directory, article);
          assertEquals(expected, result.out(), result.err());
        });
  }

  /** What is done with the site of a seed. */
  private interface Trial {
    void run(long seed) throws Exception;
  }

  private static void forEachSeed(Duration time, Trial trial) {
    Instant end = Instant.now().plus(time);
    for (long seed = SEED; seed < SEED + SITES || Instant.now().isBefore(end); seed++) {
      long now = seed;
      Executable run = () -> trial.run(now);
      try {
        assertTimeoutPreemptively(HANGS, run);
      } catch (Throwable e) {
        throw new AssertionError("-Dfuzz.seed=" + now + " shows: " + e.getMessage(), e);
      }
    }
  }

  /** Changes some bytes of the files of an index, or cuts them off. */
  private static void damage(Path cache, Random random) throws IOException {
    try (Stream<Path> walk = Files.walk(cache)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(file);
      if (random.nextInt(4) == 0) {
        bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 100));
      }
      for (int changes = random.nextInt(5); changes > 0 && bytes.length > 0; changes--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(file, bytes);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
