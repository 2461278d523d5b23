package org.articlint.cli.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpAsyncServerExchange;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema;

/** Sessions as the SDK hands them to a tool. */
final class Exchanges {

  private Exchanges() {}

  /** A session with a client that can do nothing. */
  static McpSyncServerExchange withoutRoots() {
    return new McpSyncServerExchange(
        new McpAsyncServerExchange(
            "session",
            null,
            McpSchema.ClientCapabilities.builder().build(),
            McpSchema.Implementation.builder("test", "1").build(),
            McpTransportContext.EMPTY));
  }
}
