package org.articlint.cli.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoneInstallationsTest {

  /** A computer with nothing on it. */
  private record Computer(Path home) {

    Path classes() {
      return home.resolve("classes");
    }

    Path jdk() throws IOException {
      return Files.createDirectories(home.resolve("jdk/java"));
    }

    Path install(String name) throws IOException {
      Path lib = Files.createDirectories(home.resolve(name));
      Files.writeString(lib.resolve("articlint.jar"), "");
      return lib;
    }

    /** As the launchers name it. */
    Path place(Path lib) {
      String separator = home.getFileSystem().getSeparator();
      return home.getFileSystem().getPath(classes() + separator + lib.toString().replace(":", ""));
    }

    Path archive(Path lib, Path java, String suffix) throws IOException {
      String separator = home.getFileSystem().getSeparator();
      String name = java.toString().replace(":", "") + ".jsa" + suffix;
      Path file = home.getFileSystem().getPath(place(lib) + separator + "java" + separator + name);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, "");
      return Files.setLastModifiedTime(file, daysAgo(31));
    }

    /** Removes what is gone, and lists the other files. */
    List<Path> left() throws IOException {
      new GoneInstallations(classes()).remove();
      try (Stream<Path> files = Files.walk(classes())) {
        return files
            .filter(file -> !Files.isDirectory(file) || Files.isSymbolicLink(file))
            .sorted()
            .toList();
      }
    }
  }

  private static FileTime daysAgo(int days) {
    return FileTime.from(Instant.now().minus(Duration.ofDays(days)));
  }

  static List<Computer> computers() {
    return List.of(
        new Computer(Jimfs.newFileSystem(Configuration.unix()).getPath("/home")),
        new Computer(Jimfs.newFileSystem(Configuration.windows()).getPath("C:\\Users")));
  }

  @ParameterizedTest
  @MethodSource("computers")
  void theArchivesOfWhatIsThereStay(Computer computer) throws IOException {
    Path archive = computer.archive(computer.install("a/java/lib"), computer.jdk(), "");
    Path other = computer.archive(computer.install("b/lib"), computer.jdk(), ".tried-for");
    assertEquals(List.of(archive, other), computer.left());
  }

  @ParameterizedTest
  @MethodSource("computers")
  void theArchivesOfWhatIsGoneAreRemovedWithTheirDirectories(Computer computer) throws IOException {
    Path here = computer.archive(computer.install("c/lib"), computer.jdk(), "");
    computer.archive(computer.install("c/lib"), computer.home.resolve("old/jdk"), "");
    Path gone = computer.home.resolve("d/java/lib");
    for (String suffix : List.of("", ".tried-for", ".new", ".classes")) {
      computer.archive(gone, computer.jdk(), suffix);
    }
    Path young = computer.archive(computer.home.resolve("e/lib"), computer.jdk(), "");
    Files.setLastModifiedTime(young, daysAgo(29));
    assertTrue(Files.exists(computer.place(gone)));
    assertEquals(List.of(here, young), computer.left());
    assertFalse(Files.exists(computer.place(gone)));
  }

  @ParameterizedTest
  @MethodSource("computers")
  void otherFilesAndWhereLinksLeadStay(Computer computer) throws IOException {
    Path other = Files.createDirectories(computer.home.resolve("other"));
    Path outside = Files.writeString(other.resolve("x.jsa"), "");
    Files.setLastModifiedTime(outside, daysAgo(31));
    Files.createDirectories(computer.classes());
    Path link = Files.createSymbolicLink(computer.classes().resolve("link"), other);
    Path note = Files.writeString(computer.classes().resolve("note.txt"), "");
    assertEquals(List.of(link, note), computer.left());
    assertTrue(Files.exists(outside));
  }

  @Test
  void theArchiveOfAShareStays() throws IOException {
    Computer computer = computers().get(1);
    Path share = computer.classes().resolve("server\\share\\lib\\java\\C\\jdk.jsa");
    Files.createDirectories(share.resolveSibling(""));
    Files.writeString(share, "");
    Files.setLastModifiedTime(share, daysAgo(31));
    assertEquals(List.of(share), computer.left());
  }
}
