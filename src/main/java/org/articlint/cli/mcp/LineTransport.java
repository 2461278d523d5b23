package org.articlint.cli.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Messages on standard input and output, one a line. The transport of the SDK ends at the first
 * line that is no message, drops answers at the end of the input and ignores cancellation; this one
 * answers with an error, finishes what it was asked, and cancels.
 *
 * @see <a
 *     href="https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#stdio">stdio</a>
 */
final class LineTransport implements McpServerTransportProvider, McpServerTransport {

  /** An article of 4 MiB, each character of which JSON may write as six. */
  static final int MAX_MESSAGE_BYTES = 32 << 20;

  /** How long calls may go on once the client has closed standard input. */
  private static final int SECONDS_TO_END = 10;

  private static final String CANCELLED = "notifications/cancelled";

  private final McpJsonMapper json;
  private final MessageLines in;
  private final Consumer<String> out;
  private final RunningCalls calls = new RunningCalls();
  private boolean isInitialized;

  /** Null until the server is built. */
  private @Nullable McpServerSession session;

  /**
   * Creates a transport.
   *
   * @param out takes each message without the end of its line
   */
  LineTransport(McpJsonMapper json, InputStream in, Consumer<String> out) {
    this.json = json;
    this.in = new MessageLines(in, MAX_MESSAGE_BYTES);
    this.out = out;
  }

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2024_11_05,
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    session = factory.create(this);
  }

  @Override
  public Mono<Void> notifyClients(String method, Object params) {
    return session().sendNotification(method, params);
  }

  @Override
  public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
    return json.convertValue(data, type);
  }

  @Override
  public Mono<Void> sendMessage(JSONRPCMessage message) {
    return Mono.fromCallable(() -> json.writeValueAsString(message)).doOnNext(this::write).then();
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public void close() {
    // Whoever started the process closes its streams.
  }

  /**
   * Serves until standard input ends.
   *
   * @throws IOException when it cannot be read
   */
  void serve() throws IOException, InterruptedException {
    Optional<MessageLines.Line> line = in.read();
    while (line.isPresent()) {
      receive(line.get());
      line = in.read();
    }
    calls.await(SECONDS_TO_END);
  }

  private void receive(MessageLines.Line line) throws IOException {
    if (line.isTooLong()) {
      refuse(null, McpSchema.ErrorCodes.INVALID_REQUEST, "a message has at most 32 MiB");
      return;
    }
    if (line.text().isBlank()) {
      return;
    }
    Map<String, Object> fields;
    try {
      fields = json.readValue(line.text(), new TypeRef<Map<String, Object>>() {});
    } catch (IOException | RuntimeException | StackOverflowError e) {
      fields = null;
    }
    if (fields == null) {
      refuse(null, McpSchema.ErrorCodes.PARSE_ERROR, "a line must be one JSON object");
      return;
    }
    Object given = fields.get("id");
    Object id = given instanceof String || given instanceof Number ? given : null;
    try {
      receive(fields, id);
    } catch (IllegalArgumentException e) {
      refuse(id, McpSchema.ErrorCodes.INVALID_REQUEST, "this is no message of JSON-RPC 2.0");
    }
  }

  private void receive(Map<String, Object> fields, @Nullable Object id) throws IOException {
    if (!fields.containsKey("method")) {
      if (id == null || !(fields.containsKey("result") || fields.containsKey("error"))) {
        throw new IllegalArgumentException("neither a request nor a response");
      }
      run(session().handle(json.convertValue(fields, JSONRPCResponse.class)));
    } else if (!fields.containsKey("id")) {
      notified(json.convertValue(fields, JSONRPCNotification.class));
    } else {
      if (id == null) {
        throw new IllegalArgumentException("a request without an id");
      }
      request(json.convertValue(fields, JSONRPCRequest.class));
    }
  }

  private void notified(JSONRPCNotification message) {
    if (message.method().equals(CANCELLED)) {
      if (message.params() instanceof Map<?, ?> params && params.get("requestId") != null) {
        calls.cancel(params.get("requestId"));
      }
      return;
    }
    isInitialized |= message.method().equals(McpSchema.METHOD_NOTIFICATION_INITIALIZED);
    if (isInitialized) {
      run(session().handle(message));
    }
  }

  private void request(JSONRPCRequest message) throws IOException {
    Object id = message.id();
    if (!isInitialized && !message.method().equals(McpSchema.METHOD_INITIALIZE)) {
      // The session would wait for that message, and never answer.
      refuse(
          id,
          McpSchema.ErrorCodes.INVALID_REQUEST,
          "send 'initialize' and then 'notifications/initialized' first");
    } else if (!hasArguments(message)) {
      refuse(
          id,
          McpSchema.ErrorCodes.INVALID_PARAMS,
          "'name' must be a string, and 'arguments' an object");
    } else if (!calls.start(id, session().handle(message))) {
      refuse(
          id,
          McpSchema.ErrorCodes.INVALID_REQUEST,
          "another call has this id, or %s calls are running".formatted(RunningCalls.MOST));
    }
  }

  /**
   * Whether the session can read the parameters of a call; its own error would name Java classes.
   */
  private static boolean hasArguments(JSONRPCRequest message) {
    if (!message.method().equals(McpSchema.METHOD_TOOLS_CALL)) {
      return true;
    }
    return message.params() instanceof Map<?, ?> params
        && params.get("name") instanceof String
        && (params.get("arguments") == null || params.get("arguments") instanceof Map<?, ?>);
  }

  private static void run(Mono<Void> step) {
    // Nobody waits for an answer to it, so there is nobody to tell of a fault.
    step.subscribe(done -> {}, fault -> {});
  }

  private void refuse(@Nullable Object id, int code, String message) throws IOException {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("jsonrpc", McpSchema.JSONRPC_VERSION);
    answer.put("id", id);
    answer.put("error", Map.of("code", code, "message", message));
    write(json.writeValueAsString(answer));
  }

  private synchronized void write(String message) {
    out.accept(message);
  }

  private McpServerSession session() {
    return Objects.requireNonNull(session, "the server is not built yet");
  }
}
