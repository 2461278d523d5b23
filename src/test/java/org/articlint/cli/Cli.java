package org.articlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.StandardOutput;
import org.articlint.rule.pack.ShippedPacks;

/** Runs commands in this process, as a shell would. */
public final class Cli {

  /** What a command printed and returned. */
  public record Result(int code, String out, String err) {}

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private InputStream input = InputStream.nullInputStream();
  private Supplier<ShippedPacks> packs = ShippedPacks::new;

  private Cli(Path directory) {
    this.directory = directory;
  }

  /** Commands in a directory. */
  public static Cli in(Path directory) {
    return new Cli(directory);
  }

  /** With an environment variable. */
  public Cli with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** With something on standard input. */
  public Cli stdin(String text) {
    return from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** With a stream as standard input. */
  public Cli from(InputStream stream) {
    input = stream;
    return this;
  }

  /** With packs that other commands have read, for tests that run hundreds of them. */
  public Cli sharing(ShippedPacks shared) {
    packs = () -> shared;
    return this;
  }

  /** Runs a command. */
  public Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int code = run(out, err, args);
    return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** Runs a command that prints somewhere, and returns its exit code. */
  public int run(OutputStream out, Writer err, String... args) {
    try {
      return Main.run(io(out, err), args);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a command has of the world that is set up here. */
  public Io io(OutputStream out, Writer err) throws IOException {
    return new Io(
        input,
        new StandardOutput(out),
        new PrintWriter(err, true),
        directory.toRealPath(),
        environment,
        packs.get());
  }
}
