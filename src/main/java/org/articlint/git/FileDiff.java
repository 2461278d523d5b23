package org.articlint.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file differs from what it was. A file that was renamed is compared with what it was called
 * before.
 *
 * @param path relative to the top of the work tree, with {@code /}
 * @param before the object id of what it was; empty for a new file
 * @param lines the lines that are new or changed
 */
public record FileDiff(String path, String before, LineRanges lines) {

  private static final String FILE_MODE = "100";
  private static final String HEADER = "diff --git ";
  private static final Pattern HUNK = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");

  private record Entry(String path, String before, boolean isFile, int headers) {}

  /**
   * Starts to ask how a work tree differs from a commit or tree.
   *
   * @param staged whether the index is compared, and not the files
   * @throws GitException when there is no git
   */
  public static Git.Running start(Git git, boolean staged, String base) throws GitException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "diff",
                "--raw",
                "-z",
                "-p",
                "-U0",
                "--inter-hunk-context=0",
                "-M",
                // What .gitattributes calls binary has lines all the same.
                "--text",
                "--no-abbrev",
                "--full-index",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--submodule=short",
                "--src-prefix=a/",
                "--dst-prefix=b/"));
    if (staged) {
      command.add("--cached");
    }
    command.add(base);
    command.add("--");
    return git.start(command.toArray(String[]::new));
  }

  /**
   * The ordinary files that are new or changed.
   *
   * @throws GitException when git cannot say
   */
  public static List<FileDiff> of(Git.Running running) throws GitException {
    byte[] output = running.output();
    List<Entry> entries = new ArrayList<>();
    int patch = entries(output, entries);
    List<List<LineRanges.Range>> changed = hunks(output, patch);
    int expected = entries.stream().mapToInt(Entry::headers).sum();
    if (changed.size() != expected) {
      throw new GitException(
          "git diff told of %d files and showed %d".formatted(expected, changed.size()));
    }
    List<FileDiff> files = new ArrayList<>();
    int next = 0;
    for (Entry entry : entries) {
      List<LineRanges.Range> lines =
          entry.headers == 1 ? changed.get(next) : LineRanges.ALL.ranges();
      next += entry.headers;
      if (entry.isFile) {
        boolean isNew = entry.before.isEmpty();
        files.add(
            new FileDiff(entry.path, entry.before, isNew ? LineRanges.ALL : new LineRanges(lines)));
      }
    }
    return files;
  }

  /** Reads the list of files; returns where the texts begin. */
  private static int entries(byte[] output, List<Entry> entries) {
    int at = 0;
    while (at < output.length && output[at] == ':') {
      // :100644 100644 <blob> <blob> M, and R and C with two paths
      String[] parts = field(output, at).split(" ", -1);
      at = after(output, at);
      char status = parts[4].charAt(0);
      if (status == 'R' || status == 'C') {
        at = after(output, at);
      }
      String path = field(output, at);
      at = after(output, at);
      boolean isFile = parts[1].startsWith(FILE_MODE);
      boolean was = parts[0].startsWith(":" + FILE_MODE);
      // A file that became a link is shown as taken away and made; one in conflict not at all.
      int headers = status == 'T' ? 2 : status == 'U' ? 0 : 1;
      entries.add(new Entry(path, was && isFile ? parts[2] : "", isFile, headers));
    }
    return at;
  }

  /** The changed lines of each file, in order. */
  private static List<List<LineRanges.Range>> hunks(byte[] output, int from) {
    List<List<LineRanges.Range>> files = new ArrayList<>();
    // Only lines that git wrote itself are looked at; those are ASCII.
    String text =
        new String(output, from, output.length - from, StandardCharsets.ISO_8859_1)
            .replaceFirst("^\0", "");
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(HEADER)) {
        files.add(new ArrayList<>());
      } else if (line.startsWith("@@ ")) {
        Matcher hunk = HUNK.matcher(line);
        if (hunk.matches()) {
          int first = Integer.parseInt(hunk.group(1));
          int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
          // Where lines were taken away, their neighbours are touched.
          files
              .get(files.size() - 1)
              .add(new LineRanges.Range(first, count == 0 ? first + 1 : first + count - 1));
        }
      }
    }
    return files;
  }

  private static String field(byte[] output, int from) {
    return new String(output, from, after(output, from) - 1 - from, StandardCharsets.UTF_8);
  }

  /** The offset after the next NUL. */
  private static int after(byte[] output, int from) {
    int at = from;
    while (at < output.length && output[at] != 0) {
      at++;
    }
    return at + 1;
  }
}
