package org.articlint.lint.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.articlint.article.ContainedPath;
import org.articlint.article.RegularFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.parse.Formats;
import org.articlint.parse.record.RecordGuess;
import org.articlint.rule.config.Config;

/**
 * Finds articles also in files of records, whose format a configuration is to name: by what they
 * begin with.
 */
public final class GuessedFormats implements ArticleFinder.FormatLookup {

  private final Path root;
  private final ArticleFinder.FormatLookup formats;

  /** What each file was found to be; empty for one that is nothing of the kind. */
  private final Map<String, Optional<String>> guesses = new ConcurrentSkipListMap<>();

  /**
   * Creates a look-up.
   *
   * @param root the directory that paths of articles are relative to
   * @param formats those of all other files
   */
  public GuessedFormats(Path root, ArticleFinder.FormatLookup formats) {
    this.root = root;
    this.formats = formats;
  }

  @Override
  public Formats of(Config config) {
    return formats.of(config).with(this::guess);
  }

  @Override
  public boolean isArticle(Config config, String path) {
    return formats.isArticle(config, path) || guess(path).isPresent();
  }

  @Override
  public List<byte[]> sources(Config config) {
    return formats.sources(config);
  }

  @Override
  public Set<Path> decidingFiles() {
    return formats.decidingFiles();
  }

  @Override
  public Map<Path, String> faults() {
    return formats.faults();
  }

  /** The name of the format of a file of records. */
  Optional<String> guess(String path) {
    return ContainedPath.mayHold(path)
        ? guesses.computeIfAbsent(path, this::read)
        : Optional.empty();
  }

  private Optional<String> read(String path) {
    try {
      return RecordGuess.of(RegularFile.at(root.resolve(path)).first(RecordGuess.HEAD_BYTES));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
