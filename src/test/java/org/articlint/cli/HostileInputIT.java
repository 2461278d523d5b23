package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles made to fill memory or to take for ever, each in a process of its own. A heap of 400 MiB
 * keeps the process below 512 MB; when it is too small, the exit code is 3.
 */
@Tag("slow")
class HostileInputIT {

  private static final String HEAP = "-Xmx400m";

  private static final int MAX_CPU_SECONDS = 20;

  private static final int MAX_BYTES = 4 << 20;

  /** As many lines, tags and marks as are read. */
  private static final int MARKS = 150_000;

  private static final String PARAGRAPH =
      "This is the same paragraph over and over again, word for word as it is.";

  @TempDir Path directory;

  static Stream<Arguments> articles() {
    return Stream.of(
        Arguments.of("a.md", "{{", MARKS),
        Arguments.of("a.md", "<!-- articlint-ignore r: x -->\n\na\n\n", MARKS / 5 * 35),
        Arguments.of("a.md", "<!-- articlint-ignore-start r: x -->\n\n", MARKS / 3 * 38),
        Arguments.of("a.md", "<!-- articlint-ignore-end r -->\n\n", MARKS / 3 * 33),
        Arguments.of("a.md", "a\u0301\u0323", MAX_BYTES),
        Arguments.of("a.md", "\u0301\u0323", MAX_BYTES),
        Arguments.of("a.md", "*a ", MARKS * 3),
        Arguments.of("a.md", "*a ", MAX_BYTES),
        Arguments.of("a.md", "[", MARKS),
        Arguments.of("a.md", "[a](b) ", MARKS * 7),
        Arguments.of("a.md", "a\n\n", MARKS / 2 * 3),
        Arguments.of("a.md", "\n", MAX_BYTES),
        Arguments.of("a.md", "> - ".repeat(50) + "a\n\n", MARKS / 101 * 203),
        Arguments.of("a.md", "> - ".repeat(50) + "a\n\n", MAX_BYTES),
        Arguments.of("a.md", "`", MARKS),
        Arguments.of("a.md", "&amp;", MAX_BYTES),
        Arguments.of("a.mdx", "{", MARKS),
        Arguments.of("a.mdx", "{`${", MARKS),
        Arguments.of("a.mdx", "<A>{", MARKS / 2 * 4),
        Arguments.of("a.mdx", "* ".repeat(MARKS - 10) + "#", MARKS * 2),
        Arguments.of("a.html", "<p>", MARKS * 3),
        Arguments.of("a.html", "<dt>a<dd>b", MARKS / 2 * 10),
        Arguments.of("a.html", "<b><i><p>", MARKS / 3 * 9),
        Arguments.of("a.html", "<b><p>", MARKS / 2 * 6),
        Arguments.of("a.html", "<p><b>x", MARKS / 2 * 7),
        Arguments.of("a.md", "<li><b>", MARKS / 2 * 7),
        Arguments.of("a.md", "\uFDFA", MAX_BYTES),
        Arguments.of("a.md", "[[a](b)", MARKS / 2 * 7),
        Arguments.of("a.html", "<p>" + PARAGRAPH, MAX_BYTES),
        Arguments.of("a.md", PARAGRAPH + "\n\n", MAX_BYTES),
        Arguments.of("a.html", "<meta name=a content=b>", MAX_BYTES),
        Arguments.of("a.rst", PARAGRAPH + "\n\n", MAX_BYTES),
        Arguments.of("a.rst", "a\n  ", MARKS * 4),
        Arguments.of("a.rst", ".. note:: a\n\n", MARKS / 2 * 13),
        Arguments.of("a.rst", ".. |a| replace:: |a| |b|\n", MARKS / 5 * 25),
        Arguments.of("a.rst", "a_ ", MARKS * 3),
        Arguments.of("a.rst", ":a: b\n", MARKS * 6),
        Arguments.of("a.rst", "x ``a *b `c |d ", MARKS / 5 * 15),
        Arguments.of("a.txt", "a\n", MARKS * 2));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleIsCheckedOrRefused(String name, String unit, int bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    int length = unit.getBytes(StandardCharsets.UTF_8).length;
    text.append(unit.repeat(bytes / length));
    Files.writeString(directory.resolve(name), text);
    Cli.Result result =
        new Launcher(directory)
            .with("ARTICLINT_JAVA_OPTIONS", HEAP)
            .shell(
                "sh",
                "-c",
                "ulimit -t %s; exec '%s' %s --format=concise"
                    .formatted(MAX_CPU_SECONDS, Launcher.BUILT, name));
    assertTrue(result.code() == 0 || result.code() == 1, result.code() + result.err());
    assertEquals(
        "", result.err().lines().filter(l -> l.contains("Not checked")).findAny().orElse(""));
  }
}
