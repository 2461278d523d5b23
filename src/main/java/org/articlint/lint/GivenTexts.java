package org.articlint.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.archive.Neighbourhood.Holder;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Metadata;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.ConfigFormats;

/** An article whose bytes were given, and single paragraphs of others that it is compared with. */
final class GivenTexts implements ArticleTexts {

  private final ConfigFormats formats;
  private final byte[] bytes;
  private final Map<String, List<Compared.OtherText>> others = new HashMap<>();
  private Optional<Article> own = Optional.empty();
  private Optional<ArticleFile> file = Optional.empty();

  GivenTexts(ConfigFormats formats, byte[] bytes) {
    this.formats = formats;
    this.bytes = bytes;
  }

  /** Adds paragraphs of others. */
  void add(List<Compared.OtherText> texts) {
    for (Compared.OtherText text : texts) {
      others.computeIfAbsent(text.holder().path(), any -> new ArrayList<>()).add(text);
    }
  }

  /** The article that was read. */
  Optional<Article> own() {
    return own;
  }

  @Override
  public void add(Article article) {
    own = Optional.of(article);
  }

  @Override
  public SourceText text(ArticleFile asked) throws IOException {
    file = Optional.of(asked);
    return asked.articleText(formats);
  }

  @Override
  public Optional<Article> read(String path) {
    if (file.isPresent() && file.get().path().equals(path)) {
      if (own.isEmpty()) {
        own = Attempt.read(path, () -> file.get().read(bytes, formats)).value();
      }
      return own;
    }
    return Optional.ofNullable(others.get(path)).map(texts -> sketch(path, texts));
  }

  /** An article that has the paragraphs at their lines and columns, and nothing else. */
  private static Article sketch(String path, List<Compared.OtherText> texts) {
    List<Compared.OtherText> inOrder = new ArrayList<>(texts);
    inOrder.sort(
        Comparator.comparing(
            Compared.OtherText::holder,
            Comparator.comparingInt(Holder::line).thenComparingInt(Holder::column)));
    StringBuilder source = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    int line = 1;
    int lineStart = 0;
    for (Compared.OtherText each : inOrder) {
      for (; line < each.holder().line(); line++) {
        lineStart = source.append('\n').length();
      }
      int start = lineStart + each.holder().column() - 1;
      source.append(" ".repeat(Math.max(0, start - source.length())));
      Prose prose = new Prose.Builder().add(each.text(), Span.at(start)).build();
      blocks.add(new Block.Paragraph(prose, Span.at(start)));
    }
    SourceText text = SourceText.of(source.append(' ').toString());
    return Article.of(path, text, Metadata.NONE, blocks, List.of(), List.of());
  }
}
