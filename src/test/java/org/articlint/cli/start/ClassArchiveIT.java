package org.articlint.cli.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.articlint.cli.GitSite;
import org.articlint.cli.Launcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class archive, of the build and of copies of it elsewhere. */
class ClassArchiveIT {

  private static final Path DIST = Project.DIRECTORY.resolve("target/dist");
  private static final String NOTICE =
      "articlint: preparing faster starts, once for this Java and directory ...\n";

  @TempDir Path directory;
  private Path lib;
  private Path archive;

  @BeforeEach
  void copyBuild() throws IOException {
    // JDK 17 keeps no classes of jars whose path has a space.
    copyBuild(directory.resolve("copy"));
  }

  /** Copies the build without its class archive. */
  private void copyBuild(Path dist) throws IOException {
    Project.copy(DIST.resolve("bin"), dist.resolve("bin"));
    lib = Files.createDirectories(dist.resolve("lib"));
    for (Path file : files(DIST.resolve("lib"))) {
      Files.copy(file, lib.resolve(file.getFileName()));
    }
    for (Path program : files(dist.resolve("bin"))) {
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Path jdk = Path.of(System.getProperty("java.home")).toRealPath();
    archive = lib.resolve("classes" + jdk + ".jsa");
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private Path launcher() {
    return lib.resolveSibling("bin/articlint");
  }

  private Launcher copy() {
    return new Launcher(directory).as(launcher());
  }

  /** Returns where the JVM finds each class of ours: a line a class. */
  private List<String> sources(Launcher launcher, String... arguments) throws IOException {
    Path log = directory.resolve("classes.log");
    Cli.Result result =
        launcher.with("ARTICLINT_JAVA_OPTIONS", "-Xlog:class+load:file=" + log).run(arguments);
    assertTrue(result.code() <= 1, result.err());
    return Files.readAllLines(log).stream().filter(l -> l.contains(" org.articlint.")).toList();
  }

  private static boolean isShared(String source) {
    return source.contains("source: shared objects file");
  }

  private boolean isMainShared() throws IOException {
    return sources(copy(), "--version").stream()
        .anyMatch(s -> s.contains("org.articlint.cli.Main ") && isShared(s));
  }

  @Test
  void theBuildHasTheClassesOfAStagedCheck() throws Exception {
    GitSite site = new GitSite(directory.resolve("site"));
    site.write("a.md", "---\nlast_reviewed: 2020-01-01\n---\n\n# Title\n\nWords.\n");
    site.git("add", ".");
    site.git("commit", "-qm", "Add");
    site.write("a.md", "---\nlast_reviewed: 2020-01-02\n---\n\n# Title\n\nWords.\n");
    site.git("add", ".");
    List<String> sources = sources(new Launcher(site.directory), "--staged");
    assertTrue(
        sources.stream().anyMatch(s -> s.contains("org.articlint.git.Blobs ")), "not staged");
    assertEquals(
        List.of(),
        sources.stream().filter(s -> s.contains("source: file:")).toList(),
        "not shared");
  }

  @Test
  void aCopyMakesItsArchiveOnce() throws IOException {
    Cli.Result first = copy().run("--version");
    assertEquals(0, first.code(), first.err());
    assertEquals("articlint 0.1.0\n", first.out());
    assertTrue(List.of("", NOTICE).contains(first.err()), first.err());
    assertEquals(
        List.of(archive.getFileName() + "", archive.getFileName() + ".tried-for"),
        files(archive.resolveSibling("")).stream()
            .map(f -> f.getFileName() + "")
            .sorted()
            .toList());
    FileTime made = Files.getLastModifiedTime(archive);

    assertTrue(isMainShared(), "the archive is not used");
    assertEquals(made, Files.getLastModifiedTime(archive));

    // An option of the user keeps the JVM from using the archive; another one would be no better.
    Cli.Result without = copy().with("ARTICLINT_JAVA_OPTIONS", "-Xshare:off").run("--version");
    assertEquals("", without.err());
    assertEquals(made, Files.getLastModifiedTime(archive));

    // A jar that changed needs another archive.
    Files.setLastModifiedTime(lib.resolve("articlint.jar"), FileTime.fromMillis(0));
    assertEquals(0, copy().run("--version").code());
    assertNotEquals(made, Files.getLastModifiedTime(archive));
    assertTrue(isMainShared(), "the new archive is not used");
  }

  @Test
  void eachJavaHasItsOwnArchive() throws IOException {
    Path other = directory.resolve("other/bin/java");
    Files.createDirectories(other.resolveSibling(""));
    Files.writeString(other, "#!/bin/sh\nexec '%s/bin/java' \"$@\"\n".formatted(javaHome()));
    Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertEquals(0, copy().with("ARTICLINT_JAVA", other.toString()).run("--version").code());
    assertTrue(Files.exists(lib.resolve("classes" + directory.toRealPath() + "/other.jsa")));
    assertFalse(Files.exists(archive));
  }

  private static String javaHome() {
    return System.getProperty("java.home");
  }

  @Test
  void whileAnotherProcessMakesItNothingIsMade() throws IOException {
    Files.createDirectories(archive.resolveSibling(""));
    Path lock = archive.resolveSibling(archive.getFileName() + ".tried-for");
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      Cli.Result result = copy().run("--version");
      assertEquals(new Cli.Result(0, "articlint 0.1.0\n", ""), result);
    }
    assertFalse(Files.exists(archive));
  }

  @Test
  void aFailedAttemptIsNotRepeated() throws IOException {
    Path aside = archive.resolveSibling(archive.getFileName() + ".new");
    // A JVM replaces an empty directory.
    Files.createDirectories(aside.resolve("not empty"));
    assertEquals(0, copy().run("--version").code());
    assertFalse(Files.exists(archive), "a directory cannot be written as a file");
    assertEquals(new Cli.Result(0, "articlint 0.1.0\n", ""), copy().run("--version"));
    Files.delete(aside.resolve("not empty"));
    Files.delete(aside);
    assertEquals(0, copy().run("--version").code());
    assertFalse(Files.exists(archive), "it was tried again");
  }

  @Test
  void whereNothingCanBeWrittenItStartsWithout() throws IOException {
    copyBuild(directory.resolve("a copy"));
    Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("r-xr-xr-x"));
    String[] user = {};
    if (Files.isWritable(lib)) {
      // Root writes everywhere; another user does not.
      assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "there is no setpriv");
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
      user = new String[] {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
    }
    String[] command =
        Stream.concat(Stream.of(user), Stream.of(launcher().toString(), "--version"))
            .toArray(String[]::new);
    Cli.Result result = new Launcher(directory).shell(command);
    Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertEquals(new Cli.Result(0, "articlint 0.1.0\n", ""), result);
    assertFalse(Files.exists(archive));
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
    Launcher launcher =
        copy()
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
    Launcher staged = new Launcher(site.directory).as(launcher());
    List<String> sources = sources(staged, "--staged");
    assertTrue(sources.stream().anyMatch(s -> s.contains("git.Blobs ") && isShared(s)), "no git");
  }
}
