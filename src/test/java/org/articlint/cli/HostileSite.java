package org.articlint.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site of one article, checked with files that were made to take for ever or to fill memory. */
abstract class HostileSite {

  static final Duration SECONDS = Duration.ofSeconds(30);

  @TempDir Path site;

  @BeforeEach
  void writeArticle() throws IOException {
    write("a.md", "# A\n\nWords.\n");
  }

  static String many(int number, IntFunction<String> each) {
    return IntStream.range(0, number).mapToObj(each).collect(joining(", "));
  }

  void write(String name, String text) throws IOException {
    Files.writeString(site.resolve(name), text);
  }

  /** Checks the site, which must not take longer than some seconds. */
  Cli.Result check() {
    return assertTimeoutPreemptively(
        SECONDS, () -> Cli.in(site).run("check", ".", "--format", "concise"));
  }
}
