package org.articlint.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.articlint.cli.Cli;
import org.articlint.cli.io.Io;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.cli.option.Options;
import org.articlint.cli.selection.ConfigurationSources;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.rule.RuleSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Waiting in a real directory, by events of the system and at intervals. */
@ParameterizedClass(name = "with events: {0}")
@ValueSource(booleans = {true, false})
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WatchTest {

  @Parameter boolean withEvents;

  @TempDir Path temporary;
  private Path site;
  private Watch watch;

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(temporary.toRealPath().resolve("site"));
    Files.createDirectories(site.resolve(".git"));
    write(".gitignore", "node_modules/\n*.log\n");
    write("articlint.yaml", "exclude: [drafts/]\n");
    write("a.md", "# A\n");
    write("guides/deep/b.md", "# B\n");
    write("node_modules/left-pad/readme.md", "# Not ours\n");
    write("drafts/c.md", "# C\n");
    List<String> notices = List.of();
    watch = withEvents ? Watch.on(site, notices::add) : Watch.atIntervals(notices::add);
  }

  @AfterEach
  void close() {
    watch.close();
  }

  @Test
  void onlyDirectoriesThatAWalkEntersAreVisited() throws Exception {
    follow(site);
    assertEquals(
        Set.of(site.getParent(), site, site.resolve("guides"), site.resolve("guides/deep")),
        watch.directories());
  }

  @Test
  void whatIsIgnoredHiddenOrExcludedWakesNobody() throws Exception {
    follow(site);
    write("node_modules/left-pad/readme.md", "# Changed\n");
    write("node_modules/new/readme.md", "# New\n");
    write("build.log", "line\n");
    write(".a.md.swp", "an editor's\n");
    write("drafts/c.md", "# Changed\n");
    // What comes last is all that is seen.
    write("guides/deep/b.md", "# Changed\n");
    assertEquals(Set.of(site.resolve("guides/deep/b.md")), watch.await());
    assertFalse(watch.directories().contains(site.resolve("node_modules/new")));
  }

  @Test
  void aNewFolderIsSeenAndThenWatched() throws Exception {
    follow(site);
    write("news/2026/d.md", "# D\n");
    assertEquals(Set.of(site.resolve("news/2026/d.md")), watch.await());
    assertTrue(watch.directories().contains(site.resolve("news/2026")));
    write("news/2026/d.md", "# D, again\n");
    assertEquals(Set.of(site.resolve("news/2026/d.md")), watch.await());
  }

  @Test
  void aNamedFileThatIsAwayForAMomentIsWaitedFor() throws Exception {
    Path article = site.resolve("a.md");
    follow(article);
    assertEquals(Set.of(site), watch.directories());
    Files.delete(article);
    assertEquals(Set.of(article), watch.await());
    write("a.md", "# A, again\n");
    assertEquals(Set.of(article), watch.await());
    // As editors save safely: another file takes its place.
    write("a.md.new", "# A, safely\n");
    Files.move(site.resolve("a.md.new"), article, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Set.of(article), watch.await());
    write("beside.md", "# Not named\n");
    write("a.md", "# A, the last\n");
    assertEquals(Set.of(article), watch.await());
  }

  @Test
  void aDirectoryThatIsMovedAwayAndComesBackIsWatchedAgain() throws Exception {
    Path guides = site.resolve("guides");
    follow(guides);
    Files.move(guides, site.resolve("away"));
    assertEquals(Set.of(guides.resolve("deep/b.md")), watch.await());
    write("guides/deep/b.md", "# B is back\n");
    assertEquals(Set.of(guides.resolve("deep/b.md")), watch.await());
    write("guides/deep/b.md", "# B is back and changed\n");
    assertEquals(Set.of(guides.resolve("deep/b.md")), watch.await());
  }

  @Test
  void configurationAndPacksOutsideTheTargetCount() throws Exception {
    write("packs/house.yaml", PACK);
    write("articlint.yaml", "extends: [./packs/house.yaml]\n");
    for (String name : List.of("articlint.yaml", "packs/house.yaml", "articlint-baseline.json")) {
      follow(site.resolve("guides"));
      write("packs/beside.md", "# Not asked for\n");
      write(name, Files.exists(site.resolve(name)) ? "\n" + read(name) : "{}");
      assertEquals(Set.of(site.resolve(name)), watch.await());
    }
    follow(site.resolve("guides"));
    write("guides/.articlint.yaml", "extends: [recommended]\n");
    assertEquals(Set.of(site.resolve("guides/.articlint.yaml")), watch.await());
  }

  @Test
  void aReportOfTheCheckItselfDoesNotCallForAnother() throws Exception {
    follow(site, site.resolve("report.json"));
    write("report.json", "{}");
    write("a.md", "# Changed\n");
    assertEquals(Set.of(site.resolve("a.md")), watch.await());
  }

  private static final String PACK =
      """
      pack: house
      extends: [recommended]
      rules:
        - id: no-foo
          title: Foo
          severity: note
          message: m
          why: w
          fix: f
          check: {kind: text-pattern, terms: [foo]}
      """;

  /** Watches a target as {@code check --watch} does, with the outputs of the check. */
  private void follow(Path target, Path... outputs) throws Exception {
    Io io = Cli.in(site).io(OutputStream.nullOutputStream(), new StringWriter());
    Options options = new Options("test", () -> 0);
    ConfigurationOptions configuration = new ConfigurationOptions(options, io);
    new CommandLine(options.spec()).parseArgs();
    Setup setup = configuration.setUp(site, RuleSelection.ALL);
    setup.configs().of(target);
    Targets targets = Targets.of(List.of(target.toString()), io);
    ArticleFilter filter = new ArticleFilter(site, setup.configs(), setup.formats());
    ConfigurationSources sources = new ConfigurationSources(targets, site);
    watch.follow(
        new WatchedFiles(
            targets.paths(),
            filter,
            () -> sources.of(setup, filter),
            new HashSet<>(List.of(outputs))));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).resolveSibling(""));
    // At once, so that no listing sees half of it.
    Path aside = Files.writeString(site.resolve(".git/aside"), text);
    Files.move(aside, site.resolve(path), StandardCopyOption.ATOMIC_MOVE);
  }

  private String read(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }
}
