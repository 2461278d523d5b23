package org.articlint.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articlint.cli.Cli;
import org.articlint.cli.MemorySite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchScreenTest {

  private static final LocalTime TIME = LocalTime.of(9, 5, 7, 999);

  private MemorySite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
    for (String name : List.of("a.md", "docs/b.md", "c.md", "d.md")) {
      site.write(name, "");
    }
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  /** Standard output and standard error, one after the other. */
  private String begin(Map<String, String> environment, String... files) throws IOException {
    return begin(true, environment, files);
  }

  private String begin(boolean clears, Map<String, String> environment, String... files)
      throws IOException {
    Cli cli = site.cli();
    environment.forEach(cli::with);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    List<Path> changed = Stream.of(files).map(site.directory::resolve).toList();
    new WatchScreen(cli.io(out, err), clears).begin(changed, TIME);
    return out.toString(StandardCharsets.UTF_8) + err;
  }

  @Test
  void theFilesAndTheTimeAreNamed() throws IOException {
    Map<String, String> none = Map.of();
    assertEquals("articlint: 09:05:07: saved docs/b.md\n", begin(none, "docs/b.md"));
    assertEquals(
        "articlint: 09:05:07: saved a.md, docs/b.md, c.md\n",
        begin(none, "a.md", "docs/b.md", "c.md"));
    assertEquals(
        "articlint: 09:05:07: saved a.md, docs/b.md, c.md and 1 more; no longer there: gone.md\n",
        begin(none, "a.md", "docs/b.md", "c.md", "d.md", "gone.md"));
  }

  @Test
  void onlyATerminalIsCleared() throws IOException {
    String clear = "\u001b[H\u001b[2J\u001b[3J";
    String said = "articlint: 09:05:07: saved a.md\n";
    assertEquals(clear + said, begin(Map.of("ARTICLINT_COLUMNS", "80"), "a.md"));
    assertEquals(said, begin(Map.of("ARTICLINT_COLUMNS", "80", "TERM", "dumb"), "a.md"));
    assertEquals(said, begin(Map.of("TERM", "xterm"), "a.md"));
    assertEquals(said, begin(false, Map.of("ARTICLINT_COLUMNS", "80"), "a.md"));
  }
}
