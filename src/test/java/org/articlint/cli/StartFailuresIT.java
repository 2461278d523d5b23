package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.articlint.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher says where Java does not start, and what it passes on where it does. */
@Tag("slow")
class StartFailuresIT {

  private static final String STALE = "---\nlast_reviewed: 2020-01-01\n---\n\n# T\n\nWords.\n";

  @TempDir Path directory;

  @BeforeEach
  void makeSite() throws IOException {
    Files.writeString(directory.resolve("a.md"), STALE);
  }

  private Launcher launcher() {
    return new Launcher(directory);
  }

  private static void assertExplained(Cli.Result result, String reason) {
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().contains(reason), result.err());
    assertFalse(result.err().contains("\tat ") || result.err().contains("  at "), result.err());
    assertEquals("", result.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseSerialGC", "-XX:+UseParallelGC", "-XX:+UseG1GC"})
  void theCollectorOfOtherProgramsIsNoFailure(String option) {
    for (String target : List.of("a.md", ".")) {
      Cli.Result result = launcher().with("JAVA_TOOL_OPTIONS", option).run(target);
      assertEquals(0, result.code(), result.err());
      assertTrue(result.out().contains("stale-last-reviewed"), result.out());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "JAVA_TOOL_OPTIONS, -XX:+UseZGC",
    "_JAVA_OPTIONS, -Xmx1k",
    "ARTICLINT_JAVA_OPTIONS, -Xbogus",
  })
  void optionsThatJavaRefusesAreNoFindings(String variable, String options) {
    assertExplained(
        launcher().with(variable, options).run("a.md"),
        "articlint: Java ended with 1 instead of checking anything; it was also given the options in "
            + variable);
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 2", "3, 3", "64, 0", "65, 1", "66, 2", "67, 3", "134, 2", "137, 137"})
  void onlyArticlintsOwnAnswerIsPassedOn(int ofJava, int expected) throws IOException {
    Cli.Result result = withJava("exit " + ofJava).run("--version");
    assertEquals(expected, result.code(), result.err());
    boolean isAnswer = ofJava >= 64 && ofJava <= 67;
    assertEquals(isAnswer || ofJava == 137, result.err().isEmpty(), result.err());
  }

  @Test
  void aCrashRemovesTheClassArchive() throws IOException {
    Path dist = copyBuild("copy");
    Path java = java("kill -ABRT $$");
    Path cache = directory.resolve("cache");
    Path jdk = directory.toRealPath().resolve("jdk");
    Path archive = Path.of(cache + "/articlint/classes" + dist + "/lib/java" + jdk + ".jsa");
    Files.createDirectories(archive.resolveSibling(""));
    Files.writeString(archive, "damaged");
    Cli.Result result =
        launcher()
            .as(dist.resolve("bin/articlint"))
            .with("ARTICLINT_JAVA", java.toString())
            .with("XDG_CACHE_HOME", cache.toString())
            .run("a.md");
    assertExplained(result, "its class archive may be damaged and has been removed, so try again");
    assertFalse(Files.exists(archive));
  }

  @Test
  void aDamagedJarIsNoFinding() throws IOException {
    Path dist = copyBuild("copy");
    cut(dist.resolve("lib/articlint.jar"));
    assertExplained(
        launcher().as(dist.resolve("bin/articlint")).run("a.md"),
        "articlint: Java ended with 1 instead of checking anything; if what is printed above does not"
            + " say why, install articlint and Java again");
  }

  @Test
  void aDamagedLibraryIsSaidByTheRunThatNeedsIt() throws IOException {
    Path dist = copyBuild("copy");
    cut(dist.resolve("lib/articlint-libraries.jar"));
    Files.writeString(directory.resolve("b.html"), "<p>Text.");
    Launcher launcher = launcher().as(dist.resolve("bin/articlint"));
    String reason = "articlint: a file of articlint is missing or damaged (java.lang.";
    assertExplained(launcher.run("b.html"), reason);
    // Articles are read in threads of their own; the report is written in that of the command.
    assertExplained(launcher.run("a.md", "--format=html"), reason);
    assertEquals(0, launcher.run("a.md").code());
    Files.delete(dist.resolve("lib/articlint-libraries.jar"));
    assertExplained(launcher.run("b.html"), reason);
  }

  private static void cut(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"co:lon", "per%cent"})
  void aPathThatJavaCannotReadIsNamed(String name) throws IOException {
    Path dist = copyBuild(name);
    assertExplained(
        launcher().as(dist.resolve("bin/articlint")).run("a.md"),
        "articlint: Java cannot run it in '%s'; move it to a path without ':' and '%%'"
            .formatted(dist));
  }

  /** Java decodes no such path to a jar. A wrapper that would start shows that none is started. */
  @Test
  void aPathWithEmojiIsNamed() throws IOException {
    Path dist = copyBuild("em\uD83D\uDE00ji");
    for (String locale : List.of("xx_XX.UTF-8", "C", "C.UTF-8")) {
      Launcher launcher = withJava("echo started; exit 64").with("LC_ALL", locale);
      Cli.Result result = launcher.as(dist.resolve("bin/articlint")).run("a.md");
      assertExplained(result, "articlint: Java cannot run it in '%s'; move it to".formatted(dist));
    }
  }

  /** The self-contained image has no path to a jar. */
  @Test
  void anImageMayLieBelowEmoji() throws IOException {
    Path dist = copyBuild("em\uD83D\uDE00ji");
    Path java = java("echo \"started in $LC_ALL\"; exit 64");
    Files.move(java.getParent().getParent(), dist.resolve("runtime"));
    Launcher launcher = launcher().as(dist.resolve("bin/articlint"));
    assertEquals("started in C.UTF-8\n", launcher.with("LC_ALL", "xx_XX.UTF-8").run("a.md").out());
  }

  @Test
  void aDirectoryThatIsGoneIsNoFinding() {
    String script = "mkdir gone; cd gone; rmdir ../gone; exec '%s' a.md".formatted(Launcher.BUILT);
    assertExplained(
        launcher().shell("sh", "-c", script), "articlint: the working directory does not exist");
  }

  @Test
  void aWrongJavaHomeIsNamed() {
    assertExplained(
        launcher().with("JAVA_HOME", "/no/jdk").run("a.md"),
        "articlint: there is no Java at '/no/jdk/bin/java', where JAVA_HOME points; install");
  }

  /** Such a name tells nothing: in slim images no locale of a language is installed. */
  @ParameterizedTest
  @ValueSource(strings = {"xx_XX.UTF-8", "xx_XX.ISO-8859-1", "C", ""})
  void whatALocaleIsCalledDoesNotMatter(String locale) throws Exception {
    GitSite site = new GitSite(directory.resolve("site"));
    site.write("ü.md", STALE);
    site.git("add", ".");
    for (List<String> command : List.of(List.of("ü.md"), List.of("."), List.of("--staged"))) {
      String[] arguments = command.toArray(String[]::new);
      Launcher launcher = new Launcher(site.directory).with("LC_ALL", locale);
      Cli.Result result = launcher.run(append(arguments, "--format=concise"));
      assertEquals(0, result.code(), result.err());
      assertTrue(result.out().startsWith("ü.md:2:16: warning"), result.out() + result.err());
    }
  }

  /** Without a directory for its cache, it makes no class archive, which takes seconds. */
  @Test
  void itMayLieBelowANameBeyondAscii() throws IOException {
    Path dist = copyBuild("ä ü");
    for (String locale : List.of("xx_XX.UTF-8", "xx_XX.ISO-8859-1", "C", "C.UTF-8")) {
      Launcher launcher = launcher().as(dist.resolve("bin/articlint")).with("LC_ALL", locale);
      Cli.Result result =
          launcher.with("HOME", "").with("XDG_CACHE_HOME", "").run("a.md", "--format=concise");
      assertEquals(0, result.code(), locale + ": " + result.err());
      assertTrue(result.out().startsWith("a.md:2:16: warning"), result.out());
      assertFalse(result.err().contains("java."), locale + ": " + result.err());
      assertFalse(result.err().contains("Error"), locale + ": " + result.err());
    }
  }

  private static String[] append(String[] arguments, String last) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = last;
    return all;
  }

