package org.articlint.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.ReportFile;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.cli.option.TerminalOptions;
import org.articlint.cli.option.Today;
import org.articlint.cli.output.OutputFiles;
import org.articlint.cli.output.OutputTargets;
import org.articlint.cli.output.ShownPaths;
import org.articlint.cli.selection.ConfigurationSources;
import org.articlint.cli.selection.EmptyRun;
import org.articlint.cli.selection.Selection;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.review.QueueEntry;
import org.articlint.lint.review.QueueState;
import org.articlint.lint.review.ReviewQueue;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.queue.QueueFormat;
import org.articlint.report.queue.QueueFormat.QueueLooks;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.ToolVersion;
import org.articlint.rule.config.ConfigFiles;
import org.articlint.rule.yaml.ConfigException;

/** Lists the articles that somebody has to review. */
final class QueueCommand extends Command {

  private static final String SOON = "30d";

  private final Io io;
  private final ConfigurationOptions configuration;
  private final TerminalOptions terminal;

  QueueCommand(Io io) {
    super(
        "queue",
        "Lists the articles that somebody has to review, oldest first: overdue, waiting for a person"
            + " to review AI text, with an invalid date, never reviewed, due soon, without a date.",
        "What counts as a review and when it is due is what the rules of 'articlint check' say.");
    this.io = io;
    options()
        .arguments(
            "PATH",
            "Files and directories. Default: the archive of the nearest configuration, else the"
                + " current directory.");
    options()
        .list(
            "--state",
            "STATE",
            QueueState.class,
            "List only articles in this state: ${COMPLETION-CANDIDATES}. Repeatable.");
    options()
        .value(
            "--owner",
            "NAME",
            String.class,
            "List only what NAME owns, by owner, owner_slack, ms.author or author in the metadata,"
                + " else by CODEOWNERS.");
    options().value("--folder", "DIR", String.class, "List only articles below this directory.");
    options()
        .value(
            "--due",
            "PERIOD",
            String.class,
            "How long before its day a review counts as due soon, such as 2 weeks. Default: "
                + SOON
                + ".");
    options()
        .value(
            "--format",
            "FORMAT",
            QueueFormat.class,
            "The format on standard output: ${COMPLETION-CANDIDATES}. Default: text.");
    options()
        .list(
            "--output", "FORMAT=FILE", String.class, "Also write the queue to a file. Repeatable.");
    Today.addTo(options());
    configuration = new ConfigurationOptions(options(), io);
    terminal = new TerminalOptions(options(), io);
  }

  @Override
  ExitCode execute() throws UsageException, OutputException, ConfigException {
    LocalDate today = Today.of(options().find(Today.OPTION), io);
    ReviewPeriod soon = soon();
    Predicate<QueueEntry> wanted = wanted();
    Targets given = Targets.of(options().argument(List.of()), io);
    Setup setup = configuration.setUp(given.root(), RuleSelection.ALL);
    Targets targets = given.orDefault(setup, io);
    Map<Path, QueueFormat> files =
        OutputFiles.parse(options().all("--output"), List.of(QueueFormat.values()), io.directory());
    FoundFiles found = found(targets, setup, files.keySet());
    found.notices().forEach(io::notice);
    boolean hasGit = ConfigFiles.gitTop(found.root()).isPresent();
    int threads = Runtime.getRuntime().availableProcessors();
    ReviewQueue.Queue queue =
        new ReviewQueue(setup.formats(), threads, today, soon).of(found, hasGit);
    if (queue.unruled() > 0 && queue.unruled() == queue.articles()) {
      throw new UsageException(
          "no rule about reviews is on for any article; see 'rules' and 'extends' in"
              + " articlint.yaml");
    }
    write(queue.only(wanted), found.root(), files);
    queue.notices().forEach(io::notice);
    for (Failure failure : queue.failures()) {
      io.err()
          .println(TerminalText.escape("Not read: " + failure.path() + ": " + failure.reason()));
    }
    return queue.failures().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }

  private ReviewPeriod soon() throws UsageException {
    try {
      return ReviewPeriod.parse(options().get("--due", SOON));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--due: " + e.getMessage());
    }
  }

  private Predicate<QueueEntry> wanted() {
    List<QueueState> states = options().all("--state");
    Optional<String> owner = options().find("--owner");
    return entry ->
        (states.isEmpty() || states.stream().anyMatch(state -> state.holdsFor(entry)))
            && (owner.isEmpty() || entry.isOwnedBy(owner.get()));
  }

  private FoundFiles found(Targets targets, Setup setup, Set<Path> outputs)
      throws UsageException, ConfigException {
    OutputTargets.leaveOut(setup, outputs, targets);
    FoundFiles found = inFolder(new Selection.WorkTree().find(targets, setup));
    EmptyRun.refuseNoArticles(found, false);
    ConfigurationSources sources = new ConfigurationSources(targets, io.directory());
    OutputTargets.refuse(setup, outputs, filter -> sources.of(setup, filter));
    return found;
  }

  private FoundFiles inFolder(FoundFiles found) throws UsageException {
    Optional<String> folder = options().find("--folder");
    if (folder.isEmpty()) {
      return found;
    }
    Path directory = directory(folder.get());
    return new FoundFiles(
        found.root(),
        found.files().stream().filter(file -> file.file().startsWith(directory)).toList(),
        found.failures().stream()
            .filter(failure -> found.root().resolve(failure.path()).startsWith(directory))
            .toList(),
        found.skipped(),
        found.directories(),
        found.notices());
  }

  private Path directory(String name) throws UsageException {
    try {
      Path directory = io.directory().resolve(name);
      if (Files.isDirectory(directory)) {
        return directory.toRealPath();
      }
    } catch (InvalidPathException | IOException e) {
      throw new UsageException("--folder: '%s' cannot be read".formatted(name));
    }
    throw new UsageException("--folder: there is no directory '" + name + "'");
  }

  private void write(ReviewQueue.Queue queue, Path root, Map<Path, QueueFormat> files)
      throws OutputException {
    boolean listsAll = options().<QueueState>all("--state").contains(QueueState.NO_DATE);
    QueueLooks looks =
        new QueueLooks(
            terminal.style(new ShownPaths(io.directory(), root), root),
            listsAll,
            ToolVersion.number());
    QueueFormat format = options().get("--format", QueueFormat.TEXT);
    io.out().write(out -> format.write(queue, looks, out));
    QueueLooks plain = new QueueLooks(TextStyle.plain(), listsAll, ToolVersion.number());
    for (Map.Entry<Path, QueueFormat> file : files.entrySet()) {
      try {
        ReportFile.write(file.getKey(), out -> file.getValue().write(queue, plain, out));
      } catch (IOException e) {
        throw new OutputException(io.display(file.getKey()) + " could not be written", e);
      }
    }
  }
}
