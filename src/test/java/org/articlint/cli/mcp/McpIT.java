package org.articlint.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.articlint.Project;
import org.articlint.cli.MemorySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process: by the client of the SDK, and line by line. */
class McpIT {

  private static final String LAUNCHER =
      Project.DIRECTORY.resolve("target/dist/bin/articlint").toString();

  @TempDir Path directory;

  @BeforeEach
  void makeSite() throws IOException {
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [recommended]\n");
    Files.writeString(directory.resolve("a.md"), MemorySite.STALE);
    Files.createDirectories(directory.resolve("docs"));
    Files.writeString(directory.resolve("docs/b.md"), MemorySite.STALE);
  }

  private Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(LAUNCHER, "mcp").directory(directory.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.redirectError(directory.resolve("err.txt").toFile()).start();
  }

  private McpSyncClient client(McpSchema.Root... roots) {
    ServerParameters server =
        ServerParameters.builder(LAUNCHER)
            .args("mcp", directory.toString())
            .env(Map.of("JAVA_HOME", System.getProperty("java.home")))
            .build();
    McpClient.SyncSpec spec =
        McpClient.sync(new StdioClientTransport(server, McpJsonDefaults.getMapper()))
            .requestTimeout(Duration.ofSeconds(60))
            .initializationTimeout(Duration.ofSeconds(60));
    if (roots.length > 0) {
      spec.capabilities(McpSchema.ClientCapabilities.builder().roots(true).build())
          .roots(List.of(roots));
    }
    return spec.build();
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  @Test
  void theClientOfTheSdk() {
    try (McpSyncClient client = client()) {
      assertEquals("articlint", client.initialize().serverInfo().name());
      List<String> names = client.listTools().tools().stream().map(McpSchema.Tool::name).toList();
      assertEquals(List.of("check", "explain", "find_repeated"), names);
      CallToolResult checked =
          client.callTool(new CallToolRequest("check", Map.of("path", "docs/b.md")));
      assertFalse(checked.isError());
      assertTrue(text(checked).contains("docs/b.md:2:16: warning stale-last-reviewed"));
      assertTrue(
          checked.structuredContent() instanceof Map<?, ?> content
              && content.get("findings") instanceof List<?> findings
              && findings.size() == 1);
      CallToolResult explained =
          client.callTool(new CallToolRequest("explain", Map.of("rule", "misspelt-key")));
      assertTrue(text(explained).startsWith("# misspelt-key"));
      CallToolResult outside =
          client.callTool(new CallToolRequest("check", Map.of("path", "../x.md", "text", "x")));
      assertTrue(outside.isError());
    }
  }

  @Test
  void theRootsOfTheClientOfTheSdk() throws IOException {
    Files.writeString(directory.resolve("docs/articlint.yaml"), "extends: [recommended]\n");
    String uri = directory.resolve("docs").toUri().toString();
    try (McpSyncClient client = client(new McpSchema.Root(uri, "docs"))) {
      client.initialize();
      CallToolResult checked = client.callTool(new CallToolRequest("check", Map.of()));
      assertTrue(text(checked).startsWith("Checked 1 article: 1 warning."), text(checked));
    }
  }

  @Test
  void hostileLinesAndTheEndOfTheInput() throws Exception {
    Process process = start();
    Assistant assistant = Assistant.of(process);
    assistant.line("garbage");
    assertEquals(-32700, assistant.read().get("error").get("code").asInt());
    assistant.initialize();
    assistant.line("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"nix\"}");
    assertEquals(-32601, assistant.read().get("error").get("code").asInt());
    JsonNode content = assistant.content("check", Map.of());
    assertEquals(2, content.get("findings").size());
    JsonNode large =
        assistant.content("check", Map.of("path", "x.md", "text", "a ".repeat(2 << 20) + "a"));
    assertEquals("article-too-large", large.get("findings").get(0).get("rule").asText());
    // A call that is running is answered, although the input has ended.
    assistant.line(
        "{\"jsonrpc\":\"2.0\",\"id\":\"last\",\"method\":\"tools/call\","
            + "\"params\":{\"name\":\"check\",\"arguments\":{}}}");
    process.getOutputStream().close();
    assertTrue(assistant.answer("last").has("result"));
    assertEquals(0, assistant.end());
    assertEquals("", Files.readString(directory.resolve("err.txt")));
  }

  @Test
  void itEndsWithItsClient() throws Exception {
    Process process = start();
    process.destroy();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
  }
}
