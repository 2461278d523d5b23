package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articlint.article.BaseDirectory;
import org.articlint.article.ContainedPath;
import org.articlint.article.Problem;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.ArticleProblem;
import org.articlint.cli.io.Io;
import org.articlint.cli.selection.Setup;
import org.articlint.lint.LintOptions;
import org.articlint.lint.Linter;
import org.articlint.lint.ReviewRun;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.lookup.ArchiveIndex;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.lint.lookup.KeptLookup;
import org.articlint.lint.review.Signature;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/**
 * The configurations and the archive below a root, as they were read at one time. Another one is
 * made once a file that it was read from has changed. Not for several threads at once.
 */
final class Snapshot {

  private final Setup setup;
  private final ArticleFilter filter;
  private final KeptLookup lookup;
  private final BaseDirectory paths;
  private final LocalDate day;
  private final NavigableSet<Path> checked = new TreeSet<>();
  private boolean isCompared;

  /** Begins to read what is below a root; everything is read when it is asked for. */
  static Snapshot of(Path root, LintOptions options, Io io) {
    return new Snapshot(root, options, io, Set.of());
  }

  /** Begins to read the same again. */
  Snapshot readAgain(LintOptions options, Io io) {
    return new Snapshot(root(), options, io, checked);
  }

  private Snapshot(Path root, LintOptions options, Io io, Set<Path> checked) {
    setup = Setup.ofFiles(root, io);
    filter = new ArticleFilter(root, setup.configs(), setup.formats());
    paths = new BaseDirectory(root);
    day = options.today();
    this.checked.addAll(checked);
    ArchiveLookup index =
        ArchiveIndex.ofWorkTree(
            root,
            setup.configs(),
            options.today(),
            options.threads(),
            setup.formats(),
            setup.key(),
            io::notice);
    lookup = new KeptLookup(index);
  }

  Path root() {
    return setup.root();
  }

  /** Whether it was read on another day, on which dates may have meant something else. */
  boolean isOfAnotherDay(LintOptions options) {
    return !day.equals(options.today());
  }

  /** Whether the archive has been read, so that comparing takes no time. */
  boolean isCompared() {
    return isCompared;
  }

  /**
   * Checks texts as if they were saved.
   *
   * @param compares whether to run the rules that compare articles, for which the archive is read
   */
  List<Judgement> check(Collection<OpenText> texts, LintOptions options, boolean compares) {
    List<Judgement> judgements = new ArrayList<>();
    Map<Path, FoundFiles> found = new TreeMap<>();
    Map<Path, OpenText> articles = new TreeMap<>();
    OpenConfigurations configurations = configurations(texts);
    for (OpenText text : texts) {
      checked.add(text.file().resolveSibling(""));
      Optional<Judgement> ofConfiguration = configurations.judge(text);
      if (ofConfiguration.isPresent()) {
        judgements.add(ofConfiguration.get());
        continue;
      }
      try {
        if (filter.takes(text.file(), root())) {
          found.put(text.file(), find(text));
          articles.put(text.file(), text);
        } else {
          judgements.add(Judgement.none(text, root()));
        }
      } catch (ConfigException e) {
        judgements.add(Judgement.of(text, root(), e));
      }
    }
    judgements.addAll(judge(articles, found, options, compares));
    isCompared |= compares;
    return judgements;
  }

  /** The configurations and packs among texts. */
  OpenConfigurations configurations(Collection<OpenText> texts) {
    return new OpenConfigurations(setup.configs(), root(), texts);
  }

  private FoundFiles find(OpenText text) throws ConfigException {
    return new ArticleFinder(root(), filter)
        .find(List.of(), Optional.of(Map.entry(text.file(), text.bytes())));
  }

  private List<Judgement> judge(
      Map<Path, OpenText> texts,
      Map<Path, FoundFiles> found,
      LintOptions options,
      boolean compares) {
    List<Judgement> judgements = new ArrayList<>();
    Collected collected = new Collected();
    try {
      for (FoundFiles run : runs(found.values())) {
        LintResult result =
            new Linter(
                    options,
                    setup.formats(),
                    compares ? lookup : ArchiveLookup.NONE,
                    Baselines.besideConfigurations(root()))
                .run(run, () -> {}, compares ? collected : withoutArchive(collected));
        result.failures().forEach(collected::add);
      }
    } catch (ConfigException e) {
      texts.values().forEach(text -> judgements.add(Judgement.of(text, root(), e)));
      return judgements;
    }
    for (OpenText text : texts.values()) {
      String path = paths.display(text.file());
      judgements.add(
          new Judgement(
              text,
              root(),
              collected.findings(path),
              collected.failures(path),
              Optional.empty(),
              List.of(),
              compares));
    }
    return judgements;
  }

