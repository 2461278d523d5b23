package org.articlint.report.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryLineTest {

  private static final HistoryRun RUN =
      new HistoryRun(
          LocalDate.of(2026, 11, 21),
          "0a1b",
          7,
          1,
          Map.of("b", 2, "a", 3),
          Map.of("", 1, "ü \"\\\n\u2028 😀/", 4));

  @Test
  void aRunIsOneLineOfAscii() throws Exception {
    String line = HistoryLine.write(RUN);
    assertTrue(line.startsWith(HistoryLine.BEGINNING), line);
    assertEquals(line.length() - 1, line.indexOf('\n'));
    assertTrue(line.chars().allMatch(c -> c < 0x7F), line);
    JsonNode json = new ObjectMapper().readTree(line);
    assertEquals("2026-11-21", json.get("day").asText());
    assertEquals(4, json.get("folders").get("ü \"\\\n\u2028 😀/").asInt());
    assertEquals(Optional.of(RUN), HistoryLine.read(line.strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"articlint-history\":1,",
        "{\"articlint-history\":2,\"day\":\"2026-11-21\"}",
        "{\"articlint-history\":1,\"commit\":\"a\"}",
        "{\"articlint-history\":1,\"day\":\"2026-02-30\"}",
        "{\"articlint-history\":1,\"day\":\"2026-11-21\",\"articles\":\"many\"}",
        "{\"articlint-history\":1,\"day\":\"2026-11-21\",\"rules\":{\"a\":1}",
        " {\"articlint-history\":1,\"day\":\"2026-11-21\"}",
      })
  void whatIsBrokenIsNoRun(String line) {
    assertEquals(Optional.empty(), HistoryLine.read(line));
  }

  @Test
  void whatIsMissingIsNothing() {
    assertEquals(
        Optional.of(new HistoryRun(LocalDate.EPOCH, "", 0, 0, Map.of(), Map.of())),
        HistoryLine.read("{\"articlint-history\":1,\"day\":\"1970-01-01\",\"x\":[{\"y\":1}]}"));
  }

  @Test
  void aRunKeepsItsCountsInTheOrderOfTheirNames() {
    Map<String, Integer> rules = new HashMap<>(Map.of("b", 2, "a", 3));
    HistoryRun run = new HistoryRun(LocalDate.EPOCH, "", 1, 0, rules, Map.of());
    rules.put("c", 9);
    assertEquals(List.of("a", "b"), List.copyOf(run.rules().keySet()));
    assertEquals(5, run.findings());
    assertThrows(UnsupportedOperationException.class, () -> run.rules().put("d", 1));
  }
}
