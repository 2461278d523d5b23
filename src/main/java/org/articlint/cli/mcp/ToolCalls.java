package org.articlint.cli.mcp;

import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.articlint.cli.io.ConfigFaults;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.lint.files.Reasons;
import org.articlint.rule.yaml.ConfigException;

/**
 * The calls of a tool. Whatever goes wrong is an answer: the model can read what to do, and the
 * server lives on. One call reads at a time, because each uses all processors.
 */
final class ToolCalls
    implements BiFunction<McpSyncServerExchange, CallToolRequest, CallToolResult> {

  private static final String CANCELLED = "the call was cancelled";

  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  private final Io io;
  private final Tool tool;

  ToolCalls(Io io, Tool tool) {
    this.io = io;
    this.tool = tool;
  }

  @Override
  public CallToolResult apply(McpSyncServerExchange exchange, CallToolRequest request) {
    try {
      Map<String, Object> given = request.arguments();
      Arguments arguments = new Arguments(given == null ? Map.of() : given);
      Roots roots = roots(exchange);
      ONE_AT_A_TIME.lockInterruptibly();
      try {
        return result(tool.call(arguments, roots));
      } finally {
        ONE_AT_A_TIME.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return fault(CANCELLED);
    } catch (UsageException e) {
      return fault(String.valueOf(e.getMessage()));
    } catch (ConfigException e) {
      StringWriter faults = new StringWriter();
      ConfigFaults.print(e, new PrintWriter(faults, true));
      return fault(faults.toString());
    } catch (IOException e) {
      return fault("it cannot be read: " + Reasons.of(e));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // What is interrupted fails anywhere.
      return Thread.currentThread().isInterrupted() ? fault(CANCELLED) : ownFault(e);
    }
  }

  private Roots roots(McpSyncServerExchange exchange) throws UsageException {
    McpSchema.ClientCapabilities client = exchange.getClientCapabilities();
    if (client == null || client.roots() == null) {
      return Roots.of(io.directory());
    }
    List<McpSchema.Root> declared;
    try {
      declared = exchange.listRoots().roots();
    } catch (RuntimeException e) {
      throw new UsageException(
          "the client declares roots and did not say which: " + e.getMessage());
    }
    return Roots.of(io.directory(), declared.stream().map(McpSchema.Root::uri).toList());
  }

  private static CallToolResult result(Answer answer) {
    CallToolResult.Builder builder =
        CallToolResult.builder().addTextContent(answer.text()).isError(false);
    answer.content().ifPresent(builder::structuredContent);
    return builder.build();
  }

  private static CallToolResult fault(String message) {
    return CallToolResult.builder().addTextContent(message).isError(true).build();
  }

  /** Tells the user where it happened, and the model that it cannot help. */
  private CallToolResult ownFault(Throwable fault) {
    io.notice("a fault in articlint itself, in a call of " + tool.name() + ": " + fault);
    StackTraceElement[] trace = fault.getStackTrace();
    for (int i = 0; i < Math.min(trace.length, 20); i++) {
      io.err().println("    at " + trace[i]);
    }
    return fault("a fault in articlint itself: " + fault);
  }
}
