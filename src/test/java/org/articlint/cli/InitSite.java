package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A site for which {@code init} writes a configuration. */
abstract class InitSite {

  /** Without a configuration at first. */
  protected MemorySite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  protected void articles(int number, String folder, String head) throws IOException {
    for (int i = 0; i < number; i++) {
      site.write(folder + i + ".md", head + "\n# Title " + i + "\n\nWords.\n");
    }
  }

  /** Runs the command; what it writes is valid, and each glob matches something. */
  protected String init() throws IOException {
    Cli.Result result = site.run("init");
    assertEquals(0, result.code(), result.err());
    Cli.Result validated = site.run("config", "--validate");
    assertEquals("The configuration is valid: articlint.yaml\n", validated.out(), validated.err());
    assertEquals("", validated.err());
    return result.out();
  }

  protected void assertWritten(String... parts) throws IOException {
    String yaml = site.read("articlint.yaml");
    for (String part : parts) {
      assertTrue(yaml.contains(part), part + "\nis not in\n" + yaml);
    }
  }

  protected void assertNotWritten(String part) throws IOException {
    String yaml = site.read("articlint.yaml");
    assertFalse(yaml.contains(part), part + "\nis in\n" + yaml);
  }
}
