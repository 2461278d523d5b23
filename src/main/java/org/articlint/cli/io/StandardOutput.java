package org.articlint.cli.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that notices when it cannot be written, which {@code System.out} does not. A
 * reader that has seen enough ({@code | head}) is no fault; a full disk is.
 */
public final class StandardOutput {

  private final OutputStream stream;
  private final Writer writer;
  private @Nullable IOException fault;

  /** An output of UTF-8 text. */
  public StandardOutput(OutputStream stream) {
    this.stream = stream;
    writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
  }

  /** Something that writes. */
  @FunctionalInterface
  public interface Writing {
    void to(Writer out) throws IOException;
  }

  /** Lets something write; after a fault nothing is written any more. */
  public void write(Writing writing) {
    writeMore(writing);
    writeMore(Writer::flush);
  }

  /** Lets something write that need not be seen at once. */
  public void writeMore(Writing writing) {
    if (fault != null) {
      return;
    }
    try {
      writing.to(writer);
    } catch (IOException e) {
      fault = e;
    }
  }

  /** The stream, for a protocol that has it alone. */
  public OutputStream stream() {
    return stream;
  }

  /** The writer, for those who write through {@link #write} and {@link #writeMore}. */
  public Writer writer() {
    return writer;
  }

  /** Writes a line. */
  public void println(String line) {
    write(
        out -> {
          out.write(line);
          out.write('\n');
        });
  }

  /** Why the output could not be written; empty when it was, or when its reader went away. */
  public Optional<IOException> fault() {
    return Optional.ofNullable(fault)
        .filter(e -> !String.valueOf(e.getMessage()).contains("Broken pipe"));
  }
}
