package org.articlint.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Reads contents from git, by one process for all of them. Several threads may ask. */
public final class Blobs implements AutoCloseable {

  private final Process process;
  private final OutputStream questions;
  private final InputStream answers;

  /**
   * Starts the process.
   *
   * @throws GitException when there is no git
   */
  public Blobs(Git git) throws GitException {
    process = git.process("cat-file", "--batch");
    questions = process.getOutputStream();
    answers = new BufferedInputStream(process.getInputStream());
  }

  /**
   * A content.
   *
   * @param object an object id, or what names one for git ({@code :path})
   * @param most bytes that are read at most; the rest is passed over
   * @throws IOException when there is none, or git fails
   */
  public synchronized byte[] read(String object, int most) throws IOException {
    String[] header = ask(object);
    if (header.length != 3 || !header[1].equals("blob")) {
      throw new IOException("git has no content for it: " + String.join(" ", header));
    }
    long size = Long.parseLong(header[2]);
    byte[] content = answers.readNBytes((int) Math.min(size, most));
    answers.skipNBytes(size - content.length + 1);
    return content;
  }

  /**
   * The object id of a tree; empty when there is none.
   *
   * @param name what names it for git, such as {@code HEAD^{tree}}
   * @throws IOException when git fails
   */
  public synchronized String tree(String name) throws IOException {
    String[] header = ask(name);
    if (header.length != 3) {
      return "";
    }
    answers.skipNBytes(Long.parseLong(header[2]) + 1);
    return header[1].equals("tree") ? header[0] : "";
  }

  /** The answer's first line: {@code <id> <type> <bytes>}, or that there is no such thing. */
  private String[] ask(String object) throws IOException {
    if (object.indexOf('\n') >= 0) {
      throw new IOException("git cannot be asked for a name with a line end");
    }
    questions.write((object + "\n").getBytes(StandardCharsets.UTF_8));
    questions.flush();
    return header().split(" ", -1);
  }

  private String header() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new IOException("git ended before it answered");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
