package org.articlint.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import org.articlint.article.BaseDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownPathsTest {

  @ParameterizedTest
  @CsvSource({
    "/site, /site, a.md, a.md",
    "/site, /site, guides/a.md, guides/a.md",
    "/site, /site/docs, guides/a.md, docs/guides/a.md",
    "/site/docs, /site, docs/a.md, a.md",
    "/site/docs, /site, other/a.md, /site/other/a.md",
    "/site, /other, a.md, /other/a.md",
    "/, /site, a.md, site/a.md",
    "/site, /site, /elsewhere/a.md, /elsewhere/a.md",
    "/site, /site, 'a: b.md', 'a: b.md'",
  })
  void pathsAreShownAsOneWouldTypeThem(String directory, String root, String path, String expected)
      throws IOException {
    try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
      ShownPaths shown = new ShownPaths(files.getPath(directory), files.getPath(root));
      assertEquals(expected, shown.apply(path));
      assertEquals(
          new BaseDirectory(files.getPath(directory)).display(files.getPath(root).resolve(path)),
          shown.apply(path));
    }
  }
}
