package org.articlint.cli.io;

import java.io.Writer;

/** Standard output as picocli wants it, for help and version. */
public final class StandardOutputWriter extends Writer {

  private final StandardOutput out;

  public StandardOutputWriter(StandardOutput out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    out.write(writer -> writer.write(buffer, offset, length));
  }

  @Override
  public void flush() {
    // Each write is flushed.
  }

  @Override
  public void close() {
    // The process closes it.
  }
}
