package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.articlint.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher, real files, real processes. */
class LauncherIT {

  private static final String[] EXAMPLES = {
    "check", "examples/archive", "examples/page-export", "--today", Project.TODAY
  };

  @TempDir Path directory;

  @Test
  void theSameBytesInAnyLocaleZoneAndNumberOfThreads() throws IOException {
    String expected = reports(launcher());
    assertTrue(expected.contains("missing-rollback-note"), expected);
    assertEquals(expected, reports(launcher().with("LC_ALL", "C")));
    assertEquals(expected, reports(launcher().with("LC_ALL", "POSIX")));
    assertEquals(expected, reports(launcher().with("TZ", "Pacific/Kiritimati")));
    assertEquals(
        expected, reports(launcher().with("ARTICLINT_JAVA_OPTIONS", "-Duser.language=tr")));
    assertEquals(expected, reports(launcher(), "--threads", "1"));
    assertEquals(expected, reports(launcher(), "--threads", "8"));
  }

  /** The examples as text, JSON and SARIF, of one run. */
  private String reports(Launcher launcher, String... more) throws IOException {
    Path json = directory.resolve("report.json");
    Path sarif = directory.resolve("report.sarif");
    List<String> args = new ArrayList<>(List.of(EXAMPLES));
    args.addAll(List.of("--output", "json=" + json, "--output", "sarif=" + sarif));
    args.addAll(List.of(more));
    Cli.Result result = launcher.run(args.toArray(String[]::new));
    assertEquals(1, result.code(), result.err());
    return result.out() + Files.readString(json) + Files.readString(sarif);
  }

  @Test
  void itWorksFromAnyDirectoryAndThroughALink() throws IOException {
    Path link = directory.resolve("a link");
    Files.createSymbolicLink(link, directory.relativize(Launcher.BUILT));
    write("ä ö.md", "---\nlast_reviewed: 2020-01-01\n---\n");
    Cli.Result result =
        new Launcher(directory)
            .with("LC_ALL", "C")
            .as(link)
            .run("ä ö.md", "--format=concise", "--today", Project.TODAY);
    assertTrue(result.out().startsWith("ä ö.md:2:16: warning"), result.out() + result.err());
  }

  @Test
  void whatFewRunsNeedIsNotLoadedByTheOthers() throws IOException {
    Path log = directory.resolve("classes.log");
    write("a.md", "---\nlast_reviewed: 2020-01-01\nai_generated: true\n---\n\nText.\n");
    Cli.Result result =
        new Launcher(directory)
            .with("ARTICLINT_JAVA_OPTIONS", "-Xlog:class+load:file=" + log)
            .run("a.md", "--format=concise");
    assertEquals(1, result.code(), result.err());
    String loaded = Files.readString(log);
    assertTrue(loaded.contains("org.articlint.check.StaleDate "), "the log tells nothing");
    for (String library :
        List.of(
            "dev.cel.",
            "com.google.",
            "dev.harrel.",
            "org.jsoup.",
            "com.ibm.icu.",
            "org.antlr.",
            "org.eclipse.jgit.",
            "me.tongfei.",
            "io.modelcontextprotocol.",
            "reactor.",
            "org.articlint.check.expression.Expression ",
            "org.articlint.check.schema.JsonSchema ",
            "org.articlint.parse.html.HtmlReader ")) {
      assertFalse(loaded.contains(" " + library), library);
    }
    write("b.html", "<p>Text.");
    Cli.Result html = new Launcher(directory).run("--pack", "alphanode", "--no-config", "b.html");
    assertEquals(1, html.code(), html.err());
    assertTrue(html.out().contains("topic is missing"), html.out());
  }

  /** The dictionaries are there whatever the locale, some of which need further files of ICU. */
  @Test
  void scriptsWithoutSpacesAreReadInAnyLocale() throws IOException {
    String text =
        "หน้านี้ดูแลโดยทีมเอกสารหากพบข้อผิดพลาดกรุณาแจ้งเราพร้อมแนบภาพหน้าจอและรุ่นของเบราว์เซอร์\n";
    String chinese = "报告故障之前，请先查看已知问题列表。如果列表里没有，请写信给我们，并附上屏幕截图。\n";
    write("a.md", text + "\n" + text + "\n" + chinese + "\n" + chinese);
    List<String> locales =
        List.of("en", "th -Duser.region=TH -Duser.extensions=u-nu-thai", "no -Duser.variant=NY");
    for (String locale : locales) {
      Cli.Result result =
          new Launcher(directory)
              .with("ARTICLINT_JAVA_OPTIONS", "-Duser.language=" + locale)
              .run("a.md", "--no-config", "--format=concise");
      assertEquals(
          2, result.out().lines().filter(l -> l.contains("repeated-")).count(), result.out());
    }
  }