  @Test
  void standardInputIsPassedOn() {
    String stdin = " --stdin --stdin-filename b.md --format concise";
    Cli.Result piped =
        launcher().shell("sh", "-c", "'%s'%s <a.md".formatted(Launcher.BUILT, stdin));
    assertEquals(0, piped.code(), piped.err());
    assertTrue(piped.out().startsWith("b.md:2:16: warning"), piped.out());
    assertExplained(
        launcher().shell("sh", "-c", "'%s'%s <&-".formatted(Launcher.BUILT, stdin)),
        "articlint: standard input cannot be read");
    Cli.Result unused = launcher().shell("sh", "-c", "'%s' a.md <&-".formatted(Launcher.BUILT));
    assertEquals(0, unused.code(), unused.err());
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
  void aSignalEndsJavaToo(String signal, int code) throws IOException {
    Path java = java("trap 'echo ended >ended; exit 143' TERM HUP\n: >started\nsleep 60 & wait");
    String script =
        """
        env --default-signal '%s' a.md & pid=$!
        while [ ! -e started ]; do sleep 0.05; done
        kill -%s $pid; wait $pid
        """;
    Cli.Result result =
        launcher()
            .with("ARTICLINT_JAVA", java.toString())
            // Job control, without which a shell makes background programs ignore INT.
            .shell("bash", "-mc", script.formatted(Launcher.BUILT, signal));
    assertEquals(code, result.code(), result.err());
    assertTrue(Files.exists(directory.resolve("ended")), "Java goes on");
  }

  private Launcher withJava(String script) throws IOException {
    return launcher().with("ARTICLINT_JAVA", java(script).toString());
  }

  /** Makes a JDK whose java is a shell script. */
  private Path java(String script) throws IOException {
    Path bin = Files.createDirectories(directory.resolve("jdk/bin"));
    Files.writeString(directory.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
    Path java = Files.writeString(bin.resolve("java"), "#!/bin/bash\n" + script + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return java;
  }

  private Path copyBuild(String name) throws IOException {
    Path dist = directory.toRealPath().resolve(name);
    Path built = Project.DIRECTORY.resolve("target/dist");
    Project.copy(built.resolve("bin"), dist.resolve("bin"));
    Project.copy(built.resolve("lib"), dist.resolve("lib"));
    Path program = dist.resolve("bin/articlint");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return dist;
  }
}
