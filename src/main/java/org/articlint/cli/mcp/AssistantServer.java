package org.articlint.cli.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapperSupplier;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.articlint.cli.io.Io;
import org.articlint.rule.ToolVersion;

/** Serves the tools over standard input and output until the input ends. */
public final class AssistantServer {

  /** How long a client may take to say which roots it has. */
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private static final String INSTRUCTIONS =
      """
      articlint checks the content of the articles in %s: completeness, consistency, freshness, repetition and \
      review. Paths are relative to that directory. Check an article with 'check' after you have written or changed \
      it. Nothing here changes a file.""";

  private final Io io;

  /**
   * Creates a server.
   *
   * @param io its directory is what may be read
   */
  public AssistantServer(Io io) {
    this.io = io;
  }

  /**
   * Serves.
   *
   * @throws IOException when standard input cannot be read
   */
  public void serve() throws IOException, InterruptedException {
    McpJsonMapper json = new JacksonMcpJsonMapperSupplier().get();
    LineTransport transport = new LineTransport(json, io.in(), io.out()::println);
    List<SyncToolSpecification> tools = new ArrayList<>();
    for (Tool tool : List.of(new CheckTool(io, json), new ExplainTool(io), new RepeatedTool(io))) {
      tools.add(new SyncToolSpecification(described(tool), new ToolCalls(io, tool)));
    }
    McpServer.sync(transport)
        .serverInfo("articlint", ToolVersion.number())
        .instructions(INSTRUCTIONS.formatted(io.directory()))
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .requestTimeout(TIMEOUT)
        .jsonMapper(json)
        // Each tool names what is wrong with its arguments better than a schema would.
        .validateToolInputs(false)
        .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(""))
        .tools(tools)
        .build();
    transport.serve();
  }

  private static McpSchema.Tool described(Tool tool) {
    McpSchema.ToolAnnotations annotations =
        McpSchema.ToolAnnotations.builder()
            .title(tool.title())
            .readOnlyHint(true)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();
    McpSchema.Tool.Builder builder =
        McpSchema.Tool.builder(tool.name(), tool.input())
            .title(tool.title())
            .description(tool.description())
            .annotations(annotations);
    tool.output().ifPresent(builder::outputSchema);
    return builder.build();
  }
}
