package org.articlint.lint.review;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.check.Articles;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.FoundFiles;
import org.articlint.parse.Formats;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;

/** Articles in memory, below a directory with a configuration. */
final class ReviewSite implements AutoCloseable {

  static final ArticleFinder.FormatLookup FORMATS = config -> Formats.DEFAULT;

  /** Ada Berg, who reviews on the day of the run. */
  static final Signature SIGNATURE = new Signature("Ada Berg", Articles.TODAY, Articles.TODAY);

  private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
  final Path root = files.getPath("/site");
  final Config config;

  ReviewSite(String configuration) throws IOException, ConfigException {
    Files.createDirectories(root);
    Files.writeString(root.resolve("articlint.yaml"), configuration);
    ConfigOptions options = ConfigOptions.withPacks(new ShippedPacks(), List.of());
    config = new Configs(root, root, Optional.empty(), true, options).of(root);
  }

  ArticleFile file(String path, byte[] bytes) {
    return new ArticleFile(root.resolve(path), path, config, Optional.of(most -> bytes));
  }

  ArticleFile file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** An article with metadata in lines of YAML, and a word of text. */
  ArticleFile article(String path, String... head) {
    return file(path, "---\n" + String.join("\n", head) + "\n---\n\nText.\n");
  }

  /** All articles of a run. */
  FoundFiles found(ArticleFile... articles) {
    return new FoundFiles(root, List.of(articles), List.of(), List.of(), List.of(root));
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
