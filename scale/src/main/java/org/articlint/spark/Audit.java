package org.articlint.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.articlint.archive.segment.VersionTree;
import org.articlint.lint.Admission;
import org.articlint.lint.DividedRun;
import scala.Tuple2;

/**
 * The plan of an audit, from top to bottom. Each article is checked by itself, and again when what
 * it shares with others is known: the first articles that have the same forms, texts and sentences,
 * and how many there are; the first that have near copies; and the whole texts of those that it may
 * be a copy of. Each step is an aggregation of bounded size or a {@link Lookup}, and its result
 * does not depend on how the articles are divided or in which order they come.
 */
final class Audit {

  /** Many enough that starting a task does not count, few enough that their texts fit in memory. */
  private static final int ARTICLES_IN_A_PART = 2_000;

  private final JavaSparkContext spark;
  private final Rules rules;
  private final OptionalInt partitions;
  private final Limits limits;

  /**
   * An audit.
   *
   * @param partitions the number of parts into which articles are divided between the steps; when
   *     empty, it follows from the number of articles
   */
  Audit(JavaSparkContext spark, Rules rules, OptionalInt partitions, Limits limits) {
    this.spark = spark;
    this.rules = rules;
    this.partitions = partitions;
    this.limits = limits;
  }

  /**
   * What was found.
   *
   * @param inOrder the results of all records, one for each path, in the order of their paths, and
   *     without their counts
   */
  record Results(Summary summary, JavaRDD<Result> inOrder) {}

  /** What holds for all steps, once it is known which records are articles. */
  private record Setup(Rules.Run run, HeldTexts held, Lookup lookup, Limits limits) {}

  /**
   * Audits an archive.
   *
   * @throws IncompleteException when some records have no result
   */
  Results of(JavaRDD<Source> given) throws IncompleteException {
    // Records: which of them are articles, which rules hold, and whether there are versions.
    String id = UUID.randomUUID().toString();
    JavaPairRDD<String, Admitted> records = Templates.leaveOut(admitted(given, id));
    Setup setup = setup(articles(records).keys(), id);

    // Articles: each by itself.
    JavaPairRDD<String, CheckedArticle> checked = checked(given, records, setup);

    // Equal forms, texts and sentences: how many articles have each, and the first of them.
    JavaPairRDD<Key, Holders> shared = shared(checked, setup);

    // Near copies: the first articles that have one, of each form that is not repeated anyway.
    JavaPairRDD<Key, NearList> near =
        new NearSearch(spark, setup.lookup, setup.held, setup.limits).near(shared);

    // What each article shares.
    JavaPairRDD<String, KnownText> told = told(checked, shared, near, setup);

    // Copies of whole articles: the texts of those that an article may be a copy of.
    JavaPairRDD<String, CopyText> copies = copies(checked, told, setup);

    // Verdicts: each article again, with all of this.
    JavaPairRDD<String, Result> results =
        judged(checked, told, copies, setup)
            .union(refused(records))
            .persist(StorageLevel.DISK_ONLY());
    Summary summary =
        results
            .map(each -> each._2.summary())
            .treeAggregate(Summary.NOTHING, Summary::plus, Summary::plus);
    IncompleteException.unlessEqual(records.count(), summary.count(Summary.RECORDS));
    return new Results(summary, inOrder(results, setup));
  }

  /** The number of parts before that of articles is known: as many as the input has. */
  private int partitions(JavaRDD<Source> given) {
    return Math.max(spark.defaultParallelism(), given.getNumPartitions());
  }

  /**
   * The number of parts for so many articles.
   *
   * @param tasks the number of tasks that run at once
   */
  static int partitions(long articles, int tasks) {
    return Math.toIntExact(Math.max(tasks, articles / ARTICLES_IN_A_PART));
  }

  private JavaPairRDD<String, Admitted> admitted(JavaRDD<Source> given, String id) {
    Rules sent = rules;
    return given
        .mapPartitionsToPair(
            part -> {
              Admission admission = sent.load(id).admission();
              return Iterators.map(
                  part, source -> new Tuple2<>(source.path(), Admitted.of(source, admission)));
            })
        .reduceByKey(Admitted::and, partitions.orElse(partitions(given)))
        .persist(StorageLevel.DISK_ONLY());
  }

  private static JavaPairRDD<String, Admitted> articles(JavaPairRDD<String, Admitted> records) {
    return records.filter(record -> record._2.isArticle());
  }

  private Setup setup(JavaRDD<String> paths, String id) {
    Rules.Run run = new Rules.Run(rules, id, firstOfRules(paths, id));
    boolean hasVersions = !paths.filter(VersionTree::isNamed).isEmpty();
    long articles = paths.count();
    Limits scaled = limits.forArticles(articles);
    int parts = partitions.orElse(partitions(articles, spark.defaultParallelism()));
    Lookup lookup = new Lookup(spark, new Together(parts), scaled.manyAskers());
    return new Setup(run, HeldTexts.of(run.start(), hasVersions), lookup, scaled);
  }

  /** For each set of rules that holds for some article, the first such path. */
  private List<String> firstOfRules(JavaRDD<String> paths, String id) {
    Rules sent = rules;
    List<String> first =
        paths
            .mapPartitions(
                part -> {
                  Rules.Loaded loaded = sent.load(id);
                  return new ArrayList<>(
                          DividedRun.firstOfRules(loaded.config(), loaded.root(), () -> part))
                      .iterator();
                })
            .collect();
    Rules.Loaded loaded = rules.load(id);
    return new ArrayList<>(DividedRun.firstOfRules(loaded.config(), loaded.root(), first));
  }

