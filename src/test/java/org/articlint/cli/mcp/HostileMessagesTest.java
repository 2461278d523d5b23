package org.articlint.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.articlint.cli.MemorySite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that no client should send: each has an error as its answer, and the server goes on. */
class HostileMessagesTest {

  private static final String CHECK =
      "{\"jsonrpc\":\"2.0\",\"id\":\"%s\",\"method\":\"tools/call\","
          + "\"params\":{\"name\":\"check\",\"arguments\":{\"path\":\"a.md\"}}}";

  private MemorySite site;
  private Assistant assistant;

  @BeforeEach
  void start() throws IOException {
    site = new MemorySite();
    site.write("a.md", MemorySite.STALE);
    assistant = Assistant.of(site.cli(), List.of(), "mcp");
  }

  @AfterEach
  void itStillChecksAndEnds() throws Exception {
    assertEquals(1, assistant.content("check", Map.of("path", "a.md")).get("findings").size());
    assertEquals(0, assistant.end());
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "garbage | -32700",
        "{'jsonrpc':'2.0','id':1, | -32700",
        "[] | -32700",
        "[{'jsonrpc':'2.0','id':1,'method':'ping'}] | -32700",
        "null | -32700",
        "7 | -32700",
        "{} | -32600",
        "{'jsonrpc':'2.0','id':{'a':1},'method':'ping'} | -32600",
        "{'jsonrpc':'2.0','id':null,'method':'ping'} | -32600",
        "{'jsonrpc':'2.0','id':1,'method':5} | ",
        "{'jsonrpc':'2.0','id':1,'method':'nix'} | -32601",
        "{'jsonrpc':'2.0','id':1,'method':'tools/call'} | -32602",
        "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':'x'} | -32602",
        "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':5}} | -32602",
        "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'check','arguments':[1]}} | -32602",
        "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'nix'}} | -32602",
        "{'jsonrpc':'2.0','id':1,'method':'resources/list'} | -32601",
      })
  void anError(String line, Integer code) throws IOException {
    assistant.initialize();
    assistant.line(line.replace('\'', '"'));
    JsonNode answer = assistant.read();
    assertTrue(answer.has("error"), answer::toString);
    if (code != null) {
      assertEquals(code, answer.get("error").get("code").asInt(), answer::toString);
    }
  }

  @Test
  void linesThatHaveNoAnswer() throws IOException {
    assistant.initialize();
    assistant.line("");
    assistant.line("  \r");
    assistant.line("{\"jsonrpc\":\"2.0\",\"method\":\"nix\"}");
    assistant.line("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}");
    assistant.line("{\"jsonrpc\":\"2.0\",\"id\":\"unasked\",\"result\":{}}");
    assistant.line(
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":9}}");
    assertEquals("{}", assistant.request("ping", Map.of()).get("result").toString());
  }

  @Test
  void aLineThatIsTooLongAndOneThatIsNestedTooDeeply() throws IOException {
    assistant.initialize();
    assistant.line("x".repeat(LineTransport.MAX_MESSAGE_BYTES + 1));
    assertEquals(-32600, assistant.read().get("error").get("code").asInt());
    assistant.line("{\"a\":" + "[".repeat(1 << 20));
    assertEquals(-32700, assistant.read().get("error").get("code").asInt());
  }

  @Test
  void callsBeforeTheHandshake() throws IOException {
    assistant.line(CHECK.formatted("early"));
    JsonNode early = assistant.answer("early");
    assertTrue(
        early.get("error").get("message").asText().startsWith("send 'initialize'"),
        early::toString);
    assistant.initialize();
  }

  @Test
  void anotherCallWithTheSameId() throws IOException {
    assistant.initialize();
    assistant.line(CHECK.formatted("same"));
    assistant.line(CHECK.formatted("same"));
    List<JsonNode> answers = List.of(assistant.answer("same"), assistant.answer("same"));
    assertTrue(answers.stream().anyMatch(answer -> answer.has("result")), answers::toString);
  }

  @Test
  void manyCallsAtOnce() throws IOException {
    assistant.initialize();
    for (int i = 0; i < RunningCalls.MOST; i++) {
      assistant.line(CHECK.formatted("n" + i));
    }
    int findings = 0;
    for (int i = 0; i < RunningCalls.MOST; i++) {
      JsonNode answer = assistant.read();
      findings += answer.path("result").path("structuredContent").path("findings").size();
    }
    assertEquals(RunningCalls.MOST, findings);
  }

  @Test
  void callsThatAreCancelled() throws IOException {
    assistant.initialize();
    for (int i = 0; i < 10; i++) {
      assistant.line(CHECK.formatted("c" + i));
      assistant.line(
          "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":\"c%s\"}}"
              .formatted(i));
    }
    // Some may have been answered before; none is answered with an error.
    assistant.line("{\"jsonrpc\":\"2.0\",\"id\":\"last\",\"method\":\"ping\"}");
    JsonNode answer = assistant.read();
    while (!answer.get("id").asText().equals("last")) {
      assertTrue(answer.has("result"), answer::toString);
      answer = assistant.read();
    }
  }
}
