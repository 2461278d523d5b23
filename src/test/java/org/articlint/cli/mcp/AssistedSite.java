package org.articlint.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.articlint.cli.MemorySite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A site of three articles, two of which share a paragraph, and an assistant that has it open. */
abstract class AssistedSite {

  static final String PROSE =
      "These are words enough to be compared with those of other articles in the archive, and they"
          + " stand in three of them, so that there is something to find for each.";

  MemorySite site;
  Assistant assistant;

  @BeforeEach
  final void start() throws IOException {
    site = new MemorySite();
    site.write("articlint.yaml", "extends: [recommended]\n");
    site.write("a.md", MemorySite.STALE);
    site.write("docs/b.md", "# B\n\n" + PROSE + "\n");
    site.write("docs/c.md", "# C\n\nShort.\n\n" + PROSE + "\n");
    assistant = Assistant.of(site.cli(), List.of(), "mcp");
    assistant.initialize();
  }

  @AfterEach
  final void end() throws Exception {
    assertEquals(0, assistant.end());
    site.close();
  }
}
