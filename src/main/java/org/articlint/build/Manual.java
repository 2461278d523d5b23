package org.articlint.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.articlint.cli.Main;
import org.articlint.cli.command.Commands;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.StandardOutput;
import org.articlint.rule.pack.ShippedPacks;
import picocli.CommandLine;

/** Writes what a package has beside the program: manual pages, and completion for shells. */
public final class Manual {

  /** The file of each shell, by the names that the shells look for. */
  private static final Map<String, String> COMPLETIONS =
      Map.of("bash", "articlint", "zsh", "_articlint", "fish", "articlint.fish");

  private Manual() {}

  /**
   * Writes them.
   *
   * @param args the directory of the distribution, and the day of the release
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), args[1].replaceFirst("T.*", ""));
  }

  /** Writes {@code man/*.1} and {@code completions/SHELL/*} below a directory. */
  static void write(Path directory, String date) throws IOException {
    Path man = Files.createDirectories(directory.resolve("man"));
    CommandLine all = Commands.all(io(directory, OutputStream.nullOutputStream()));
    writePage(man, new ManPage(all.getCommandSpec(), date));
    for (CommandLine command : all.getSubcommands().values()) {
      if (!command.getCommandName().equals("help")) {
        writePage(man, new ManPage(command.getCommandSpec(), date));
      }
    }
    for (Map.Entry<String, String> shell : COMPLETIONS.entrySet()) {
      ByteArrayOutputStream script = new ByteArrayOutputStream();
      Main.run(io(directory, script), "completion", shell.getKey());
      Path folder = Files.createDirectories(directory.resolve("completions/" + shell.getKey()));
      Files.write(folder.resolve(shell.getValue()), script.toByteArray());
    }
  }

  private static void writePage(Path directory, ManPage page) throws IOException {
    Files.writeString(directory.resolve(page.file()), page.text());
  }

  private static Io io(Path directory, OutputStream out) {
    return new Io(
        InputStream.nullInputStream(),
        new StandardOutput(out),
        new PrintWriter(Writer.nullWriter()),
        directory,
        Map.of(),
        new ShippedPacks());
  }
}
