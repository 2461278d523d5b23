package org.articlint.cli.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.articlint.cli.Cli;
import org.articlint.cli.GitSite;
import org.articlint.cli.Launcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the class archive is made, where it is kept, and that it is used. */
@Tag("slow")
class ClassArchiveIT {

  private static final Cli.Result VERSION = new Cli.Result(0, "articlint 0.1.0\n", "");
  private static final String NOTICE =
      "articlint: preparing faster starts, once for this Java and directory ...\n";

  /** Has a copy of the build and what its first start made, which takes seconds. */
  @TempDir static Path shared;

  private static CopiedBuild build = new CopiedBuild(Path.of(""));
  private static List<Path> before = List.of();
  private static Path gone = Path.of("");
  private static Cli.Result first = VERSION;

  @TempDir Path directory;
  private Path cache = Path.of("");

  @BeforeAll
  static void startForTheFirstTime() throws IOException {
    build = CopiedBuild.at(shared.resolve("copy"));
    before = build.allFiles();
    gone = shared.resolve("cache/articlint/classes/no/lib/java/no/jdk.jsa");
    Files.createDirectories(gone.resolveSibling(""));
    Files.writeString(gone, "of an installation that is no longer there");
    Files.setLastModifiedTime(gone, FileTime.fromMillis(0));
    first = build.in(shared, shared.resolve("cache")).run("--version");
  }

  @BeforeEach
  void chooseCache() {
    cache = directory.resolve("cache");
  }

  private Launcher copy() {
    return build.in(directory, cache);
  }

  private boolean isUsed(Launcher launcher) throws IOException {
    Path log = directory.resolve("classes.log");
    return LoadedClasses.of(launcher, log, "--version").shares("org.articlint.cli.Main");
  }

  @Test
  void theBuildHasTheClassesOfAStagedCheck() throws Exception {
    GitSite site = new GitSite(directory.resolve("site"));
    String paragraph =
        "These are words enough to be compared with those of others. They are in three articles, so"
            + " that there is something to find, and something to look up.\n";
    for (String name : List.of("a.md", "b.md", "c.md")) {
      site.write(
          name, "---\ntags: [one, two]\nlast_reviewed: 2020-01-01\n---\n\n# Title\n\n" + paragraph);
    }
    site.git("add", ".");
    site.git("commit", "-qm", "Add");
    site.write(
        "a.md", "---\ntags: [one, two]\nlast_reviewed: 2020-01-02\n---\n\n# Title\n\n" + paragraph);
    site.git("add", ".");
    Launcher launcher = new Launcher(site.directory);
    LoadedClasses classes =
        LoadedClasses.of(launcher, directory.resolve("classes.log"), "--staged");
    assertTrue(classes.has("org.articlint.git.Blobs"), "not staged");
    assertEquals(List.of(), classes.unshared(), "not shared");
  }

  @Test
  void aCopyMakesItsArchiveOnce() throws IOException {
    assertEquals(0, first.code(), first.err());
    assertEquals(VERSION.out(), first.out());
    assertTrue(List.of("", NOTICE).contains(first.err()), first.err());
    Path made = shared.resolve("cache");
    assertEquals(
        List.of(build.archive(made), build.triedFor(made)),
        CopiedBuild.files(build.archive(made).resolveSibling("")));
    assertEquals(before, build.allFiles(), "its own directory has changed");
    assertFalse(Files.exists(gone), "the archive of another installation is left");

    build.copyArchive(made, cache);
    FileTime time = Files.getLastModifiedTime(build.archive(cache));
    assertTrue(isUsed(copy()), "the archive is not used");
    assertEquals(time, Files.getLastModifiedTime(build.archive(cache)));

    // An option of the user keeps the JVM from using the archive; another one would be no better.
    Cli.Result without = copy().with("ARTICLINT_JAVA_OPTIONS", "-Xshare:off").run("--version");
    assertEquals("", without.err());
    assertEquals(time, Files.getLastModifiedTime(build.archive(cache)));
  }

