package org.articlint.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs real git, and small programs in its place that fail as git may. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GitTest {

  /** What a pipe holds on Linux. */
  private static final int PIPE_BYTES = 64 << 10;

  @TempDir Path directory;

  @Test
  void aLineIsReadWithoutItsLineBreak() throws Exception {
    GitRepository repository = GitRepository.init(directory);
    repository.commit();
    Git git = new Git(directory);
    assertEquals(repository.git("rev-parse", "HEAD"), git.line("rev-parse", "HEAD"));
    assertEquals("4b825dc642cb6eb9a060e54bf8d69288fbee4904", git.emptyTree());
  }

  @Test
  void moreWarningsThanAPipeHoldsDoNotBlockTheOutput() throws Exception {
    GitRepository repository = GitRepository.init(directory);
    String longName = "a-rather-long-name-of-an-article-".repeat(6);
    for (int i = 0; i < 400; i++) {
      repository.write(longName + i + ".md", "one\ntwo\n");
    }
    repository.commit();
    repository.git("config", "core.autocrlf", "input");
    for (int i = 0; i < 400; i++) {
      repository.write(longName + i + ".md", "one\r\nTWO\r\n");
    }
    assertTrue(warnings() > PIPE_BYTES, "git wrote no more warnings than a pipe holds");
    assertEquals(400, FileDiff.of(FileDiff.start(new Git(directory), false, "HEAD")).size());
  }

  /** The bytes that git writes to its standard error for the same command. */
  private long warnings() throws Exception {
    Path errors = directory.resolve(".git/errors");
    Process process =
        new ProcessBuilder("git", "diff", "HEAD")
            .directory(directory.toFile())
            .redirectError(errors.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor());
    return Files.size(errors);
  }

  @Test
  void aFailureGivesGitsReason() throws Exception {
    GitRepository.init(directory);
    GitException failure =
        assertThrows(GitException.class, () -> new Git(directory).line("rev-parse", "nowhere"));
    assertTrue(
        failure
            .getMessage()
            .startsWith("git rev-parse failed: fatal: ambiguous argument 'nowhere'"),
        failure.getMessage());
  }

  @Test
  void theNameOfTheCommandIsNotAnOption() throws Exception {
    GitRepository.init(directory);
    GitException failure =
        assertThrows(
            GitException.class,
            () -> new Git(directory).line("--literal-pathspecs", "ls-files", "--no-such-option"));
    assertTrue(
        failure.getMessage().startsWith("git ls-files failed: error: unknown option"),
        failure.getMessage());
  }

  @Test
  void warningsBeforeTheReasonAreLeftOut() throws Exception {
    assertEquals(
        "git diff failed: error: bad\nfatal: worse\nAsk somebody.",
        failure(
            "echo 'warning: CRLF' >&2; printf 'error: bad\\nfatal: worse\\nAsk somebody.\\n' >&2;"
                + " exit 128"));
  }

  @Test
  void aFailureWithoutAReasonGivesItsExitCode() throws Exception {
    assertEquals("git diff failed: exit code 3", failure("exit 3"));
  }

  @Test
  void whatIsKeptOfErrorsIsBounded() throws Exception {
    String message =
        failure("yes 'warning: ä' | head -c 300000 >&2; echo 'fatal: the end' >&2; exit 128");
    assertEquals("git diff failed: fatal: the end", message);
  }

  @Test
  void aLineLongerThanWhatIsKeptBeginsWithAWholeCharacter() throws Exception {
    String line = "(printf x; yes 'ä' | tr -d '\\n' | head -c 300000; printf y) >&2; exit 128";
    String kept = "ä".repeat(ErrorOutput.MAX_KEPT_BYTES / 2 - 1) + "y";
    assertEquals("git diff failed: " + kept, failure(line));
  }

  @Test
  void aProgramThatKeepsTheErrorStreamOpenIsNotWaitedFor() throws Exception {
    String script = "sleep 30 >/dev/null & echo 'fatal: broken' >&2; exit 128";
    assertEquals("git diff failed: fatal: broken", failure(script));
  }

  @Test
  void aProcessThatDiesEarlyIsAFailure() throws Exception {
    assertEquals(
        "git diff failed: exit code 137", failure("echo half an answer; kill -9 $$; sleep 5"));
  }

  private String failure(String script) throws Exception {
    Git git = new Git(directory, GitRepository.program(directory, script));
    Git.Running running = git.start("diff", "HEAD");
    return assertThrows(GitException.class, running::output).getMessage();
  }

  @Test
  void aMissingGitIsNamed() {
    String missing = directory.resolve("no-git").toString();
    GitException failure =
        assertThrows(GitException.class, () -> new Git(directory, missing).start("diff"));
    assertTrue(
        failure
            .getMessage()
            .startsWith("git could not be started; is it installed and on the PATH? ("),
        failure.getMessage());
  }

  @Test
  void silentFailureMeansNo() throws Exception {
    GitRepository.init(directory);
    Git git = new Git(directory);
    assertEquals("", git.lineOrNothing("rev-parse", "--quiet", "--verify", "HEAD^{commit}"));
    // An exit code of 128 without a word.
    new GitRepository(directory).commit();
    assertEquals("", git.lineOrNothing("rev-parse", "--quiet", "--verify", "HEAD@{5}^{commit}"));
  }

  @Test
  void aFatalErrorIsNotTakenForNo() {
    GitException failure =
        assertThrows(
            GitException.class,
            () -> new Git(directory).lineOrNothing("rev-parse", "--quiet", "--verify", "HEAD"));
    assertTrue(
        failure.getMessage().startsWith("git rev-parse failed: fatal: not a git repository"),
        failure.getMessage());
  }

  @Test
  void aWarningBesideANoIsNoFailure() throws Exception {
    GitRepository repository = GitRepository.init(directory);
    repository.commit();
    repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/gone");
    assertEquals(
        "",
        new Git(directory)
            .lineOrNothing("rev-parse", "--quiet", "--verify", "origin/HEAD^{commit}"));
  }
}
