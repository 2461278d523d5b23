package org.articlint.lint;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.articlint.archive.segment.KeyedHash;
import org.articlint.archive.text.ContentHash;
import org.articlint.archive.text.Encoder;
import org.articlint.article.BaseDirectory;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.rule.config.Config;

/**
 * Hashes of everything that results follow from, under which they are kept. For the results of an
 * article:
 *
 * <ul>
 *   <li>the build of the tool with its packs and libraries, and the version of Java, whose tables
 *       of characters the patterns use;
 *   <li>the bytes and the path of the article;
 *   <li>the bytes of its configuration, of packs, and of every file that these name (words, texts,
 *       schemas, profiles of formats), and of the sitemaps of rendered sites; the place of the
 *       configuration and of its archive; the rules and packs that the command line adds or leaves
 *       out;
 *   <li>whether its site reads it as MDX;
 *   <li>what the archive rules of this run take of it, for which archive;
 *   <li>whether findings carry line hashes and places in bytes.
 * </ul>
 *
 * <p>Two things are not in the key. Results that depend on the day of the run are kept with the
 * days on which they hold ({@link RuleRunner#validDays}). Results that depend on the past of the
 * article, or on what failed, are not kept.
 *
 * <p>The results of the archive rules follow from those of all articles, so that they are kept
 * under the hash of these.
 */
final class AuditKeys {

  /** Java computes the text anew each time. */
  private static final String JAVA = Runtime.version().toString();

  private final KeyedHash hash;
  private final String build;
  private final LintOptions options;
  private final ArticleFinder.FormatLookup formats;
  private final ArchiveRuns archives;
  private final BaseDirectory root;
  private final Map<Config, ContentHash> configs = new ConcurrentHashMap<>();
  private final Map<ArchiveRun, ContentHash> runs = new HashMap<>();

  /**
   * The keys of a run.
   *
   * @param build tells the build of the tool from others
   */
  AuditKeys(
      KeyedHash hash,
      String build,
      LintOptions options,
      ArticleFinder.FormatLookup formats,
      ArchiveRuns archives,
      Path root) {
    this.hash = hash;
    this.build = build;
    this.options = options;
    this.formats = formats;
    this.archives = archives;
    this.root = new BaseDirectory(root);
    archives.all().forEach(run -> runs.put(run, of(run)));
  }

  /** The key of the results of an article by itself. */
  ContentHash of(ArticleFile file, byte[] bytes) {
    Encoder key = new Encoder();
    key.text(build);
    key.text(JAVA);
    key.truth(options.lineHashes());
    key.truth(options.bytes());
    key.text(file.path());
    add(key, hash.of(bytes));
    key.number(file.start().line());
    key.number(file.start().column());
    key.number(file.start().byteColumn());
    add(key, configs.computeIfAbsent(file.config(), this::of));
    key.truth(formats.of(file.config()).mdx().test(file.path()));
    key.all(archives.comparing(file), (to, run) -> add(to, Objects.requireNonNull(runs.get(run))));
    return hash.of(key.toBytes());
  }

  /** The key of what the archive rules take of an article. */
  ContentHash ofFacts(ContentHash article) {
    return part(article, "facts");
  }

  /**
   * The hash of the whole archive, from which the results of the archive rules follow.
   *
   * @param articles what is known of each article, in their order
   */
  ContentHash ofArchive(List<Stamp> articles) {
    Encoder key = new Encoder();
    key.truth(options.explanations());
    key.all(
        articles,
        (to, stamp) -> {
          add(to, stamp.key());
          to.wide(stamp.results());
          to.wide(stamp.facts());
        });
    return hash.of(key.toBytes());
  }

  /** The key of the results of the archive rules on an article. */
  ContentHash of(ContentHash archive, ArticleFile file) {
    return part(archive, file.path());
  }

  /**
   * What is known of an article that was checked by itself.
   *
   * @param results the code of its results
   * @param facts the code of what the archive rules take of it
   */
  record Stamp(ContentHash key, long results, long facts) {}

  private ContentHash part(ContentHash whole, String name) {
    Encoder key = new Encoder();
    add(key, whole);
    key.text(name);
    return hash.of(key.toBytes());
  }

  private ContentHash of(Config config) {
    Encoder key = new Encoder();
    key.optional(config.file(), (to, file) -> to.text(root.display(file)));
    key.text(root.display(config.directory()));
    key.optional(ArchiveRun.archiveOf(config), (to, archive) -> to.text(root.display(archive)));
    key.all(config.selection().only(), Encoder::text);
    key.all(config.selection().without(), Encoder::text);
    key.all(config.sources().packs(), Encoder::text);
    key.all(config.sources().files(), (to, file) -> addContent(to, file.bytes()));
    key.all(formats.sources(config), this::addContent);
    return hash.of(key.toBytes());
  }

  private ContentHash of(ArchiveRun run) {
    return hash.of(run.identity(root).getBytes(StandardCharsets.UTF_8));
  }

  private void addContent(Encoder key, byte[] content) {
    add(key, hash.of(content));
  }

  private static void add(Encoder key, ContentHash part) {
    key.wide(part.high());
    key.wide(part.low());
  }
}
