package org.articlint.cli.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.selection.EmptyRun;
import org.articlint.lint.AuditCache;
import org.articlint.lint.Linter;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.LintResult;
import org.articlint.rule.yaml.ConfigException;

/** Checks a text or saved articles, as {@code articlint check} does. */
final class CheckTool implements Tool {

  private static final int MAX_FINDINGS = 50;

  private final Io io;
  private final McpJsonMapper json;

  CheckTool(Io io, McpJsonMapper json) {
    this.io = io;
    this.json = json;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String title() {
    return "Check articles";
  }

  @Override
  public String description() {
    return """
        Checks articles by the content rules of this site and lists what is wrong: for example a missing section, a \
        review that is overdue, metadata that contradicts the text, or a paragraph that other articles repeat. Call \
        it with 'text' and 'path' to check an article before it is saved; 'path' decides which rules hold. Call it \
        with 'paths' to check saved files or directories. Without arguments it checks all articles. It changes \
        nothing. Each finding has a rule, a place (path, line, column), a message and help that says what to do. \
        Correct the article and check again until nothing is left; ask 'explain' about a rule that is not clear. Do \
        not set review dates, reviewers or AI flags to silence a finding: only people may do that.""";
  }

  @Override
  public Map<String, Object> input() {
    return Schemas.arguments(
        Map.of(
            "text",
            Schemas.text(
                "The whole article, with its metadata, as it will be saved. Needs 'path'."),
            "path",
            Schemas.text(
                "The file that the text will be saved as, such as docs/guide.md. Without 'text': a"
                    + " saved file or directory to check."),
            "paths",
            Schemas.list(
                "Saved files and directories to check, such as docs.", Map.of("type", "string"))),
        List.of());
  }

  @Override
  public Optional<Map<String, Object>> output() {
    return Optional.of(CheckAnswer.SCHEMA);
  }

  @Override
  public Answer call(Arguments arguments, Roots roots)
      throws UsageException, ConfigException, IOException {
    arguments.allow(List.of("text", "path", "paths"));
    Optional<String> text = arguments.text("text");
    List<String> paths = new ArrayList<>(arguments.texts("paths"));
    Optional<String> path = arguments.text("path");
    if (text.isEmpty()) {
      path.ifPresent(paths::add);
      return checkSaved(paths, roots);
    }
    if (path.isEmpty() || !paths.isEmpty()) {
      throw new UsageException(
          "'text' goes with 'path', which names its file and so the rules, and without 'paths'");
    }
    Roots.Named named = roots.find(path.get());
    if (Files.isDirectory(named.path())) {
      throw new UsageException("'path' must name a file; %s is a directory".formatted(path.get()));
    }
    Workspace workspace = Workspace.open(named.root(), io);
    byte[] bytes = bytes(text.get(), path.get());
    return check(workspace, workspace.find(List.of(), Optional.of(Map.entry(named.path(), bytes))));
  }

  /** The bytes of a text; of one that is too long, enough to tell. */
  static byte[] bytes(String text, String path) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int most = ArticleFile.mostBytesOf(path);
    return bytes.length > most ? Arrays.copyOf(bytes, most) : bytes;
  }

  private Answer checkSaved(List<String> names, Roots roots)
      throws UsageException, ConfigException, IOException {
    List<Path> paths = new ArrayList<>();
    Path root = roots.first();
    for (String name : names) {
      Roots.Named named = roots.find(name);
      if (!Files.exists(named.path())) {
        throw new UsageException("there is no file or directory '" + name + "'");
      }
      if (!paths.isEmpty() && !named.root().equals(root)) {
        throw new UsageException(
            "'%s' lies in another root than '%s'; check them one by one"
                .formatted(name, names.get(0)));
      }
      root = named.root();
      paths.add(named.path());
    }
    Workspace workspace = Workspace.open(root, io);
    return check(workspace, workspace.find(paths, Optional.empty()));
  }

  private Answer check(Workspace workspace, FoundFiles found)
      throws UsageException, ConfigException, IOException {
    EmptyRun.refuseNoArticles(found, false);
    EmptyRun.refuseRulesThatAreOff(found, List.of());
    Linter linter =
        new Linter(
            workspace.options(),
            workspace.setup().formats(),
            workspace.lookup(),
            Baselines.besideConfigurations(workspace.root()));
    if (!found.directories().isEmpty()) {
      linter = linter.with(cache(workspace));
    }
    MostSevere findings = new MostSevere(MAX_FINDINGS);
    LintResult result = linter.run(found, () -> {}, findings);
    return new CheckAnswer(findings, result, workspace.notices()).answer(json);
  }

  /** The results that {@code articlint check} keeps when it is called without options. */
  private static AuditCache cache(Workspace workspace) {
    return AuditCache.ofPlainCheck(workspace.root(), workspace.setup().key(), workspace::tell);
  }
}
