package org.articlint.lint;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.article.Article;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.Check;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/** One archive check over one archive. */
final class ArchiveRun {

  private final ArchiveCheck check;
  private final Config config;
  private final Optional<Path> archive;
  private final Set<String> checked = new HashSet<>();
  private final ArchiveLookup lookup;
  private Optional<ArchiveCheck.Archive> articles;
  private Optional<ArchiveCheck.Judge> judge = Optional.empty();
  private Optional<FutureTask<ArchiveLookup.Known>> known = Optional.empty();

  /**
   * A run.
   *
   * @param config the configuration whose archive is compared; when it is of no file, all checked
   *     articles that no file configures are
   * @param found the articles of the run; those of the archive that are not among them are looked
   *     up, beginning now
   */
  ArchiveRun(ArchiveCheck check, Config config, FoundFiles found, ArchiveLookup lookup) {
    this.check = check;
    this.config = config;
    this.lookup = lookup;
    this.archive = archive(config);
    if (archive.isPresent() && !found.hasAllOf(archive.get())) {
      found.files().forEach(file -> checked.add(file.path()));
      FutureTask<ArchiveLookup.Known> task =
          new FutureTask<>(() -> lookup.of(check, config, archive.get(), checked));
      known = Optional.of(task);
      Thread thread = new Thread(task, "articlint-archive");
      thread.setDaemon(true);
      thread.start();
    }
    this.articles = Optional.of(check.archive());
  }

  /** Whether this is the run of a rule's check; rules share the check that nobody has changed. */
  @SuppressWarnings("ReferenceEquality") // equal checks may run twice; hashing them costs start-up
  boolean isOf(Check otherCheck, Config other) {
    return check == otherCheck && archive.equals(archive(other));
  }

  private static Optional<Path> archive(Config config) {
    return config.file().map(file -> config.archive());
  }

  boolean compares(ArticleFile file) {
    return archive
        .map(directory -> file.file().startsWith(directory))
        .orElse(file.config().file().isEmpty());
  }

  ArticleFacts facts(Article article, Context context) {
    return check.facts(article, context);
  }

  /** Adds what {@link #facts} returned for a file; in the order of paths. */
  void contribute(ArticleFile file, ArticleFacts facts) {
    articles.orElseThrow().add(file.path(), facts);
  }

  /**
   * Gets ready to judge; nothing is contributed after this.
   *
   * @return what was looked up
   * @throws ConfigException when a configuration in the archive cannot be used
   */
  ArchiveLookup.Known complete() throws ConfigException {
    ArchiveCheck.Archive complete = articles.orElseThrow();
    if (known.isEmpty()) {
      judge = Optional.of(complete.complete(List.of()));
      // What it took to get ready is as large as what is left.
      articles = Optional.empty();
      return ArchiveLookup.Known.NOTHING;
    }
    try {
      ArchiveLookup.Known others = known.get().get();
      judge = Optional.of(complete.complete(others.segments()));
      return others;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ConfigException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** The verdict on an article; empty when it contributed nothing. */
  Optional<Verdict> verdict(ArticleFile file) {
    ArchiveCheck.Judge asked = judge();
    try {
      return asked.judge(file.path());
    } catch (CorruptIndexException e) {
      return anew(asked, e).judge(file.path());
    }
  }

  private synchronized ArchiveCheck.Judge judge() {
    return judge.orElseThrow();
  }

  /** Another judge, when what the last one was told turned out to be damaged. */
  private synchronized ArchiveCheck.Judge anew(ArchiveCheck.Judge last, CorruptIndexException why) {
    if (judge().equals(last)) {
      try {
        ArchiveLookup.Known others =
            lookup.anew(check, config, archive.orElseThrow(), checked, why);
        judge = Optional.of(articles.orElseThrow().complete(others.segments()));
      } catch (ConfigException e) {
        throw new IllegalStateException("a configuration changed while it was used", e);
      }
    }
    return judge();
  }
}
