package org.articlint.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import org.articlint.cli.Cli;
import org.articlint.cli.Main;
import org.articlint.cli.MemorySite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The exit codes, which scripts and CI read. */
class ExitCodesTest {

  private MemorySite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  @Test
  void exitCodesFollowSeverityAndFailOn() throws IOException {
    site.write("a.md", MemorySite.STALE);
    assertEquals(0, site.check("a.md").code());
    assertEquals(0, site.check("check", "a.md", "--fail-on", "error").code());
    assertEquals(1, site.check("check", "a.md", "--fail-on", "warning").code());
    assertEquals(1, site.check("check", "a.md", "--fail-on=note").code());
    site.write("articlint.yaml", "fail-on: warning\n");
    assertEquals(1, site.check("a.md").code());
    assertEquals(0, site.check("a.md", "--fail-on", "never").code());
    site.write("articlint.yaml", "rules: {stale-last-reviewed: error}\n");
    assertEquals(1, site.check("a.md").code());
    site.write("articlint.yaml", "rules: {stale-last-reviewed: off}\n");
    assertEquals("", site.check("a.md", "--format=concise").out());
    assertTrue(
        site.check("a.md", "--rule=stale-last-reviewed")
            .err()
            .contains("is off for every article checked"));
  }

  /** An error, for which a run fails by default. */
  private static final String BAD = "---\nai_generated: true\n---\n\n# T\n\nWords.\n";

  @Test
  void aCleanRunIsZero() throws IOException {
    site.write("a.md", "# T\n\nWords.\n");
    assertEquals(0, site.check("a.md").code());
    assertEquals(0, site.run("rules").code());
    assertEquals(0, site.run("--help").code());
  }

  @Test
  void anErrorIsOne() throws IOException {
    site.write("a.md", BAD);
    assertEquals(1, site.check("a.md").code());
  }

  @Test
  void aMistakeInTheCommandLineOrConfigurationIsTwo() throws IOException {
    site.write("a.md", BAD);
    assertEquals(2, site.check("a.md", "--no-such-option").code());
    assertEquals(2, site.check("b.md").code());
    assertEquals(2, site.run("baseline", "create").code(), "there is no configuration");
    site.write("articlint.yaml", "fail-on: sometimes\n");
    assertEquals(2, site.check("a.md").code());
  }

  @Test
  void whatCannotBeCheckedIsThree() throws IOException {
    site.write("a.md", "# T\n\nWords.\n");
    site.write("b.log", "its format is not known");
    assertEquals(3, site.check("a.md", "b.log").code());
  }

  @Test
  void whatCannotBeCheckedWeighsMoreThanFindings() throws IOException {
    site.write("a.md", BAD);
    site.write("b.log", "its format is not known");
    Cli.Result result = site.check("a.md", "b.log", "--format=concise");
    assertEquals(3, result.code());
    assertTrue(result.out().startsWith("a.md:2:15: error "), "they are reported: " + result.out());
  }

  @Test
  void anOutputThatFailsAtTheEndWeighsMost() throws IOException {
    site.write("a.md", BAD);
    site.write("b.log", "its format is not known");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Io io = site.cli().io(full, new StringWriter());
    assertEquals(2, Main.run(io, "check", "a.md", "b.log"));
  }
}
