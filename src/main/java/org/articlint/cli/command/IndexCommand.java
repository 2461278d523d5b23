package org.articlint.cli.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.segment.IndexKey;
import org.articlint.archive.segment.IndexStore;
import org.articlint.archive.segment.StoredIndex;
import org.articlint.check.ArchiveCheck;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.cli.option.Today;
import org.articlint.cli.selection.Selection;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.git.GitException;
import org.articlint.lint.LintOptions;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Staged;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.lint.lookup.IndexDirectory;
import org.articlint.report.medium.TerminalText;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;
import org.jspecify.annotations.Nullable;

/** Manages the index of an archive. */
final class IndexCommand extends Command {

  private static final double MEBIBYTE = 1 << 20;

  /** What to do. */
  enum Action {
    STATUS,
    REBUILD,
    CLEAN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String NONE =
      "There is no index yet. A check of a few articles creates one when the archive has at least"
          + " 500 articles.";

  private final Io io;

  private final ConfigurationOptions configuration;

  IndexCommand(Io io) {
    super(
        "index",
        "Manages the index that speeds up the comparison of a few articles with a large archive."
            + " Checks create and update it themselves, so this command is never necessary.");
    this.io = io;
    options()
        .argument(
            "ACTION",
            Action.class,
            false,
            "status (the default) shows what the index holds; rebuild creates it now, to spare the"
                + " first commit the wait; clean removes it.");
    options()
        .flag(
            "--staged",
            "With rebuild: index the staged files, for check --staged, instead of the work tree.");
    configuration = new ConfigurationOptions(options(), io);
  }

  @Override
  ExitCode execute() throws UsageException, OutputException, ConfigException, IOException {
    Action action = options().argument(Action.STATUS);
    Path root = Targets.of(List.of(), io).root();
    Setup setup = configuration.setUp(root, RuleSelection.ALL);
    Config config = setup.configs().of(io.directory());
    if (!config.hasArchive()) {
      throw new UsageException(
          "this is no git work tree and no articlint.yaml applies here, so there is no archive;"
              + " 'articlint init' writes one");
    }
    Path cache = config.directory().resolve(IndexDirectory.CACHE);
    if (action == Action.CLEAN) {
      boolean was = delete(cache);
      io.out().println(was ? "Removed " + shown(cache) + "." : "There was no index.");
      return ExitCode.CLEAN;
    }
    List<ArchiveCheck> checks = checks(config);
    List<Failure> failures = List.of();
    if (action == Action.REBUILD) {
      delete(cache);
      failures = rebuild(checks, config, setup);
    }
    printStatus(checks, config, setup.key());
    for (Failure failure : failures) {
      io.err()
          .println(TerminalText.escape("Not read: " + failure.path() + ": " + failure.reason()));
    }
    return failures.isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }

  /** One check for each index. */
  private static List<ArchiveCheck> checks(Config config) throws UsageException {
    Map<String, ArchiveCheck> checks = new LinkedHashMap<>();
    for (var rule : config.ruleSet(config.directory()).rules()) {
      if (rule.check() instanceof ArchiveCheck check) {
        checks.putIfAbsent(check.factOptions(config.vocabulary()), check);
      }
    }
    if (checks.isEmpty()) {
      throw new UsageException("no rule that compares articles is enabled here");
    }
    return List.copyOf(checks.values());
  }

  private List<Failure> rebuild(List<ArchiveCheck> checks, Config config, Setup setup)
      throws UsageException, ConfigException {
    LintOptions plain =
        LintOptions.plain(
            Today.of(Optional.empty(), io), Runtime.getRuntime().availableProcessors());
    List<Failure> failures = new ArrayList<>();
    try (Selection selection = select(setup.root())) {
      ArchiveLookup lookup = selection.lookup(setup, plain, io::notice);
      for (ArchiveCheck check : checks) {
        failures.addAll(
            lookup
                .of(new ArchiveLookup.Question(check, config, config.archive(), Set.of()))
                .failures());
      }
    } catch (GitException e) {
      throw new UsageException("--staged: " + e.getMessage());
    }
    return failures;
  }

  private Selection select(Path root) throws GitException {
    return options().has("--staged")
        ? new Selection.StagedFiles(new Staged(root), false)
        : new Selection.WorkTree();
  }

  /** Prints a line for each index; prints only once that there is none. */
  private void printStatus(List<ArchiveCheck> checks, Config config, IndexKey key)
      throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    for (ArchiveCheck check : checks) {
      lines.add(status(IndexDirectory.of(check, config, config.archive()), key));
    }
    lines.stream()
        .filter(line -> lines.size() == 1 || !line.equals(NONE))
        .forEach(io.out()::println);
  }

  private String status(IndexDirectory directory, IndexKey key) throws IOException {
    IndexStore store = directory.store(key);
    try {
      StoredIndex index = store.load().orElse(StoredIndex.EMPTY);
      if (index.segments().isEmpty()) {
        return NONE;
      }
      return String.format(
          Locale.ROOT,
          "%s: %s articles, %s paragraphs, %s segments, %.1f MiB, of %s",
          shown(directory.path()),
          index.articles(),
          index.paragraphs(),
          index.segments().size(),
          store.bytes() / MEBIBYTE,
          index.tree().map(tree -> "the git tree " + tree).orElse("the work tree"));
    } catch (CorruptIndexException e) {
      return TerminalText.escape(
          shown(directory.path())
              + ": damaged; the next check rebuilds it ("
              + e.getMessage()
              + ")");
    }
  }

  private String shown(Path path) {
    return TerminalText.escape(io.display(path));
  }

  /** Removes a directory and its content; returns whether it existed. */
  private boolean delete(Path directory) throws OutputException {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try {
      Files.walkFileTree(directory, new Deletion());
      return true;
    } catch (IOException e) {
      throw new OutputException(shown(directory) + " could not be removed", e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault)
        throws IOException {
      Files.delete(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
