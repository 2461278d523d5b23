package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileArgumentsTest {

  private MemorySite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  private String[] guarded(String... args) {
    return FileArguments.guarded(site.directory, args);
  }

  @Test
  void aNameThatLooksLikeAnOptionIsAFileWhereThereIsOne() throws IOException {
    site.write("-x.md", "");
    site.write("--output=x.md", "");
    site.write("plain.md", "");
    Files.createSymbolicLink(site.directory.resolve("-gone.md"), site.files.getPath("nowhere"));
    String[] args = {
      "check", "--staged", "-x.md", "-gone.md", "--output=x.md", "plain.md", "-y.md"
    };
    String[] expected = {
      "check", "--staged", "./-x.md", "./-gone.md", "./--output=x.md", "plain.md", "-y.md"
    };
    assertArrayEquals(expected, guarded(args));
    assertEquals("-x.md", args[2], "the arguments themselves stay");
  }

  @Test
  void afterTwoDashesNothingIsAnOptionAnyWay() throws IOException {
    site.write("-x.md", "");
    site.write("--", "");
    assertArrayEquals(new String[] {"--", "-x.md"}, guarded("--", "-x.md"));
  }

  @Test
  void aDirectoryIsNoFile() throws IOException {
    site.write("--staged/a.md", "");
    assertArrayEquals(new String[] {"--staged"}, guarded("--staged"));
  }

  /** Whoever commits a file called like an option of the hook is noticed. */
  @Test
  void anOptionThatTurnsOutToBeAFileIsReported() throws IOException {
    site.write("a.md", MemorySite.STALE);
    assertEquals(1, site.check("a.md", "--fail-on=warning").code());
    site.write("--fail-on=warning", "");
    Cli.Result result = site.check("a.md", "--fail-on=warning");
    assertEquals(3, result.code());
    assertTrue(result.out().contains("--fail-on=warning: its format is not known"), result.out());
  }

  @Test
  void aReportIsNotWrittenWhereAnArticleIsNamed() throws IOException {
    site.write("--output=json=x.md", MemorySite.STALE);
    Cli.Result result = site.check("--output=json=x.md", "--format=concise");
    assertTrue(result.out().startsWith("./--output=json=x.md:2:16: warning"), result.out());
    assertFalse(Files.exists(site.directory.resolve("x.md")));
  }
}
