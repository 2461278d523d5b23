package org.articlint.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.articlint.archive.segment.VersionTree;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.lint.Admission;
import org.articlint.lint.Compared;
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
   * The results of all records, one for each path, in the order of their paths.
   *
   * @throws IncompleteException when some records have no result
   */
  JavaRDD<Result> of(JavaRDD<Source> given) throws IncompleteException {
    // Records: which of them are articles, which rules hold, and whether there are versions.
    String id = UUID.randomUUID().toString();
    JavaPairRDD<String, Admitted> records =
        admitted(given, id)
            .reduceByKey(Admitted::and, partitions.orElse(partitions(given)))
            .persist(StorageLevel.DISK_ONLY());
    JavaRDD<String> paths = records.filter(record -> record._2.isArticle()).keys();
    Rules.Run run = new Rules.Run(rules, id, firstOfRules(paths, id));
    boolean hasVersions = !paths.filter(VersionTree::isNamed).isEmpty();
    long articles = paths.count();
    Limits scaled = limits.forArticles(articles);
    Partitioner partitioner =
        new HashPartitioner(partitions.orElse(partitions(articles, spark.defaultParallelism())));
    Lookup lookup = new Lookup(spark, partitioner, scaled.manyAskers());
    Uses uses = Uses.of(run.start(), hasVersions);

    // Articles: each by itself.
    JavaPairRDD<String, Part> parts =
        given
            .mapToPair(source -> new Tuple2<>(source.path(), source))
            .join(records.filter(record -> record._2.isArticle()), lookup.partitioner())
            .mapValues(source -> Part.of(source._1, run.start()))
            .persist(StorageLevel.DISK_ONLY());

    // Equal forms, texts and sentences: how many articles have each, and the first of them.
    JavaPairRDD<Key, Holders> shared =
        parts
            .values()
            .flatMapToPair(part -> uses.of(part).iterator())
            .union(versions(parts, uses, lookup))
            .reduceByKey(lookup.partitioner(), Holders::merge)
            .persist(StorageLevel.DISK_ONLY());

    // Near copies: the first articles that have one, of each form that is not repeated anyway.
    JavaPairRDD<Key, NearList> near =
        near(shared, lookup, uses, scaled).persist(StorageLevel.DISK_ONLY());

    // What each article shares.
    Set<Key> hot = hot(shared, lookup);
    JavaPairRDD<Key, String> asked =
        parts
            .values()
            .flatMapToPair(
                part ->
                    uses.keys(part).stream().map(key -> new Tuple2<>(key, part.path())).iterator());
    JavaPairRDD<String, Tuple2<Key, Holders>> ofEqual =
        lookup
            .of(asked, told(shared, uses), hot)
            .partitionBy(lookup.partitioner())
            .persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<String, Tuple2<Key, NearList>> ofNear =
        lookup
            .of(asked.filter(each -> uses.mayBeNear(each._1)), near, hot)
            .partitionBy(lookup.partitioner())
            .persist(StorageLevel.DISK_ONLY());

    // Copies of whole articles: the texts of those that an article may be a copy of.
    JavaPairRDD<String, String> candidates =
        parts
            .cogroup(ofEqual)
            .flatMapToPair(
                each -> {
                  Part part = each._2._1.iterator().next();
                  return candidates(part, each._2._2, run.start(), uses).iterator();
                });
    JavaPairRDD<String, CopyText> texts =
        parts.values().flatMapToPair(part -> texts(part, uses).iterator());
    JavaPairRDD<String, CopyText> ofCopies = lookup.of(candidates, texts).mapValues(Tuple2::_2);

    // Verdicts: each article again, with all of this.
    JavaPairRDD<String, Result> results =
        parts
            .cogroup(ofEqual, ofNear, ofCopies)
            .mapToPair(
                each -> {
                  Surroundings found = new Surroundings(each._2._1().iterator().next(), uses);
                  found.addShared(each._2._2());
                  found.addNear(each._2._3());
                  found.addCopies(each._2._4());
                  return new Tuple2<>(each._1, found.judge(run));
                })
            .union(
                records
                    .filter(record -> !record._2.isArticle())
                    .mapToPair(record -> new Tuple2<>(record._1, record._2.result(record._1))))
            .persist(StorageLevel.DISK_ONLY());
    IncompleteException.unlessEqual(records.count(), results.count());
    return results.sortByKey(true, lookup.partitions()).values();
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
    return given.mapPartitionsToPair(
        part -> {
          Admission admission = sent.load(id).admission();
          return Iterators.map(
              part, source -> new Tuple2<>(source.path(), Admitted.of(source, admission)));
        });
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

  /** All versions of an article count as one, so they are told apart from other articles. */
  private JavaPairRDD<Key, Holders> versions(
      JavaPairRDD<String, Part> parts, Uses uses, Lookup lookup) {
    if (!uses.hasVersions()) {
      return JavaPairRDD.fromJavaRDD(spark.emptyRDD());
    }
    return parts
        .values()
        .flatMapToPair(part -> uses.ofVersions(part).iterator())
        .distinct(lookup.partitions())
        .keys()
        .flatMapToPair(inTree -> uses.countOf(inTree).iterator());
  }

  private JavaPairRDD<Key, NearList> near(
      JavaPairRDD<Key, Holders> shared, Lookup lookup, Uses uses, Limits scaled) {
    JavaPairRDD<Key, Holders> known =
        shared.filter(each -> uses.mayBeNear(each._1) && !each._2.first().isEmpty());
    JavaRDD<Form> forms =
        known
            .filter(each -> each._1.isAmongAll())
            .map(each -> Form.of(each._1, each._2, uses.asksForNear(each._1, each._2)))
            .persist(StorageLevel.DISK_ONLY());
    if (forms.isEmpty()) {
      return JavaPairRDD.fromJavaRDD(spark.emptyRDD());
    }
    JavaRDD<Candidate> found =
        new NearSearch(lookup, uses, scaled).search(forms).persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<Key, Tuple2<Key, Holders>> holders =
        known.mapToPair(each -> new Tuple2<>(each._1.amongAll(), each));
    Bound bound = uses.nearBound();
    return lookup
        .of(
            found
                .filter(pair -> !pair.isSpent())
                .mapToPair(pair -> new Tuple2<>(pair.other(), pair.asking())),
            holders)
        .mapToPair(
            each -> {
              Key scope = each._2._2._1;
              Key asking = each._1.inScopeOf(scope);
              return new Tuple2<>(asking, NearList.of(scope, each._2._2._2));
            })
        .union(
            found
                .filter(Candidate::isSpent)
                .mapToPair(pair -> new Tuple2<>(pair.asking(), NearList.SPENT)))
        .reduceByKey(lookup.partitioner(), (first, second) -> first.merge(second, bound));
  }

  private static Set<Key> hot(JavaPairRDD<Key, Holders> shared, Lookup lookup) {
    long many = lookup.manyAskers();
    return new HashSet<>(shared.filter(each -> each._2.articles() > many).keys().collect());
  }

  private static JavaPairRDD<Key, Holders> told(JavaPairRDD<Key, Holders> shared, Uses uses) {
    return shared
        .filter(each -> !isOfOne(each._1, each._2))
        .mapPartitionsToPair(
            part -> Iterators.map(part, each -> new Tuple2<>(each._1, uses.told(each._1, each._2))),
            true);
  }

  /** Whether only one article has a text, so that nobody has to be told. */
  private static boolean isOfOne(Key key, Holders holders) {
    return key.isAmongAll() && holders.articles() == 1;
  }

  private static List<Tuple2<String, String>> candidates(
      Part part, Iterable<Tuple2<Key, Holders>> shared, DividedRun run, Uses uses) {
    Surroundings surroundings = new Surroundings(part, uses);
    surroundings.addShared(shared);
    List<Optional<Compared>> compared = surroundings.compared();
    List<Tuple2<String, String>> candidates = new ArrayList<>();
    for (int c = 0; c < compared.size(); c++) {
      if (compared.get(c).isPresent()) {
        for (String path : run.copyCandidates(c, part.path(), compared.get(c).get())) {
          candidates.add(new Tuple2<>(c + " " + path, part.path()));
        }
      }
    }
    return candidates;
  }

  private static List<Tuple2<String, CopyText>> texts(Part part, Uses uses) {
    List<Tuple2<String, CopyText>> texts = new ArrayList<>();
    for (int c = 0; c < uses.near().size(); c++) {
      Optional<ArticleFacts> facts = part.facts(c);
      if (facts.isPresent() && facts.get().count() > 0 && uses.near().get(c).countsNear()) {
        texts.add(new Tuple2<>(c + " " + part.path(), CopyText.of(c, part.path(), facts.get())));
      }
    }
    return texts;
  }
}
