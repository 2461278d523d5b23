package org.articlint.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are written in place of others, whose rights they have. */
class ReplacedFileTest {

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(directory.resolve("a.md"), "Old.\n");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /** The modes of the files in the directory that are not the one to be replaced. */
  private List<String> unfinished() throws IOException {
    List<String> modes = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path each : files.filter(path -> !path.equals(file)).toList()) {
        modes.add(mode(each));
      }
    }
    return modes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rw-r--r--", "rwxrwxrwx", "-w-------"})
  void theModeStays(String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    List<String> before = new ArrayList<>();
    ReportFile.replace(file, "New.\n", () -> before.addAll(unfinished()));
    assertEquals(List.of(mode), before, "also before it takes the place");
    assertEquals(mode, mode(file));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertEquals("New.\n", Files.readString(file));
  }

  @Test
  void untilItHasItsGroupNobodyElseReadsIt() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    FileRights rights = FileRights.of(file).orElseThrow();
    Path made = Files.createFile(directory.resolve("made"), rights.unfinished());
    assertEquals("rw-------", mode(made));
    rights.giveTo(made);
    assertEquals("rw-r--r--", mode(made));
  }

  @Test
  void ownerAndGroupStayWhereTheProcessMaySetThem() throws IOException {
    try {
      Files.setAttribute(file, "unix:gid", 12_345);
      Files.setAttribute(file, "unix:uid", 12_346);
    } catch (IOException e) {
      Assumptions.abort("only root may give files away");
    }
    ReportFile.replace(file, "New.\n", () -> {});
    assertEquals(12_345, Files.getAttribute(file, "unix:gid"));
    assertEquals(12_346, Files.getAttribute(file, "unix:uid"));
  }

  @Test
  void aFileThatNobodyMayWriteStays() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    IOException fault =
        assertThrows(IOException.class, () -> ReportFile.replace(file, "New.\n", () -> {}));
    assertEquals("it may not be written to", fault.getMessage());
    assertEquals("Old.\n", Files.readString(file));
    assertEquals(List.of(), unfinished());
  }

  @Test
  void theLastLookMayRefuse() throws IOException {
    IOException refusal = new IOException("no");
    assertThrows(
        IOException.class,
        () ->
            ReportFile.replace(
                file,
                "New.\n",
                () -> {
                  throw refusal;
                }));
    assertEquals("Old.\n", Files.readString(file));
    assertEquals(List.of(), unfinished());
  }

  @Test
  void aLinkStaysOne() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link.md"), file);
    ReportFile.replace(link, "New.\n", () -> {});
    assertEquals("New.\n", Files.readString(file));
    assertEquals(Optional.of(file), Optional.of(Files.readSymbolicLink(link)));
  }
}
