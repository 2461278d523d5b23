package org.articlint.lint;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.article.Article;
import org.articlint.article.BaseDirectory;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.IndexedArchive;
import org.articlint.check.ParagraphArchive;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Vocabulary;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;
import org.jspecify.annotations.Nullable;

/**
 * The archive checks that compare the same facts, over one archive: all articles contribute their
 * facts, then it is completed with the rest of the archive, then the checks judge.
 */
final class ArchiveRun implements AutoCloseable {

  private final Rule rule;
  private final ArchiveCheck check;
  private final Optional<Path> archive;
  private final ArchiveLookup lookup;
  private final ArchiveLookup.Question question;
  private final boolean looksUp;
  private final Optional<PendingLookup> others;
  private final ParagraphArchive articles;

  /** Null until the archive is complete; replaced when the index turns out to be damaged. */
  private @Nullable IndexedArchive indexed;

  private ArchiveRun(
      Rule rule,
      ArchiveCheck check,
      ArchiveLookup lookup,
      ArchiveLookup.Question question,
      Optional<Path> archive,
      boolean looksUp) {
    this.rule = rule;
    this.check = check;
    this.archive = archive;
    this.lookup = lookup;
    this.question = question;
    this.articles = check.archive();
    this.looksUp = looksUp;
    this.others =
        looksUp && !check.isLookedUpLate()
            ? Optional.of(PendingLookup.start(lookup, question))
            : Optional.empty();
  }

  /**
   * Starts a run. Articles of the archive that are not among the files are looked up meanwhile.
   *
   * @param rule the first rule with this check, which failures name
   * @param config the configuration whose archive is compared; when it has none, all articles of
   *     the run that no file configures are
   */
  static ArchiveRun start(
      Rule rule, ArchiveCheck check, Config config, FoundFiles found, ArchiveLookup lookup) {
    Optional<Path> archive = archiveOf(config);
    boolean looksUp = archive.isPresent() && !found.hasAllOf(archive.get());
    Set<String> checked = new HashSet<>();
    if (looksUp) {
      found.files().forEach(file -> checked.add(file.path()));
    }
    ArchiveLookup.Question question =
        new ArchiveLookup.Question(check, config, config.archive(), checked);
    return new ArchiveRun(rule, check, lookup, question, archive, looksUp);
  }

  /** The directory whose articles a configuration compares; empty when nothing says which. */
  static Optional<Path> archiveOf(Config config) {
    return config.hasArchive() ? Optional.of(config.archive()) : Optional.empty();
  }

  Rule rule() {
    return rule;
  }

  /** Whether all articles of the archive are among those that are checked. */
  boolean isWhole() {
    return !looksUp;
  }

  /**
   * Tells the run from others that compare other facts or another archive.
   *
   * @param root the directory that the name of the archive is relative to
   */
  String identity(BaseDirectory root) {
    String options = check.factOptions(question.config().vocabulary());
    return String.join(
        "\0",
        rule.id(),
        check.getClass().getName(),
        archive.map(root::display).orElse(""),
        options);
  }

  /** Whether it compares a file with others. */
  boolean compares(ArticleFile file) {
    return archive
        .map(directory -> file.file().startsWith(directory))
        .orElse(file.config().file().isEmpty());
  }

  ArticleFacts facts(Article article, Context context) {
    return check.facts(article, context);
  }

  /** Adds the facts of a file; files come in the order of their paths. */
  void contribute(ArticleFile file, ArticleFacts facts) {
    articles.add(file.path(), facts);
  }

  /**
   * Waits for the rest of the archive. Nothing is contributed after this.
   *
   * @return what was looked up
   * @throws ConfigException when a configuration in the archive cannot be used
   */
  ArchiveLookup.Known complete() throws ConfigException {
    ArchiveLookup.Known known = known();
    indexed = articles.index(known.segments());
    return known;
  }

  private ArchiveLookup.Known known() throws ConfigException {
    if (others.isPresent()) {
      return others.get().await();
    }
    return looksUp && articles.hasFacts() ? lookup.of(question) : ArchiveLookup.Known.NOTHING;
  }

  /** Whether a check of a configuration compares the facts that are contributed here. */
  boolean serves(ArchiveCheck other, Config config) {
    Vocabulary vocabulary = config.vocabulary();
    return question.config().equals(config)
        && other.factOptions(vocabulary).equals(check.factOptions(vocabulary));
  }

  /**
   * The verdict on an article; empty when it contributed nothing.
   *
   * @param judge one of the checks that this run serves
   */
  Optional<Verdict> verdict(ArchiveCheck judge, ArticleFile file) {
    IndexedArchive asked = indexed();
    try {
      return articles.judge(judge, file.path(), asked);
    } catch (CorruptIndexException e) {
      return articles.judge(judge, file.path(), indexedAfter(asked, e));
    }
  }

  @Override
  public void close() {
    articles.close();
  }

  private synchronized IndexedArchive indexed() {
    return Objects.requireNonNull(indexed, "the archive is not complete");
  }

  /** The index that replaces a damaged one; several threads may meet the damage. */
  private synchronized IndexedArchive indexedAfter(
      IndexedArchive last, CorruptIndexException damage) {
    if (indexed().equals(last)) {
      try {
        indexed = articles.index(lookup.anew(question, damage).segments());
      } catch (ConfigException e) {
        throw new IllegalStateException("a configuration changed while it was used", e);
      }
    }
    return indexed();
  }
}
