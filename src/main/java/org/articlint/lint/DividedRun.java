package org.articlint.lint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.archive.IndexedArticle;
import org.articlint.archive.Neighbourhood;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.ParagraphArchive;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.LastChanges;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config;

/**
 * A run that is divided among processes, each of which has some of the articles. An article is
 * checked in two steps: by itself, which gives what the others are to know of it, and once it is
 * known what they share with it. Between the steps somebody else finds that. Each process makes one
 * of these from the same configuration; threads may share it.
 */
public final class DividedRun implements AutoCloseable {

  private final Config config;
  private final ConfigFormats formats;
  private final Path root;
  private final LintOptions options;
  private final FoundFiles found;
  private final ArchiveRuns archives;
  private final List<ArchiveRun> runs;

  /**
   * What some checks compare of the articles.
   *
   * @param near how near copies of paragraphs are found, of all these checks the widest; empty when
   *     only equal texts count
   */
  public record Comparison(Optional<ParagraphIndex.Settings> near) {}

  /**
   * An article that was checked by itself.
   *
   * @param checked what is left of it, for {@link #judge}
   * @param facts what each of the {@link #comparisons} took of it, if any
   * @param texts finds the text of a paragraph by where it begins in the article
   */
  public record Part(
      CheckedBytes checked,
      List<Failure> failures,
      List<Optional<ArticleFacts>> facts,
      ParagraphTexts texts) {

    /** Copies the lists. */
    public Part {
      failures = List.copyOf(failures);
      facts = List.copyOf(facts);
    }
  }

  /** What is left of an article that was checked by itself, as bytes that can be sent. */
  public static final class CheckedBytes {
    private final byte[] bytes;

