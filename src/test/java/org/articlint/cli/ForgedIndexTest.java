package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes that come with a checkout hide no findings, and lead to no files of its reader. */
class ForgedIndexTest {

  private static final String ARTICLE = "part-0/article-000.md";
  private static final String NOT_OWN = "is rebuilt: you have not made it on this machine";

  @TempDir Path directory;
  private LargeSite site;
  private Path cache;

  @BeforeEach
  void writeSite() throws IOException {
    site = new LargeSite(directory);
    site.write(ARTICLE, "# T\n\n" + site.texts.get(0) + "\n");
    site.write("part-1/copy.md", "# T\n\n" + site.texts.get(0) + "\n");
    cache = site.directory.resolve(LargeSite.CACHE);
  }

  /** The findings of an article; there are some. */
  private String expected() throws IOException {
    String found =
        LargeSite.findings(site.check(site.directory, ".", "--no-cache"), Set.of(ARTICLE));
    assertTrue(found.contains("repeated-boilerplate"), found);
    return found;
  }

  private String findings(Cli.Result result) throws IOException {
    return LargeSite.findings(result, Set.of(ARTICLE));
  }

  private List<Path> manifests() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.endsWith("manifest")).toList();
    }
  }

  @Test
  void anIndexThatSomebodyElseHasMadeIsNotUsed() throws Exception {
    String expected = expected();
    assertEquals(expected, findings(site.check(site.directory, ARTICLE)));
    assertEquals("", site.check(site.directory, ARTICLE).err().replaceAll("(?m)^[^a].*\n", ""));
    Cli other =
        Cli.in(site.directory).with("XDG_CACHE_HOME", directory.resolve("their").toString());
    assertTrue(other.run("check", ARTICLE).err().contains(NOT_OWN));
    assertFalse(other.run("check", ARTICLE).err().contains(NOT_OWN), "now it is theirs");
    Cli.Result again = site.check(site.directory, ARTICLE);
    assertTrue(again.err().contains(NOT_OWN), again.err());
    assertEquals(expected, findings(again));
  }

  @Test
  void aManifestThatWasRewrittenIsNotUsed() throws Exception {
    String expected = expected();
    site.check(site.directory, ARTICLE);
    assertFalse(manifests().isEmpty());
    for (Path manifest : manifests()) {
      byte[] bytes = Files.readAllBytes(manifest);
      // The first letter of a path, and a checksum that fits.
      bytes[12] ^= 1;
      int length = bytes.length - 2 * Long.BYTES;
      CRC32C crc = new CRC32C();
      crc.update(bytes, 0, length);
      ByteBuffer.wrap(bytes).putLong(length, crc.getValue());
      Files.write(manifest, bytes);
    }
    Cli.Result result = site.check(site.directory, ARTICLE);
    assertTrue(result.err().contains(NOT_OWN), result.err());
    assertEquals(expected, findings(result));
  }

  @Test
  void aLinkIsNotFollowed() throws Exception {
    String expected = expected();
    Path target = Files.createDirectories(directory.resolve("target"));
    Path old = Files.writeString(target.resolve("old.segment"), "mine");
    Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.fromMillis(0));
    Files.createSymbolicLink(cache, target);
    String notice = "articlint: .articlint-cache is a link, so no index is used; remove it\n";
    Cli.Result result = site.check(site.directory, ARTICLE);
    assertTrue(result.err().contains(notice), result.err());
    assertEquals(expected, findings(result));
    assertEquals(List.of(old), files(target));

    Files.delete(cache);
    site.check(site.directory, ARTICLE);
    for (Path manifest : manifests()) {
      Path index = manifest.resolveSibling("");
      Files.move(index, directory.resolve("moved-" + index.getFileName()));
      Files.createSymbolicLink(index, target);
    }
    result = site.check(site.directory, ARTICLE);
    assertTrue(result.err().contains(notice), result.err());
    assertEquals(List.of(old), files(target));
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  @Test
  void aFileBesideTheIndexIsNotWrittenThroughALink() throws Exception {
    Files.createDirectories(cache);
    Path outside = directory.resolve("outside");
    Files.createSymbolicLink(cache.resolve(".gitignore"), outside);
    assertEquals(expected(), findings(site.check(site.directory, ARTICLE)));
    assertFalse(Files.exists(outside));
    assertFalse(manifests().isEmpty(), "the index is made all the same");
  }

  @Test
  void anIndexThatGitTracksIsNotUsed() throws Exception {
    String expected = expected();
    site.check(site.directory, ARTICLE);
    site.git("init", "-q", ".");
    site.git("add", ".");
    site.git("add", "-f", LargeSite.CACHE);
    String notice =
        "articlint: .articlint-cache is tracked by git, so no index is used; remove it\n";
    assertTrue(site.check(site.directory, ARTICLE).err().contains(notice));
    assertTrue(site.check(site.directory, "--staged", ARTICLE).err().contains(notice));
    site.git("commit", "-q", "-m", "all");
    Cli.Result committed = site.check(site.directory, "--staged", ARTICLE);
    assertTrue(committed.err().contains(notice), committed.err());
    assertEquals(expected, findings(committed));
    site.git("rm", "-q", "-r", "--cached", LargeSite.CACHE);
    site.git("commit", "-q", "-m", "not the index");
    assertFalse(site.check(site.directory, "--staged", ARTICLE).err().contains(notice));
  }

  @Test
  void withoutAPlaceForTheKeyNoIndexIsKept() throws Exception {
    String expected = expected();
    for (String home : new String[] {"", "relative", site.directory.toString()}) {
      Cli homeless = Cli.in(site.directory).with("HOME", home);
      Cli.Result result =
          homeless.run(
              "check",
              ARTICLE,
              "--format=json",
              "--rule=repeated-boilerplate",
              "--rule=copied-article",
              "--rule=duplicate-reference",
              "--today=2026-11-21");
      assertEquals(expected, findings(result));
      assertFalse(Files.exists(cache) && !manifests().isEmpty(), "in '" + home + "'");
    }
  }
}
