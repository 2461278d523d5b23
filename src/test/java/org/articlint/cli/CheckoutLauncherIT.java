package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.articlint.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of a checkout, which builds when it has to, with a Maven that only counts. */
class CheckoutLauncherIT {

  /** Builds a program that shows its arguments. */
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$@" >>"${0%/*}/builds"
      sleep 1
      mkdir -p target/dist/bin
      printf '#!/bin/sh\\necho built "$@"\\n' >target/dist/bin/articlint
      chmod +x target/dist/bin/articlint
      : >target/built
      """;

  @TempDir Path directory;
  private Path checkout;
  private Path programs;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = directory.resolve("a checkout");
    for (String source :
        List.of("src/main/java/A.java", "rules/a.yaml", "examples/rules/a/bad.md")) {
      Files.createDirectories(checkout.resolve(source).resolveSibling(""));
      Files.writeString(checkout.resolve(source), "");
    }
    Files.writeString(checkout.resolve("pom.xml"), "");
    Files.copy(Project.DIRECTORY.resolve("articlint"), checkout.resolve("articlint"));
    makeExecutable(checkout.resolve("articlint"));
    programs = Files.createDirectories(directory.resolve("programs"));
    writeMaven(MAVEN);
  }

  private void writeMaven(String script) throws IOException {
    makeExecutable(Files.writeString(programs.resolve("mvn"), script));
  }

  private static void makeExecutable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Launcher launcher() {
    return new Launcher(directory)
        .as(checkout.resolve("articlint"))
        .with("PATH", programs + ":" + System.getenv("PATH"));
  }

  private int builds() throws IOException {
    Path builds = programs.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  @Test
  void itBuildsWhenASourceIsNewer() throws IOException {
    Cli.Result first = launcher().run("check", "a b");
    assertEquals("built check a b\n", first.out(), first.err());
    assertEquals("articlint: building, which takes a minute the first time ...\n", first.err());
    assertEquals(new Cli.Result(0, "built\n", ""), launcher().run());
    assertEquals(1, builds());

    for (String source :
        List.of("pom.xml", "src/main/java/A.java", "rules", "examples/rules/a/bad.md")) {
      FileTime later = FileTime.from(Instant.now().plusSeconds(1));
      Files.setLastModifiedTime(checkout.resolve(source), later);
      int before = builds();
      assertEquals("built\n", launcher().run().out());
      assertEquals(before + 1, builds(), source);
      Files.setLastModifiedTime(checkout.resolve(source), FileTime.fromMillis(0));
    }
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    assertEquals(List.of("built\n", "built\n"), outputs(launcher(), launcher()));
    assertEquals(1, builds());
  }

  /** Not every system has the program flock. */
  @Test
  void twoAtOnceBuildOnceWithoutFlock() throws Exception {
    String path = programs + ":" + withOnly("perl", "cat");
    assertEquals(
        List.of("built\n", "built\n"),
        outputs(launcher().with("PATH", path), launcher().with("PATH", path)));
    assertEquals(1, builds());
  }

  /** Makes a directory with the programs that the launcher needs, and some more. */
  private Path withOnly(String... more) throws IOException {
    Path bare = Files.createDirectories(directory.resolve("bare"));
    List<String> all = new ArrayList<>(List.of("sh", "readlink", "find", "head", "mkdir"));
    all.addAll(List.of("chmod", "sleep"));
    all.addAll(List.of(more));
    for (String program : all) {
      Path path = Path.of("/usr/bin", program);
      assumeTrue(Files.isExecutable(path), "there is no " + path);
      String script = "#!/bin/sh\nexec %s \"$@\"\n".formatted(path);
      makeExecutable(Files.writeString(bare.resolve(program), script));
    }
    return bare;
  }

  private static List<String> outputs(Launcher... launchers) {
    List<CompletableFuture<Cli.Result>> runs = new ArrayList<>();
    for (Launcher launcher : launchers) {
      runs.add(CompletableFuture.supplyAsync(launcher::run));
    }
    return runs.stream().map(run -> run.join().out()).toList();
  }

  @Test
  void aKilledBuildLeavesNoLock() throws Exception {
    writeMaven("#!/bin/sh\n: >\"${0%/*}/started\"\nexec sleep 300\n");
    ProcessBuilder builder = new ProcessBuilder(checkout.resolve("articlint").toString());
    builder.environment().put("PATH", programs + ":" + System.getenv("PATH"));
    Process process = builder.start();
    for (int i = 0; i < 600 && !Files.exists(programs.resolve("started")); i++) {
      Thread.sleep(50);
    }
    assertTrue(Files.exists(programs.resolve("started")), "the build did not begin");
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));

    writeMaven(MAVEN);
    assertEquals("built\n", launcher().run().out());
  }

  @Test
  void aFailedBuildIsShown() throws IOException {
    writeMaven("#!/bin/sh\necho 'cannot find symbol'\nexit 1\n");
    Cli.Result result = launcher().run("--version");
    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertTrue(
        result
            .err()
            .endsWith(
                "cannot find symbol\narticlint: the build failed; it needs JDK 17 or later and, the"
                    + " first time, the network\n"),
        result.err());
  }

  @Test
  void withoutMavenTheWrapperBuilds() throws IOException {
    Files.move(programs.resolve("mvn"), checkout.resolve("mvnw"));
    String path = withOnly("flock").toString();
    assertEquals("built\n", launcher().with("PATH", path).run().out());
    assertTrue(Files.exists(checkout.resolve("builds")), "the wrapper was not asked");
  }
}
