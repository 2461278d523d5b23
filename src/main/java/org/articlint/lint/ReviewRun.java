package org.articlint.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.check.condition.Who;
import org.articlint.check.value.Context;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.lint.review.RecordedReview;
import org.articlint.lint.review.Recording;
import org.articlint.lint.review.ReviewConventions;
import org.articlint.lint.review.ReviewRecorder;
import org.articlint.lint.review.Signature;
import org.articlint.lint.review.StandingFindings;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/** Records reviews of articles, of which nothing is written yet. */
public final class ReviewRun {

  private final Path root;
  private final Configs configs;
  private final ArticleFinder.FormatLookup formats;
  private final Signature signature;
  private final NavigableMap<Path, ReviewConventions> known = new TreeMap<>();

  /**
   * A run.
   *
   * @param root what paths are relative to
   */
  public ReviewRun(
      Path root, Configs configs, ArticleFinder.FormatLookup formats, Signature signature) {
    this.root = root;
    this.configs = configs;
    this.formats = formats;
    this.signature = signature;
  }

  /**
   * Returns why whoever signs cannot have reviewed an article: a reviewer answers for the text,
   * which a machine cannot. Empty when nothing is known against it.
   */
  public Optional<String> objection(ArticleFile file) {
    Context context =
        new Context(signature.today(), 0, file.config().vocabulary(), Context.Past.NONE);
    return switch (Who.of(signature.by(), context)) {
      case PERSON -> Optional.empty();
      case NOBODY -> Optional.of("'%s' names nobody".formatted(signature.by()));
      default ->
          Optional.of(
              "'%s' names a machine; only a person can review an article"
                  .formatted(signature.by()));
    };
  }

  /** Records the review in each article, whatever is found in it. */
  public List<Recording> record(List<ArticleFile> files) {
    ReviewRecorder recorder =
        new ReviewRecorder(
            formats,
            config -> known.computeIfAbsent(config.archive(), this::conventions),
            signature);
    return files.stream().map(recorder::record).toList();
  }

  private ReviewConventions conventions(Path archive) {
    try {
      FoundFiles all =
          new ArticleFinder(root, configs, formats).find(List.of(archive), Optional.empty());
      return ReviewConventions.of(all, formats, signature.today());
    } catch (ConfigException e) {
      // One elsewhere in the archive, which says nothing of these articles.
      return ReviewConventions.NONE;
    }
  }

  /**
   * Refuses the articles in which findings stand once the review is recorded.
   *
   * @param hint how to record it all the same
   * @throws ConfigException when a configuration or a baseline cannot be used
   */
  public List<Recording> judged(
      List<Recording> recordings, LintOptions options, ArchiveLookup lookup, String hint)
      throws ConfigException {
    List<ArticleFile> changed =
        recordings.stream()
            .flatMap(recording -> recording.review().stream())
            .map(RecordedReview::changed)
            .toList();
    StandingFindings standing = new StandingFindings();
    LintResult result =
        new Linter(options, formats, lookup, Baselines.besideConfigurations(root))
            .run(
                new FoundFiles(root, changed, List.of(), List.of(), List.of()), () -> {}, standing);
    Map<String, List<Failure>> failures = new TreeMap<>();
    result
        .failures()
        .forEach(each -> failures.computeIfAbsent(each.path(), p -> new ArrayList<>()).add(each));
    return recordings.stream()
        .map(
            recording -> {
              String path = recording.file().path();
              List<Failure> own = failures.getOrDefault(path, List.of());
              return recording
                  .review()
                  .map(review -> judged(recording, review, standing.of(path), own, hint))
                  .orElse(recording);
            })
        .toList();
  }

  private static Recording judged(
      Recording recording,
      RecordedReview review,
      List<Finding> standing,
      List<Failure> failures,
      String hint) {
    List<String> reasons = new ArrayList<>();
    for (Finding finding : standing) {
      int line = review.lineBefore(finding.range().startLine());
      reasons.add("line %s, %s: %s".formatted(line, finding.ruleId(), finding.message().text()));
    }
    failures.forEach(failure -> reasons.add(failure.reason()));
    return reasons.isEmpty()
        ? recording
        : recording.refused("correct this first%s: %s".formatted(hint, String.join("; ", reasons)));
  }
}
