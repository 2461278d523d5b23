package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.lsp4j.ClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that runs for days watches no more than what is open. */
class WatchThreadsTest {

  private static final String BAD = "---\nlast_reviewed: 2099-01-01\n---\n# Bad\n\nA text.\n";

  @TempDir Path site;

  private long watched() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("articlint-files " + site))
        .count();
  }

  private void awaitWatched(int expected) throws InterruptedException {
    for (int i = 0; i < 150 && watched() != expected; i++) {
      Thread.sleep(100);
    }
    assertEquals(expected, watched());
  }

  @Test
  void whatIsClosedOutsideOfFoldersIsNotWatchedAnyMore() throws Exception {
    site = site.toRealPath();
    Path folder = Files.createDirectory(site.resolve("folder"));
    try (Editor editor = Editor.in(folder)) {
      editor.open("a.md", BAD);
      editor.diagnostics("a.md", 1, all -> !all.isEmpty());
      for (String other : new String[] {"../b/b.md", "../c/c.md"}) {
        Files.createDirectory(folder.resolve(other).normalize().getParent());
        editor.open(other, BAD);
        editor.diagnostics(other, 1, all -> !all.isEmpty());
      }
      awaitWatched(3);
      editor.closeFile("../b/b.md");
      editor.closeFile("a.md");
      awaitWatched(2);
    }
    awaitWatched(0);
  }

  @Test
  void aPlaceThatIsGivenUpWhileItIsListedIsNotWatched() throws IOException, InterruptedException {
    site = site.toRealPath();
    Path folder = Files.createDirectory(site.resolve("folder"));
    for (int i = 0; i < 300; i++) {
      Files.writeString(folder.resolve("a%s.md".formatted(i)), BAD);
    }
    try (Editor editor = Editor.of(folder, ServerStreams.start(folder), new ClientCapabilities())) {
      editor.open("a0.md", BAD);
      editor.diagnostics("a0.md", 1, all -> !all.isEmpty());
      for (int i = 0; i < 30; i++) {
        Files.writeString(
            folder.resolve("articlint.yaml"), "extends: [recommended]\n# " + i + "\n");
        Thread.sleep(60);
      }
      editor.edit("a0.md", 2, BAD + "\nMore.\n");
      editor.diagnostics("a0.md", 2, all -> !all.isEmpty());
      awaitWatched(1);
    }
  }
}
