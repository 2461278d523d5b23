package org.articlint.lint;

import java.nio.file.Path;
import java.util.Optional;
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

  /** The same file, only compared with. */
  ArticleFile onlyCompared() {
    return new ArticleFile(file, path, config, false, content);
  }
}
