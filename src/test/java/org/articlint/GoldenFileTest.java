package org.articlint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenFileTest {

  private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
  private final Path file = files.getPath("/golden/file.txt");

  @Test
  void anUpdateWritesTheFileAndPasses() throws IOException {
    new GoldenFile(file, true, false).assertHolds("new\n");
    assertEquals("new\n", Files.readString(file));
    new GoldenFile(file, true, false).assertHolds("newer\n");
    assertEquals("newer\n", Files.readString(file));
  }

  @Test
  void anUpdateIsRefusedWhereCiIsSet() throws IOException {
    write("old\n");
    for (String text : List.of("new\n", "old\n")) {
      AssertionError refused =
          assertThrows(
              AssertionError.class, () -> new GoldenFile(file, true, true).assertHolds(text));
      assertEquals(
          "-Dupdate rewrites /golden/file.txt, which is refused where the variable CI is set",
          refused.getMessage());
    }
    assertEquals("old\n", Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource({
    "'a\nb\n', 'a\nc\n', '2: the file has <b>, the program makes <c>'",
    "'a\n', 'a\nc\n', '2: the file has <>, the program makes <c>'",
    "'a', 'a\nc', '2: the file has <no more lines>, the program makes <c>'",
    "'a\nb', 'a', '2: the file has <b>, the program makes <no more lines>'",
    "'', 'a', '1: the file has <>, the program makes <a>'"
  })
  void withoutAnUpdateTheFirstDifferenceIsNamed(String held, String text, String difference)
      throws IOException {
    write(held);
    for (boolean isCi : List.of(true, false)) {
      GoldenFile golden = new GoldenFile(file, false, isCi);
      AssertionError differs = assertThrows(AssertionError.class, () -> golden.assertHolds(text));
      assertEquals("/golden/file.txt:" + difference + "; -Dupdate writes it", differs.getMessage());
      assertEquals(held, Files.readString(file));
      golden.assertHolds(held);
    }
  }

  @Test
  void aFileThatIsNotThereIsNotWrittenWithoutAnUpdate() {
    GoldenFile golden = new GoldenFile(file, false, false);
    AssertionError missing = assertThrows(AssertionError.class, () -> golden.assertHolds("a"));
    assertEquals("/golden/file.txt does not exist; -Dupdate writes it", missing.getMessage());
    assertFalse(Files.exists(file));
  }

  @Test
  void everyGoldenFileIsNamedByATest() throws IOException {
    String sources = testSources();
    try (Stream<Path> golden = Files.list(Project.DIRECTORY.resolve("src/test/resources/golden"))) {
      golden.forEach(
          each ->
              assertTrue(
                  sources.contains(each.getFileName() + "\""), each + " is read by no test"));
    }
  }

  private static String testSources() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> found = Files.walk(Project.DIRECTORY.resolve("src/test/java"))) {
      for (Path source : found.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.append(Files.readString(source));
      }
    }
    return sources.toString();
  }

  private void write(String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
