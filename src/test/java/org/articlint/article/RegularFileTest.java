package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RegularFileTest {

  @TempDir Path directory;

  @Test
  void aFileIsReadUpToItsLimit() throws IOException {
    Path file = Files.write(directory.resolve("a"), new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, RegularFile.read(file, 3));
    assertReason("it has 3 bytes; at most 2 are read", file, 2);
    assertArrayEquals(new byte[] {1, 2}, RegularFile.at(file).first(2));
    assertEquals(0, RegularFile.read(Files.createFile(directory.resolve("empty")), 0).length);
    assertThrows(NoSuchFileException.class, () -> RegularFile.at(directory.resolve("gone")));
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    Path huge = directory.resolve("huge");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(1L << 40);
    }
    assertReason("it has 1099511627776 bytes; at most 16777216 are read", huge, 16 << 20);
  }

  @Test
  void aDirectoryIsNoFile() {
    assertReason("it is not a regular file", directory, 10);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whatMayNeverEndIsNotOpened() throws Exception {
    Path zero = Files.createSymbolicLink(directory.resolve("zero"), Path.of("/dev/zero"));
    assertReason("it is not a regular file", zero, 10);
    Path pipe = directory.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertReason("it is not a regular file", pipe, 10));
  }

  /** Files of the kernel say that they have no bytes. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileMayHaveMoreBytesThanItSays() throws IOException {
    Path version = Path.of("/proc/version");
    assertEquals(0, Files.size(version));
    int bytes = RegularFile.read(version, 10_000).length;
    assertTrue(bytes > 10);
    assertReason("it has 10 bytes; at most 9 are read", version, 9);
  }

  private static void assertReason(String reason, Path file, int maxBytes) {
    IOException refused = assertThrows(IOException.class, () -> RegularFile.read(file, maxBytes));
    assertEquals(reason, refused.getMessage());
  }
}
