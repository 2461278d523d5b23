package org.articlint.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.cli.io.UsageException;
import org.articlint.git.Git;
import org.articlint.git.GitException;

/** A report of an earlier run that lies where the next one is to be written. */
final class EarlierReport {

  private static final String PAGE_START = "<!DOCTYPE html>";
  private static final String PAGE_MARK = "<meta name=\"generator\" content=\"articlint ";

  /** With what summaries and review queues in Markdown begin. */
  private static final List<String> SUMMARIES = List.of("### articlint: ", "### Review queue, ");

  /** A page says near its start what made it. */
  private static final int MAX_BYTES = 4_096;

  private EarlierReport() {}

  /**
   * Whether a file is a report of articlint that nobody has committed. What git keeps is somebody's
   * work whatever it says of itself: a change could otherwise bring an article that is not checked.
   *
   * @param file a real path below the root
   * @param root the top of the work tree, if there is one
   * @throws UsageException when git cannot say whether it keeps the file
   */
  static boolean is(Path file, Path root) throws UsageException {
    String path = root.relativize(file).toString().replace('\\', '/');
    try {
      return isMarked(file) && !new Git(root).withoutFetching().keeps(path);
    } catch (GitException e) {
      throw new UsageException(
          "--output would overwrite %s, and it is not known whether git keeps that file: %s"
              .formatted(path, e.getMessage()));
    }
  }

  private static boolean isMarked(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
      return (start.startsWith(PAGE_START) && start.contains(PAGE_MARK))
          || SUMMARIES.stream().anyMatch(start::startsWith);
    } catch (IOException e) {
      // Then it is not known to be a report.
      return false;
    }
  }
}
