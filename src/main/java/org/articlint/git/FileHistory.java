package org.articlint.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The commits that changed some files, read in one pass over the history. A file that was renamed
 * keeps its history. Merges are passed over: what they bring together was changed by the commits
 * before them.
 */
public final class FileHistory {

  private static final char COMMIT = '\u0001';
  private static final int ISO_DAY_CHARS = 10;
  private static final Pattern ISO_DAY =
      Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T");

  /**
   * What a commit made of a file.
   *
   * @param day the day on which its author wrote it
   * @param before the object id of the content before it; empty when it added the file
   * @param after the object id of the content after it
   * @param isCut whether a shallow clone ends here, so that the file may be older than the commit
   */
  public record Version(LocalDate day, String before, String after, boolean isCut) {}

  private final boolean isShallow;
  private final Map<String, List<Version>> versions = new HashMap<>();

  /** The lists of versions by the path that the files have in the commit at hand. */
  private final Map<String, List<List<Version>>> wanted = new HashMap<>();

  private FileHistory(Collection<String> paths, boolean isShallow) {
    this.isShallow = isShallow;
    for (String path : paths) {
      List<Version> of = new ArrayList<>(1);
      versions.put(path, of);
      wanted.computeIfAbsent(path, any -> new ArrayList<>(1)).add(of);
    }
  }

  /**
   * Reads the history of some files, as far back as the clone has it.
   *
   * @param paths relative to the top of the work tree, with {@code /}
   * @throws GitException when git fails, or there is no commit yet
   */
  public static FileHistory read(Git git, Collection<String> paths) throws GitException {
    boolean isShallow = git.line("rev-parse", "--is-shallow-repository").equals("true");
    FileHistory history = new FileHistory(paths, isShallow);
    GitProcess log =
        git.process(
            "log",
            "--raw",
            "-z",
            "--no-abbrev",
            "--find-renames",
            "--no-color",
            "--no-show-signature",
            "-O/dev/null",
            "--format=%x01%aI %cI%x00%P",
            "HEAD",
            "--");
    try (InputStream out = new BufferedInputStream(log.output())) {
      log.input().close();
      history.read(out);
    } catch (IOException e) {
      throw log.unreadable(e);
    }
    if (log.waitFor() != 0) {
      boolean isEmpty = git.lineOrNothing("rev-parse", "--quiet", "--verify", "HEAD").isEmpty();
      throw isEmpty ? new GitException("nothing is committed yet") : log.failure();
    }
    return history;
  }

  /** The versions of a file, the newest first; none when no commit has it. */
  public List<Version> of(String path) {
    return versions.getOrDefault(path, List.of());
  }

  private void read(InputStream out) throws IOException {
    LocalDate day = LocalDate.EPOCH;
    boolean isCut = false;
    for (Optional<String> next = next(out); next.isPresent(); next = next(out)) {
      String field = next.get().stripLeading();
      if (!field.isEmpty() && field.charAt(0) == COMMIT) {
        day = day(field.substring(1));
        isCut = isShallow && next(out).orElse("").isEmpty();
      } else if (field.startsWith(":")) {
        // :100644 100644 <blob> <blob> M
        String[] parts = field.split(" ", -1);
        String from = next(out).orElseThrow(IOException::new);
        boolean isMoved = parts[4].startsWith("R");
        String to =
            isMoved || parts[4].startsWith("C") ? next(out).orElseThrow(IOException::new) : from;
        add(
            to,
            new Version(
                day, content(parts[2], parts[0].substring(1)), content(parts[3], parts[1]), isCut));
        if (isMoved) {
          moved(from, to);
        }
      }
    }
  }

  /** The day of the author, or that of the commit: git takes any number for either. */
  private static LocalDate day(String authorAndCommit) {
    for (String date : authorAndCommit.split(" ", -1)) {
      if (ISO_DAY.matcher(date).lookingAt()) {
        return LocalDate.parse(date.substring(0, ISO_DAY_CHARS));
      }
    }
    return LocalDate.EPOCH;
  }

  private void add(String path, Version version) {
    if (!version.after.isEmpty()) {
      wanted.getOrDefault(path, List.of()).forEach(list -> list.add(version));
    }
  }

  /** From the commit at hand backwards, a file has its older name. */
  private void moved(String from, String to) {
    List<List<Version>> lists = wanted.remove(to);
    if (lists != null) {
      wanted.computeIfAbsent(from, any -> new ArrayList<>(1)).addAll(lists);
    }
  }

  /** The object id of a regular file; empty for anything else. */
  private static String content(String id, String mode) {
    return FileKind.of(mode) == FileKind.FILE ? id : "";
  }

  private static Optional<String> next(InputStream out) throws IOException {
    ByteArrayOutputStream field = new ByteArrayOutputStream();
    int next = out.read();
    if (next < 0) {
      return Optional.empty();
    }
    for (; next > 0; next = out.read()) {
      field.write(next);
    }
    return Optional.of(field.toString(StandardCharsets.UTF_8));
  }
}
