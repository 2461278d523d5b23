package org.articlint.cli.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.server.ServerProcess;

/** Serves an editor. */
final class ServerCommand extends Command {

  private final Io io;

  ServerCommand(Io io) {
    super(
        "server",
        "Serves an editor by the Language Server Protocol, over standard input and output: findings"
            + " while you write, with corrections. Editors start it themselves; docs/editors.md says"
            + " how to set them up. It has no settings of its own: articlint.yaml holds here, too.");
    this.io = io;
    options().flag("--stdio", "Use standard input and output, as it always does.");
  }

  @Override
  ExitCode execute() throws InterruptedException {
    PrintStream out = System.out;
    // Whatever a library prints must not come between the messages.
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    try {
      return ServerProcess.run(io, io.in(), io.out().stream());
    } finally {
      System.setOut(out);
    }
  }
}
