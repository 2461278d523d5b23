package org.articlint.spark;

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

  /**
   * The size of a {@link #filter}, 1 MiB: of a million numbers, one in a hundred others is in it.
   */
  private static final long FILTER_BITS = 1L << 23;

  private static final long FILTER_NUMBERS = 1_000_000;

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
    JavaPairRDD<Key, Form> forms =
        known
            .filter(each -> each._1.isAmongAll())
            .mapPartitionsToPair(part -> Iterators.map(part, each -> form(each, held)), true)
            .persist(StorageLevel.DISK_ONLY());
    if (forms.isEmpty()) {
      return JavaPairRDD.fromJavaRDD(spark.emptyRDD());
    }
    JavaRDD<Candidate> found = search(forms).persist(StorageLevel.DISK_ONLY());
    KeepLimit limit = held.nearKeepLimit();
    return holders(found, known)
        .union(
            found
                .filter(Candidate::isSpent)
                .mapToPair(pair -> new Tuple2<>(pair.asking(), NearList.SPENT)))
        .reduceByKey(lookup.partitioner(), (first, second) -> first.merge(second, limit))
        .persist(StorageLevel.DISK_ONLY());
  }

  private static Tuple2<Key, Form> form(Tuple2<Key, Holders> known, HeldTexts held) {
    boolean asks = held.asksForNear(known._1, known._2);
    return new Tuple2<>(known._1, Form.of(known._1, known._2, asks));
  }

  /** The articles that have each form that is near another. */
  private JavaPairRDD<Key, NearList> holders(
      JavaRDD<Candidate> found, JavaPairRDD<Key, Holders> known) {
    return lookup
        .of(
            found
                .filter(pair -> !pair.isSpent())
                .mapToPair(pair -> new Tuple2<>(pair.other(), pair.asking())),
            known.mapToPair(each -> new Tuple2<>(each._1.amongAll(), each)))
        .mapToPair(
            each -> {
              Key scope = each._2._2._1;
              return new Tuple2<>(each._1.inScopeOf(scope), NearList.of(scope, each._2._2._2));
            });
  }

  /** Finds, for each form that asks, those that are near it, or tells that they are too many. */
  private JavaRDD<Candidate> search(JavaPairRDD<Key, Form> forms) {
    Broadcast<PairLists> lister = lookup.send(lists(forms.values()));
    JavaPairRDD<Long, ListedForm> listed =
        forms.values().flatMapToPair(form -> lister.value().of(form).iterator());
    JavaPairRDD<Long, ListedNear> ofLists =
        inShortLists(listed, lister).persist(StorageLevel.DISK_ONLY());
    JavaRDD<Candidate> candidates = ofLists.values().flatMap(list -> list.candidates().iterator());
    JavaRDD<Long> longLists = ofLists.filter(list -> list._2.isLong()).keys();
    if (longLists.isEmpty()) {
      return verified(candidates, forms, lister).distinct(lookup.partitions());
    }
    JavaPairRDD<Long, NearFirstForms> ofLong =
        inFirstForms(forms.values(), longLists, lister).persist(StorageLevel.DISK_ONLY());
    JavaRDD<Candidate> near = ofLong.values().flatMap(step -> step.near().iterator());
    JavaPairRDD<Long, ListedForm> asking =
        ofLong.flatMapValues(step -> step.unfinished().iterator());
    return verified(candidates.union(inRest(listed, asking, lister)), forms, lister)
        .union(near)
        .distinct(lookup.partitions());
  }

  private PairLists lists(JavaRDD<Form> forms) {
    char[] counted =
        forms
            .mapPartitions(
                part -> {
                  PairCounts counts = new PairCounts();
                  part.forEachRemaining(form -> counts.add(form.words()));
                  return List.of(counts.counts()).iterator();
                })
            .treeReduce(
                (first, second) -> {
                  PairCounts sum = new PairCounts(first);
                  sum.add(new PairCounts(second));
                  return sum.counts();
                });
    byte[] rarities = new PairCounts(counted).rarities();
    Broadcast<PairLists> lister = lookup.send(new PairLists(held.near(), rarities, false));
    boolean haveShort = !forms.filter(form -> lister.value().isShort(form)).isEmpty();
    return new PairLists(held.near(), rarities, haveShort);
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
   * Some numbers, and a few others: its size is the same however many they are. What is said to be
   * one of them by mistake costs time, and changes nothing.
   */
  private static BloomFilter filter(JavaRDD<Long> numbers) {
    return numbers
        .mapPartitions(
            part -> {
              BloomFilter filter = BloomFilter.create(FILTER_NUMBERS, FILTER_BITS);
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
                    NearFirstForms.of(each._1, each._2._2, lister.value(), limit, most)));
  }

  /** Compares forms with all of a list, by their signatures. */
  private JavaRDD<Candidate> inRest(
      JavaPairRDD<Long, ListedForm> listed,
      JavaPairRDD<Long, ListedForm> asking,
      Broadcast<PairLists> lister) {
    Broadcast<BloomFilter> isAsked = lookup.send(filter(asking.keys()));
    return listed
        .filter(each -> each._2.isFound() && isAsked.value().mightContainLong(each._1))
        .cogroup(asking, lookup.partitioner())
        .values()
        .flatMap(each -> ListedNear.ofLong(each._2, each._1, lister.value()));
  }

  /** Those candidates whose words are near. */
  private JavaRDD<Candidate> verified(
      JavaRDD<Candidate> candidates, JavaPairRDD<Key, Form> forms, Broadcast<PairLists> lister) {
    JavaRDD<Candidate> distinct = candidates.distinct(lookup.partitions());
    return distinct
        .filter(each -> !each.isSpent())
        .mapToPair(each -> new Tuple2<>(each.asking(), each))
        .join(forms, lookup.partitioner())
        .mapToPair(each -> new Tuple2<>(each._2._1.other(), each._2))
        .join(forms, lookup.partitioner())
        .values()
        .filter(each -> lister.value().areNear(each._1._2, each._2))
        .flatMap(each -> each._1._1.directions().iterator())
        .union(distinct.filter(Candidate::isSpent));
  }
}
