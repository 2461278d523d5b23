package org.articlint.cli.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.StandardOutput;
import org.articlint.rule.pack.ShippedPacks;

/**
 * The two streams of a server.
 *
 * @param out what it sends
 * @param in what it is sent
 * @param end its exit code, once it has ended
 */
record ServerStreams(InputStream out, OutputStream in, CompletableFuture<ExitCode> end) {

  private static final int PIPE_BYTES = 1 << 20;

  /** Starts a server in a thread. */
  static ServerStreams start(Path directory) throws IOException {
    PipedInputStream serverIn = new PipedInputStream(PIPE_BYTES);
    PipedOutputStream in = new PipedOutputStream(serverIn);
    PipedInputStream out = new PipedInputStream(PIPE_BYTES);
    PipedOutputStream serverOut = new PipedOutputStream(out);
    Io io =
        new Io(
            new BufferedInputStream(serverIn),
            new StandardOutput(serverOut),
            new PrintWriter(new StringWriter(), true),
            directory,
            Map.of("SOURCE_DATE_EPOCH", "1796083200"),
            new ShippedPacks());
    CompletableFuture<ExitCode> end = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try (serverOut) {
                end.complete(ServerProcess.run(io, io.in(), serverOut));
              } catch (InterruptedException | IOException e) {
                end.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return new ServerStreams(out, in, end);
  }

  /** The streams of a process. */
  static ServerStreams of(Process process) {
    return new ServerStreams(
        process.getInputStream(),
        process.getOutputStream(),
        process.onExit().thenApply(ended -> ExitCode.values()[ended.exitValue()]));
  }
}
