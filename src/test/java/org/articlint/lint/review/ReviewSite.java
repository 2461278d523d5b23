package org.articlint.lint.review;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder.FormatLookup;
import org.articlint.lint.files.FoundFiles;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;

/** Articles in memory, with a configuration; today is 2026-11-21. */
final class ReviewSite implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final FormatLookup FORMATS = config -> Formats.DEFAULT;

  private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
  private final List<ArticleFile> articles = new ArrayList<>();
  final Path directory;
  final Config config;

  ReviewSite(String configuration) throws IOException, ConfigException {
    directory = Files.createDirectories(files.getPath("/site"));
    Files.writeString(directory.resolve("articlint.yaml"), configuration);
    ConfigOptions options = ConfigOptions.withPacks(new ShippedPacks(), List.of());
    config = new Configs(directory, directory, Optional.empty(), true, options).of(directory);
  }

  /** Adds an article of metadata only, in lines of YAML. */
  ArticleFile add(String path, String... head) {
    byte[] bytes = text(head).getBytes(StandardCharsets.UTF_8);
    ArticleFile file =
        new ArticleFile(directory.resolve(path), path, config, Optional.of(() -> bytes));
    articles.add(file);
    return file;
  }

  /** Adds a file that is no text. */
  void addBroken(String path) {
    byte[] bytes = {(byte) 0xFC};
    articles.add(new ArticleFile(directory.resolve(path), path, config, Optional.of(() -> bytes)));
  }

  private static String text(String... head) {
    return "---\n" + String.join("\n", head) + "\n---\n\nText.\n";
  }

  static Article article(String path, String... head) {
    return ArticleLoader.load(text(head).getBytes(StandardCharsets.UTF_8), path, Formats.DEFAULT);
  }

  FoundFiles found() {
    return new FoundFiles(directory, articles, List.of(), List.of(), List.of(directory));
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
