package org.articlint.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.articlint.archive.segment.KeyedHash;
import org.articlint.archive.segment.RecordFile;
import org.articlint.archive.segment.RecordWriter;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.articlint.archive.text.Decoder;
import org.articlint.archive.text.Encoder;
import org.articlint.check.date.ValidDays;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Parallel;
import org.jspecify.annotations.Nullable;

/**
 * An audit that takes from the last one what has not changed, and keeps what it finds for the next.
 * First looks up all articles by their bytes; when every one is known, the results of the archive
 * rules may be known as well. Threads may share it.
 */
final class CachedAudit implements AuditSteps {

  /** Why a result is missing of which the run has read all when it began. */
  private static final String DAMAGED =
      "what is kept of it was damaged during the run; check again";

  private final AuditKeys keys;
  private final KeyedHash hash;
  private final Path file;
  private final FoundFiles found;
  private final ArchiveRuns archives;
  private final Optional<RecordFile> last;

  /** What is known of articles from the last audit, by their path. */
  private final Map<String, AuditKeys.Stamp> known = new HashMap<>();

  /** What is known of the articles that were checked so far. */
  private final Map<String, AuditKeys.Stamp> stamps = new ConcurrentHashMap<>();

  /** The hash of the archive when the results of its rules are known. */
  private Optional<ContentHash> knownArchive = Optional.empty();

  /** The hash of the archive when the results of its rules are to be kept. */
  private Optional<ContentHash> newArchive = Optional.empty();

  /** Null when there is nothing to write, or nowhere to write it. */
  private @Nullable RecordWriter writer;

  CachedAudit(
      AuditKeys keys,
      KeyedHash hash,
      Path file,
      FoundFiles found,
      ArchiveRuns archives,
      LintOptions options) {
    this.keys = keys;
    this.hash = hash;
    this.file = file;
    this.found = found;
    this.archives = archives;
    last = RecordFile.open(file, hash, options.today());
    Parallel parallel = new Parallel(options.threads());
    last.ifPresent(records -> lookUp(records, parallel));
    if (knownArchive.isEmpty()) {
      begin();
    }
  }

  /** An article and, if its results are known, what is known of it. */
  private record Found(ArticleFile article, Optional<AuditKeys.Stamp> stamp) {}

  private void lookUp(RecordFile records, Parallel parallel) {
    parallel.each(
        found.files(),
        article -> new Found(article, lookUp(records, article)),
        each -> each.stamp().ifPresent(stamp -> known.put(each.article().path(), stamp)));
    knownArchive = archive(known).filter(archive -> areKnown(records, archive, parallel));
  }

  private Optional<AuditKeys.Stamp> lookUp(RecordFile records, ArticleFile article) {
    return Attempt.read(article.path(), article::bytes)
        .value()
        .flatMap(bytes -> stamp(records, keys.of(article, bytes)));
  }

  private Optional<AuditKeys.Stamp> stamp(RecordFile records, ContentHash key) {
    Optional<Long> results = records.code(key);
    Optional<Long> facts = records.code(keys.ofFacts(key));
    return results.isPresent() && facts.isPresent()
        ? Optional.of(new AuditKeys.Stamp(key, results.get(), facts.get()))
        : Optional.empty();
  }

  /** Whether the results of the archive rules on all articles can be read. */
  private boolean areKnown(RecordFile records, ContentHash archive, Parallel parallel) {
    AtomicInteger read = new AtomicInteger();
    parallel.each(
        found.files(),
        article -> records.get(keys.of(archive, article)).isPresent(),
        isKnown -> read.addAndGet(isKnown ? 1 : 0));
    return read.get() == found.files().size();
  }

  /** The hash of the archive; empty when something cannot be told, or has to be looked up. */
  private Optional<ContentHash> archive(Map<String, AuditKeys.Stamp> of) {
    boolean isWhole = archives.areWhole() && of.size() == found.files().size();
    return isWhole
        ? Optional.of(
            keys.ofArchive(found.files().stream().map(article -> of.get(article.path())).toList()))
        : Optional.empty();
  }

  private void begin() {
    try {
      writer = new RecordWriter(file, hash);
    } catch (IOException e) {
      // Where nothing can be written, nothing is kept.
      writer = null;
    }
  }

