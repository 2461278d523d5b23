package org.articlint.report.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articlint.report.history.HistoryFile.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryFileTest {

  private static final HistoryRun ONE = run(1, Map.of("a-rule", 2, "b-rule", 1));
  private static final HistoryRun TWO = run(2, Map.of("a-rule", 1));

  @TempDir Path directory;

  private static HistoryRun run(int day, Map<String, Integer> rules) {
    return new HistoryRun(
        LocalDate.of(2026, 11, day), "abc", 7, 1, rules, Map.of("", 1, "ü \"<x>\u2028/", 2));
  }

  private Path file() {
    return directory.resolve("history.jsonl");
  }

  private History append(HistoryRun run) throws IOException {
    return new HistoryFile(file()).append(run);
  }

  @Test
  void runsAreAddedAndReadBack() throws IOException {
    assertEquals(new History(List.of(ONE), 0), append(ONE));
    assertEquals(new History(List.of(ONE, TWO), 0), append(TWO));
    List<String> lines = Files.readAllLines(file());
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("{\"articlint-history\":1,\"day\":\"2026-11-01\""));
    assertEquals(3, ONE.findings());
  }

  @Test
  void aLineThatACrashHasCutIsPassedOverAndTheNextBeginsAnew() throws IOException {
    append(ONE);
    String line = Files.readString(file());
    Files.writeString(file(), line + line.substring(0, line.length() / 2));
    assertEquals(new History(List.of(ONE, TWO), 1), append(TWO));
    assertEquals(new History(List.of(ONE, TWO, ONE), 1), append(ONE));
    assertEquals(4, Files.readAllLines(file()).size());
  }

  @Test
  void aLineThatCountsBelowNothingIsPassedOver() throws IOException {
    append(ONE);
    String line = Files.readString(file());
    String below = line.replaceFirst("\"articles\":\\d+", "\"articles\":-2147483648");
    String rule = line.replaceFirst("(\"rules\":\\{\"[^\"]*\":)\\d+", "$1-1");
    String over = line.replaceFirst("(\"rules\":\\{\"[^\"]*\":)\\d+", "$14294967295");
    Files.writeString(file(), line + below + rule + over);
    assertEquals(new History(List.of(ONE, TWO), 3), append(TWO));
  }

  @Test
  void aLastLineWithoutItsBreakCounts() throws IOException {
    append(ONE);
    Files.writeString(file(), Files.readString(file()).strip());
    assertEquals(new History(List.of(ONE, TWO), 0), append(TWO));
  }

  @Test
  void whatLaterVersionsAddIsPassedOver() throws IOException {
    append(ONE);
    Files.writeString(
        file(), Files.readString(file()).replace("\"commit\"", "\"new\":{\"x\":[1]},\"commit\""));
    assertEquals(new History(List.of(ONE, TWO), 0), append(TWO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Title\n", "{\"a\":1}\n", "\n", "{\"articlint-history\":2,"})
  void whatIsNoHistoryIsRefusedAndKept(String text) throws IOException {
    Files.writeString(file(), text);
    HistoryFile history = new HistoryFile(file());
    String message = assertThrows(IOException.class, history::refuseOther).getMessage();
    assertTrue(message.startsWith("it is no history of articlint"), message);
    assertThrows(IOException.class, () -> history.append(ONE));
    assertEquals(text, Files.readString(file()));
  }

  @Test
  void aFileThatIsMissingOrEmptyWillDoAndADirectoryWillNot() throws IOException {
    new HistoryFile(file()).refuseOther();
    assertFalse(Files.exists(file()));
    Files.createFile(file());
    new HistoryFile(file()).refuseOther();
    assertThrows(IOException.class, () -> new HistoryFile(directory).refuseOther());
  }

  /** A file may state any size, and cost its reader none. */
  @Test
  void aFileWithoutEndIsRefusedUnread() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file().toFile(), "rw")) {
      sparse.setLength((64L << 20) + 1);
    }
    HistoryFile history = new HistoryFile(file());
    String message = assertThrows(IOException.class, history::refuseOther).getMessage();
    assertEquals("it has 67108865 bytes; at most 67108864 are read", message);
    assertThrows(IOException.class, () -> history.append(ONE));
  }
}
