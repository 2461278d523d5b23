package org.articlint.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.articlint.cli.Cli;

/** A client that sends lines and reads lines, each of which must be JSON. */
public final class Assistant implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final BufferedReader in;
  private final OutputStream out;
  private final FutureTask<Integer> server;
  private final Optional<List<String>> roots;
  private int calls;

  private Assistant(
      InputStream in, OutputStream out, Callable<Integer> server, Optional<List<String>> roots) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.server = new FutureTask<>(server);
    this.roots = roots;
    new Thread(this.server, "server").start();
  }

  /** A client of a server in this process. */
  static Assistant of(Cli cli, List<String> roots, String... args) throws IOException {
    Streams toServer = new Streams();
    Streams toClient = new Streams();
    StringWriter err = new StringWriter();
    Callable<Integer> run =
        () -> {
          try (OutputStream closed = toClient.out()) {
            return cli.from(toServer.in()).run(closed, err, args);
          }
        };
    return new Assistant(
        toClient.in(), toServer.out(), run, Optional.of(roots).filter(r -> !r.isEmpty()));
  }

  /** A client of a server that is a process. */
  public static Assistant of(Process process) {
    return new Assistant(
        process.getInputStream(), process.getOutputStream(), process::waitFor, Optional.empty());
  }

  /** Says what a client has to say first; returns what the server says of itself. */
  public JsonNode initialize() throws IOException {
    Map<String, Object> capabilities =
        roots.isPresent() ? Map.of("roots", Map.of("listChanged", true)) : Map.of();
    JsonNode answer =
        request(
            "initialize",
            Map.of(
                "protocolVersion",
                "2025-06-18",
                "capabilities",
                capabilities,
                "clientInfo",
                Map.of("name", "test", "version", "1")));
    send(Map.of("jsonrpc", "2.0", "method", "notifications/initialized"));
    return answer.get("result");
  }

  /** Calls a tool and returns its result. */
  public JsonNode call(String tool, Map<String, ?> arguments) throws IOException {
    JsonNode answer = request("tools/call", Map.of("name", tool, "arguments", arguments));
    assertNotNull(answer.get("result"), answer::toString);
    return answer.get("result");
  }

  /** Calls a tool that must not answer with an error, and returns the object. */
  public JsonNode content(String tool, Map<String, ?> arguments) throws IOException {
    JsonNode result = call(tool, arguments);
    assertEquals("false", result.get("isError").asText(), result::toString);
    return result.get("structuredContent");
  }

  /** Calls a tool that must answer with an error, and returns that. */
  public String fault(String tool, Map<String, ?> arguments) throws IOException {
    JsonNode result = call(tool, arguments);
    assertEquals("true", result.get("isError").asText(), result::toString);
    return text(result);
  }

  /** The words of a result. */
  public static String text(JsonNode result) {
    return result.get("content").get(0).get("text").asText();
  }

  /** Sends a request and returns the answer to it. */
  public JsonNode request(String method, Map<String, ?> params) throws IOException {
    String id = "call-" + ++calls;
    send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
    return answer(id);
  }

  /** Reads until the answer with an id comes; tells the roots when it is asked. */
  public JsonNode answer(String id) throws IOException {
    JsonNode message = read();
    while (!message.path("id").asText().equals(id)) {
      if (message.path("method").asText().equals("roots/list")) {
        List<Map<String, String>> listed =
            roots.orElseThrow().stream().map(uri -> Map.of("uri", uri)).toList();
        send(
            Map.of(
                "jsonrpc", "2.0",
                "id", message.get("id").asText(),
                "result", Map.of("roots", listed)));
      }
      message = read();
    }
    return message;
  }

  /** Reads the next message. */
  public JsonNode read() throws IOException {
    String line = in.readLine();
    assertNotNull(line, "the server has ended");
    return JSON.readTree(line);
  }

  public void send(Map<String, ?> message) throws IOException {
    line(JSON.writeValueAsString(message));
  }

  /** Sends any line. */
  public void line(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Closes standard input and returns the exit code. */
  public int end() throws Exception {
    out.close();
    return server.get(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    try {
      end();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A pipe whose ends may be used by any thread, other than those of java.io. */
  private record Streams(Pipe pipe) {
    Streams() throws IOException {
      this(Pipe.open());
    }

    InputStream in() {
      return Channels.newInputStream(pipe.source());
    }

    OutputStream out() {
      return Channels.newOutputStream(pipe.sink());
    }
  }

  /** Reads the fields of an object. */
  static Map<String, Object> object(String json) throws IOException {
    return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
  }
}
