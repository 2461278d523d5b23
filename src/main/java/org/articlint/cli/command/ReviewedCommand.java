package org.articlint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.check.condition.Who;
import org.articlint.check.value.Context;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.cli.option.Today;
import org.articlint.cli.output.EditedArticle;
import org.articlint.cli.output.ShownPaths;
import org.articlint.cli.selection.Selection;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.lint.LintOptions;
import org.articlint.lint.Linter;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.ChangedArticleException;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Reasons;
import org.articlint.lint.files.Skipped;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.review.RecordedReview;
import org.articlint.lint.review.Recording;
import org.articlint.lint.review.ReviewConventions;
import org.articlint.lint.review.ReviewRecorder;
import org.articlint.lint.review.Signature;
import org.articlint.lint.review.StandingFindings;
import org.articlint.report.medium.TerminalText;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.yaml.ConfigException;

/** Records that a person has reviewed articles, on the word of whoever calls it. */
final class ReviewedCommand extends Command {

  private static final String BY = "--by";

  private final Io io;
  private final ConfigurationOptions configuration;

  ReviewedCommand(Io io) {
    super(
        "reviewed",
        "Records that a person has reviewed articles: sets the review date and the reviewer in their"
            + " metadata, and leaves everything else as it is. You state that it is so; articlint"
            + " cannot know.",
        "The fields are those that the article has, else those that most articles of the archive"
            + " have, else last_reviewed and reviewed_by.");
    this.io = io;
    options().arguments("ARTICLE", "The articles that were reviewed.");
    options().value(BY, "NAME", String.class, "The person who has reviewed them. Required.");
    options()
        .value(
            "--on",
            "DATE",
            String.class,
            "The day of the review, YYYY-MM-DD. Default: today in UTC.");
    options()
        .flag("--anyway", "Record it although findings stand that make 'articlint check' fail.");
    options().flag("--diff", "Show what would change, without changing anything.");
    configuration = new ConfigurationOptions(options(), io);
  }

  @Override
  ExitCode execute() throws UsageException, OutputException, ConfigException {
    NamedArticles named = NamedArticles.of(options().argument(List.of()), io);
    Signature signature = signature();
    named.refuseBareName(BY, signature.by(), options().behind(BY));
    named.faults().forEach(this::notRecorded);
    if (named.paths().isEmpty()) {
      return ExitCode.USAGE;
    }
    ExitCode code = record(Targets.of(named.paths(), io), signature);
    return named.faults().isEmpty() ? code : ExitCode.USAGE;
  }

  private ExitCode record(Targets targets, Signature signature)
      throws UsageException, ConfigException {
    Setup setup = configuration.setUp(targets.root(), RuleSelection.ALL);
    FoundFiles found = new Selection.WorkTree().find(targets, setup);
    refuseMachines(found, signature);
    ReviewRecorder recorder = recorder(setup, signature);
    List<Recording> recordings = new ArrayList<>();
    found.files().forEach(file -> recordings.add(recorder.record(file)));
    List<Recording> judged =
        options().has("--anyway") ? recordings : judged(recordings, found, setup, signature);
    ShownPaths shown = new ShownPaths(io.directory(), found.root());
    return finish(judged, found, shown);
  }

  private Signature signature() throws UsageException {
    LocalDate today = Today.of(Optional.empty(), io);
    String by = options().<String>find(BY).orElse("").strip();
    if (by.isEmpty()) {
      throw new UsageException("--by: name the person who has reviewed the articles");
    }
    if (by.codePoints().anyMatch(Character::isISOControl)) {
      throw new UsageException("--by: a name is one line of text");
    }
    Optional<String> day = options().find("--on");
    LocalDate on = day.isPresent() ? Today.parse("--on", day.get()) : today;
    if (on.isAfter(today)) {
      throw new UsageException("--on: %s is in the future; today is %s".formatted(on, today));
    }
    return new Signature(by, on, today);
  }

  /** A reviewer answers for the text, which a machine cannot. */
  private static void refuseMachines(FoundFiles found, Signature signature) throws UsageException {
    for (ArticleFile file : found.files()) {
      Context context =
          new Context(signature.today(), 0, file.config().vocabulary(), Context.Past.NONE);
      Who.Kind kind = Who.of(signature.by(), context);
      if (kind == Who.Kind.NOBODY) {
        throw new UsageException("--by: '%s' names nobody".formatted(signature.by()));
      }
      if (kind != Who.Kind.PERSON) {
        throw new UsageException(
            "--by: '%s' names a machine; only a person can review an article"
                .formatted(signature.by()));
      }
    }
  }

  private static ReviewRecorder recorder(Setup setup, Signature signature) {
    Map<Path, ReviewConventions> known = new TreeMap<>();
    ArticleFinder.FormatLookup formats = setup.formats();
    return new ReviewRecorder(
        formats,
        config ->
            known.computeIfAbsent(
                config.archive(), archive -> conventions(archive, setup, signature)),
        signature);
  }

