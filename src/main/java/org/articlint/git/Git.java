package org.articlint.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The git of a work tree. Only plumbing commands are asked, whose output is the same everywhere,
 * with names as bytes that end in NUL. In a hook git says by environment variables which index it
 * is about; they are passed on.
 */
public final class Git {

  private static final String LAUNCH_MECHANISM = "jdk.lang.Process.launchMechanism";

  /** The last Java whose VFORK is quicker than its default and not yet deprecated. */
  private static final int VFORK_UNTIL = 21;

  static {
    if (Runtime.version().feature() <= VFORK_UNTIL
        && System.getProperty(LAUNCH_MECHANISM) == null
        && System.getProperty("os.name").equals("Linux")) {
      System.setProperty(LAUNCH_MECHANISM, "VFORK");
    }
  }

  private final Path top;

  /** The git of a work tree by its top directory. */
  public Git(Path top) {
    this.top = top;
  }

  /** A command that has been started. */
  public static final class Running {
    private final Process process;
    private final String command;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    Running(Process process, String command) {
      this.process = process;
      this.command = command;
    }

    /** Waits for the output of a command that fails to say no. */
    byte[] outputOrNothing() throws GitException {
      try (InputStream out = process.getInputStream()) {
        return out.readAllBytes();
      } catch (IOException e) {
        throw new GitException("git %s could not be read: %s".formatted(command, e.getMessage()));
      }
    }

    /**
     * Waits for the output.
     *
     * @throws GitException when the command fails, with what it said
     */
    public byte[] output() throws GitException {
      try (InputStream out = process.getInputStream();
          InputStream err = process.getErrorStream()) {
        byte[] output = out.readAllBytes();
        err.transferTo(errors);
        int code = process.waitFor();
        if (code != 0) {
          String said = errors.toString(StandardCharsets.UTF_8).strip();
          throw new GitException(
              "git %s failed: %s".formatted(command, said.isEmpty() ? "exit code " + code : said));
        }
        return output;
      } catch (IOException e) {
        throw new GitException("git %s could not be read: %s".formatted(command, e.getMessage()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new GitException("git " + command + " was interrupted");
      }
    }
  }

  /**
   * Starts a command.
   *
   * @throws GitException when there is no git
   */
  public Running start(String... arguments) throws GitException {
    Process process = process(arguments);
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new GitException("git could not be asked: " + e.getMessage());
    }
    return new Running(process, arguments[0]);
  }

  /**
   * The id of the tree without files.
   *
   * @throws GitException when git cannot say
   */
  public String emptyTree() throws GitException {
    return line("hash-object", "-t", "tree", "--stdin");
  }

  Process process(String... arguments) throws GitException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(top.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new GitException("git could not be started: " + e.getMessage());
    }
  }

  /**
   * The first line that a command prints that fails to say no; empty then.
   *
   * @throws GitException when there is no git
   */
  public String lineOrNothing(String... arguments) throws GitException {
    return new String(start(arguments).outputOrNothing(), StandardCharsets.UTF_8).strip();
  }

  /**
   * The first line that a command prints.
   *
   * @throws GitException when the command fails
   */
  public String line(String... arguments) throws GitException {
    return new String(start(arguments).output(), StandardCharsets.UTF_8).strip();
  }
}
