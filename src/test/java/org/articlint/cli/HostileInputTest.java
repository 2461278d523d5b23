package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.articlint.Project;
import org.articlint.parse.ArticleLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files made to mislead, stop or crash the tool. */
class HostileInputTest {

  private static final Duration SECONDS = Duration.ofSeconds(20);

  @TempDir Path directory;

  @Test
  void oneBadFileNeverStopsTheOthers() throws Exception {
    write("good.md", "# Good\n\nAll is well.\n");
    Files.write(directory.resolve("binary.md"), new byte[] {'P', 'N', 'G', 0, 1, 2});
    Files.write(directory.resolve("latin1.md"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(directory.resolve("utf16.md"), "# A".getBytes(StandardCharsets.UTF_16));
    write("huge.md", "word ".repeat(1 << 20));
    write("laughs.md", "---\na: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n\nText.\n");
    Files.createSymbolicLink(directory.resolve("loop.md"), Path.of("loop.md"));
    Files.createSymbolicLink(directory.resolve("around"), directory);
    Files.createSymbolicLink(directory.resolve("gone.md"), Path.of("missing.md"));
    Process fifo = new ProcessBuilder("mkfifo", directory.resolve("pipe.md").toString()).start();
    assertEquals(0, fifo.waitFor());

    Cli.Result all = assertTimeoutPreemptively(SECONDS, () -> concise("."));
    assertEquals(3, all.code(), all.err());
    assertLine(
        all.out(), "binary.md:1:1: error invalid-encoding: the file is not text but an image");
    assertLine(
        all.out(),
        "latin1.md:1:4: error invalid-encoding: the file is not saved as UTF-8: from here on (byte 4");
    assertLine(all.out(), "utf16.md:1:1: error invalid-encoding: the file is saved as UTF-16");
    assertLine(all.out(), "huge.md:1:1: error article-too-large: the file has 5242880 bytes");
    assertLine(all.out(), "laughs.md:3:8: error invalid-front-matter: *a stands for a list");
    assertLine(all.out(), "loop.md:1:1: error unreadable-article: the article could not be read:");
    assertLine(all.out(), "gone.md:1:1: error unreadable-article");
    assertLine(all.out(), "pipe.md:1:1: error unreadable-article");
    assertTrue(all.out().contains("not a regular file"), all.out());
    assertTrue(all.err().contains("Left out as a link to a directory: 1."), all.err());
    assertTrue(all.err().contains("Checked 9 articles"), all.err());
    assertFalse(all.out().contains("good.md"), "the good one is clean");

    for (String name : List.of("loop.md", "gone.md", "pipe.md")) {
      Files.delete(directory.resolve(name));
    }
    assertEquals(1, concise(".").code());
  }

  /** U+FFFD is what Java puts for bytes that are no UTF-8, and a letter that a file may hold. */
  @Test
  void aReplacementCharacterIsNoFault() throws Exception {
    write("letter.md", "# \uFFFD\n\nIt stands for what could not be read.\n");
    assertEquals(0, concise("letter.md").code());
    byte[] cut = "# \uFFFD\n\nEnds in the middle: \u20AC".getBytes(StandardCharsets.UTF_8);
    Files.write(directory.resolve("cut.md"), Arrays.copyOf(cut, cut.length - 1));
    assertLine(
        concise("cut.md").out(),
        "cut.md:3:21: error invalid-encoding: the file is not saved as UTF-8: from here on (byte 28)");
  }

  /** Files of the kernel say that they have no bytes. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileIsReadToItsEndWhateverSizeItSays() throws Exception {
    assertEquals(0, Files.size(Path.of("/proc/version")));
    assertTrue(ArticleLoader.bytes(Path.of("/proc/version"), "a.md").length > 0);
  }

  @Test
  void whatCannotBeReadIsToldWhateverRulesRun() throws Exception {
    Files.write(directory.resolve("latin1.md"), new byte[] {'#', ' ', (byte) 0xE9});
    assertEquals(1, concise("latin1.md", "--rule", "stale-last-reviewed").code());
    write("articlint.yaml", "rules: {invalid-encoding: off}\n");
    Cli.Result off = concise("latin1.md");
    assertEquals(3, off.code());
    assertTrue(
        off.err()
            .contains(
                "Not checked: latin1.md: the file is not saved as UTF-8: from here on (byte 3"),
        off.err());
  }

  @Test
  void aReasonMayBeLong() throws Exception {
    String commas = ",".repeat(500_000);
    write("a.md", "# A\n\n<!-- articlint-ignore a: " + commas + " -->\n\nWords.\n");
    assertTimeoutPreemptively(SECONDS, () -> assertEquals(0, concise("a.md").code()));
  }

  /** A pattern that repeats a group overflows the stack. */
  @Test
  void aCommentMayNameThousandsOfRules() throws Exception {
    String rules = "a , b,\n".repeat(20_000) + "stale-last-reviewed";
    write("a.md", MemorySite.STALE + "\n<!-- articlint-ignore-file " + rules + " : history -->\n");
    Cli.Result result = concise("a.md", "--show-suppressed");
    assertTrue(result.out().contains("(suppressed: history)"), result.out());
  }

  /** Beside each other, inside each other, and without an end or a start. */
  @ParameterizedTest
  @CsvSource({"1, 1, 6000, 6000", "6000, 0, 1, 0", "0, 6000, 1, 0", "6000, 6000, 1, 1"})
  void rangesOfSuppressionsMayBeThousands(int starts, int ends, int times, int suppressed)
      throws Exception {
    String start = "<!-- articlint-ignore-start control-character: x -->\n\n";
    String end = "<!-- articlint-ignore-end control-character -->\n\n";
    String range = start.repeat(starts) + "a\u0001b\n\n" + end.repeat(ends);
    write("a.md", range.repeat(times));
    Cli.Result result =
        assertTimeoutPreemptively(SECONDS, () -> concise("a.md", "--show-suppressed"));
    List<String> lines = result.out().lines().toList();
    assertEquals(
        suppressed, lines.stream().filter(line -> line.endsWith("(suppressed: x)")).count());
    long unused = lines.stream().filter(line -> line.contains("unused-suppression")).count();
    assertEquals((long) Math.max(starts, ends) * times - suppressed, unused);
  }

  /** Headings of which a pattern could make no end. */
  @Test
  void headingsMayBeLong() throws Exception {
    write(
        "a.md",
        "# A\n\n## %s!\n\n## %s!\n\n## 1%s!\n\n## 1.2%s!\n\n## %s\u00e9!\n"
            .formatted(
                "A." + "BB.".repeat(50),
                "?".repeat(300_000) + "\u00e9",
                ".1".repeat(90) + "\u00e9",
                "-1_".repeat(60) + "\u00e9",
                "1-2".repeat(60)));
    assertTimeoutPreemptively(
        SECONDS, () -> assertEquals(0, concise("a.md", "--pack", "operations").code()));
  }

  /** What is repeated thousands of times is judged like the rest. */
  @Test
  void partsOfALineMayRecur() throws Exception {
    String end = "\n\n## C\n\nWords.\n";
    List<String> texts =
        List.of(
            "# A\n\n## " + "1.".repeat(50_000) + "1" + end,
            "# A\n\n## B\n\n" + ":::\n".repeat(30_000) + end,
            "# A\n\n## Aim: " + "know ".repeat(20_000) + end,
            "# A\n\n## Please" + " know".repeat(20_000) + end,
            "# A\n\n## Version 1" + ".1".repeat(50_000) + end,
            "# A\n\n## Planned for v1" + ".1".repeat(50_000) + end,
            "# DROP" + " TABLE".repeat(20_000) + end,
            "# A\n\n::: a" + ".b".repeat(50_000) + end,
            "# A\n\n- " + " ".repeat(60_000) + end,
            "---\na:\n" + "- ".repeat(60_000) + "{\n---\n\n# A" + end,
            "---\na: b\n" + "- ".repeat(60_000) + "-\n\n# A" + end);
    for (String text : texts) {
      write("a.md", text);
      Cli.Result result = concise("a.md", "--pack", "recommended", "--pack", "operations");
      String start = text.substring(0, Math.min(40, text.length()));
      assertTrue(result.code() < 2, start + ": " + result.err());
    }
  }

  @Test
  void filesNamedOnTheCommandLineAreReportedAsWell() throws Exception {
    write("a.md", "# A\n\nWords.\n");
    write("a.log", "text");
    Files.createSymbolicLink(directory.resolve("gone.md"), Path.of("missing.md"));
    assertEquals(3, concise("gone.md").code());
    Cli.Result unknown = concise("a.log");
    assertEquals(3, unknown.code());
    assertTrue(unknown.err().contains("a.log: its format is not known"), unknown.err());
    Cli.Result missing = concise("b.md");
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("there is no file or directory 'b.md'"), missing.err());
    Files.createDirectories(directory.resolve("empty"));
    assertEquals(2, concise("empty").code(), "nothing found is no success");
  }

  @Test
  void nothingThatATerminalOrARunnerObeysIsPrinted() throws Exception {
    String evil =
        "Guide to deploying \u001b]0;pwned\u0007 \u009b2J ##[error]x ##vso[task.setvariable]y"
            + " ::error::z ::set-output name=a::b \u202e \u2066 \r\u0000 end";
    String words = "some more words to make this an article of its own ".repeat(8);
    write(
        "a.md",
        "---\ntitle: |\n  x\n---\n\n# " + evil.replace("\r\u0000", "") + "\n\n" + words + "\n");
    write(
        "b.md",
        "---\ntitle: \"Guide to deploying \\e]0;p\\a ##[error]x ::error::z \\r\\n::warning::w\"\n"
            + "---\n\n"
            + words
            + "\n");
    write("::error file=x::pwn.md", "---\nlast_reviewed: 2020-01-01\n---\n\n" + words + "2\n");
    for (String format : List.of("text", "concise")) {
      Cli.Result result =
          Cli.in(directory)
              .run("check", ".", "--format", format, "--today", Project.TODAY, "--statistics");
      String printed = result.out() + result.err();
      assertTrue(printed.contains("missing-rollback-note"), printed);
      assertTrue(printed.contains("stale-last-reviewed"), printed);
      for (String line : printed.split("\n", -1)) {
        assertFalse(line.matches("\\s*::.*"), line);
        assertFalse(line.matches(".*##\\w*\\[.*"), line);
        assertFalse(line.contains("::error"), line);
        assertTrue(
            line.chars()
                .allMatch(c -> c >= 0x20 && (c < 0x7f || c > 0x9f) && c != 0x202e && c != 0x2066),
            line);
      }
    }
  }

  @Test
  void aFileNameIsNeverAnOptionNorAnArgumentFile() throws Exception {
    write("@evil.md", "--output=json=pwned.json\n");
    write("--output=json=x.md", "# X\n\nWords.\n");
    Cli.Result result = concise("--", "@evil.md", "--output=json=x.md");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.err().contains("Checked 2 articles"), result.err());
    assertFalse(Files.exists(directory.resolve("pwned.json")));
    assertFalse(Files.exists(directory.resolve("x.md")));
  }

