package org.articlint.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.articlint.cli.MemorySite;
import org.articlint.cli.io.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a tool throws is an answer. */
class ToolCallsTest {

  /** A tool that cannot answer. */
  private record Failing(Throwable fault) implements Tool {

    @Override
    public String name() {
      return "failing";
    }

    @Override
    public String title() {
      return "";
    }

    @Override
    public String description() {
      return "";
    }

    @Override
    public Map<String, Object> input() {
      return Map.of();
    }

    @Override
    public Optional<Map<String, Object>> output() {
      return Optional.empty();
    }

    @Override
    public Answer call(Arguments arguments, Roots roots) throws UsageException, IOException {
      if (fault instanceof IOException io) {
        throw io;
      }
      if (fault instanceof UsageException usage) {
        throw usage;
      }
      if (fault instanceof Error error) {
        throw error;
      }
      if (fault instanceof CancellationException) {
        Thread.currentThread().interrupt();
      }
      throw (RuntimeException) fault;
    }
  }

  static Stream<Throwable> faults() {
    return Stream.of(
        new IllegalStateException("gone wrong"),
        new StackOverflowError("gone wrong"),
        new NoClassDefFoundError("gone wrong"),
        new IOException("gone wrong"),
        new UsageException("gone wrong"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void anAnswer(Throwable fault) throws IOException {
    try (MemorySite site = new MemorySite()) {
      StringWriter err = new StringWriter();
      ToolCalls calls =
          new ToolCalls(site.cli().io(OutputStream.nullOutputStream(), err), new Failing(fault));
      McpSyncServerExchange exchange = Exchanges.withoutRoots();
      CallToolResult result = calls.apply(exchange, new CallToolRequest("failing", Map.of()));
      assertTrue(result.isError());
      assertTrue(((TextContent) result.content().get(0)).text().contains("gone wrong"));
      boolean isOwn = !(fault instanceof IOException || fault instanceof UsageException);
      assertEquals(isOwn, err.toString().contains("ToolCallsTest"), err.toString());
    }
  }

  @Test
  void whatFailsBecauseItIsCancelledIsNoFault() throws IOException {
    try (MemorySite site = new MemorySite()) {
      StringWriter err = new StringWriter();
      Tool tool = new Failing(new CancellationException("the run was interrupted"));
      ToolCalls calls = new ToolCalls(site.cli().io(OutputStream.nullOutputStream(), err), tool);
      CallToolResult result =
          calls.apply(Exchanges.withoutRoots(), new CallToolRequest("failing", Map.of()));
      assertTrue(Thread.interrupted());
      assertTrue(result.isError());
      assertEquals("", err.toString());
    }
  }

  /** Messages go to the stream itself, so that what a library prints gets not between them. */
  @Test
  void whatIsPrintedIsNoMessage() throws Exception {
    PrintStream before = System.out;
    assertNotSame(System.err, before);
    try (MemorySite site = new MemorySite();
        Assistant assistant = Assistant.of(site.cli(), List.of(), "mcp")) {
      assistant.initialize();
      assertSame(System.err, System.out);
      assertEquals(0, assistant.end());
      assertSame(before, System.out);
    }
  }
}
