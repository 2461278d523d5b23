package org.articlint.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.mcp.AssistantServer;

/** Serves writing assistants by the Model Context Protocol. */
final class McpCommand extends Command {

  private final Io io;

  McpCommand(Io io) {
    super(
        "mcp",
        "Lets writing assistants check articles, ask about rules and find repeated paragraphs, by"
            + " the Model Context Protocol on standard input and output. Assistants start it"
            + " themselves; docs/assistants.md says how to register it.");
    this.io = io;
    options()
        .argument(
            "DIRECTORY",
            String.class,
            false,
            "The directory of the articles; nothing outside of it is read. Default: the current"
                + " one.");
  }

  @Override
  ExitCode execute() throws UsageException, IOException, InterruptedException {
    Io at =
        new Io(
            io.in(),
            io.out(),
            io.err(),
            directory(options().argument(".")),
            io.environment(),
            io.packs());
    PrintStream out = System.out;
    // What a library prints must not get between the messages, which go to the stream itself.
    System.setOut(System.err);
    try {
      new AssistantServer(at).serve();
    } finally {
      System.setOut(out);
    }
    return ExitCode.CLEAN;
  }

  private Path directory(String name) throws UsageException, IOException {
    Path directory = io.directory().resolve(name);
    if (!Files.isDirectory(directory)) {
      throw new UsageException("there is no directory '" + name + "'");
    }
    return directory.toRealPath();
  }
}