  @Test
  void aJarThatChangedNeedsAnotherArchive() throws IOException {
    build.copyArchive(shared.resolve("cache"), cache);
    FileTime time = Files.getLastModifiedTime(build.archive(cache));
    Path jar = build.lib().resolve("articlint.jar");
    FileTime ofJar = Files.getLastModifiedTime(jar);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    try {
      assertEquals(0, copy().run("--version").code());
      assertNotEquals(time, Files.getLastModifiedTime(build.archive(cache)));
      assertTrue(isUsed(copy()), "the new archive is not used");
    } finally {
      Files.setLastModifiedTime(jar, ofJar);
    }
  }

  @Test
  void eachJavaHasItsOwnArchive() throws IOException {
    Path other = directory.resolve("other/bin/java");
    Files.createDirectories(other.resolveSibling(""));
    Files.writeString(
        other, "#!/bin/sh\nexec '%s/bin/java' \"$@\"\n".formatted(System.getProperty("java.home")));
    Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path jdk = directory.toRealPath().resolve("other");
    // Made by the same JVM, which is only called by another name here.
    build.copyArchive(shared.resolve("cache"), cache);
    Files.createDirectories(build.archive(cache, jdk).resolveSibling(""));
    Files.move(build.archive(cache), build.archive(cache, jdk));
    assertTrue(isUsed(copy().with("ARTICLINT_JAVA", other.toString())), "it is not used");
    assertFalse(Files.exists(build.archive(cache)), "it was made for the first Java again");
  }

  @Test
  void whileAnotherProcessMakesItNothingIsMade() throws IOException {
    Path lock = build.triedFor(cache);
    Files.createDirectories(lock.resolveSibling(""));
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      assertEquals(VERSION, copy().run("--version"));
    }
    assertFalse(Files.exists(build.archive(cache)));
  }

  @Test
  void aFailedAttemptIsNotRepeated() throws IOException {
    Path archive = build.archive(cache);
    Path aside = archive.resolveSibling(archive.getFileName() + ".new");
    // A JVM replaces an empty directory.
    Files.createDirectories(aside.resolve("not empty"));
    assertEquals(0, copy().run("--version").code());
    assertFalse(Files.exists(archive), "a directory cannot be written as a file");
    assertEquals(VERSION, copy().run("--version"));
    Files.delete(aside.resolve("not empty"));
    Files.delete(aside);
    assertEquals(0, copy().run("--version").code());
    assertFalse(Files.exists(archive), "it was tried again");
  }

  @Test
  void withoutACacheDirectoryTheHomeHasIt() throws IOException {
    Path home = directory.resolve("home");
    build.copyArchive(shared.resolve("cache"), home.resolve(".cache"));
    for (String none : List.of("", "relative")) {
      Launcher launcher = build.in(directory, Path.of(none)).with("HOME", home.toString());
      assertTrue(isUsed(launcher), "the archive is not used");
    }
    assertFalse(Files.exists(directory.resolve("relative")));
  }

  @Test
  void withoutAHomeItStartsWithout() throws IOException {
    List<Path> files = CopiedBuild.allFiles(directory);
    for (String home : List.of("", "relative")) {
      Launcher launcher = build.in(directory, Path.of("")).with("HOME", home);
      assertEquals(VERSION, launcher.run("--version"));
    }
    assertEquals(files, CopiedBuild.allFiles(directory));
  }

  @Test
  void whereNothingCanBeWrittenItStartsWithout() throws IOException {
    // Root writes everywhere, but below no file.
    Path file = Files.writeString(directory.resolve("file"), "");
    CopiedBuild other = CopiedBuild.at(directory.resolve("a copy"));
    assertEquals(VERSION, other.in(directory, file).run("--version"));
    assertEquals(VERSION, build.in(directory, file).run("--version"));
  }
}
