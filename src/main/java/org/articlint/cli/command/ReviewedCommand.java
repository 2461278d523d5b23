package org.articlint.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.articlint.lint.ReviewRun;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ChangedArticleException;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Reasons;
import org.articlint.lint.files.Skipped;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.lint.review.RecordedReview;
import org.articlint.lint.review.Recording;
import org.articlint.lint.review.Signature;
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
    ReviewRun run = new ReviewRun(setup.root(), setup.configs(), setup.formats(), signature);
    for (ArticleFile file : found.files()) {
      Optional<String> objection = run.objection(file);
      if (objection.isPresent()) {
        throw new UsageException("--by: " + objection.get());
      }
    }
    List<Recording> recordings = run.record(found.files());
    List<Recording> judged =
        options().has("--anyway") ? recordings : judged(run, recordings, setup, signature);
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

  private List<Recording> judged(
      ReviewRun run, List<Recording> recordings, Setup setup, Signature signature)
      throws ConfigException {
    LintOptions plain =
        LintOptions.plain(signature.today(), Runtime.getRuntime().availableProcessors());
    ArchiveLookup lookup = new Selection.WorkTree().lookup(setup, plain, io::notice);
    return run.judged(recordings, plain, lookup, ", or add --anyway");
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
