package org.articlint.cli.mcp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.lint.Boilerplate;
import org.articlint.lint.RepetitionSearch;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/** Finds where paragraphs are repeated, by the comparisons of the rule repeated-boilerplate. */
final class RepeatedTool implements Tool {

  private static final String RULE = "repeated-boilerplate";

  private static final int MAX_PARAGRAPHS = 20;
  private static final int MAX_COPIES = 20;

  /** Two articles that share a paragraph are enough, where the rule wants more. */
  private static final int MIN_ARTICLES = 2;

  /** The article of a text for which no path is given; its extension makes it Markdown. */
  private static final String UNNAMED = "(text).md";

  private final Io io;

  RepeatedTool(Io io) {
    this.io = io;
  }

  @Override
  public String name() {
    return "find_repeated";
  }

  @Override
  public String title() {
    return "Find repeated paragraphs";
  }

  @Override
  public String description() {
    return """
        Finds the articles of this site that already have a paragraph, word for word or nearly so. Call it before you \
        add a paragraph, with 'text', to link to the article that has it instead of saying it again; or with 'path' \
        and 'line' to see where a paragraph of a saved article is repeated. It answers with the place of each copy \
        (path, line) and the number of words that it shares. It compares prose of some length: no headings, code, \
        tables or short lines.""";
  }

  @Override
  public Map<String, Object> input() {
    return Schemas.arguments(
        Map.of(
            "text",
            Schemas.text("A paragraph, or several with blank lines between them."),
            "path",
            Schemas.text(
                "With 'line': the saved article. With 'text': the article that the text is meant for,"
                    + " which is then not compared."),
            "line",
            Map.of(
                "type",
                "integer",
                "minimum",
                1,
                "description",
                "A line of the paragraph in the saved article, counted from 1. Without 'text'.")),
        List.of());
  }

  @Override
  public Optional<Map<String, Object>> output() {
    return Optional.of(RepeatedAnswer.SCHEMA);
  }

  @Override
  public Answer call(Arguments arguments, Roots roots)
      throws UsageException, ConfigException, IOException {
    arguments.allow(List.of("text", "path", "line"));
    Optional<String> text = arguments.text("text");
    Optional<String> path = arguments.text("path");
    Optional<Integer> line = arguments.number("line");
    if (text.isPresent() && line.isEmpty()) {
      return ofText(text.get(), path, roots);
    }
    if (text.isEmpty() && path.isPresent() && line.isPresent()) {
      return ofPlace(path.get(), line.get(), roots);
    }
    throw new UsageException("give either 'text', or 'path' and 'line'");
  }

  private Answer ofText(String text, Optional<String> path, Roots roots)
      throws UsageException, ConfigException, IOException {
    Roots.Named named =
        path.isPresent()
            ? roots.find(path.get())
            : new Roots.Named(roots.first(), roots.first().resolve(UNNAMED));
    Workspace workspace = Workspace.open(named.root(), io);
    Config config = workspace.setup().configs().of(named.path().resolveSibling(""));
    String relative = workspace.display(named.path());
    byte[] bytes = CheckTool.bytes(text, relative);
    ArticleFile file = new ArticleFile(named.path(), relative, config, Optional.of(most -> bytes));
    return search(workspace, List.of(file), lines -> true, "the text");
  }

  private Answer ofPlace(String path, int line, Roots roots)
      throws UsageException, ConfigException, IOException {
    Roots.Named named = roots.find(path);
    if (!Files.isRegularFile(named.path())) {
      throw new UsageException("there is no file '" + path + "'");
    }
    Workspace workspace = Workspace.open(named.root(), io);
    FoundFiles found = workspace.find(List.of(named.path()), Optional.empty());
    if (found.files().isEmpty()) {
      String reason =
          found.failures().isEmpty()
              ? "it is left out as " + found.skipped().get(0).reason().words()
              : found.failures().get(0).reason();
      throw new UsageException("'%s' is not compared: %s".formatted(path, reason));
    }
    return search(workspace, found.files(), lines -> lines.has(line), path + ":" + line);
  }

  private Answer search(
      Workspace workspace,
      List<ArticleFile> files,
      Predicate<RepetitionSearch.Lines> lines,
      String asked)
      throws ConfigException, IOException {
    RepetitionSearch search =
        new RepetitionSearch(
            workspace.root(),
            workspace.setup().formats(),
            workspace.lookup(),
            workspace.options().today());
    RepetitionSearch.Request request =
        new RepetitionSearch.Request(lines, MAX_PARAGRAPHS, MAX_COPIES);
    List<RepetitionSearch.Result> results = new ArrayList<>();
    for (ArticleFile file : files) {
      Config config = file.config();
      Path archive = config.hasArchive() ? config.archive() : workspace.root();
      results.add(search.search(file, check(config), archive, request));
    }
    return new RepeatedAnswer(asked, results, workspace.notices()).answer();
  }

  /** The check of the rule as it is configured, or as it is shipped where the rule is off. */
  private RepeatedParagraphs check(Config config) {
    RepeatedParagraphs check =
        Boilerplate.checkOf(config).orElseGet(() -> (RepeatedParagraphs) shipped().check());
    return check.with(MIN_ARTICLES, check.minWords(), true);
  }

  private Rule shipped() {
    return Objects.requireNonNull(io.packs().rulesById().get(RULE), RULE);
  }
}
