package org.articlint.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs git in a work tree. Only plumbing commands are run, whose output is the same everywhere,
 * with NUL-terminated names. In a hook, git's environment variables say which staging area is
 * meant; they are passed on.
 *
 * <p>Whoever made the repository may have configured programs that git would start, and objects
 * that git would show in place of others. Settings on the command line win over those.
 */
public final class Git {

  /** The exit code of git when it gives up, and the least of a killed process. */
  private static final int FATAL = 128;

  /** An empty setting of a program means none, in every version of git. */
  private static final List<String> WHATEVER_THE_REPOSITORY_SAYS =
      List.of(
          "--no-pager",
          "--no-replace-objects",
          "-c",
          "core.fsmonitor=",
          "-c",
          "core.hooksPath=/dev/null",
          // A file may be another one although its size and its time are the same.
          "-c",
          "core.checkStat=default",
          "-c",
          "core.trustctime=true",
          "-c",
          "core.untrackedCache=false");

  private final Path top;
  private final String executable;
  private final boolean mayFetch;

  /**
   * Runs git in a work tree.
   *
   * @param top the top directory of the work tree
   */
  public Git(Path top) {
    this(top, "git");
  }

  /** Runs another program in place of git. */
  Git(Path top, String executable) {
    this(top, executable, true);
  }

  private Git(Path top, String executable, boolean mayFetch) {
    this.top = top;
    this.executable = executable;
    this.mayFetch = mayFetch;
  }

  /**
   * Git in the same work tree, which never fetches what a partial clone lacks: for questions that a
   * check asks in every work tree. To fetch, git runs programs that the repository may name.
   */
  public Git withoutFetching() {
    return new Git(top, executable, false);
  }

  /** A command that has been started. */
  public static final class Running {
    private final GitProcess process;

    Running(GitProcess process) {
      this.process = process;
    }

    /**
     * Waits for the output of a command that answers "no" by failing in silence.
     *
     * @return the output; empty when the answer is no
     * @throws GitException when the command fails and says why
     */
    byte[] outputOrNothing() throws GitException {
      byte[] output = read();
      int code = process.waitFor();
      if (code >= FATAL && !process.reason().isEmpty()) {
        throw process.failure();
      }
      return code == 0 ? output : new byte[0];
    }

    /**
     * Waits for the output.
     *
     * @throws GitException when the command fails, with git's reason
     */
    public byte[] output() throws GitException {
      byte[] output = read();
      if (process.waitFor() != 0) {
        throw process.failure();
      }
      return output;
    }

    private byte[] read() throws GitException {
      try (InputStream out = process.output()) {
        return out.readAllBytes();
      } catch (IOException e) {
        throw process.unreadable(e);
      }
    }
  }

  /**
   * Starts a command that reads nothing.
   *
   * @throws GitException when git cannot be started
   */
  public Running start(String... arguments) throws GitException {
    GitProcess process = process(arguments);
    try {
      process.input().close();
    } catch (IOException e) {
      throw process.unreadable(e);
    }
    return new Running(process);
  }

  /**
   * The object id of the tree without files.
   *
   * @throws GitException when git fails
   */
  public String emptyTree() throws GitException {
    return line("hash-object", "-t", "tree", "--stdin");
  }

  /**
   * Starts a command.
   *
   * @throws GitException when git cannot be started
   */
  GitProcess process(String... arguments) throws GitException {
    List<String> command = new ArrayList<>(List.of(executable));
    command.addAll(WHATEVER_THE_REPOSITORY_SAYS);
    if (Files.exists(top.resolve(".git"))) {
      // The repository may name another work tree, whose files are not those that are checked.
      command.add("--work-tree=" + top.toAbsolutePath());
    }
    command.addAll(Arrays.asList(arguments));
    if (!top.getFileSystem().equals(FileSystems.getDefault())) {
      throw new GitException("git reads no other file systems than that of the computer");
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(top.toFile());
    setUp(builder.environment());
    try {
      return new GitProcess(builder.start(), name(arguments));
    } catch (IOException e) {
      throw new GitException(
          "git could not be started; is it installed and on the PATH? (%s)"
              .formatted(e.getMessage()));
    }
  }

  private void setUp(Map<String, String> environment) {
    new Repository(top).leaveOthers(environment);
    environment.put("LC_ALL", "C");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    if (!mayFetch) {
      environment.put("GIT_ALLOW_PROTOCOL", "none");
    }
    // Where .git is no repository, git would take the one around it, whose paths mean other files.
    Optional.ofNullable(top.toAbsolutePath().getParent())
        .ifPresent(above -> environment.put("GIT_CEILING_DIRECTORIES", above.toString()));
  }

  /** The name of the command, which options of git itself may precede. */
  private static String name(String... arguments) {
    return Arrays.stream(arguments)
        .filter(argument -> !argument.startsWith("-"))
        .findFirst()
        .orElse("");
  }

  /**
   * The line that a command prints that answers "no" by failing in silence; empty then.
   *
   * @throws GitException when git cannot be started, or fails and says why
   */
  public String lineOrNothing(String... arguments) throws GitException {
    return new String(start(arguments).outputOrNothing(), StandardCharsets.UTF_8).strip();
  }

  /**
   * The line that a command prints.
   *
   * @throws GitException when git cannot be started, or fails
   */
  public String line(String... arguments) throws GitException {
    return new String(start(arguments).output(), StandardCharsets.UTF_8).strip();
  }

  /**
   * Whether the staging area has a path, or files below it; false when git cannot say.
   *
   * @param path relative to the top of the work tree, with {@code /}
   */
  public boolean tracks(String path) {
    try {
      return keeps(path);
    } catch (GitException e) {
      return false;
    }
  }

  /**
   * Whether the staging area has a path, or files below it; false where there is no repository.
   *
   * @param path relative to the top of the work tree, with {@code /}
   * @throws GitException when git cannot say
   */
  public boolean keeps(String path) throws GitException {
    try {
      return start("--literal-pathspecs", "ls-files", "-z", "--", path).output().length > 0;
    } catch (GitException e) {
      if (Files.exists(top.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
      return false;
    }
  }
}
