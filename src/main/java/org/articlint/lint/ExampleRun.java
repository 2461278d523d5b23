package org.articlint.lint;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.check.value.Vocabulary;
import org.articlint.git.LineRanges;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleContent;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Change;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.parse.Formats;
import org.articlint.rule.Rule;
import org.articlint.rule.Rule.Example;
import org.articlint.rule.Rule.ExampleDay;
import org.articlint.rule.config.Config;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;

/** Runs a rule on the examples in its pack, as if they were files. */
public final class ExampleRun {

  private final Path directory;
  private final LocalDate today;
  private final ShippedPacks packs;
  private final Vocabulary vocabulary;

  /**
   * The outcome of an example.
   *
   * @param number 1-based, in the order of the pack
   * @param missing expected findings that were not found
   * @param unexpected findings that were not expected
   */
  public record Outcome(
      String rule, int number, Example example, List<String> missing, List<String> unexpected) {

    /** Whether the findings are those expected. */
    public boolean passes() {
      return missing.isEmpty() && unexpected.isEmpty();
    }
  }

  /**
   * Creates a run.
   *
   * @param directory the directory that the articles appear to be in
   * @param today the day of the run for examples that name none
   * @param packs the packs of the jar
   * @param vocabulary the named lists that the rules may refer to
   */
  public ExampleRun(Path directory, LocalDate today, ShippedPacks packs, Vocabulary vocabulary) {
    this.packs = packs;
    this.vocabulary = vocabulary;
    this.directory = directory;
    this.today = today;
  }

  /** Runs the examples of a rule, in order. */
  public List<Outcome> run(Rule rule) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Example example : rule.examples()) {
      List<String> found = findings(rule, example);
      List<String> missing = new ArrayList<>(example.findings());
      found.forEach(missing::remove);
      List<String> unexpected = new ArrayList<>(found);
      example.findings().forEach(unexpected::remove);
      if (example.bad().isPresent() && example.findings().isEmpty()) {
        boolean isFound = found.stream().anyMatch(line -> !isOfAnother(line));
        missing = isFound ? List.of() : List.of("a finding");
        unexpected = unexpected.stream().filter(ExampleRun::isOfAnother).toList();
      }
      outcomes.add(new Outcome(rule.id(), outcomes.size() + 1, example, missing, unexpected));
    }
    return outcomes;
  }

  private static boolean isOfAnother(String line) {
    return line.endsWith("]") && line.startsWith("(");
  }

  private List<String> findings(Rule rule, Example example) {
    Config config = Config.of(rule, vocabulary, directory, packs);
    String name = "example." + example.format();
    List<ArticleFile> files = new ArrayList<>();
    for (String text : example.beside()) {
      files.add(file("beside-" + files.size() + "." + example.format(), text, config));
    }
    ArticleFile article = file(name, example.bad().or(example::good).orElseThrow(), config);
    Optional<ArticleContent> before =
        example.before().map(text -> most -> text.getBytes(StandardCharsets.UTF_8));
    files.add(before.isEmpty() ? article : article.with(new Change(LineRanges.ALL, before)));
    FoundFiles articles =
        new FoundFiles(directory, files, List.of(), List.of(), List.of(directory));
    LintOptions options = LintOptions.plain(example.today().map(ExampleDay::day).orElse(today), 1);
    List<String> lines = new ArrayList<>();
    Linter linter =
        new Linter(options, each -> Formats.DEFAULT, ArchiveLookup.NONE, Baselines.none());
    LintResult result;
    try {
      result = linter.run(articles, () -> {}, new Lines(rule.id(), name, lines));
    } catch (ConfigException e) {
      throw new IllegalStateException("no configuration is read here", e);
    }
    for (Failure failure : result.failures()) {
      lines.add("(%s) [not checked]".formatted(failure.reason()));
    }
    return lines;
  }

  private ArticleFile file(String name, String text, Config config) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ArticleFile(directory.resolve(name), name, config, Optional.of(most -> bytes));
  }

  /** Collects the findings of one article as lines. */
  private record Lines(String rule, String path, List<String> lines) implements FindingSink {

    @Override
    public void begin(LintScope scope) {
      // Only the findings are collected.
    }

    @Override
    public void add(ArticleFile article, Finding finding) {
      if (!article.path().equals(path) || finding.isSuppressed()) {
        return;
      }
      String place = finding.range().startLine() + ":" + finding.range().startColumn() + ": ";
      lines.add(
          finding.ruleId().equals(rule)
              ? place + finding.message().text()
              : "(%s%s) [%s]".formatted(place, finding.message().text(), finding.ruleId()));
    }
  }
}
