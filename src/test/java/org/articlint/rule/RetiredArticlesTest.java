package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles of what is over or no longer in use, for which no review is overdue. */
class RetiredArticlesTest {

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "review_date: 2020-01-15 | end_date: 2020-01-13 | 0",
        "review_date: 2020-01-15 | end: 2020-01-13 | 1",
        "review_date: 2020-01-15 | review_in: 6 months | 1",
        "last_reviewed: 2020-01-15 | end_date: 2020-01-13 | 1"
      })
  void theReviewOfAnEventIsNoneOfItsPage(String review, String key, int expected)
      throws IOException {
    String head = "---\nstart_date: 2020-01-02\n" + key + "\n" + review + "\n---\n";
    Files.writeString(directory.resolve("a.md"), head + "# Sprint 24\n\nText.\n");
    assertEquals(expected, overdue("a.md"), head);
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, 'title: Sprint 24', 0",
    "a.md, 'title: Meetup in Rome', 0",
    "sprints/24.md, 'title: The shop', 0",
    "a.md, 'type: event', 0",
    "a.md, 'title: Travel policy', 1",
    "a.md, 'title: Sprinter vans', 1",
    "policies/24.md, 'title: The shop', 1",
    "a.md, 'type: policy', 1"
  })
  void aPolicyThatBeginsAndEndsIsNoEvent(String path, String key, int expected) throws IOException {
    String head = "---\nstart_date: 2020-01-02\nend_date: 2020-01-13\nreview_date: 2020-01-15\n";
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, head + key + "\n---\n\nText.\n");
    assertEquals(expected, overdue(path), path + ", " + key);
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, 'status: archived', 0",
    "a.md, 'status: Superseded by b.md', 0",
    "a.md, 'lifecycle: deprecated', 0",
    "a.md, 'state: retired', 0",
    "a.md, 'deprecated: true', 0",
    "a.md, 'archived: yes', 0",
    "a.md, 'status: current', 1",
    "a.md, 'status: not archived', 1",
    "a.md, 'deprecated: false', 1"
  })
  void noReviewOfThemIsOverdue(String path, String key, int expected) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\nlast_reviewed: 2020-01-15\n" + key + "\n---\n# Shop\n\nText.\n");
    assertEquals(expected, overdue(path), key);
  }

  private long overdue(String path) {
    String command = "check --no-config --rule stale-last-reviewed --format concise " + path;
    String out = Cli.in(directory).run(command.split(" ")).out();
    return out.lines().filter(line -> line.contains("warning stale-last-reviewed")).count();
  }
}
