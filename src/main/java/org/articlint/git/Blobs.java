package org.articlint.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the contents of objects from one git process. Safe for use by several threads. */
public final class Blobs implements AutoCloseable {

  private final GitProcess process;
  private final OutputStream questions;
  private final InputStream answers;

  /**
   * The first line of an answer.
   *
   * @param size bytes of the content that follows
   */
  private record Header(String id, String type, long size) {

    private static final Pattern FOUND = Pattern.compile("([0-9a-f]{40,64}) (\\w+) (\\d{1,18})");

    /** Reads the line; empty when it says that there is no such object. */
    static Optional<Header> read(String line) {
      Matcher found = FOUND.matcher(line);
      return found.matches()
          ? Optional.of(new Header(found.group(1), found.group(2), Long.parseLong(found.group(3))))
          : Optional.empty();
    }
  }

  /**
   * Starts the process.
   *
   * @throws GitException when git cannot be started
   */
  public Blobs(Git git) throws GitException {
    process = git.process("cat-file", "--batch");
    questions = process.input();
    answers = new BufferedInputStream(process.output());
  }

  /**
   * Reads the content of a file.
   *
   * @param object an object id, or a name that git resolves to one ({@code HEAD:path})
   * @param maxBytes the most that is read; the rest is skipped
   * @throws IOException when git has no such file, or fails
   */
  public synchronized byte[] read(String object, int maxBytes) throws IOException {
    String line = ask(object);
    Optional<Header> header = Header.read(line);
    boolean isFile = header.isPresent() && header.get().type.equals("blob");
    byte[] content =
        header.isPresent() ? content(header.get().size, isFile ? maxBytes : 0) : new byte[0];
    if (!isFile) {
      throw new IOException("git has no content for it: " + line);
    }
    return content;
  }

  /**
   * Returns whether there is an object.
   *
   * @param name a name that git resolves to one
   * @throws IOException when git fails
   */
  public synchronized boolean has(String name) throws IOException {
    Optional<Header> header = Header.read(ask(name));
    if (header.isPresent()) {
      content(header.get().size, 0);
    }
    return header.isPresent();
  }

  /**
   * Finds the object id of a tree.
   *
   * @param name a name that git resolves, such as {@code HEAD^{tree}}
   * @return the id; empty when there is no such tree
   * @throws IOException when git fails
   */
  public synchronized String tree(String name) throws IOException {
    Optional<Header> header = Header.read(ask(name));
    if (header.isEmpty()) {
      return "";
    }
    content(header.get().size, 0);
    return header.get().type.equals("tree") ? header.get().id : "";
  }

  /** Reads the first bytes of a content, skips the rest and the line break behind it. */
  private byte[] content(long size, int maxBytes) throws IOException {
    try {
      byte[] content = answers.readNBytes((int) Math.min(size, maxBytes));
      answers.skipNBytes(size - content.length + 1);
      return content;
    } catch (IOException e) {
      throw ended(e);
    }
  }

  /** Asks for an object and returns the first line of the answer. */
  private String ask(String object) throws IOException {
    if (object.indexOf('\n') >= 0) {
      throw new IOException("git cannot be asked for a name that contains a line break");
    }
    try {
      questions.write((object + "\n").getBytes(StandardCharsets.UTF_8));
      questions.flush();
      return line();
    } catch (IOException e) {
      throw ended(e);
    }
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /** The failure of a process that ended before it had answered, with git's reason. */
  private IOException ended(IOException e) {
    try {
      return new IOException(process.failure().getMessage(), e);
    } catch (GitException interrupted) {
      return new IOException(interrupted.getMessage(), e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