  /** Articles that belong to no archive are not compared with each other: each is a run. */
  private List<FoundFiles> runs(Collection<FoundFiles> found) {
    List<FoundFiles> runs = new ArrayList<>();
    Map<String, ArticleFile> inArchives = new TreeMap<>();
    List<Failure> failures = new ArrayList<>();
    for (FoundFiles each : found) {
      boolean isInArchive = each.files().stream().anyMatch(file -> file.config().hasArchive());
      if (isInArchive) {
        each.files().forEach(file -> inArchives.put(file.path(), file));
        failures.addAll(each.failures());
      } else {
        runs.add(each);
      }
    }
    List<ArticleFile> files = List.copyOf(inArchives.values());
    runs.add(new FoundFiles(root(), files, failures, List.of(), List.of()));
    return runs;
  }

  /** Leaves out what cannot be known before the archive has been read. */
  private static FindingSink withoutArchive(Collected collected) {
    return (article, finding) -> {
      boolean needsArchive =
          finding.rule().check() instanceof ArchiveCheck
              || (finding.rule().check() instanceof ArticleProblem problem
                  && problem.problem() == Problem.Kind.UNUSED_SUPPRESSION);
      if (!needsArchive) {
        collected.add(article, finding);
      }
    };
  }

  /** Reads the configuration of a directory, so that its files are watched. */
  void touch(Path directory) {
    checked.add(directory);
    try {
      setup.configs().of(directory);
    } catch (ConfigException e) {
      // It is watched like one that holds, and told where something is checked.
    }
  }

  /** Where the files are that decide what is found in the texts that have been checked. */
  WatchedPlaces places() {
    NavigableSet<Path> configurations = new TreeSet<>();
    NavigableSet<Path> archives = new TreeSet<>();
    for (Config config : setup.configs().read()) {
      config.file().ifPresent(configurations::add);
      if (config.hasArchive()) {
        archives.add(config.archive());
      }
    }
    NavigableSet<Path> directories = new TreeSet<>(checked);
    directories.removeIf(directory -> archives.stream().anyMatch(directory::startsWith));
    return new WatchedPlaces(root(), configurations, archives, directories);
  }

  /**
   * Returns the text of an article with its configuration; empty when it is none.
   *
   * @throws ConfigException when its configuration cannot be used
   */
  Optional<OpenSource> source(OpenText text) throws ConfigException {
    return filter.takes(text.file(), root())
        ? Optional.of(new OpenSource(text, setup.configs().of(text.file().resolveSibling(""))))
        : Optional.empty();
  }

  /**
   * Returns the article of an open text; empty when it is none, or when its file holds more than
   * what its author wrote.
   *
   * @param texts all that are open
   * @throws ConfigException when its configuration cannot be used
   */
  Optional<OpenArticle> article(OpenText text, Collection<OpenText> texts, LintOptions options)
      throws ConfigException {
    if (!filter.takes(text.file(), root())) {
      return Optional.empty();
    }
    List<ArticleFile> files = find(text).files();
    if (files.size() != 1 || ContainedPath.isOne(files.get(0).path())) {
      return Optional.empty();
    }
    ArticleFile file = files.get(0);
    return Attempt.read(file.path(), () -> file.read(setup.formats()))
        .value()
        .filter(article -> !article.isUnread() && !article.source().isComposed())
        .map(article -> new OpenArticle(this, text, texts, file, article, options));
  }

  /** Records reviews on the word of somebody. */
  ReviewRun reviewRun(Signature signature) {
    return new ReviewRun(root(), setup.configs(), setup.formats(), signature);
  }

  /** What reads configurations. */
  Configs configs() {
    return setup.configs();
  }

  /** The archives, as far as they have been read. */
  ArchiveLookup lookup() {
    return lookup;
  }
}
