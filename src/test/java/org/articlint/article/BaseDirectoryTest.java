package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseDirectoryTest {

  @ParameterizedTest
  @CsvSource({
    "/site, /site/a.md, a.md, a.md",
    "/site, /site/guides/../a.md, a.md, a.md",
    "/site, /site, '', ''",
    "/site, /site-2/a.md, /site-2/a.md, ../site-2/a.md",
    "/site/sub, /site/a.md, /site/a.md, ../a.md",
    "/, /site/a.md, site/a.md, site/a.md",
  })
  void aPathIsToldFromItsBase(String base, String file, String display, String relative)
      throws IOException {
    try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
      BaseDirectory directory = new BaseDirectory(files.getPath(base));
      assertEquals(display, directory.display(files.getPath(file)));
      assertEquals(relative, directory.relativize(files.getPath(file)));
      assertEquals(
          files.getPath(file).normalize(),
          directory.resolve(relative).normalize().toAbsolutePath());
    }
  }

  @Test
  void onWindowsNamesAreSeparatedByASlashAndDrivesStayApart() throws IOException {
    try (FileSystem files = Jimfs.newFileSystem(Configuration.windows())) {
      BaseDirectory directory = new BaseDirectory(files.getPath("C:\\site\\sub"));
      assertEquals("a/b.md", directory.display(files.getPath("C:\\site\\sub\\a\\b.md")));
      assertEquals("../b.md", directory.relativize(files.getPath("C:\\site\\b.md")));
      assertEquals("D:/b.md", directory.relativize(files.getPath("D:\\b.md")));
    }
  }
}
