package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.check.value.Scope;

/**
 * A run of text of an article, as a reader sees it. It includes inline code, in which no words are
 * searched for.
 *
 * @param code the ranges of {@code text} that are code, in order
 */
record Passage(Scope scope, String text, List<Span> code, Place place) {

  /** Maps ranges of the text to the source. */
  @FunctionalInterface
  interface Place {
    /** The range in the source of a range of the text, in UTF-16 offsets. */
    Span span(int from, int to);
  }

  /**
   * Lists the passages of an article in reading order, metadata first.
   *
   * @param scopes the parts to list; all when both lists are empty
   * @param metadata paths of metadata values to list
   */
  static List<Passage> of(Article article, List<Scope> scopes, List<String> metadata) {
    List<Passage> passages = new ArrayList<>();
    for (Scalar value : article.metadata().scalars(metadata)) {
      passages.add(of(article, Scope.TITLE, value));
    }
    if (scopes.isEmpty() && !metadata.isEmpty()) {
      return passages;
    }
    if (wants(scopes, Scope.TITLE) && !metadata.contains("title")) {
      article.metadata().scalars(List.of("title")).stream()
          .limit(1)
          .forEach(title -> passages.add(of(article, Scope.TITLE, title)));
    }
    article.blocks().forEach(block -> add(block, Scope.PARAGRAPH, scopes, passages));
    return passages;
  }

  private static Passage of(Article article, Scope scope, Scalar value) {
    return new Passage(
        scope,
        value.text(),
        List.of(),
        (from, to) -> article.source().locate(value.span(), value.text(), from, to));
  }

  private static boolean wants(List<Scope> scopes, Scope scope) {
    return scopes.isEmpty() || scopes.contains(scope);
  }

  private static void add(Block block, Scope inside, List<Scope> scopes, List<Passage> passages) {
    if (block instanceof Block.Heading heading) {
      add(heading.prose(), Scope.HEADING, scopes, passages);
    } else if (block instanceof Block.Paragraph paragraph) {
      add(paragraph.prose(), inside, scopes, passages);
    } else if (block instanceof Block.Image image) {
      add(image, scopes, passages);
    }
    Scope below =
        block instanceof Block.Quote
            ? Scope.QUOTE
            : block instanceof Block.ListItem ? Scope.LIST_ITEM : inside;
    block.children().forEach(child -> add(child, below, scopes, passages));
  }

  private static void add(Prose prose, Scope scope, List<Scope> scopes, List<Passage> passages) {
    if (wants(scopes, scope)) {
      passages.add(new Passage(scope, prose.text(), prose.code(), prose::span));
    }
    prose.images().forEach(image -> add(image, scopes, passages));
  }

  private static void add(Block.Image image, List<Scope> scopes, List<Passage> passages) {
    if (wants(scopes, Scope.IMAGE) && !image.alternative().isBlank()) {
      passages.add(
          new Passage(Scope.IMAGE, image.alternative(), List.of(), (from, to) -> image.span()));
    }
  }

  /** Whether a range of the text overlaps inline code. */
  boolean isCode(int from, int to) {
    int low = 0;
    int high = code.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (code.get(middle).end() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < code.size() && code.get(low).start() < to;
  }
}