    /** The same as bytes that were sent. */
    public CheckedBytes(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    /** Returns the bytes. */
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * An article whose check is complete.
   *
   * @param rules those that were enabled for it
   * @param applied the ids of those that found something to look at
   * @param findings in their order, those that are suppressed marked
   */
  public record Outcome(
      List<Rule> rules, Set<String> applied, List<Finding> findings, List<Failure> failures) {

    /** Copies the collections. */
    public Outcome {
      rules = List.copyOf(rules);
      applied = Set.copyOf(applied);
      findings = List.copyOf(findings);
      failures = List.copyOf(failures);
    }
  }

  private DividedRun(
      Config config, ConfigFormats formats, Path root, LocalDate today, FoundFiles found) {
    this.config = config;
    this.formats = formats;
    this.root = root;
    this.options = LintOptions.explained(today);
    this.found = found;
    this.archives = ArchiveRuns.start(found, ArchiveLookup.NONE);
    this.runs = archives.all();
  }

  /**
   * Starts a run.
   *
   * @param root the directory that paths of articles are relative to; no article is there
   * @param today the day of the run, in UTC
   * @param paths the {@link #firstOfRules} of all articles
   */
  public static DividedRun start(
      Config config, ConfigFormats formats, Path root, LocalDate today, Collection<String> paths) {
    List<ArticleFile> files =
        new TreeSet<>(paths).stream().map(path -> file(path, config, root)).toList();
    FoundFiles found = new FoundFiles(root, files, List.of(), List.of(), List.of(root));
    return new DividedRun(config, formats, root, today, found);
  }

  /** Returns, for each set of rules that holds for some paths, the first of these. */
  public static Collection<String> firstOfRules(Config config, Path root, Iterable<String> paths) {
    IdentityHashMap<List<Rule>, String> first = new IdentityHashMap<>();
    for (String path : paths) {
      first.merge(
          config.ruleSet(root.resolve(path)).rules(), path, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return first.values();
  }

  private static ArticleFile file(String path, Config config, Path root) {
    return new ArticleFile(root.resolve(path), path, config, Optional.empty());
  }

  private ArticleFile file(String path, byte[] bytes) {
    return new ArticleFile(root.resolve(path), path, config, Optional.of(most -> bytes));
  }

  /** What is compared of the articles; facts and neighbourhoods are in this order. */
  public List<Comparison> comparisons() {
    return runs.stream().map(run -> new Comparison(near(run))).toList();
  }

  private Optional<ParagraphIndex.Settings> near(ArchiveRun run) {
    return archives.checks(run).stream()
        .flatMap(check -> check.nearSettings().stream())
        .max(Comparator.comparingInt(ParagraphIndex.Settings::minArticles));
  }

  /** Checks an article by itself; whatever goes wrong is a failure in the result. */
  public Part check(String path, byte[] bytes) {
    GivenTexts texts = new GivenTexts(formats, bytes);
    ArticleFile file = file(path, bytes);
    try (LastChanges lastChanges = new LastChanges(found, formats, options.today())) {
      ArticleLinter linter = new ArticleLinter(options, formats, archives, texts, lastChanges);
      ArticleLinter.Outcome outcome = linter.check(file);
      Checked article = outcome.article();
      List<Failure> failures = article.results().failures();
      List<Optional<ArticleFacts>> facts =
          runs.stream().map(run -> Optional.ofNullable(outcome.facts().get(run))).toList();
      byte[] checked = new CheckedCodec(file).encode(article.withoutFailures());
      return new Part(new CheckedBytes(checked), failures, facts, ParagraphTexts.of(texts.own()));
    }
  }

  /**
   * Finds the articles whose whole texts an article is compared with.
   *
   * @param comparison the number of one of the {@link #comparisons}
   * @param compared what was found in it, still without whole texts
   */
  public Set<String> copyCandidates(int comparison, String path, Compared compared) {
    Set<String> candidates = new TreeSet<>();
    Segments segments = new Segments();
    for (ArchiveCheck check : archives.checks(runs.get(comparison))) {
      if (check.hasCopyCandidates(compared.facts(), compared.neighbourhood())) {
        ParagraphIndex index = segments.index(check, compared);
        candidates.addAll(check.copyCandidates(index.article(path, compared.facts()), index));
      }
    }
    return candidates;
  }

  /**
   * Completes the check of an article.
   *
   * @param checked what {@link #check} returned of the same bytes, and the failures beside it
   * @param compared for each of the {@link #comparisons}, what was found to compare
   */
  public Outcome judge(
      String path,
      byte[] bytes,
      CheckedBytes checked,
      List<Failure> failures,
      List<Optional<Compared>> compared) {
    ArticleFile file = file(path, bytes);
    GivenTexts texts = new GivenTexts(formats, bytes);
    compared.stream().flatMap(Optional::stream).forEach(each -> texts.add(each.texts()));
    Checked alone = new CheckedCodec(file).decode(checked.bytes).with(failures);
    Segments segments = new Segments();
    ArchiveLinter linter =
        new ArchiveLinter(
            options, formats, (check, of) -> verdict(check, of, compared, segments), texts);
    Finished finished =
        Finished.of(alone.with(linter.check(alone)), false).marked(Baselines.none(), options);
    return new Outcome(
        finished.rules(), finished.applied(), finished.findings(), finished.failures());
  }

  private Optional<Verdict> verdict(
      ArchiveCheck check, ArticleFile file, List<Optional<Compared>> compared, Segments segments) {
    return archives
        .of(check, file.config())
        .flatMap(run -> compared.get(runs.indexOf(run)))
        .map(
            facts -> {
              if (facts.isSpent()) {
                throw new BudgetSpentException(ParagraphArchive.TOO_MANY_ALIKE);
              }
              ParagraphIndex index = segments.index(check, facts);
              IndexedArticle article = index.article(file.path(), facts.facts());
              return check.judge(article, index);
            });
  }

  /** What was found for an article as segments, one for all checks of a comparison. */
  private static final class Segments {
    private final IdentityHashMap<Neighbourhood, LiveSegment> made = new IdentityHashMap<>();

    ParagraphIndex index(ArchiveCheck check, Compared compared) {
      LiveSegment segment =
          made.computeIfAbsent(compared.neighbourhood(), any -> segment(check, compared));
      return check.index(List.of(segment));
    }

    private static LiveSegment segment(ArchiveCheck check, Compared compared) {
      SegmentBuilder builder = check.segmentBuilder();
      if (compared.hasVersions()) {
        builder.withVersions();
      }
      return compared.neighbourhood().segment(builder);
    }
  }

  @Override
  public void close() {
    archives.close();
  }
}
