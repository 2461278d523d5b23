package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.articlint.archive.column.ArchiveTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ErrorHandlerTest {

  @TempDir Path directory;

  private String told(StackOverflowError depth) throws IOException {
    StringWriter err = new StringWriter();
    ErrorHandler handler = new ErrorHandler(Cli.in(directory).io(new ByteArrayOutputStream(), err));
    assertEquals(3, handler.handle(depth));
    return err.toString();
  }

  private static int deeper(int depth) {
    return deeper(depth + 1) + 1;
  }

  @Test
  void depthIsToldInOneLine() throws IOException {
    try {
      deeper(0);
    } catch (StackOverflowError depth) {
      String told = told(depth);
      assertEquals(1, told.lines().count(), told);
      assertTrue(told.contains("too deeply near org.articlint.cli.ErrorHandlerTest.deeper"), told);
    }
  }

  @Test
  void javaMayKnowNoPlace() throws IOException {
    StackOverflowError depth = new StackOverflowError();
    depth.setStackTrace(new StackTraceElement[0]);
    assertTrue(told(depth).endsWith("something is nested too deeply" + System.lineSeparator()));
  }

  /** The heap that is proposed is twice as large, and 4 GiB at least. */
  @ParameterizedTest
  @ValueSource(strings = {"Java heap space", "GC overhead limit exceeded"})
  void outOfMemoryIsToldInOneSentence(String reason) {
    long heap = Runtime.getRuntime().maxMemory();
    long wanted = Math.max(4, 2 * (long) Math.ceil(heap / (double) (1L << 30)));

    assertEquals(
        ("articlint: Java ran out of memory, of which it had %s MiB; ARTICLINT_JAVA_OPTIONS=-Xmx%sg"
                + " would give it %s GiB (docs/limits.md says what archives take)%n")
            .formatted(heap >> 20, wanted, wanted),
        outOfMemory(reason));
  }

  @Test
  void aLargerHeapIsNoRemedyForOtherMemory() {
    assertEquals(
        "articlint: Java ran out of memory: unable to create native thread"
            + System.lineSeparator(),
        outOfMemory("unable to create native thread"));
  }

  @Test
  void anArchiveThatIsTooLargeIsToldInOneSentence() throws IOException {
    StringWriter err = new StringWriter();
    ErrorHandler handler = new ErrorHandler(Cli.in(directory).io(new ByteArrayOutputStream(), err));
    CommandLine none = new CommandLine(CommandLine.Model.CommandSpec.create());

    assertEquals(
        3,
        handler.handleExecutionException(
            new IllegalStateException(new ArchiveTooLargeException()), none, none.parseArgs()));

    String told = err.toString();
    assertEquals(1, told.lines().count(), told);
    assertTrue(told.contains("than one run can compare; check parts of the archive"), told);
  }

  private static String outOfMemory(String reason) {
    StringWriter err = new StringWriter();
    int code = ErrorHandler.outOfMemory(new PrintWriter(err, true), new OutOfMemoryError(reason));
    assertEquals(3, code);
    return err.toString();
  }
}
