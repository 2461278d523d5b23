package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.articlint.Project;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts that a site files by year and month stay as they were written. */
class DatedFoldersTest {

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "2019/03/04/post/index.html, 0",
    "2019/3/post.html, 0",
    "2019/post.html, 1",
    "03/post.html, 1",
    "2019/13/post.html, 1",
    "guides/post.html, 1"
  })
  void theyAreNotStale(String path, int findings) throws Exception {
    Files.writeString(
        directory.resolve("articlint.yaml"),
        "extends: [freshness]\nformats: {'public/**': site}\nfail-on: note\n");
    Path page = directory.resolve("public").resolve(path);
    Files.createDirectories(page.getParent());
    Files.writeString(
        page,
        "<html><head><meta property='article:modified_time' content='2019-03-04'></head>"
            + "<body><main><h1>Post</h1><p>Some words of a text.</p></main></body></html>");
    assertEquals(
        findings,
        Cli.in(directory)
            .run("check", ".", "--rule", "stale-last-changed", "--today", Project.TODAY)
            .code());
  }
}
