package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.articlint.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The licenses and notices in the jars of the distribution. */
class LicensesIT {

  private static final Path LIB = Project.DIRECTORY.resolve("target/dist/lib");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articlint.jar",
        "articlint-libraries.jar",
        "articlint-server.jar",
        "articlint-mcp.jar"
      })
  void aJarCarriesThoseOfTheProject(String name) throws IOException {
    try (ZipFile jar = new ZipFile(LIB.resolve(name).toFile())) {
      for (String file : files()) {
        assertEquals(
            Files.readString(Project.DIRECTORY.resolve(file)), text(jar, "META-INF/" + file), file);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articlint.jar",
        "articlint-libraries.jar",
        "articlint-server.jar",
        "articlint-mcp.jar"
      })
  void noOtherFileCallsItselfTheNotice(String name) throws IOException {
    try (ZipFile jar = new ZipFile(LIB.resolve(name).toFile())) {
      List<String> notices =
          jar.stream()
              .map(ZipEntry::getName)
              .filter(entry -> entry.matches("(META-INF/)?(NOTICE|LICENSE|DEPENDENCIES)[^/]*"))
              .sorted()
              .toList();
      assertEquals(List.of("META-INF/LICENSE", "META-INF/NOTICE"), notices);
    }
  }

  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>(List.of("LICENSE", "NOTICE"));
    try (Stream<Path> licenses = Files.list(Project.DIRECTORY.resolve("licenses"))) {
      licenses.forEach(file -> files.add("licenses/" + file.getFileName()));
    }
    return files;
  }

  private static String text(ZipFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
