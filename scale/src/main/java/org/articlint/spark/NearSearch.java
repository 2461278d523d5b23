package org.articlint.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.sketch.BloomFilter;
import org.articlint.archive.near.PairCounts;
import scala.Tuple2;

/**
 * Finds the forms that are near each other. Forms meet in {@link PairLists}. In a short list, all
 * are compared. A long one is often that of a template with many variants: there, the first forms
 * are often enough for a verdict, so each form is compared with these; only for the forms that do
 * not find enough, the whole list is read.
 */
final class NearSearch {

  /** The bits of a {@link #filter} for each number: one in a hundred others is in it, too. */
  private static final long FILTER_BITS = 10;

  /** The largest filter, 8 MiB. */
  private static final long MAX_FILTER_BITS = 1L << 26;

  private final JavaSparkContext spark;
  private final Lookup lookup;
  private final HeldTexts held;
  private final Limits limits;

  NearSearch(JavaSparkContext spark, Lookup lookup, HeldTexts held, Limits limits) {
    this.spark = spark;
    this.lookup = lookup;
    this.held = held;
    this.limits = limits;
  }

  /** Finds the first articles with near copies of each form that asks for them. */
  JavaPairRDD<Key, NearList> near(JavaPairRDD<Key, Holders> shared) {
    HeldTexts held = this.held;
    JavaPairRDD<Key, Holders> known =
        shared.filter(each -> held.mayBeNear(each._1) && !each._2.first().isEmpty());
    JavaPairRDD<Long, Form> forms =
        known
            .filter(each -> each._1.isAmongAll())
            .mapPartitionsToPair(part -> Iterators.map(part, each -> form(each, held)), true)
            .persist(StorageLevel.DISK_ONLY());
    if (forms.isEmpty()) {
      return JavaPairRDD.fromJavaRDD(spark.emptyRDD());
    }
    Found found = search(forms);
    JavaRDD<NearPair> pairs = found.near.distinct(lookup.partitions());
    KeepLimit limit = held.nearKeepLimit();
    return holders(pairs.persist(StorageLevel.DISK_ONLY()), known)
        .union(found.spent.mapToPair(form -> new Tuple2<>(form, NearList.SPENT)))
        .reduceByKey(lookup.partitioner(), (first, second) -> first.merge(second, limit))
        .persist(StorageLevel.DISK_ONLY());
  }

  private static Tuple2<Long, Form> form(Tuple2<Key, Holders> known, HeldTexts held) {
    boolean asks = held.asksForNear(known._1, known._2);
    return new Tuple2<>(known._1.id(), Form.of(known._1, known._2, asks));
  }

  /** The articles that have each form that is near another. */
  private JavaPairRDD<Key, NearList> holders(
      JavaRDD<NearPair> near, JavaPairRDD<Key, Holders> known) {
    return lookup
        .of(
            near.mapToPair(pair -> new Tuple2<>(pair.other(), pair.asking())),
            known.mapPartitionsToPair(
                part -> Iterators.map(part, each -> new Tuple2<>(each._1.amongAll(), each)), true))
        .mapToPair(
            each -> {
              Key scope = each._2._2._1;
              return new Tuple2<>(each._1.inScopeOf(scope), NearList.of(scope, each._2._2._2));
            });
  }

  /**
   * What was found.
   *
   * @param spent the forms that resemble too many others
   */
  private record Found(JavaRDD<NearPair> near, JavaRDD<Key> spent) {}

  /** Finds, for each form that asks, those that are near it, or tells that they are too many. */
  private Found search(JavaPairRDD<Long, Form> forms) {
    Broadcast<PairLists> lister = lookup.send(lists(forms.values()));
    JavaPairRDD<Long, ListedForm> listed =
        forms.values().flatMapToPair(form -> lister.value().of(form).iterator());
    JavaPairRDD<Long, ListedNear> ofLists =
        inShortLists(listed, lister).persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<Long, Candidates> candidates =
        ofLists.values().flatMapToPair(list -> list.candidates().iterator());
    JavaRDD<Long> longLists = ofLists.filter(list -> list._2.isLong()).keys();
    if (longLists.isEmpty()) {
      return new Found(verified(candidates, forms, lister), spark.emptyRDD());
    }
    JavaPairRDD<Long, NearFirstForms> ofLong =
        inFirstForms(forms.values(), longLists, lister).persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<Long, ListedForm> unfinished =
        ofLong.flatMapValues(step -> step.unfinished().iterator());
    JavaPairRDD<Long, Candidates> rest =
        inRest(listed, unfinished, lister).persist(StorageLevel.DISK_ONLY());
    JavaRDD<NearPair> near =
        verified(candidates.union(rest), forms, lister)
            .union(ofLong.values().flatMap(step -> step.near().iterator()));
    JavaRDD<Key> spent =
        rest.filter(each -> each._2.areTooMany())
            .join(forms, lookup.partitioner())
            .values()
            .map(each -> each._2.key());
    return new Found(near, spent);
  }

