package org.articlint.cli.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves an editor over two streams until it says that this is all, or closes them. */
public final class ServerProcess {

  private ServerProcess() {}

  /**
   * Serves.
   *
   * @param in what the editor sends
   * @param out what it receives; nothing else may write to it
   * @return the exit code of the process
   */
  public static ExitCode run(Io io, InputStream in, OutputStream out) throws InterruptedException {
    ArticleServer server = new ArticleServer(io);
    ExecutorService threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "articlint-protocol");
              thread.setDaemon(true);
              return thread;
            });
    Launcher<LanguageClient> launcher =
        new BoundedLauncher()
            .setLocalService(server)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .setExecutorService(threads)
            .create();
    server.connect(launcher.getRemoteProxy());
    Thread reader =
        new Thread(
            () -> {
              try {
                launcher.startListening().get();
              } catch (Exception e) {
                io.notice("the connection to the editor failed: " + e);
              } finally {
                server.exit();
              }
            },
            "articlint-input");
    reader.setDaemon(true);
    reader.start();
    return server.awaitEnd();
  }
}
