package org.articlint.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.parse.ArticleLoader;
import org.articlint.rule.Config;

/**
 * A file of the run.
 *
 * @param path relative to the root, with {@code /}
 * @param checked whether findings are wanted, or the file is only compared with
 * @param content what stands in for the file's bytes, from standard input
 */
public record ArticleFile(
    Path file, String path, Config config, boolean checked, Optional<byte[]> content) {

  /** Reads the article. */
  Article read(ArticleFinder.FormatLookup formats) throws IOException {
    return content.isPresent()
        ? ArticleLoader.load(content.get(), path, formats.of(config))
        : ArticleLoader.load(file, path, formats.of(config));
  }

  /** Reads only its text, once it is known to be text. */
  SourceText text() throws IOException {
    return ArticleLoader.decode(content.isPresent() ? content.get() : ArticleLoader.bytes(file));
  }
}
