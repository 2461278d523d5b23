package org.articlint.cli.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.articlint.cli.Cli;
import org.articlint.cli.GitSite;
import org.articlint.cli.Launcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a class archive holds is run: whose archive is used, and what making one must not touch. */
@Tag("slow")
class ClassArchiveTrustIT {

  @TempDir static Path shared;
  private static CopiedBuild build = new CopiedBuild(Path.of(""));
  private static Path cache = Path.of("");

  @TempDir Path directory;

  @BeforeAll
  static void startForTheFirstTime() throws IOException {
    build = CopiedBuild.at(shared.resolve("copy"));
    cache = shared.resolve("cache");
    assertEquals(0, build.in(shared, cache).run("--version").code());
  }

  private LoadedClasses classes(Launcher launcher, String argument) throws IOException {
    return LoadedClasses.of(launcher, directory.resolve("classes.log"), argument);
  }

  /** A checkout can bring any file. */
  @Test
  void aCheckoutBringsNoArchive() throws Exception {
    GitSite site = new GitSite(directory.resolve("site"));
    Path below = Files.createDirectories(site.directory.resolve("docs"));
    Path inside = site.directory.resolve(".cache");
    Launcher launcher = build.in(below, inside);
    assertEquals(new Cli.Result(0, "articlint 0.1.0\n", ""), launcher.run("--version"));
    assertFalse(Files.exists(inside), "it was made");

    build.copyArchive(cache, inside);
    assertEquals(List.of(), classes(launcher, "--version").shared());
  }

  @Test
  void anotherUsersArchiveIsNotUsed() throws IOException {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root gives files away");
    Path given = directory.resolve("cache");
    build.copyArchive(cache, given);
    Launcher launcher = build.in(directory, given);
    assertTrue(classes(launcher, "--version").shares("org.articlint.cli.Main"), "not used");
    String archive = build.archive(given).toString();
    FileTime time = Files.getLastModifiedTime(Path.of(archive));
    assertEquals(0, new Launcher(directory).shell("chown", "65534", archive).code());
    assertFalse(classes(launcher, "--version").shares("org.articlint.cli.Main"), "used");
    assertEquals(time, Files.getLastModifiedTime(Path.of(archive)));
  }

  /** A hook of the user's, and a commit that must be signed, would leave a trace. */
  @Test
  void theUsersGitIsLeftAlone() throws Exception {
    Path trace = directory.resolve("trace");
    Path hooks = Files.createDirectories(directory.resolve("hooks"));
    for (String name : List.of("pre-commit", "post-commit", "post-index-change", "gpg")) {
      Path hook = hooks.resolve(name);
      Files.writeString(hook, "#!/bin/sh\necho %s >>'%s'\nexit 1\n".formatted(name, trace));
      Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Path home = Files.createDirectories(directory.resolve("home"));
    String settings =
        "[core]\nhooksPath = %s\n[commit]\ngpgsign = true\n[gpg]\nprogram = %s/gpg\n"
            .formatted(hooks, hooks);
    Files.writeString(home.resolve(".gitconfig"), settings);
    Files.createDirectories(home.resolve(".config/git"));
    Files.writeString(home.resolve(".config/git/config"), settings);
    GitSite site = new GitSite(directory.resolve("site"));
    site.commit();
    String before = site.git("ls-files", "--stage") + site.git("log", "--format=%H");

    // As in a hook: git says by variables which repository it is about.
    Path made = directory.resolve("cache");
    Launcher launcher =
        build
            .in(directory, made)
            .with("HOME", home.toString())
            .with("GITHUB_STEP_SUMMARY", trace.toString())
            .with("XDG_CONFIG_HOME", home.resolve(".config").toString())
            .with("GIT_CONFIG_GLOBAL", home.resolve(".gitconfig").toString())
            .with("GIT_DIR", site.directory.resolve(".git").toString())
            .with("GIT_INDEX_FILE", site.directory.resolve(".git/index").toString());
    assertEquals(0, launcher.run("--version").code());

    assertFalse(Files.exists(trace), "a setting of the user had an effect");
    assertEquals(before, site.git("ls-files", "--stage") + site.git("log", "--format=%H"));
    // The training asked git all the same: what a staged check needs is in the archive.
    assertTrue(
        classes(build.in(site.directory, made), "--staged").shares("org.articlint.git.Blobs"),
        "no git");
  }
}