  /** Its results may be known. */
  @Override
  public ArticleLinter.Outcome check(ArticleFile article, ArticleLinter linter) {
    AuditKeys.Stamp stamp = known.get(article.path());
    if (stamp != null) {
      Optional<ArticleLinter.Outcome> outcome = outcome(article, stamp);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    Attempt<byte[]> read = Attempt.read(article.path(), article::bytes);
    boolean isCut = read.value().filter(b -> b.length >= article.mostBytesRead()).isPresent();
    if (read.value().isEmpty() || isCut) {
      // What is said of such a file does not follow from the bytes that were read.
      return linter.check(article);
    }
    byte[] bytes = read.value().get();
    ArticleLinter.Outcome outcome = linter.check(article, bytes);
    outcome.validDays().ifPresent(days -> keep(keys.of(article, bytes), outcome, days));
    return outcome;
  }

  /** The outcome for an article whose results are known; empty when they cannot be read. */
  private Optional<ArticleLinter.Outcome> outcome(ArticleFile article, AuditKeys.Stamp stamp) {
    RecordFile records = last.orElseThrow();
    Optional<byte[]> results = records.get(stamp.key());
    if (results.isEmpty() || knownArchive.isPresent()) {
      return results.map(bytes -> outcome(article, bytes, Map.of()));
    }
    ContentHash keyOfFacts = keys.ofFacts(stamp.key());
    Optional<byte[]> facts = records.get(keyOfFacts);
    if (facts.isPresent()) {
      stamps.put(article.path(), stamp);
      copy(records, stamp.key());
      copy(records, keyOfFacts);
    }
    return facts.map(bytes -> outcome(article, results.get(), facts(article, bytes)));
  }

  private static ArticleLinter.Outcome outcome(
      ArticleFile article, byte[] results, Map<ArchiveRun, ArticleFacts> facts) {
    Checked checked = new CheckedCodec(article).decode(results);
    return new ArticleLinter.Outcome(checked, facts, Optional.empty());
  }

  private void copy(RecordFile records, ContentHash key) {
    if (writer != null) {
      records.copy(key, writer);
    }
  }

  private Map<ArchiveRun, ArticleFacts> facts(ArticleFile article, byte[] bytes) {
    Decoder in = new Decoder(bytes);
    Map<ArchiveRun, ArticleFacts> facts = new HashMap<>();
    for (ArchiveRun run : archives.comparing(article)) {
      facts.put(run, ArticleFacts.decode(in));
    }
    return facts;
  }

  private void keep(ContentHash key, ArticleLinter.Outcome outcome, ValidDays days) {
    ArticleFile article = outcome.article().file();
    byte[] results = new CheckedCodec(outcome.article()).encode(outcome.article());
    Encoder facts = new Encoder();
    for (ArchiveRun run : archives.comparing(article)) {
      Objects.requireNonNull(outcome.facts().get(run)).encode(facts);
    }
    byte[] taken = facts.toBytes();
    AuditKeys.Stamp stamp = new AuditKeys.Stamp(key, hash.code(results), hash.code(taken));
    stamps.put(article.path(), stamp);
    add(key, results, stamp.results(), days);
    add(keys.ofFacts(key), taken, stamp.facts(), days);
  }

  private void add(ContentHash key, byte[] bytes, long code, ValidDays days) {
    if (writer != null) {
      writer.add(
          new RecordWriter.Entry(key, code, days.first().toEpochDay(), days.last().toEpochDay()),
          bytes);
    }
  }

  @Override
  public void endArticles() {
    if (knownArchive.isEmpty()) {
      newArchive = archive(stamps);
    }
  }

  /** The results may be known. */
  @Override
  public Checked check(Checked article, ArchiveLinter linter) {
    if (knownArchive.isPresent()) {
      return known(article, knownArchive.get());
    }
    RuleResults results = linter.check(article);
    boolean isWhole = article.results().failures().isEmpty() && results.failures().isEmpty();
    if (newArchive.isPresent() && isWhole) {
      byte[] bytes = new CheckedCodec(article).encode(results);
      ContentHash key = keys.of(newArchive.get(), article.file());
      add(key, bytes, hash.code(bytes), ValidDays.ALWAYS);
    }
    return article.with(results);
  }

  private Checked known(Checked article, ContentHash archive) {
    ArticleFile file = article.file();
    return last.orElseThrow()
        .get(keys.of(archive, file))
        .map(bytes -> article.with(new CheckedCodec(article).results(bytes)))
        .orElseGet(() -> article.with(List.of(new Failure(file.path(), DAMAGED))));
  }

  /** Keeps what was found. */
  @Override
  public void finish() {
    last.ifPresent(RecordFile::close);
    if (writer != null) {
      writer.finish();
    }
  }

  @Override
  public void close() {
    last.ifPresent(RecordFile::close);
    if (writer != null) {
      writer.close();
    }
  }
}
