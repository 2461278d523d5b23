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

  private void copyBuild(Path dist) throws IOException {
    Project.copy(DIST.resolve("bin"), dist.resolve("bin"));
    Project.copy(DIST.resolve("lib"), dist.resolve("lib"));
    lib = dist.resolve("lib").toRealPath();
    for (Path program : files(dist.resolve("bin"))) {
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Path jdk = Path.of(System.getProperty("java.home")).toRealPath();
    archive = archive(directory.resolve("cache"), jdk);
  }

  private Path archive(Path cache, Path jdk) {
    return Path.of(cache + "/articlint/classes" + lib + "/java" + jdk + ".jsa");
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
    return copyIn(directory);
  }

  private Launcher copyIn(Path site) {
    return new Launcher(site).as(launcher()).with("XDG_CACHE_HOME", directory + "/cache");
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
    Path jdk = directory.toRealPath().resolve("other");
    assertTrue(Files.exists(archive(directory.resolve("cache"), jdk)));
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
  void itsOwnDirectoryStaysAsItIs() throws IOException {
    List<Path> before = allFiles(lib.resolveSibling(""));
    assertEquals(0, copy().run("--version").code());
    assertTrue(Files.exists(archive), "there is no archive");
    assertEquals(before, allFiles(lib.resolveSibling("")));
  }

  private static List<Path> allFiles(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      return files.sorted().toList();
    }
  }

  @Test
  void withoutACacheDirectoryTheHomeHasIt() throws IOException {
    Path home = directory.resolve("home");
    for (String cache : List.of("", "relative")) {
      Launcher launcher = copy().with("HOME", home.toString()).with("XDG_CACHE_HOME", cache);
      assertEquals(new Cli.Result(0, "articlint 0.1.0\n", ""), withoutNotice(launcher));
    }
    assertTrue(Files.exists(archive(home.resolve(".cache"), Path.of(javaHome()).toRealPath())));
    assertFalse(Files.exists(directory.resolve("relative")));
  }

  private static Cli.Result withoutNotice(Launcher launcher) {
    Cli.Result result = launcher.run("--version");
    return new Cli.Result(result.code(), result.out(), result.err().replace(NOTICE, ""));
  }

  @Test
  void withoutAHomeItStartsWithout() throws IOException {
    List<Path> before = allFiles(directory);
    for (String home : List.of("", "relative")) {
      Launcher launcher = copy().with("HOME", home).with("XDG_CACHE_HOME", "");
      assertEquals(new Cli.Result(0, "articlint 0.1.0\n", ""), launcher.run("--version"));
    }
    assertEquals(before, allFiles(directory));
  }

  @Test
  void whereNothingCanBeWrittenItStartsWithout() throws IOException {
    copyBuild(directory.resolve("a copy"));
    // Root writes everywhere, but below no file.
    Path cache = Files.writeString(directory.resolve("file"), "");
    Launcher launcher = copy().with("XDG_CACHE_HOME", cache.toString());
    assertEquals(new Cli.Result(0, "articlint 0.1.0\n", ""), launcher.run("--version"));
  }

  /** What an archive holds is run, and a checkout can bring any file. */
  @Test
  void aCheckoutBringsNoArchive() throws Exception {
    GitSite site = new GitSite(directory.resolve("site"));
    Path below = Files.createDirectories(site.directory.resolve("docs"));
    Launcher launcher = new Launcher(below).as(launcher());
    launcher.with("XDG_CACHE_HOME", site.directory + "/.cache");
    assertEquals(new Cli.Result(0, "articlint 0.1.0\n", ""), launcher.run("--version"));
    assertFalse(Files.exists(site.directory.resolve(".cache")), "it was made");

    assertEquals(0, copy().run("--version").code());
    Path brought = archive(site.directory.resolve(".cache"), Path.of(javaHome()).toRealPath());
    Files.createDirectories(brought.resolveSibling(""));
    Files.copy(archive, brought);
    assertEquals(
        List.of(), sources(launcher, "--version").stream().filter(s -> isShared(s)).toList());
  }

  @Test
  void anotherUsersArchiveIsNotUsed() throws IOException {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root gives files away");
    assertEquals(0, copy().run("--version").code());
    assertTrue(isMainShared(), "the archive is not used");
    FileTime made = Files.getLastModifiedTime(archive);
    assertEquals(0, new Launcher(directory).shell("chown", "65534", archive.toString()).code());
    assertFalse(isMainShared(), "it is used");
    assertEquals(made, Files.getLastModifiedTime(archive));
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
    List<String> sources = sources(copyIn(site.directory), "--staged");
    assertTrue(sources.stream().anyMatch(s -> s.contains("git.Blobs ") && isShared(s)), "no git");
  }
}
