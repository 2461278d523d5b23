package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading twice the text takes about twice the work, whatever the text. The bytes that are
 * allocated count the work, because they are the same in each run; the time of the processor, with
 * a wide margin, catches what looks at characters without allocating; {@code -Dgrowth.chars=200000}
 * makes that show.
 */
@Tag("slow")
class DialectGrowthTest {

  /** Enough for a square to show beside what a page costs at least. */
  private static final int CHARS = Integer.getInteger("growth.chars", 8_000);

  /** Linear work gives 2; a square 4. Some room is for tables that double. */
  private static final double TWICE = 2.7;

  private static final int SLACK_BYTES = 2_000_000;

  /** Linear work gives 2 as well, but a machine may be busy. */
  private static final double TWICE_IN_TIME = 3.4;

  private static final long SLACK_NANOS = 300_000_000;

  /** Pages are read several times, because a fence that one leaves open ends in the next. */
  private static final int ROUNDS = 4;

  private static final int PAGES = 10;

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What a reading takes. */
  private record Work(long bytes, long nanos) {}

  @ParameterizedTest
  @FieldSource("org.articlint.parse.FuzzPages#NAMES")
  void pagesOneAfterTheOther(String name) {
    Random random = new Random(name.hashCode());
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < PAGES; i++) {
      pages.append(Mutations.mutate(FuzzPages.text(name), random)).append('\n');
    }
    assertLinear(name, pages.toString().repeat(ROUNDS));
  }

  @ParameterizedTest
  @MethodSource
  void marks(String mark) {
    for (String name : List.of("a.md", "docusaurus.md", "a.html", "a.adoc", "a.rst")) {
      assertLinear(name, mark.repeat(CHARS / mark.length()));
      assertLinear(name, (mark + "a ").repeat(CHARS / (mark.length() + 2)));
      assertLinear(name, (mark + "\n").repeat(CHARS / (mark.length() + 1)));
      assertLinear(name, (mark + "a\n\n").repeat(CHARS / (mark.length() + 3)));
    }
  }

  static Stream<String> marks() {
    return Mutations.MARKS.stream();
  }

  private static void assertLinear(String name, String text) {
    read(name, text.substring(0, Math.min(text.length(), 1_000)));
    Work once = read(name, text);
    Work twice = read(name, text + text);
    String start = name + ": " + text.substring(0, Math.min(text.length(), 60));
    assertTrue(
        twice.bytes() < once.bytes() * TWICE + SLACK_BYTES,
        () -> once.bytes() + " bytes, then " + twice.bytes() + " for " + start);
    assertTrue(
        twice.nanos() < once.nanos() * TWICE_IN_TIME + SLACK_NANOS,
        () -> once.nanos() + " ns, then " + twice.nanos() + " for " + start);
  }

  private static Work read(String name, String text) {
    long bytes = THREAD.getCurrentThreadAllocatedBytes();
    long nanos = THREAD.getCurrentThreadCpuTime();
    DialectPages.article(name, text);
    return new Work(
        THREAD.getCurrentThreadAllocatedBytes() - bytes, THREAD.getCurrentThreadCpuTime() - nanos);
  }
}
