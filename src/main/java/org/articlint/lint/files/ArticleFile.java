package org.articlint.lint.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.parse.ArticleLoader;
import org.articlint.rule.config.Config;

/**
 * A file that is an article.
 *
 * @param path relative to the root, with {@code /}
 * @param content what stands in for the file's bytes
 * @param change what the change under check did to it, when there is one
 */
public record ArticleFile(
    Path file,
    String path,
    Config config,
    Optional<ArticleContent> content,
    Optional<Change> change) {

  /** A file that is not part of a change. */
  public ArticleFile(Path file, String path, Config config, Optional<ArticleContent> content) {
    this(file, path, config, content, Optional.empty());
  }

  public ArticleFile with(Change newChange) {
    return new ArticleFile(file, path, config, content, Optional.of(newChange));
  }

  /** The article as it was before the change; empty when it is new, or cannot be read. */
  public Optional<Article> before(ArticleFinder.FormatLookup formats) {
    Optional<ArticleContent> was = change.flatMap(Change::before);
    if (was.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(was.get().bytes(), formats));
    } catch (IOException e) {
      // It was called otherwise, or was not there.
      return Optional.empty();
    }
  }

  /** Reads the article. */
  public Article read(ArticleFinder.FormatLookup formats) throws IOException {
    return content.isPresent()
        ? read(bytes(), formats)
        : ArticleLoader.load(file, path, formats.of(config));
  }

  /** Reads the article from its bytes, which were had before. */
  public Article read(byte[] bytes, ArticleFinder.FormatLookup formats) {
    return ArticleLoader.load(bytes, path, formats.of(config));
  }

  /** Reads only its bytes. */
  public byte[] bytes() throws IOException {
    return content.isPresent() ? content.get().bytes() : ArticleLoader.bytes(file);
  }

  /** Reads only its text, once it is known to be text. */
  public SourceText text() throws IOException {
    return SourceText.decode(bytes());
  }
}
