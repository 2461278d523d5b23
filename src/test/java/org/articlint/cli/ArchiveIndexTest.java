package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks of a few articles by the index find what an audit of everything finds. */
class ArchiveIndexTest {

  @TempDir Path directory;
  private LargeSite site;

  @BeforeEach
  void writeSite() throws IOException {
    site = new LargeSite(directory);
  }

  @Test
  void anIndexOfTheWorkTreeAnswersWhatAnAuditDoes() throws IOException {
    Set<String> asked = new TreeSet<>(Set.of("part-0/article-003.md", "part-1/article-100.md"));
    for (int round = 0; round < 8; round++) {
      Cli.Result some = site.check(site.directory, asked.toArray(String[]::new));
      Cli.Result all = site.check(site.directory, ".");
      assertEquals(
          LargeSite.findings(all, asked), LargeSite.findings(some, asked), "round " + round);
      assertFalse(some.err().contains("is rebuilt"), some.err());
      assertTrue(Files.exists(site.directory.resolve(LargeSite.CACHE)));
      site.edit(round);
      asked.removeIf(path -> !Files.exists(site.directory.resolve(path)));
    }
    assertFalse(
        LargeSite.findings(site.check(site.directory, asked.toArray(String[]::new)), asked)
            .isEmpty());
    String every = site.check(site.directory, ".").out();
    assertTrue(every.contains(" of another article\""), every);
    assertTrue(every.contains(" of the article's text also appears in "), every);
    assertTrue(every.contains(" of 2 other articles\""), every);
  }

  @Test
  void neitherThreadsNorTheOrderOfNamesMatter() throws IOException {
    Cli.Result one = site.check(site.directory, ".", "--threads", "1");
    assertEquals(one, site.check(site.directory, ".", "--threads", "2"));
    assertEquals(one, site.check(site.directory, ".", "--threads", "8"));
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(site.directory)) {
      files
          .filter(file -> file.toString().endsWith(".md") && !file.toString().contains("drafts"))
          .forEach(file -> names.add(site.directory.relativize(file).toString()));
    }
    Collections.shuffle(names, site.random);
    assertEquals(one.out(), site.check(site.directory, names.toArray(String[]::new)).out());
  }

  @Test
  void aDamagedIndexIsMadeAgainWithOneNotice() throws IOException {
    String article = "part-0/article-003.md";
    Cli.Result expected = site.check(site.directory, article);
    for (String ending : List.of("manifest", ".segment")) {
      try (Stream<Path> files = Files.walk(site.directory.resolve(LargeSite.CACHE))) {
        for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
          byte[] bytes = Files.readAllBytes(file);
          Arrays.fill(bytes, bytes.length / 3, bytes.length, (byte) 7);
          Files.write(file, bytes);
        }
      }
      Cli.Result damaged = site.check(site.directory, article);
      assertEquals(expected.out(), damaged.out());
      assertEquals(1, damaged.err().split("is rebuilt", -1).length - 1, damaged.err());
      assertEquals(expected.err(), site.check(site.directory, article).err(), "it is whole again");
    }
  }

  @Test
  void whereNothingCanBeWrittenTheAnswerIsTheSame() throws IOException {
    Files.writeString(site.directory.resolve(LargeSite.CACHE), "in the way");
    String article = "part-0/article-003.md";
    Cli.Result result = site.check(site.directory, article);
    assertEquals(
        LargeSite.findings(site.check(site.directory, "."), Set.of(article)),
        LargeSite.findings(result, Set.of(article)));
    assertEquals("in the way", Files.readString(site.directory.resolve(LargeSite.CACHE)));
  }

  @Test
  @Timeout(60)
  void aPipeInTheArchiveIsNotWaitedFor() throws Exception {
    Path pipe = site.directory.resolve("part-0/pipe.md");
    assertEquals(0, new ProcessBuilder("mkfifo", "" + pipe).start().waitFor());
    for (int run = 0; run < 2; run++) {
      Cli.Result result = site.check(site.directory, "part-0/article-003.md");
      assertEquals(3, result.code(), result.err());
      assertTrue(result.out().contains("not a regular file"), result.out());
      assertEquals(
          1, new ObjectMapper().readTree(result.out()).get("failures").size(), "told once");
    }
  }

  @Test
  void aSmallArchiveGetsNoIndex() throws IOException {
    Path small = Files.createDirectories(directory.resolve("small"));
    for (String name : List.of("articlint.yaml", "unique.yaml")) {
      Files.copy(site.directory.resolve(name), small.resolve(name));
    }
    Files.writeString(small.resolve("a.md"), site.texts.get(0));
    Files.writeString(small.resolve("b.md"), site.texts.get(0));
    assertTrue(site.check(small, "a.md").out().contains("\"b.md\""));
    assertFalse(Files.exists(small.resolve(LargeSite.CACHE)));
  }
}
