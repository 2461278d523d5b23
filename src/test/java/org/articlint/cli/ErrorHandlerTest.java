package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