  @Test
  void aMissingJavaIsExplained() {
    Cli.Result result = launcher().with("ARTICLINT_JAVA", "/no/java").run("--version");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("there is no Java at '/no/java'"), result.err());
  }

  @Test
  void anOldJavaIsNamedWithoutStartingIt() throws IOException {
    for (String version : List.of("1.8.0_392", "9.0.4", "16.0.2")) {
      Path java = fakeJava(version, true);
      Cli.Result result = launcher().with("ARTICLINT_JAVA", java.toString()).run("--version");
      String reason = "articlint: Java %s at '%s' is too old; install JDK 17 or later";
      assertEquals(2, result.code(), version);
      assertEquals("", result.out());
      assertTrue(result.err().startsWith(reason.formatted(version, java)), result.err());
    }
    for (String version : List.of("17", "17.0.15", "26-ea", "101.0.1")) {
      Path java = fakeJava(version, true);
      Cli.Result result = launcher().with("ARTICLINT_JAVA", java.toString()).run("--version");
      assertEquals("started " + version + "\n", result.out(), result.err());
    }
  }

  @Test
  void aWrapperIsAskedForTheVersionOfItsJava() throws IOException {
    Path old = fakeJava("11.0.2", false);
    Cli.Result result = launcher().with("ARTICLINT_JAVA", old.toString()).run("--version");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("Java 11.0.2 at '" + old + "' is too old"), result.err());
    Path java = fakeJava("17.0.15", false);
    result = launcher().with("ARTICLINT_JAVA", java.toString()).run("--version");
    assertEquals("started 17.0.15\n", result.out(), result.err());
  }

  /** Makes a java that says it was started, in a JDK that states its version in a file or not. */
  private Path fakeJava(String version, boolean isStated) throws IOException {
    Path home = Files.createDirectories(directory.resolve("jdk-" + version + isStated + "/bin"));
    if (isStated) {
      String release = "IMPLEMENTOR=\"A = \"\nJAVA_VERSION=\"%s\"\nMODULES=\"java.base\"\n";
      Files.writeString(home.resolveSibling("release"), release.formatted(version));
    }
    String script =
        """
        #!/bin/sh
        if [ "$*" = -version ]; then echo 'openjdk version "%1$s" 2020' >&2; exit; fi
        echo started %1$s
        """;
    Path java = Files.writeString(home.resolve("java"), script.formatted(version));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return java;
  }

  @Test
  void aFullDiskIsNoticed() throws IOException {
    write("a.md", "---\nlast_reviewed: 2020-01-01\n---\n");
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Cli.Result result =
        new Launcher(directory).shell("sh", "-c", "'" + Launcher.BUILT + "' a.md > /dev/full");
    assertEquals(2, result.code(), result.err());
    assertTrue(
        result.err().contains("standard output could not be written: the disk is full"),
        result.err());
    Files.writeString(directory.resolve("old.json"), "old");
    result = new Launcher(directory).run("a.md", "--output", "json=/dev/full");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("could not be written"), result.err());
  }

  @Test
  void aReaderThatStopsReadingIsNoFault() throws IOException {
    for (int i = 0; i < 200; i++) {
      write("a" + i + ".md", "---\nlast_reviewed: 2020-01-01\n---\n");
    }
    Cli.Result result =
        new Launcher(directory)
            .shell(
                "bash",
                "-c",
                "set -o pipefail; '" + Launcher.BUILT + "' . --fail-on warning | head -1");
    assertEquals(1, result.code(), result.err());
    assertEquals("", result.err());
  }

  @Test
  void anUnreadableFileIsNamed() throws IOException {
    write("good.md", "---\nlast_reviewed: 2020-01-01\n---\n");
    Path secret = directory.resolve("secret.md");
    write("secret.md", "# Secret\n");
    Files.setPosixFilePermissions(secret, Set.of());
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    Cli.Result result =
        new Launcher(directory).runUnprivileged(".", "--format=concise", "--today", Project.TODAY);
    assertEquals(3, result.code(), result.err());
    assertTrue(
        result
            .out()
            .contains(
                "secret.md:1:1: error unreadable-article: the article could not be read: permission"
                    + " denied"),
        result.out() + result.err());
    assertTrue(result.out().contains("good.md:2:16: warning"), result.out());
  }

  @Test
  void anIndexThatCannotBeRemovedIsNamed() throws IOException {
    write("articlint.yaml", "extends: [recommended]\n");
    Path index = Files.createDirectories(directory.resolve(".articlint-cache/0"));
    for (Path path : List.of(index.resolveSibling(""), directory)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r-xr-xr-x"));
    }
    try {
      for (String action : List.of("clean", "rebuild")) {
        Cli.Result result = new Launcher(directory).runUnprivileged("index", action);
        assertEquals(2, result.code(), result.err());
        assertEquals(
            "articlint: .articlint-cache could not be removed: permission denied\n", result.err());
      }
    } finally {
      for (Path path : List.of(directory, index.resolveSibling(""))) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  @Test
  void aReportCanBeReadByOthers() throws IOException {
    write("a.md", "Words.\n");
    Cli.Result result =
        new Launcher(directory)
            .shell("sh", "-c", "umask 022; '" + Launcher.BUILT + "' a.md --output json=r.json");
    assertEquals(0, result.code(), result.err());
    assertEquals(
        "rw-r--r--",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("r.json"))));
  }

  @Test
  void nothingButTheReportGoesToStandardOutput() throws IOException {
    write("a.md", "Words.\n");
    Cli.Result result =
        new Launcher(directory).with("JAVA_TOOL_OPTIONS", "-Dx=y").run("a.md", "--format=json");
    assertTrue(result.out().startsWith("{"), result.out());
    assertFalse(result.out().contains("Picked up"), result.out());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private static Launcher launcher() {
    return new Launcher(Project.DIRECTORY);
  }
}
