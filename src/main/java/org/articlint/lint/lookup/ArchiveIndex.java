package org.articlint.lint.lookup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.segment.IndexKey;
import org.articlint.archive.segment.IndexStore;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.segment.StoredIndex;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.articlint.article.Article;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.value.Context;
import org.articlint.git.GitException;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Parallel;
import org.articlint.lint.files.Staged;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/**
 * Looks up an archive in its index on disk, after bringing the index up to date: reads only
 * articles that are new or have changed. The answer always equals that of a full audit; an index
 * that cannot be used is rebuilt. Answers one question at a time, because the listing keeps state.
 */
public final class ArchiveIndex implements ArchiveLookup {

  /** Reading a smaller archive is as fast as reading its index. */
  static final int MIN_INDEXED_ARTICLES = 500;

  private final LocalDate today;
  private final int threads;
  private final ArticleFinder.FormatLookup formats;
  private final ArchiveListing listing;
  private final IndexKey key;
  private final Consumer<String> notices;
  private boolean isDamageReported;
  private boolean isRefusalReported;

  ArchiveIndex(
      LocalDate today,
      int threads,
      ArticleFinder.FormatLookup formats,
      ArchiveListing listing,
      IndexKey key,
      Consumer<String> notices) {
    this.today = today;
    this.threads = threads;
    this.formats = formats;
    this.listing = listing;
    this.key = key;
    this.notices = notices;
  }

  /**
   * Looks archives up as they are in the work tree.
   *
   * @param today the day of the run, in UTC
   * @param threads the number of articles to read at once, at least 1
   * @param key tells indexes that the user's own runs have made
   * @param notices receives notices for the user, such as of a damaged index
   */
  public static ArchiveLookup ofWorkTree(
      Path root,
      Configs configs,
      LocalDate today,
      int threads,
      ArticleFinder.FormatLookup formats,
      IndexKey key,
      Consumer<String> notices) {
    ArticleFilter filter = new ArticleFilter(root, configs, formats);
    ArchiveListing listing = new WorkTreeListing(root, filter, threads);
    return new ArchiveIndex(today, threads, formats, listing, key, notices);
  }

  /**
   * Looks archives up as they are staged; parameters as for {@link #ofWorkTree}.
   *
   * @param staged must stay open while the look-up is used
   */
  public static ArchiveLookup ofStaged(
      Staged staged,
      Configs configs,
      LocalDate today,
      int threads,
      ArticleFinder.FormatLookup formats,
      IndexKey key,
      Consumer<String> notices) {
    ArticleFilter filter = ArticleFilter.ofGit(staged.root(), configs, formats);
    ArchiveListing listing = new StagedListing(staged, filter);
    return new ArchiveIndex(today, threads, formats, listing, key, notices);
  }

  @Override
  public synchronized Known of(Question question) throws ConfigException {
    Optional<IndexStore> store = store(question);
    try {
      Optional<StoredIndex> stored = store.flatMap(IndexStore::load);
      return lookUp(question, store, stored.orElse(StoredIndex.EMPTY));
    } catch (CorruptIndexException e) {
      return anew(question, e);
    }
  }

  @Override
  public synchronized Known anew(Question question, CorruptIndexException damage)
      throws ConfigException {
    if (!isDamageReported) {
      isDamageReported = true;
      notices.accept(
          "the index of the archive could not be used and is rebuilt: " + damage.getMessage());
    }
    return lookUp(question, store(question), StoredIndex.EMPTY);
  }

  /** The index on disk; empty when it may be somebody else's, who would choose what is found. */
  private Optional<IndexStore> store(Question question) {
    if (key.file().isEmpty()) {
      return Optional.empty();
    }
    IndexDirectory directory =
        IndexDirectory.of(question.check(), question.config(), question.archive());
    Optional<String> reason = directory.mistrust(listing::isTracked);
    reason.ifPresent(this::tellRefusal);
    return reason.isPresent() ? Optional.empty() : Optional.of(directory.store(key));
  }

  private void tellRefusal(String reason) {
    if (!isRefusalReported) {
      isRefusalReported = true;
      notices.accept(
          "%s %s, so no index is used; remove it".formatted(IndexDirectory.CACHE, reason));
    }
  }

