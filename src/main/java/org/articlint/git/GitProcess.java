package org.articlint.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/** A git process, whose standard error is drained while it runs. */
final class GitProcess {

  /** How long git may go on after it has closed its output. */
  private static final int MAX_WAIT_SECONDS = 5;

  private final Process process;
  private final String command;
  private final ErrorOutput errors;

  /**
   * Watches over a process.
   *
   * @param command the name of git's command, for messages
   */
  GitProcess(Process process, String command) {
    this.process = process;
    this.command = command;
    this.errors = new ErrorOutput(process.getErrorStream());
  }

  /** The standard input of the process. */
  OutputStream input() {
    return process.getOutputStream();
  }

  /** The standard output of the process. */
  InputStream output() {
    return process.getInputStream();
  }

  /**
   * Waits for the end of the process, whose output has been read to its end.
   *
   * @return its exit code
   * @throws GitException when the thread is interrupted
   */
  int waitFor() throws GitException {
    try {
      if (!process.waitFor(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
        // It has closed its output and goes on without us.
        process.destroyForcibly();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /**
   * Git's reason for a failure; empty when it failed in silence.
   *
   * @throws GitException when the thread is interrupted
   */
  String reason() throws GitException {
    waitFor();
    try {
      return errors.reason();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** The failure of the process, with git's own reason, else its exit code. */
  GitException failure() throws GitException {
    String reason = reason();
    return new GitException(
        "git %s failed: %s"
            .formatted(command, reason.isEmpty() ? "exit code " + waitFor() : reason));
  }

  /** The failure to write to the process or to read from it. */
  GitException unreadable(IOException e) {
    return new GitException("git %s could not be read: %s".formatted(command, e.getMessage()));
  }

  private GitException interrupted() {
    Thread.currentThread().interrupt();
    return new GitException("git " + command + " was interrupted");
  }

  /** Ends the process. */
  void destroy() {
    process.destroy();
  }
}
