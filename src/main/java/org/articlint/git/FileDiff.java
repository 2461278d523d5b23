package org.articlint.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that differs from an earlier commit. A renamed file is compared with the file it was
 * renamed from.
 *
 * @param path relative to the top of the work tree, with {@code /}
 * @param kind what it is now
 * @param before the object id of the earlier content, or another name of it that git resolves;
 *     empty for a new file
 * @param lines the lines that are new or changed, and the two around each deletion
 * @param renamedFrom the path of the file before; the same one unless it was renamed
 */
public record FileDiff(
    String path, FileKind kind, String before, LineRanges lines, String renamedFrom) {

  /** A file that was not renamed. */
  public FileDiff(String path, FileKind kind, String before, LineRanges lines) {
    this(path, kind, before, lines, path);
  }

  /** Whether it was called otherwise before. */
  public boolean isMoved() {
    return !renamedFrom.equals(path);
  }

  private static final String HEADER = "diff --git ";
  private static final Pattern HUNK = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");

  /** The list of files and their patches, whatever the user's configuration says. */
  private static final List<String> COMMAND =
      List.of(
          "diff",
          "--raw",
          "-z",
          "-p",
          "-U0",
          "--inter-hunk-context=0",
          "-M",
          // Files that .gitattributes declares binary have lines too.
          "--text",
          "--no-abbrev",
          "--full-index",
          "--no-color",
          "--no-ext-diff",
          "--no-textconv",
          "--submodule=short",
          // Another commit of a submodule counts, whatever .gitmodules says; git would start a
          // process in each to look for more.
          "--ignore-submodules=dirty",
          // No order of the user's own.
          "-O/dev/null",
          "--src-prefix=a/",
          "--dst-prefix=b/");

  /**
   * One line of {@code --raw}.
   *
   * @param patches the number of patches that git prints for it
   */
  private record Entry(
      String path, String before, FileKind kind, int patches, String renamedFrom) {}

  /**
   * Starts to compare a work tree with a commit or tree.
   *
   * @param staged whether the staged files are compared, and not those in the work tree
   * @throws GitException when git cannot be started
   */
  public static Git.Running start(Git git, boolean staged, String base) throws GitException {
    return start(git, staged, base, Set.of());
  }

  /**
   * Starts to compare all but some files.
   *
   * @param without paths of files with a merge conflict: git lists them as changed even if they are
   *     the same, and then prints no patch
   * @throws GitException when git cannot be started
   */
  public static Git.Running start(Git git, boolean staged, String base, Set<String> without)
      throws GitException {
    List<String> command = new ArrayList<>(COMMAND);
    if (staged) {
      command.add("--cached");
    }
    command.add(base);
    command.add("--");
    if (!without.isEmpty()) {
      command.add(".");
      without.stream()
          .limit(StagedFiles.MAX_PATHS_PER_COMMAND)
          .forEach(path -> command.add(":(exclude,literal)" + path));
    }
    return git.start(command.toArray(String[]::new));
  }

  /**
   * Waits for what is new or changed, but for what a merge has left with a conflict.
   *
   * @param running a command of {@link #start}
   * @throws GitException when git fails
   */
  public static List<FileDiff> of(Git.Running running) throws GitException {
    return parse(running.output());
  }

  /** Reads the output of the command. */
  static List<FileDiff> parse(byte[] output) throws GitException {
    List<Entry> entries = new ArrayList<>();
    int patch = entries(output, entries);
    List<List<LineRanges.Range>> changed = hunks(output, patch);
    int expected = entries.stream().mapToInt(Entry::patches).sum();
    if (changed.size() != expected) {
      throw new GitException(
          "git diff listed %s files and printed the changes of %s"
              .formatted(expected, changed.size()));
    }
    List<FileDiff> files = new ArrayList<>();
    int next = 0;
    for (Entry entry : entries) {
      boolean isWhole = entry.before.isEmpty() || entry.patches != 1;
      if (entry.kind != FileKind.NONE) {
        LineRanges lines = isWhole ? LineRanges.ALL : new LineRanges(changed.get(next));
        files.add(new FileDiff(entry.path, entry.kind, entry.before, lines, entry.renamedFrom));
      }
      next += entry.patches;
    }
    return files;
  }

  /** Reads the list of files; returns the offset of the patches. */
  private static int entries(byte[] output, List<Entry> entries) {
    int at = 0;
    while (at < output.length && output[at] == ':') {
      // :100644 100644 <blob> <blob> M, then one path, or two after R and C
      String[] parts = field(output, at).split(" ", -1);
      at = after(output, at);
      char status = parts[4].charAt(0);
      String from = field(output, at);
      if (status == 'R' || status == 'C') {
        at = after(output, at);
      }
      String path = field(output, at);
      at = after(output, at);
      FileKind kind = status == 'U' ? FileKind.NONE : FileKind.of(parts[1]);
      boolean wasFile = FileKind.of(parts[0].substring(1)) == FileKind.FILE;
      // A change of type has two patches, a deletion and a creation; a conflict has none.
      int patches = status == 'T' ? 2 : status == 'U' ? 0 : 1;
      boolean isFile = kind == FileKind.FILE;
      entries.add(new Entry(path, wasFile && isFile ? parts[2] : "", kind, patches, from));
    }
    return at;
  }

  /** Reads the changed lines of each patch, in order. */
  private static List<List<LineRanges.Range>> hunks(byte[] output, int from) {
    List<List<LineRanges.Range>> patches = new ArrayList<>();
    // Headers are ASCII; lines of the files begin with a space, + or -, in whatever encoding.
    String text =
        new String(output, from, output.length - from, StandardCharsets.ISO_8859_1)
            .replaceFirst("^\0", "");
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(HEADER)) {
        patches.add(new ArrayList<>());
      } else if (line.startsWith("@@ ")) {
        Matcher hunk = HUNK.matcher(line);
        if (hunk.matches()) {
          patches.get(patches.size() - 1).add(range(hunk));
        }
      }
    }
    return patches;
  }

  private static LineRanges.Range range(Matcher hunk) {
    int first = Integer.parseInt(hunk.group(1));
    int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
    // A deletion touches the lines before and after it.
    return new LineRanges.Range(first, count == 0 ? first + 1 : first + count - 1);
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
