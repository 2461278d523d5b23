package org.articlint.parse.head;

import static org.articlint.parse.head.Heads.body;
import static org.articlint.parse.head.Heads.problems;
import static org.articlint.parse.head.Heads.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.articlint.article.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeadLimitsTest {

  private static final int MAX_CHARS = 1_048_576;
  private static final long CPU_NANOS = 2_000_000_000L;

  /** What is allocated for twice the text, at most; for quadratic work it would be 4. */
  private static final double TWICE = 2.6;

  /** A head of some length in each form, with one value of the given length. */
  private static Stream<UnaryOperator<String>> forms() {
    return Stream.of(
        value -> "---\na: " + value.substring(4) + "\n---\nbody",
        value -> "+++\na = '" + value.substring(7) + "'\n+++\nbody",
        value -> ";;;\n\"a\":\"" + value.substring(7) + "\"\n;;;\nbody");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void metadataUpToTheLimitIsRead(UnaryOperator<String> head) {
    String most = head.apply("x".repeat(MAX_CHARS));
    assertEquals(List.of(), problems(most));
    assertEquals(1, values(most, "a").size());
    assertEquals("body", body(most));

    String more = head.apply("x".repeat(MAX_CHARS + 1));
    assertEquals(
        List.of(
            "2:1 the metadata has 1048577 characters, and at most 1048576 are read, so no rule has"
                + " checked it"),
        problems(more));
    assertEquals(List.of(), values(more, "a"));
    assertEquals("body", body(more));
  }

  @Test
  void manyLinesAreNoLimit() {
    String lines = "---\na: 1\n" + "# comment\n".repeat(50_000) + "b: 2\n---\nbody";
    assertEquals(List.of("2"), values(lines, "b"));
  }

  @Test
  void theNodesAreCountedInEveryForm() {
    // The list, its key and the mapping around them are nodes too.
    int items = HeadLimits.MAX_NODES - 3;
    for (String head : List.of("---\na: [%s]\n---\nbody", "{\"a\": [%s]}\nbody")) {
      assertEquals(List.of(), problems(head.formatted("1,".repeat(items - 1) + "1")), head);
      String more = head.formatted("1,".repeat(items) + "1");
      assertTrue(
          problems(more)
              .get(0)
              .endsWith(
                  "the metadata has more than the 100000 keys and values that are read, so no rule"
                      + " has checked it"),
          head);
      assertEquals("body", body(more));
    }
  }

  static Stream<Arguments> hostileHeads() {
    return Stream.of(
        Arguments.of("---\n", "a: 1\n", "---\n"),
        Arguments.of("---\n", "'\"", "\n---\n"),
        Arguments.of("---\na: '", "''", "'\n---\n"),
        Arguments.of("---\na: ", "x", "\n---\n"),
        Arguments.of("---\na: \"", "\\x41", "\"\n---\n"),
        Arguments.of("---\na: ", "[", "\n---\n"),
        Arguments.of("---\na: ", "{", "\n---\n"),
        Arguments.of("---\n", "- ", "\n---\n"),
        Arguments.of("---\n", "? ", "\n---\n"),
        Arguments.of("---\na: ", "*a ", "\n---\n"),
        Arguments.of("---\na: 1\n", "Text.\n\n", ""),
        Arguments.of("---\na: 1\n", "--\n", ""),
        Arguments.of("", "---\n", ""),
        Arguments.of("", "\n", "---\na: 1\n---\n"),
        Arguments.of("---\na:", "\t", "1\n---\n"),
        Arguments.of("---\n", "k", ": 1\n---\n"),
        Arguments.of("---\na: 1\nb", " : ", "\n---\n"),
        Arguments.of("+++\n", "#x\n", "+++\n"),
        Arguments.of("+++\n", "a = 1\n", "+++\n"),
        Arguments.of("+++\n", "a.", "a = 1\n+++\n"),
        Arguments.of("+++\n", "[a]\n", "+++\n"),
        Arguments.of("+++\n", "[[a]]\n", "+++\n"),
        Arguments.of("+++\na = ", "[", "\n+++\n"),
        Arguments.of("+++\na = [", "1,", "]\n+++\n"),
        Arguments.of("+++\na = {", "b = 1, ", "c = 1}\n+++\n"),
        Arguments.of("+++\na = '''", "'' ", "'''\n+++\n"),
        Arguments.of("+++\na = ", "1", "\n+++\n"),
        Arguments.of("+++\n", "\"", "\n+++\n"),
        Arguments.of("{\"a\": ", "[", "\n"),
        Arguments.of("{\"a\": ", "{", "\n"),
        Arguments.of("{\"a\": [", "1,", "1]}\n"),
        Arguments.of("{\"a\": 1", ", \"a\": 1", "}\n"),
        Arguments.of("{\"a\": \"", "\\\"", "\"}\n"),
        Arguments.of("{", "\n", "\"a\": 1}\n"),
        Arguments.of(";;;\n\"a\": ", "\"", "\n;;;\n"));
  }

  /** The bytes that reading allocates are the same in each run, unlike its time. */
  @ParameterizedTest
  @MethodSource("hostileHeads")
  void theWorkGrowsWithTheLengthOnly(String open, String part, String close) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    int most = (MAX_CHARS - open.length() - close.length()) / part.length();
    Heads.read(open + part + close);
    long half = allocated(thread, open + part.repeat(most / 2) + close);
    long before = thread.getCurrentThreadCpuTime();
    long whole = allocated(thread, open + part.repeat(most) + close);
    long nanos = thread.getCurrentThreadCpuTime() - before;
    // A fault near the beginning makes both short.
    assertTrue(whole < half * TWICE + 100_000, half + " bytes for half, " + whole + " for all");
    assertTrue(nanos < CPU_NANOS, nanos + " ns");
  }

  private static long allocated(ThreadMXBean thread, String text) {
    SourceText source = SourceText.of(text);
    long before = thread.getCurrentThreadAllocatedBytes();
    FrontMatter.read(source);
    return thread.getCurrentThreadAllocatedBytes() - before;
  }
}