  private static JavaPairRDD<String, CheckedArticle> checked(
      JavaRDD<Source> given, JavaPairRDD<String, Admitted> records, Setup setup) {
    Rules.Run run = setup.run;
    return given
        .mapToPair(source -> new Tuple2<>(source.path(), source))
        .join(articles(records), setup.lookup.partitioner())
        .mapValues(source -> CheckedArticle.of(source._1, run.start()))
        .persist(StorageLevel.DISK_ONLY());
  }

  private JavaPairRDD<Key, Holders> shared(
      JavaPairRDD<String, CheckedArticle> checked, Setup setup) {
    HeldTexts held = setup.held;
    return checked
        .values()
        .flatMapToPair(article -> held.of(article).iterator())
        .union(versions(checked, setup))
        .reduceByKey(setup.lookup.partitioner(), Holders::merge)
        .persist(StorageLevel.DISK_ONLY());
  }

  /** All versions of an article count as one, so they are told apart from other articles. */
  private JavaPairRDD<Key, Holders> versions(
      JavaPairRDD<String, CheckedArticle> checked, Setup setup) {
    HeldTexts held = setup.held;
    if (!held.hasVersions()) {
      return JavaPairRDD.fromJavaRDD(spark.emptyRDD());
    }
    return checked
        .values()
        .flatMapToPair(article -> held.ofVersions(article).iterator())
        .distinct(setup.lookup.partitions())
        .keys()
        .flatMapToPair(inTree -> held.countOf(inTree).iterator());
  }

  private static JavaPairRDD<String, KnownText> told(
      JavaPairRDD<String, CheckedArticle> checked,
      JavaPairRDD<Key, Holders> shared,
      JavaPairRDD<Key, NearList> near,
      Setup setup) {
    HeldTexts held = setup.held;
    Lookup lookup = setup.lookup;
    JavaPairRDD<Key, String> asked =
        checked
            .values()
            .flatMapToPair(
                article ->
                    Iterators.map(
                        held.keys(article).iterator(), key -> new Tuple2<>(key, article.path())));
    JavaPairRDD<Key, KnownText> known =
        shared
            .leftOuterJoin(near, lookup.partitioner())
            .mapPartitionsToPair(part -> Iterators.map(part, each -> told(each, held)), true)
            .filter(each -> !each._2.isNothing());
    return lookup
        .of(asked, known, hot(shared, lookup))
        .mapValues(Tuple2::_2)
        .partitionBy(lookup.partitioner())
        .persist(StorageLevel.DISK_ONLY());
  }

  private static Set<Key> hot(JavaPairRDD<Key, Holders> shared, Lookup lookup) {
    long many = lookup.manyAskers();
    return new HashSet<>(shared.filter(each -> each._2.articles() > many).keys().collect());
  }

  private static Tuple2<Key, KnownText> told(
      Tuple2<Key, Tuple2<Holders, org.apache.spark.api.java.Optional<NearList>>> known,
      HeldTexts held) {
    Optional<NearList> near = Optional.ofNullable(known._2._2.orNull());
    return new Tuple2<>(known._1, KnownText.of(known._1, known._2._1, near, held));
  }

  private static JavaPairRDD<String, CopyText> copies(
      JavaPairRDD<String, CheckedArticle> checked,
      JavaPairRDD<String, KnownText> told,
      Setup setup) {
    Rules.Run run = setup.run;
    HeldTexts held = setup.held;
    JavaPairRDD<CopyText.Of, String> candidates =
        checked
            .cogroup(told)
            .flatMapToPair(
                each -> {
                  Surroundings found = new Surroundings(each._2._1.iterator().next(), held);
                  found.addSentences(each._2._2);
                  return Iterators.map(
                      found.copyCandidates(run.start()).iterator(),
                      candidate -> new Tuple2<>(candidate, each._1));
                })
            .persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<String, CopyText.Of> wanted =
        candidates
            .keys()
            .distinct(setup.lookup.partitions())
            .mapToPair(of -> new Tuple2<>(of.path(), of));
    JavaPairRDD<CopyText.Of, CopyText> texts =
        checked
            .join(wanted)
            .values()
            .mapToPair(each -> new Tuple2<>(each._2, CopyText.of(each._2, each._1)));
    return setup.lookup.of(candidates, texts).mapValues(Tuple2::_2);
  }

  private static JavaPairRDD<String, Result> judged(
      JavaPairRDD<String, CheckedArticle> checked,
      JavaPairRDD<String, KnownText> told,
      JavaPairRDD<String, CopyText> copies,
      Setup setup) {
    Rules.Run run = setup.run;
    HeldTexts held = setup.held;
    return checked
        .cogroup(told, copies)
        .mapToPair(
            each -> {
              Surroundings found = new Surroundings(each._2._1().iterator().next(), held);
              found.add(each._2._2());
              found.addCopies(each._2._3());
              return new Tuple2<>(each._1, found.judge(run));
            });
  }

  private static JavaPairRDD<String, Result> refused(JavaPairRDD<String, Admitted> records) {
    return records
        .filter(record -> !record._2.isArticle())
        .mapToPair(record -> new Tuple2<>(record._1, record._2.result(record._1)));
  }

  private static JavaRDD<Result> inOrder(JavaPairRDD<String, Result> results, Setup setup) {
    return results
        .mapValues(Result::withoutSummary)
        .sortByKey(true, setup.lookup.partitions())
        .values()
        .persist(StorageLevel.DISK_ONLY());
  }
}
