package org.articlint.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.cli.io.ReportFile;
import org.articlint.lint.files.ArticleFile;
import org.articlint.report.medium.TerminalText;

/**
 * An article that a command changes.
 *
 * @param path as shown
 * @param edits in order, none overlapping another
 */
public record EditedArticle(
    ArticleFile article, String path, SourceText before, List<TextEdit> edits) {

  /** The lines that some edits touch, 1-based, and those edits. */
  private record Hunk(int first, int last, List<TextEdit> edits) {}

  /**
   * Writes the changed article in place of the other one.
   *
   * @throws IOException when it cannot be written, or somebody has changed it since it was read;
   *     what is there is untouched
   */
  public void write() throws IOException {
    ReportFile.replace(
        article.file(), TextEdit.apply(before, edits), () -> article.unchanged(before.checksum()));
  }

  /** The changes as a diff without context, safe for a terminal. */
  public List<String> diff() {
    String shown = TerminalText.escape(path);
    List<String> lines = new ArrayList<>(List.of("--- a/" + shown, "+++ b/" + shown));
    int shift = 0;
    for (Hunk hunk : hunks()) {
      shift += addHunk(hunk, shift, lines);
    }
    return lines;
  }

  private List<Hunk> hunks() {
    List<Hunk> hunks = new ArrayList<>();
    for (TextEdit edit : edits) {
      int first = before.line(edit.span().start());
      int last = before.line(edit.span().end());
      Hunk previous = hunks.isEmpty() ? null : hunks.get(hunks.size() - 1);
      if (previous == null || previous.last < first) {
        hunks.add(new Hunk(first, last, new ArrayList<>(List.of(edit))));
      } else {
        previous.edits.add(edit);
        hunks.set(hunks.size() - 1, new Hunk(previous.first, last, previous.edits));
      }
    }
    return hunks;
  }

  /**
   * Adds the lines of a hunk; those that stay the same at its ends are left out.
   *
   * @param shift how many more lines the new text has above it
   * @return how many more lines the new text has in it
   */
  private int addHunk(Hunk hunk, int shift, List<String> lines) {
    Span span = new Span(before.lineSpan(hunk.first).start(), before.lineSpan(hunk.last).end());
    List<String> old = linesOf(before.slice(span));
    List<String> now = linesOf(TextEdit.apply(before, span, hunk.edits));
    int same = 0;
    while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
      same++;
    }
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - same
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    List<String> gone = old.subList(same, old.size() - end);
    List<String> come = now.subList(same, now.size() - end);
    int line = hunk.first + same;
    lines.add("@@ -%s +%s @@".formatted(range(line, gone), range(line + shift, come)));
    gone.forEach(each -> lines.add("-" + TerminalText.escape(each)));
    come.forEach(each -> lines.add("+" + TerminalText.escape(each)));
    return come.size() - gone.size();
  }

  private static List<String> linesOf(String text) {
    return List.of(text.split("\\R", -1));
  }

  /** The place of some lines as a diff writes it; one that has none is behind the line before. */
  private static String range(int line, List<String> lines) {
    return lines.size() == 1
        ? Integer.toString(line)
        : (lines.isEmpty() ? line - 1 : line) + "," + lines.size();
  }
}
