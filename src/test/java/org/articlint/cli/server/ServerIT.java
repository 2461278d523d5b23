package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.articlint.Project;
import org.articlint.cli.io.ExitCode;
import org.eclipse.lsp4j.ClientCapabilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as editors start it. */
class ServerIT {

  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\","
          + "\"params\":{\"processId\":%s,\"capabilities\":{}}}";

  @TempDir Path site;
  private Process process;

  @BeforeEach
  void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Project.DIRECTORY.resolve("target/dist/bin/articlint").toString(),
                "server",
                "--stdio")
            .directory(site.toFile())
            .redirectError(Files.createTempFile("err", ".txt").toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process = builder.start();
  }

  @AfterEach
  void stop() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private void send(String message) throws IOException {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    process
        .getOutputStream()
        .write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().write(bytes);
    process.getOutputStream().flush();
  }

  private void assertEnds(int code) throws InterruptedException {
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it does not end");
    assertEquals(code, process.exitValue());
  }

  @Test
  void speaksNothingButTheProtocol() throws IOException, InterruptedException {
    Files.writeString(site.resolve("articlint.yaml"), "extends: [recommended]\n");
    Path article = Files.writeString(site.resolve("a.md"), "---\nlast_reviewed: 2099-01-01\n---\n");
    try (Editor editor = Editor.of(site, ServerStreams.of(process), new ClientCapabilities())) {
      editor.open(site.relativize(article).toString());
      editor.diagnostics("a.md", 1, found -> found.size() == 1);
      // Anything else between the messages would be an error of the client.
      assertEquals(ExitCode.CLEAN, editor.end());
    }
    assertEnds(0);
  }

  @Test
  void endsWithItsInput() throws IOException, InterruptedException {
    send(INITIALIZE.formatted("null"));
    process.getOutputStream().close();
    assertEnds(1);
  }

  @Test
  void endsWithItsEditor() throws IOException, InterruptedException {
    Process editor = new ProcessBuilder("sleep", "600").start();
    send(INITIALIZE.formatted(editor.pid()));
    // Its answer says that it knows its editor.
    assertTrue(process.getInputStream().read() >= 0);
    editor.destroy();
    assertEnds(1);
  }
}
