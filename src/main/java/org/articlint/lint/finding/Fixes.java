package org.articlint.lint.finding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.check.match.Fix;
import org.articlint.parse.ArticleLoader;

/** Collects the mechanical corrections of a run, and makes them. */
public final class Fixes implements FindingSink {

  private final Path root;
  private final Map<String, List<Fix>> byPath = new TreeMap<>();

  /**
   * No fixes yet.
   *
   * @param root what the paths of findings are relative to
   */
  public Fixes(Path root) {
    this.root = root;
  }

  /**
   * An article with its corrections made.
   *
   * @param before the text without byte order mark
   * @param after the text with what is corrected, and the byte order mark if there was one
   * @param count how many corrections there are
   */
  public record Fixed(Path file, String path, SourceText before, String after, int count) {}

  @Override
  public void add(Finding finding) {
    if (!finding.isAccepted()) {
      finding
          .message()
          .fix()
          .ifPresent(
              fix -> byPath.computeIfAbsent(finding.path(), p -> new ArrayList<>()).add(fix));
    }
  }

  /**
   * The articles as they would be.
   *
   * @throws IOException when one cannot be read any more
   */
  public List<Fixed> fixed() throws IOException {
    List<Fixed> fixed = new ArrayList<>();
    for (Map.Entry<String, List<Fix>> entry : byPath.entrySet()) {
      Path file = root.resolve(entry.getKey());
      SourceText source = SourceText.decode(ArticleLoader.bytes(file));
      List<Fix> fixes = new ArrayList<>(entry.getValue());
      fixes.sort(Comparator.comparing(fix -> fix.span().start()));
      StringBuilder text = new StringBuilder(source.hasByteOrderMark() ? "\uFEFF" : "");
      int at = 0;
      int made = 0;
      for (Fix fix : fixes) {
        Span span = fix.span();
        // Two rules may want the same; the first is enough.
        if (span.start() >= at && span.end() <= source.length()) {
          text.append(source.text(), at, span.start()).append(fix.replacement());
          at = span.end();
          made++;
        }
      }
      text.append(source.text(), at, source.length());
      fixed.add(new Fixed(file, entry.getKey(), source, text.toString(), made));
    }
    return fixed;
  }
}
