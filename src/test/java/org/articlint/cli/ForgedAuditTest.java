package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.git.GitRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a checkout brings as results of an audit is not believed, and nothing stands in the way. */
class ForgedAuditTest {

  @TempDir Path directory;
  private AuditedSite site;

  @BeforeEach
  void writeSite() throws IOException {
    site = AuditedSite.small(directory);
  }

  private List<Path> cached() throws IOException {
    if (!Files.exists(site.cache())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(site.cache())) {
      return files.sorted().toList();
    }
  }

  @Test
  void resultsOfSomebodyElseAreNotUsed() throws Exception {
    Cli.Result expected = site.check();
    byte[] theirs = Files.readAllBytes(site.records().get(0));
    site.write("pages/until.md", "# Until\n");
    site.check();
    byte[] mine = Files.readAllBytes(site.records().get(0));
    // The key of another user; the article is again what it was.
    Files.delete(directory.resolve("home/.cache/articlint/index-key"));
    Files.write(site.records().get(0), theirs);
    Cli.Result without = site.check("--no-cache");
    assertNotEquals(expected, without);
    assertEquals(without, site.check());
    assertFalse(Arrays.equals(mine, Files.readAllBytes(site.records().get(0))));
  }

  @Test
  void aDirectoryThatGitTracksIsNotUsed() throws Exception {
    GitRepository repository = GitRepository.init(site.directory);
    String notice =
        "articlint: .articlint-cache is tracked by git, so that no results are kept; remove it\n";
    Cli.Result expected = site.check();
    assertFalse(expected.err().contains(notice));
    assertTrue(site.isKnown());
    repository.git("add", "-f", LargeSite.CACHE);
    Cli.Result tracked = site.check();
    assertEquals(notice + expected.err(), tracked.err());
    assertEquals(expected.out(), tracked.out());
    List<Path> before = cached();
    site.write("pages/new.md", "# New\n\nSimply new.\n");
    assertEquals(site.check("--no-cache").out(), site.check().out());
    assertEquals(before, cached());
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
    Files.createSymbolicLink(site.cache(), elsewhere);
    Cli.Result result = site.check();
    assertTrue(
        result.err().contains(".articlint-cache is a link, so that no results are kept"),
        result.err());
    assertEquals(site.check("--no-cache").out(), result.out());
    try (Stream<Path> files = Files.list(elsewhere)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void withoutCacheNothingIsReadOrWritten() throws IOException {
    site.check("--no-cache");
    assertEquals(List.of(), cached());
    site.check();
    byte[] garbage = {1, 2, 3};
    Files.write(site.records().get(0), garbage);
    site.check("--no-cache");
    assertEquals(3, Files.size(site.records().get(0)));
  }

  @Test
  void nothingIsKeptWithoutAKeyOrAPlace() throws IOException {
    Cli.Result expected = site.check("--no-cache");
    Cli homeless = Cli.in(site.directory);
    assertEquals(expected, homeless.run("check", ".", "--today", Project.TODAY));
    assertEquals(List.of(), cached());
    Files.writeString(site.cache(), "a file in its place");
    assertEquals(expected, site.check());
    assertEquals("a file in its place", Files.readString(site.cache()));
  }

  @Test
  void aFewArticlesAreNotKept() throws IOException {
    try (Stream<Path> news = Files.list(site.directory.resolve("news"))) {
      news.filter(file -> !file.toString().contains("/news/1")).forEach(AuditedSite::delete);
    }
    site.check();
    assertEquals(List.of(), cached());
  }

  @Test
  void whatCannotBeReadIsToldEachTime() throws IOException {
    site.write(
        "pages/large.md",
        "version https://git-lfs.github.com/spec/v1\noid sha256:" + "a".repeat(64) + "\nsize 12\n");
    Cli.Result first = site.checkThrice("--format", "json");
    assertEquals(3, first.code(), first.err());
    Files.delete(site.directory.resolve("pages/large.md"));
    assertEquals(0, site.checkThrice("--format", "json", "--fail-on", "never").code());
  }
}
