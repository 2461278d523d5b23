package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.articlint.git.LineRanges;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LfsPointerTest {

  private static final ArticleFinder.FormatLookup FORMATS = config -> Formats.DEFAULT;

  private static final String POINTER =
      "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n";

  private static final int LIMIT = 1024;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertPointer(boolean isPointer, String text) {
    if (isPointer) {
      assertThrows(IOException.class, () -> LfsPointer.refuse(text));
      assertThrows(IOException.class, () -> LfsPointer.refuse(bytes(text)));
    } else {
      assertDoesNotThrow(() -> LfsPointer.refuse(text));
      assertDoesNotThrow(() -> LfsPointer.refuse(bytes(text)));
    }
  }

  @Test
  void aShortFileWithBothLinesIsAPointer() {
    assertPointer(true, POINTER);
    assertPointer(false, POINTER.replace("oid sha256", "id"));
    assertPointer(false, "The pointer reads:\n" + POINTER);
    assertPointer(false, "Text.\n");
    assertPointer(true, POINTER + "x".repeat(LIMIT - 1 - POINTER.length()));
    assertPointer(false, POINTER + "x".repeat(LIMIT - POINTER.length()));
  }

  private static ArticleFile article(String text) {
    Path root = Path.of("/site");
    return new ArticleFile(
        root.resolve("a.md"),
        "a.md",
        SampleFindings.article(root, "a.md").config(),
        Optional.of(most -> bytes(text)));
  }

  @Test
  void anArticleThatIsAPointerIsNotReadInAnyWay(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("a.md"), POINTER);
    Files.writeString(directory.resolve("b.md"), "# T\n");
    assertRefused(SampleFindings.article(directory, "a.md"));
    assertRefused(article(POINTER));
    assertEquals("# T\n", SampleFindings.article(directory, "b.md").read(FORMATS).source().text());
    assertEquals("# T\n", article("# T\n").text().text());
  }

  private static void assertRefused(ArticleFile file) {
    for (IOException fault :
        new IOException[] {
          assertThrows(IOException.class, () -> file.read(FORMATS)),
          assertThrows(IOException.class, file::bytes),
          assertThrows(IOException.class, file::text),
        }) {
      assertTrue(String.valueOf(fault.getMessage()).contains("git lfs pull"), fault::getMessage);
    }
  }

  @Test
  void anArticleThatWasAPointerHasNoPast() {
    ArticleFile now = article("# T\n");
    assertEquals(Optional.empty(), now.before(FORMATS));
    assertEquals(Optional.empty(), was(now, POINTER));
    assertEquals(Optional.of("# Old\n"), was(now, "# Old\n"));
  }

  private static Optional<String> was(ArticleFile now, String text) {
    return now.with(new Change(LineRanges.ALL, Optional.of(most -> bytes(text))))
        .before(FORMATS)
        .map(article -> article.source().text());
  }
}