  @Test
  void anArticleIsNeverOverwrittenByAReport() throws Exception {
    write("a.md", "# A\n\nWords.\n");
    Cli.Result result = concise("a.md", "--output", "json=a.md");
    assertEquals(2, result.code());
    assertEquals("# A\n\nWords.\n", Files.readString(directory.resolve("a.md")));
  }

  @Test
  void linksThatLeadOutOfTheRootAreNotRead() throws Exception {
    Path root = Files.createDirectories(directory.resolve("root/.git")).getParent();
    write("secret.md", "---\nlast_reviewed: 2001-01-01\n---\n");
    Files.createSymbolicLink(root.resolve("link.md"), directory.resolve("secret.md"));
    Files.writeString(root.resolve("a.md"), "# A\n\nWords.\n");
    Cli.Result result =
        Cli.in(root).run("check", ".", "--format", "concise", "--today", Project.TODAY);
    assertEquals(0, result.code(), result.out());
    assertTrue(
        result.err().contains("Left out as a link that leads out of the root: 1."), result.err());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private Cli.Result concise(String... args) {
    String[] all = new String[args.length + 5];
    all[0] = "check";
    all[1] = "--format";
    all[2] = "concise";
    all[3] = "--today";
    all[4] = Project.TODAY;
    System.arraycopy(args, 0, all, 5, args.length);
    return Cli.in(directory).run(all);
  }

  private static void assertLine(String out, String start) {
    assertTrue(out.lines().anyMatch(line -> line.startsWith(start)), start + "\nnot in\n" + out);
  }
}
