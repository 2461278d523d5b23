package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark gives the answers of the command line, however the articles are divided. */
class SameAnswersTest {

  private static final int SEEDS = Integer.getInteger("same.seeds", 1);
  private static final int FIRST = Integer.getInteger("same.first", 1);

  @TempDir Path directory;

  @Test
  void sameOnRandomArchives() throws Exception {
    for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
      assertSame(seed, RandomArchive.of(seed, 120));
    }
  }

  @Test
  void sameOnVersions() throws Exception {
    for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
      assertSame(seed, RandomArchive.versioned(seed, 120));
    }
  }

  private void assertSame(int seed, NavigableMap<String, String> files) throws Exception {
    Path site = directory.resolve("site-" + seed);
    Answers.write(site, files);
    List<String> expected = Answers.ofCommandLine(site);
    assertFalse(expected.isEmpty());
    for (int partitions : new int[] {1, 2, 8}) {
      // All that is rare in a small archive happens with low limits.
      Limits limits = partitions == 2 ? Limits.DEFAULT : new Limits(3, 4, 6, 1 << 20);
      List<String> answers = Answers.ofSpark(site, files, partitions, limits);
      assertEquals(
          String.join("\n", expected),
          String.join("\n", answers),
          "seed " + seed + ", " + partitions + " partitions");
    }
  }
}