  private Known lookUp(Question question, Optional<IndexStore> store, StoredIndex stored)
      throws ConfigException {
    ArchiveCheck check = question.check();
    Path archive = question.archive();
    List<Failure> failures = new ArrayList<>();
    try {
      ArchiveListing.Step step = listing.step(stored, archive);
      failures.addAll(listing.failures());
      StoredIndex kept = kept(question, store, step, failures);
      ArchiveListing.Changes rest = listing.rest(kept, archive);
      List<LiveSegment> others = new ArrayList<>();
      for (LiveSegment segment : apply(check, kept, rest, question.checked(), failures)) {
        others.add(segment.without(question.checked()));
      }
      int articles = others.stream().mapToInt(LiveSegment::articles).sum();
      return new Known(others, articles, failures);
    } catch (GitException e) {
      failures.add(
          new Failure(String.valueOf(archive.getFileName()), String.valueOf(e.getMessage())));
      return new Known(List.of(), 0, failures);
    }
  }

  /** Takes the step, and saves an index that is worth it: complete, large, and much changed. */
  private StoredIndex kept(
      Question question,
      Optional<IndexStore> store,
      ArchiveListing.Step step,
      List<Failure> failures) {
    boolean isNewTree = step.tree().isPresent() && !step.tree().equals(step.from().tree());
    boolean isMuchChanged = isNewTree || step.changes().size() > ArchiveListing.MAX_UNSAVED_CHANGES;
    int most = step.from().articles() + step.changes().changed().size();
    boolean maySave = store.isPresent() && isMuchChanged && most >= MIN_INDEXED_ARTICLES;
    // Only an index that is saved needs the articles that this run reads anyway.
    Set<String> leftOut = maySave ? Set.of() : question.checked();
    StoredIndex kept =
        new StoredIndex(
            apply(question.check(), step.from(), step.changes(), leftOut, failures),
            step.tree(),
            step.from().watched());
    if (!maySave || !failures.isEmpty() || kept.articles() < MIN_INDEXED_ARTICLES) {
      return kept;
    }
    Map<String, ContentHash> watched = new HashMap<>(kept.watched());
    watched.putAll(listing.watched());
    return save(store.get(), new StoredIndex(kept.segments(), kept.tree(), watched));
  }

  private static StoredIndex save(IndexStore store, StoredIndex index) {
    try {
      store.save(index);
    } catch (IOException e) {
      // In a read-only checkout this run knows all the same; only the next one reads again.
      return index;
    }
    try {
      // A mapped index takes less memory.
      return store.load().orElse(index);
    } catch (CorruptIndexException e) {
      return index;
    }
  }

  /** Reads the changed articles and returns the segments of the index with them. */
  private List<LiveSegment> apply(
      ArchiveCheck check,
      StoredIndex index,
      ArchiveListing.Changes changes,
      Set<String> leftOut,
      List<Failure> failures) {
    Set<String> paths = new HashSet<>(changes.gone());
    changes.changed().forEach(file -> paths.add(file.path()));
    List<LiveSegment> segments = new ArrayList<>();
    for (LiveSegment segment : index.segments()) {
      segments.add(paths.isEmpty() ? segment : segment.without(paths));
    }
    List<ArticleFile> toRead =
        changes.changed().stream().filter(file -> !leftOut.contains(file.path())).toList();
    if (!toRead.isEmpty()) {
      SegmentBuilder builder = check.segmentBuilder();
      new Parallel(threads)
          .each(
              toRead,
              file -> read(check, file),
              read -> {
                read.failure().ifPresent(failures::add);
                read.value().flatMap(taken -> add(taken, builder)).ifPresent(failures::add);
              });
      segments.add(builder.build());
    }
    return segments;
  }

  /** The facts of an article and the hash of its bytes. */
  private record Taken(String path, ContentHash content, ArticleFacts facts) {}

  private Attempt<Taken> read(ArchiveCheck check, ArticleFile file) {
    return Attempt.read(
        file.path(),
        () -> {
          byte[] bytes = file.bytes();
          Article article = file.read(bytes, formats);
          Context context = file.context(article, today);
          return new Taken(file.path(), file.hash(bytes), check.facts(article, context));
        });
  }

  private static Optional<Failure> add(Taken taken, SegmentBuilder builder) {
    return Attempt.of(
            taken.path(),
            "its paragraphs could not be added to the archive",
            () -> {
              builder.add(taken.path(), taken.content(), taken.facts());
              return taken;
            })
        .failure();
  }

  @Override
  public synchronized Optional<ArticleFile> article(String path) {
    return listing.article(path);
  }
}