  private PairLists lists(JavaRDD<Form> forms) {
    int counters = limits.counters();
    // In few tasks, as there are more counters for more articles. Brought together by an executor:
    // the driver takes one of them, and not one of each task.
    char[] counted =
        forms
            .coalesce((int) Math.ceil(Math.sqrt(lookup.partitions())))
            .mapPartitions(
                part -> {
                  PairCounts counts = new PairCounts(counters);
                  part.forEachRemaining(form -> counts.add(form.words()));
                  return List.of(counts.counts()).iterator();
                })
            .treeAggregate(new char[0], NearSearch::sum, NearSearch::sum, 2, true);
    byte[] rarities = new PairCounts(counted).rarities();
    Broadcast<PairLists> lister = lookup.send(new PairLists(held.near(), rarities, false));
    boolean haveShort = !forms.filter(form -> lister.value().isShort(form)).isEmpty();
    return new PairLists(held.near(), rarities, haveShort);
  }

  /** Adds counts to others, or to none. */
  private static char[] sum(char[] first, char[] second) {
    if (first.length == 0 || second.length == 0) {
      return first.length == 0 ? second : first;
    }
    PairCounts sum = new PairCounts(first);
    sum.add(new PairCounts(second));
    return sum.counts();
  }

  /** Compares all forms of each short list, by their signatures, and finds which ones are long. */
  private JavaPairRDD<Long, ListedNear> inShortLists(
      JavaPairRDD<Long, ListedForm> listed, Broadcast<PairLists> lister) {
    int most = limits.longList();
    return listed
        .combineByKey(
            ShortList::of,
            (list, form) -> list.add(form, most),
            (first, second) -> first.merge(second, most),
            lookup.partitioner())
        .filter(list -> list._2.isLong() || list._2.forms().size() > 1)
        .mapValues(list -> ListedNear.of(list, lister.value()));
  }

  /**
   * Some numbers, and a few others. What is said to be one of them by mistake costs time, and
   * changes nothing.
   */
  private static BloomFilter filter(JavaRDD<Long> numbers) {
    long count = Math.max(1, numbers.count());
    long bits = Math.min(MAX_FILTER_BITS, FILTER_BITS * count);
    return numbers
        .mapPartitions(
            part -> {
              BloomFilter filter = BloomFilter.create(count, bits);
              part.forEachRemaining(filter::putLong);
              return List.of(filter).iterator();
            })
        .treeReduce(BloomFilter::mergeInPlace);
  }

  /** Compares the forms of each long list with the first of them. */
  private JavaPairRDD<Long, NearFirstForms> inFirstForms(
      JavaRDD<Form> forms, JavaRDD<Long> longLists, Broadcast<PairLists> lister) {
    Broadcast<BloomFilter> isLong = lookup.send(filter(longLists));
    JavaPairRDD<Long, Tuple2<ListedForm, Form>> listed =
        forms.flatMapToPair(
            form ->
                lister.value().of(form).stream()
                    .filter(list -> isLong.value().mightContainLong(list._1))
                    .map(list -> new Tuple2<>(list._1, new Tuple2<>(list._2, form)))
                    .iterator());
    int most = limits.firstForms();
    JavaPairRDD<Long, FirstForms> firstForms =
        listed
            .filter(each -> each._2._1.isFound())
            .mapValues(each -> FirstForms.of(each._2))
            .reduceByKey(lookup.partitioner(), (first, more) -> first.merge(more, most));
    JavaPairRDD<Long, Form> asking =
        listed.filter(each -> each._2._1.asks()).mapValues(each -> each._2);
    KeepLimit limit = held.nearKeepLimit();
    return lookup
        .of(asking, firstForms)
        .mapToPair(
            each ->
                new Tuple2<>(
                    each._2._1,
                    NearFirstForms.of(
                        each._2._1, each._1, each._2._2, lister.value(), limit, most)));
  }

  /** Compares forms with all of a long list, by their signatures. */
  private JavaPairRDD<Long, Candidates> inRest(
      JavaPairRDD<Long, ListedForm> listed,
      JavaPairRDD<Long, ListedForm> unfinished,
      Broadcast<PairLists> lister) {
    Broadcast<BloomFilter> isAsked = lookup.send(filter(unfinished.keys()));
    return unfinished
        .mapToPair(each -> new Tuple2<>(new LongList.Row(each._1, true), each._2))
        .union(
            listed
                .filter(each -> each._2.isFound() && isAsked.value().mightContainLong(each._1))
                .mapToPair(each -> new Tuple2<>(new LongList.Row(each._1, false), each._2)))
        .repartitionAndSortWithinPartitions(lookup.partitioner())
        .mapPartitionsToPair(
            part -> LongList.candidates(part, lister.value(), LongList.MAX_COMPARISONS));
  }

  /** Those candidates whose words are near. */
  private JavaRDD<NearPair> verified(
      JavaPairRDD<Long, Candidates> candidates,
      JavaPairRDD<Long, Form> forms,
      Broadcast<PairLists> lister) {
    return candidates
        .reduceByKey(lookup.partitioner(), Candidates::merge)
        .join(forms, lookup.partitioner())
        .values()
        .flatMapToPair(
            each ->
                Arrays.stream(each._1.ids())
                    .mapToObj(other -> new Tuple2<>(other, each._2))
                    .iterator())
        .join(forms, lookup.partitioner())
        .values()
        .filter(pair -> lister.value().areNear(pair._1, pair._2))
        .flatMap(pair -> NearPair.of(pair._1, pair._2).iterator());
  }
}
