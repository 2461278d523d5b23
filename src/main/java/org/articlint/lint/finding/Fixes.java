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
import org.articlint.article.TextEdit;
import org.articlint.check.match.Fix;
import org.articlint.lint.files.ArticleFile;

/** Collects the mechanical corrections of a run and applies them. */
public final class Fixes implements FindingSink {

  private final Map<String, Corrected> byPath = new TreeMap<>();

  private record Corrected(ArticleFile article, List<Fix> fixes) {}

  /**
   * An article with its corrections.
   *
   * @param before the original text, without byte order mark
   * @param edits the corrections, in order
   */
  public record Fixed(Path file, String path, SourceText before, List<TextEdit> edits) {}

  @Override
  public void add(ArticleFile article, Finding finding) {
    if (!finding.isAccepted()) {
      finding
          .message()
          .fix()
          .ifPresent(
              fix ->
                  byPath
                      .computeIfAbsent(
                          article.path(), path -> new Corrected(article, new ArrayList<>()))
                      .fixes()
                      .add(fix));
    }
  }

  /**
   * Returns the corrected articles.
   *
   * @throws IOException when one can no longer be read
   */
  public List<Fixed> fixed() throws IOException {
    List<Fixed> fixed = new ArrayList<>();
    for (Corrected corrected : byPath.values()) {
      ArticleFile article = corrected.article();
      SourceText source = article.text();
      List<Fix> fixes = new ArrayList<>(corrected.fixes());
      fixes.sort(Comparator.comparing(fix -> fix.span().start()));
      List<TextEdit> edits = new ArrayList<>();
      int at = 0;
      for (Fix fix : fixes) {
        Span span = fix.span();
        // Corrections of two rules may overlap: apply the first.
        if (span.start() >= at && span.end() <= source.length()) {
          edits.add(new TextEdit(span, fix.replacement()));
          at = span.end();
        }
      }
      fixed.add(new Fixed(article.file(), article.path(), source, edits));
    }
    return fixed;
  }
}
