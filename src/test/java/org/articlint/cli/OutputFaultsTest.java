package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Outputs that cannot be written: always exit code 2, and a reason in plain words. */
class OutputFaultsTest {

  private static final String ARTICLE = "---\nlast_reviewed: 2020-01-01\n---\n\n# T\n\nWords.\n";

  @TempDir Path directory;

  @BeforeEach
  void writeArticle() throws IOException {
    Files.writeString(directory.resolve("a.md"), ARTICLE);
  }

  static Stream<Arguments> reasons() {
    return Stream.of(
        arguments(new NoSuchFileException("/no/dir/.x.1"), "its directory does not exist"),
        arguments(new AccessDeniedException("/x"), "permission denied"),
        arguments(new FileAlreadyExistsException(".r.json.7"), ".r.json.7 is in the way"),
        arguments(new IOException("No space left on device"), "the disk is full"),
        arguments(new FileSystemException("/x", null, "Is a directory"), "it is a directory"),
        arguments(
            new FileSystemException("/x/y", null, "Not a directory"),
            "a part of its path is a file"),
        arguments(
            new FileSystemException("/x", null, "Read-only file system"),
            "the file system is read-only"),
        arguments(new FileSystemException("/x"), "the system gives no reason"),
        arguments(new IOException("Disk quota exceeded"), "Disk quota exceeded"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void aReasonIsInPlainWords(IOException cause, String expected) {
    assertEquals(
        "x.md could not be written: " + expected,
        new OutputException("x.md could not be written", cause).getMessage());
  }

  @Test
  void aReportSaysWhyItCouldNotBeWritten() throws IOException {
    assertFault(
        "the report no/dir/r.json could not be written: its directory does not exist",
        "check",
        "a.md",
        "--output",
        "json=no/dir/r.json");
    Files.createDirectories(directory.resolve("folder"));
    assertFault(
        "the report folder could not be written: it is a directory",
        "check",
        "a.md",
        "--output=json=folder");
    assertFault(
        "the report a.md/r.json could not be written: a part of its path is a file",
        "check",
        "a.md",
        "--output=json=a.md/r.json");
    assertEquals(ARTICLE, Files.readString(directory.resolve("a.md")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDiskThatIsFullAtTheEndIsNoSuccess() {
    assertFault(
        "the report /dev/full could not be written: the disk is full",
        "check",
        "a.md",
        "--output=json=/dev/full");
  }

  private void assertNoReport(Path file, String reason) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertFault(
                "the report %s could not be written: %s".formatted(file, reason),
                "check",
                "a.md",
                "--output=json=" + file));
  }

  /** Opening a pipe waits until somebody reads from it. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aPipeOrASocketIsRefusedAndADeviceIsNot() throws Exception {
    Path elsewhere = Files.createTempDirectory("pipes");
    Path pipe = elsewhere.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    String reason = "it is a pipe or a socket; --format writes to standard output";
    assertNoReport(pipe, reason);
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), pipe);
    assertNoReport(link, reason);
    Path socket = elsewhere.resolve("socket");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertNoReport(socket, reason);
    }
    String[] twice = {"check", "a.md", "--output=json=/dev/null", "--output=sarif=/dev/null"};
    Cli.Result device = Cli.in(directory).run(twice);
    assertEquals(0, device.code(), device.err());
  }

  /** The numbers of open files are those of Java, one of which is all of its classes. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileThatIsOpenAlreadyIsNotReplaced() throws IOException {
    Path open = Files.writeString(Files.createTempFile("open", ".txt"), "mine").toRealPath();
    try (FileChannel channel = FileChannel.open(open);
        Stream<Path> numbers = Files.list(Path.of("/proc/self/fd"))) {
      assertTrue(channel.isOpen());
      Path number = numbers.filter(each -> leadsTo(each, open)).findFirst().orElseThrow();
      String reason = "it stands for a file that is open already; name that file";
      assertNoReport(number, reason);
      assertNoReport(Path.of("/dev/fd").resolve(number.getFileName()), reason);
      Path elsewhere = Files.createTempDirectory("links");
      assertNoReport(Files.createSymbolicLink(elsewhere.resolve("link"), number), reason);
      assertEquals("mine", Files.readString(open));
    }
    assertEquals(0, Cli.in(directory).run("check", "a.md", "--output=json=" + open).code());
    assertTrue(Files.readString(open).startsWith("{"));
  }

  private static boolean leadsTo(Path link, Path file) {
    try {
      return Files.readSymbolicLink(link).equals(file);
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void otherCommandsSayWhichFileTheyCouldNotWrite() throws IOException {
    Path inTheWay = directory.resolve(".articlint-baseline.json." + ProcessHandle.current().pid());
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [recommended]\n");
    Files.createDirectories(inTheWay);
    assertFault(
        "articlint-baseline.json could not be written: " + inTheWay + " is in the way",
        "baseline",
        "create",
        "--today=" + Project.TODAY);
    Path summary = directory.resolve("no/summary");
    Cli.Result result =
        Cli.in(directory)
            .with("GITHUB_STEP_SUMMARY", summary.toString())
            .run("check", "a.md", "--format=github");
    assertEquals(2, result.code());
    assertTrue(
        result
            .err()
            .contains("GITHUB_STEP_SUMMARY could not be written: its directory does not exist"),
        result.err());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aSummaryIsNotWrittenToAPipe() throws Exception {
    Path pipe = directory.resolve("summary");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    Cli.Result result =
        Cli.in(directory)
            .with("GITHUB_STEP_SUMMARY", pipe.toString())
            .run("check", "a.md", "--format=github");
    assertEquals(2, result.code());
    assertTrue(
        result.err().contains("GITHUB_STEP_SUMMARY could not be written: it is a pipe or a socket"),
        result.err());
  }

  @Test
  void standardOutputThatCannotBeWrittenIsNoSuccess() throws IOException {
    Printed full = printingTo("No space left on device");
    assertEquals(2, full.code);
    assertEquals("articlint: standard output could not be written: the disk is full\n", full.err);
  }

  /** As in {@code articlint | head}. */
  @Test
  void aReaderThatHasSeenEnoughIsNoFault() throws IOException {
    Printed closed = printingTo("Broken pipe");
    assertEquals(0, closed.code);
    assertEquals("", closed.err);
  }

  private record Printed(int code, String err) {}

  /** Checks an article; each write to standard output fails for a reason. */
  private Printed printingTo(String fault) throws IOException {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(fault);
          }
        };
    StringWriter err = new StringWriter();
    Io io = Cli.in(directory).io(broken, err);
    return new Printed(Main.run(io, "check", "a.md"), err.toString());
  }

  private void assertFault(String expected, String... arguments) {
    Cli.Result result = Cli.in(directory).run(arguments);
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().contains("articlint: " + expected + "\n"), result.err());
    assertFalse(result.err().contains("Exception"), result.err());
  }
}
