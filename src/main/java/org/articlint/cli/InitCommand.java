package org.articlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.rule.config.ConfigFiles;

/** Writes a configuration to begin with. */
final class InitCommand extends Command {

  /** Directories in which site generators keep articles. */
  private static final List<String> ARCHIVES = List.of("content", "docs", "articles", "_posts");

  /** Directories of generated files and of other people's files. */
  private static final List<String> NOT_ARTICLES = List.of("node_modules", "vendor", "public");

  private static final int MAX_SEARCH_DEPTH = 4;
  private static final int MAX_SEARCHED_FILES = 2_000;

  private final Io io;

  InitCommand(Io io) {
    super("init", "Writes a commented articlint.yaml that fits the current directory.");
    this.io = io;
  }

  @Override
  ExitCode execute() throws UsageException, OutputException, IOException {
    for (String name : ConfigFiles.NAMES) {
      if (Files.exists(io.directory().resolve(name))) {
        throw new UsageException(name + " already exists; nothing was changed");
      }
    }
    String text = text();
    try {
      ReportFile.write(io.directory().resolve("articlint.yaml"), out -> out.write(text));
    } catch (IOException e) {
      throw new OutputException("articlint.yaml could not be written", e);
    }
    io.out().println("Wrote articlint.yaml. To check the articles: articlint");
    return ExitCode.CLEAN;
  }

  private String text() throws IOException {
    List<String> packs = new ArrayList<>(List.of("recommended"));
    if (anyArticleContains("alphanode")) {
      packs.add("alphanode");
    }
    Optional<String> archive =
        ARCHIVES.stream()
            .filter(name -> Files.isDirectory(io.directory().resolve(name)))
            .findFirst();
    List<String> exclude =
        NOT_ARTICLES.stream()
            .filter(name -> Files.isDirectory(io.directory().resolve(name)))
            .toList();
    StringBuilder yaml = new StringBuilder();
    yaml.append(
        "# Configures articlint. `articlint config PATH` shows the settings that apply to a path.\n");
    yaml.append("\n# Packs of rules; `articlint rules --all` lists every rule.\n");
    yaml.append("extends: [").append(String.join(", ", packs)).append("]\n");
    yaml.append("\n# The articles that are compared with each other, relative to this file.\n");
    yaml.append(archive.map(a -> "archive: " + a + "/\n").orElse("# archive: content/\n"));
    yaml.append("\n# Files that are never checked, not even when the command line names them.\n");
    yaml.append(
        exclude.isEmpty()
            ? "# exclude: [\"**/drafts/**\"]\n"
            : "exclude: [\"" + String.join("/**\", \"", exclude) + "/**\"]\n");
    yaml.append("\n# The lowest severity that fails a run: error, warning, note or never.\n");
    yaml.append("fail-on: error\n");
    yaml.append("\n# rules:\n");
    yaml.append("#   stale-last-reviewed: {severity: error, check: {max-age: 180d}}\n");
    yaml.append("#   missing-rollback-note: off\n");
    yaml.append("\n# overrides:\n");
    yaml.append("#   - files: [\"blog/**\"]\n");
    yaml.append("#     rules: {missing-rollback-note: off}\n");
    return yaml.toString();
  }

  /** Returns whether one of the first files contains an id that begins with a word. */
  private boolean anyArticleContains(String word) throws IOException {
    try (Stream<Path> files =
        Files.find(io.directory(), MAX_SEARCH_DEPTH, (p, a) -> a.isRegularFile())) {
      return files
          .filter(file -> isText(file.toString().toLowerCase(Locale.ROOT)))
          .limit(MAX_SEARCHED_FILES)
          .anyMatch(file -> contains(file, word));
    }
  }

  private static boolean isText(String name) {
    return name.endsWith(".md") || name.endsWith(".txt");
  }

  private static boolean contains(Path file, String word) {
    try {
      return Files.size(file) < 1 << 20 && Files.readString(file).contains(word + "-");
    } catch (IOException e) {
      return false;
    }
  }
}
