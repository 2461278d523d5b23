package org.articlint.lint.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.check.match.Fix;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Attempt;

/** Collects the mechanical corrections of a run and applies them. */
public final class Fixes implements FindingSink {

  private final Map<String, Wanted> byPath = new TreeMap<>();

  /** That of the article whose findings come. */
  private int checksum;

  private record Wanted(ArticleFile article, int checksum, List<Fix> fixes) {}

  /**
   * An article with its corrections.
   *
   * @param before the text that was checked
   * @param edits the corrections, in order
   */
  public record Fixed(ArticleFile article, SourceText before, List<TextEdit> edits) {}

  @Override
  public void beginArticle(ArticleFile article, int newChecksum) {
    checksum = newChecksum;
  }

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
                          article.path(), path -> new Wanted(article, checksum, new ArrayList<>()))
                      .fixes()
                      .add(fix));
    }
  }

  /**
   * Returns the corrected articles, each read when its turn comes. One that is another text than
   * was checked is a failure: the places of its corrections are those of the old text. So is one
   * whose metadata would be read differently in any other respect.
   */
  public Stream<Attempt<Fixed>> fixed(ArticleFinder.FormatLookup formats) {
    return byPath.values().stream()
        .map(
            wanted ->
                Attempt.read(wanted.article().path(), () -> verified(fixed(wanted), formats)));
  }

  private static Fixed verified(Fixed fixed, ArticleFinder.FormatLookup formats)
      throws IOException {
    Article before = fixed.article().edited(fixed.before(), List.of()).read(formats);
    Article after = fixed.article().edited(fixed.before(), fixed.edits()).read(formats);
    if (!new CorrectedMetadata(fixed.edits()).isAllThatDiffers(before, after)) {
      throw new IOException(
          "its metadata is written in a way that would be read differently afterwards");
    }
    return fixed;
  }

  private static Fixed fixed(Wanted wanted) throws IOException {
    SourceText source = wanted.article().unchanged(wanted.checksum());
    return new Fixed(wanted.article(), source, edits(wanted.fixes(), source));
  }

  /** Returns corrections as edits, in order; of two rules' that overlap, the first. */
  public static List<TextEdit> edits(Collection<Fix> fixes, SourceText source) {
    List<Fix> inOrder = new ArrayList<>(fixes);
    inOrder.sort(Comparator.comparing(fix -> fix.span().start()));
    List<TextEdit> edits = new ArrayList<>();
    int at = 0;
    for (Fix fix : inOrder) {
      Span span = fix.span();
      if (span.start() >= at && span.end() <= source.length()) {
        edits.add(new TextEdit(span, fix.replacement()));
        at = span.end();
      }
    }
    return edits;
  }
}