  private static ReviewConventions conventions(Path archive, Setup setup, Signature signature) {
    try {
      FoundFiles all =
          new ArticleFinder(setup.root(), setup.configs(), setup.formats())
              .find(List.of(archive), Optional.empty());
      return ReviewConventions.of(all, setup.formats(), signature.today());
    } catch (ConfigException e) {
      // One elsewhere in the archive, which says nothing of these articles.
      return ReviewConventions.NONE;
    }
  }

  /** Refuses the articles in which findings stand once the review is recorded. */
  private List<Recording> judged(
      List<Recording> recordings, FoundFiles found, Setup setup, Signature signature)
      throws ConfigException {
    List<ArticleFile> changed =
        recordings.stream()
            .flatMap(recording -> recording.review().stream())
            .map(RecordedReview::changed)
            .toList();
    FoundFiles files = new FoundFiles(found.root(), changed, List.of(), List.of(), List.of());
    int threads = Runtime.getRuntime().availableProcessors();
    LintOptions plain = LintOptions.plain(signature.today(), threads);
    StandingFindings standing = new StandingFindings();
    Linter linter =
        new Linter(
            plain,
            setup.formats(),
            new Selection.WorkTree().lookup(setup, plain, io::notice),
            Baselines.besideConfigurations(found.root()));
    LintResult result = linter.run(files, () -> {}, standing);
    Map<String, List<Failure>> failures = new TreeMap<>();
    result
        .failures()
        .forEach(each -> failures.computeIfAbsent(each.path(), p -> new ArrayList<>()).add(each));
    return recordings.stream()
        .map(
            recording ->
                judged(
                    recording, standing, failures.getOrDefault(recording.file().path(), List.of())))
        .toList();
  }

  private static Recording judged(
      Recording recording, StandingFindings standing, List<Failure> failures) {
    if (recording.review().isEmpty()) {
      return recording;
    }
    RecordedReview review = recording.review().get();
    List<String> reasons = new ArrayList<>();
    for (Finding finding : standing.of(recording.file().path())) {
      int line = review.lineBefore(finding.range().startLine());
      reasons.add("line %s, %s: %s".formatted(line, finding.ruleId(), finding.message().text()));
    }
    failures.forEach(failure -> reasons.add(failure.reason()));
    return reasons.isEmpty()
        ? recording
        : recording.refused("correct this first, or add --anyway: " + String.join("; ", reasons));
  }

  /** Writes or shows the changes; every article is tried. */
  private ExitCode finish(List<Recording> recordings, FoundFiles found, ShownPaths shown) {
    ExitCode code = ExitCode.CLEAN;
    for (Skipped skipped : found.skipped()) {
      String reason = "it is no article of this archive: " + skipped.reason().words();
      notRecorded(shown.apply(skipped.path()), reason);
      code = ExitCode.FINDINGS;
    }
    for (Failure failure : found.failures()) {
      notRecorded(shown.apply(failure.path()), failure.reason());
      code = ExitCode.INCOMPLETE;
    }
    for (Recording recording : recordings) {
      String path = shown.apply(recording.file().path());
      if (recording.review().isPresent()) {
        code = worse(code, record(recording.review().get(), path));
      } else {
        notRecorded(path, recording.refusal());
        code = worse(code, recording.isUnread() ? ExitCode.INCOMPLETE : ExitCode.FINDINGS);
      }
    }
    return code;
  }

  /** An output that could not be written comes before an article that could not be read. */
  private static ExitCode worse(ExitCode one, ExitCode other) {
    List<ExitCode> order =
        List.of(ExitCode.CLEAN, ExitCode.FINDINGS, ExitCode.INCOMPLETE, ExitCode.USAGE);
    return order.indexOf(one) > order.indexOf(other) ? one : other;
  }

  private void notRecorded(String path, String reason) {
    io.notice("%s: not recorded: %s".formatted(path, reason));
  }

  private ExitCode record(RecordedReview review, String path) {
    EditedArticle edited = new EditedArticle(review.file(), path, review.before(), review.edits());
    if (options().has("--diff")) {
      edited.diff().forEach(io.out()::println);
    } else if (!review.edits().isEmpty()) {
      try {
        edited.write();
      } catch (ChangedArticleException e) {
        notRecorded(path, "somebody has changed it in the meantime");
        return ExitCode.FINDINGS;
      } catch (IOException e) {
        notRecorded(path, "it could not be written: " + Reasons.of(e));
        return ExitCode.USAGE;
      }
    }
    if (!options().has("--diff")) {
      String set =
          review.fields().isEmpty()
              ? "it is on record already"
              : String.join(", ", review.fields());
      io.out().println(TerminalText.escape(path + ": " + set));
    }
    review.notices().forEach(notice -> io.notice(path + ": " + notice));
    return ExitCode.CLEAN;
  }
}
