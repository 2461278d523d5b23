package org.articlint.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDiffTest {

  private static final String OLD = "1".repeat(40);
  private static final String NEW = "2".repeat(40);

  /** Output as git writes it; a line break ends each line of a patch. */
  private static List<String> parse(String output) throws GitException {
    return shown(FileDiff.parse(output.getBytes(StandardCharsets.UTF_8)));
  }

  /** Each file as {@code path before lines}; the id as its first digit. */
  private static List<String> shown(List<FileDiff> files) {
    return files.stream()
        .map(
            file ->
                file.kind() != FileKind.FILE
                    ? file.path() + " " + file.kind().name().toLowerCase(Locale.ROOT)
                    : "%s %s %s"
                        .formatted(
                            file.path(),
                            file.before().isEmpty() ? "new" : file.before().substring(0, 1),
                            lines(file.lines())))
        .toList();
  }

  private static String lines(LineRanges lines) {
    return lines.equals(LineRanges.ALL)
        ? "all"
        : lines.ranges().stream()
            .map(range -> range.first() + "-" + range.last())
            .collect(Collectors.joining(",", "[", "]"));
  }

  private static String raw(String modes, String status, String... paths) {
    return ":%s %s %s %s\0%s\0".formatted(modes, OLD, NEW, status, String.join("\0", paths));
  }

  private static String patch(String... hunks) {
    return "diff --git a/x b/x\n--- a/x\n+++ b/x\n" + String.join("", hunks);
  }

  @Test
  void aDiffWithoutFilesIsEmpty() throws Exception {
    assertEquals(List.of(), parse(""));
  }

  @Test
  void rangesAreThoseOfTheNewFile() throws Exception {
    String patch =
        patch(
            "@@ -1 +1 @@ # Heading\n-a\n+b\n",
            "@@ -4,2 +4,3 @@\n-a\n-b\n+a\n+b\n+c\n",
            "@@ -9,0 +11,2 @@\n+a\n+b\n");
    assertEquals(
        List.of("x.md 1 [1-1,4-6,11-12]"), parse(raw("100644 100644", "M", "x.md") + "\0" + patch));
  }

  @Test
  void aDeletionTouchesTheLinesAroundIt() throws Exception {
    String patch = patch("@@ -1,2 +0,0 @@\n-a\n-b\n", "@@ -9,2 +7,0 @@\n-a\n-b\n");
    assertEquals(
        List.of("x.md 1 [0-1,7-8]"), parse(raw("100644 100644", "M", "x.md") + "\0" + patch));
  }

  @Test
  void linesThatLookLikeHeadersAreText() throws Exception {
    String patch =
        patch(
            "@@ -1,2 +1,2 @@\n-@@ -7 +7 @@\n-diff --git a/y b/y\n+@@ -8 +8 @@\n+diff --git a b\n");
    assertEquals(List.of("x.md 1 [1-2]"), parse(raw("100644 100644", "M", "x.md") + "\0" + patch));
  }

  @Test
  void aChangeOfTheModeAloneTouchesNoLine() throws Exception {
    assertEquals(
        List.of("x.md 1 []"),
        parse(raw("100644 100755", "M", "x.md") + "\0diff --git a/x b/x\nold mode 100644\n"));
  }

  @Test
  void aNewFileIsNewInEveryLine() throws Exception {
    assertEquals(
        List.of("x.md new all"),
        parse(raw("000000 100644", "A", "x.md") + "\0" + patch("@@ -0,0 +1 @@\n+a\n")));
  }

  @Test
  void aRenamedFileIsComparedWithTheOldOne() throws Exception {
    assertEquals(
        List.of("new.md 1 [2-2]"),
        parse(
            raw("100644 100644", "R090", "old.md", "new.md")
                + "\0"
                + patch("@@ -2 +2 @@\n-a\n+b\n")));
  }

  @Test
  void aLinkThatBecameAFileHasTwoPatchesAndIsNew() throws Exception {
    assertEquals(
        List.of("x.md new all", "y.md 1 [5-5]"),
        parse(
            raw("120000 100644", "T", "x.md")
                + raw("100644 100644", "M", "y.md")
                + "\0"
                + patch("@@ -1 +0,0 @@\n-y\n")
                + patch("@@ -0,0 +1 @@\n+a\n")
                + patch("@@ -5 +5 @@\n-a\n+b\n")));
  }

  @Test
  void whatIsNoFileAnyMoreIsToldAsWhatItIs() throws Exception {
    assertEquals(
        List.of("link.md link", "submodule repository", "z.md 1 [3-3]"),
        parse(
            raw("100644 000000", "D", "deleted.md")
                + raw("100644 120000", "T", "link.md")
                + raw("160000 160000", "M", "submodule")
                + raw("100644 100644", "M", "z.md")
                + "\0"
                + patch("@@ -1 +0,0 @@\n-a\n")
                + patch("@@ -1 +0,0 @@\n-a\n")
                + patch("@@ -0,0 +1 @@\n+y\n")
                + patch("@@ -1 +1 @@\n-a\n+b\n")
                + patch("@@ -3 +3 @@\n-a\n+b\n")));
  }

  @Test
  void aPatchTooFewOrTooManyIsAFailure() {
    String entry = raw("100644 100644", "M", "x.md") + "\0";
    GitException failure = assertThrows(GitException.class, () -> parse(entry));
    assertEquals("git diff listed 1 files and printed the changes of 0", failure.getMessage());
    assertThrows(GitException.class, () -> parse(entry + patch() + patch()));
  }

  /** What real git says of the same. */
  @Nested
  class RealGit {

    @TempDir Path directory;

    @Test
    void theWorkTreeAndTheStagedFilesAreCompared() throws Exception {
      GitRepository repository = GitRepository.init(directory);
      repository.write("a ä\"\n.md", "1\n2\n3\n4\n5\n");
      repository.write("crlf.md", "1\r\n2\r\n");
      repository.write("binary.md", "1\n\0\n3");
      repository.write(".gitattributes", "binary.md binary\n");
      repository.write("old.md", "one\ntwo\nthree\nfour\nfive\nsix\n");
      Files.createSymbolicLink(directory.resolve("link.md"), Path.of("old.md"));
      repository.commit();
      repository.write("a ä\"\n.md", "1\n3\nFOUR\n5\n");
      repository.write("crlf.md", "1\r\nTWO\r\n");
      repository.write("binary.md", "1\n\0\n@@ -1 +1 @@");
      repository.git("mv", "old.md", "new.md");
      repository.write("new.md", "one\ntwo\nthree\nfour\nfive\n6\n");
      Files.delete(directory.resolve("link.md"));
      repository.write("link.md", "a file\n");
      repository.git("add", "crlf.md", "new.md");
      assertEquals(
          List.of(
              "a ä\"\n.md 1 [1-2,3-3]",
              "binary.md 1 [3-3]",
              "crlf.md 1 [2-2]",
              "link.md new all",
              "new.md 1 [6-6]"),
          compared(false));
      assertEquals(List.of("crlf.md 1 [2-2]", "new.md 1 [6-6]"), compared(true));
    }

    /** The ids are random; only that there is one is of interest. */
    private List<String> compared(boolean staged) throws GitException {
      return shown(FileDiff.of(FileDiff.start(new Git(directory), staged, "HEAD"))).stream()
          .map(line -> line.replaceFirst("\\.md [0-9a-f] ", ".md 1 "))
          .toList();
    }
  }
}
