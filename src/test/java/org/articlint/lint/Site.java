package org.articlint.lint;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleContent;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.parse.Format;
import org.articlint.parse.Formats;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;

/** Articles in memory, below a directory with a configuration, and a linter over them. */
final class Site {

  /** Long enough to be boilerplate. */
  static final String REPEATED =
      "The same words stand here and there, which is why a linter that looks for repeated"
          + " paragraphs finds them in the end.\n";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  final Path directory;
  final Config config;
  private final List<ArticleFile> files = new ArrayList<>();
  ArchiveLookup lookup = ArchiveLookup.NONE;
  ArticleFinder.FormatLookup formats = each -> Formats.DEFAULT;
  Baselines baselines = Baselines.none();
  boolean explanations = true;

  /** The outcome of a run. */
  record Run(LintResult result, List<Finding> findings) {

    /** Each open finding as path, line and rule. */
    List<String> open() {
      return findings.stream()
          .filter(finding -> !finding.isAccepted())
          .map(f -> f.path() + ":" + f.range().startLine() + " " + f.ruleId())
          .toList();
    }

    /** Each failure as path and reason. */
    List<String> failures() {
      return result.failures().stream().map(f -> f.path() + ": " + f.reason()).toList();
    }
  }

  /** A site whose configuration file is there already. */
  Site(Path directory) throws ConfigException {
    this.directory = directory;
    this.config =
        new Configs(
                directory,
                directory,
                Optional.empty(),
                true,
                ConfigOptions.withPacks(new ShippedPacks(), List.of()))
            .of(directory);
  }

  ArticleFile file(String path, ArticleContent content) {
    return new ArticleFile(directory.resolve(path), path, config, Optional.of(content));
  }

  ArticleFile file(String path, String text) {
    return file(path, most -> text.getBytes(StandardCharsets.UTF_8));
  }

  Site with(ArticleFile... more) {
    files.addAll(List.of(more));
    return this;
  }

  Site with(String path, String text) {
    return with(file(path, text));
  }

  /** Runs over the articles in the order in which they were added. */
  Run run() throws ConfigException {
    List<Path> complete = lookup == ArchiveLookup.NONE ? List.of(directory) : List.of();
    FoundFiles found = new FoundFiles(directory, files, List.of(), List.of(), complete);
    LintOptions options =
        new LintOptions(TODAY, 2, false, false, explanations, false, Optional.empty());
    List<Finding> findings = new ArrayList<>();
    LintResult result =
        new Linter(options, formats, lookup, baselines)
            .run(found, () -> {}, new Collected(findings));
    return new Run(result, findings);
  }

  private record Collected(List<Finding> findings) implements FindingSink {

    @Override
    public void begin(LintScope scope) {
      // The findings are enough.
    }

    @Override
    public void add(ArticleFile article, Finding finding) {
      findings.add(finding);
    }
  }

  /** Formats that give one path to a reader of its own. */
  static ArticleFinder.FormatLookup reading(String path, ArticleReader reader) {
    return each -> new Formats(at -> Optional.of(Format.of(reader)).filter(any -> path.equals(at)));
  }

  /** An article whose blocks are nested deeper than a recursion over them can go. */
  static ArticleReader nested() {
    return (path, source) -> {
      Block block = new Block.Quote(List.of(), Span.at(0));
      for (int depth = 0; depth < 1_000_000; depth++) {
        block = new Block.Quote(List.of(block), Span.at(0));
      }
      return Article.of(path, source, Metadata.NONE, List.of(block), List.of(), List.of());
    };
  }

  /** Knows what it is told, and fails when it is asked again. */
  record Known(ArchiveLookup.Known known, List<ArticleFile> articles) implements ArchiveLookup {

    @Override
    public ArchiveLookup.Known of(Question question) {
      return known;
    }

    @Override
    public ArchiveLookup.Known anew(
        Question question, org.articlint.archive.column.CorruptIndexException damage) {
      throw new IllegalStateException("asked again", damage);
    }

    @Override
    public Optional<ArticleFile> article(String path) {
      return articles.stream().filter(file -> file.path().equals(path)).findFirst();
    }
  }

  /** Whether a failure names a rule. */
  static boolean namesRule(Failure failure, String rule) {
    return failure.rule().equals(Optional.of(rule));
  }
}
