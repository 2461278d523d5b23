package org.articlint.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.articlint.archive.near.CommonWords;
import org.articlint.archive.near.PairCounts;
import scala.Tuple2;

/**
 * Finds the forms that are near each other. Forms meet in {@link PairLists}. In a short list, all
 * are compared. A long one is that of a template with many variants: there, the first forms are
 * often enough for a verdict, so each form is compared with these; only for the forms that do not
 * find enough, the whole list is read.
 */
final class NearSearch {

  /** The most comparisons of signatures in one list; some ten seconds. */
  private static final long MAX_COMPARISONS = 2_000_000_000L;

  /** The most forms of one list that may be near one, without being so for certain. */
  private static final int MAX_CANDIDATES = 5_000;

  private final Lookup lookup;
  private final Uses uses;
  private final Limits limits;

  NearSearch(Lookup lookup, Uses uses, Limits limits) {
    this.lookup = lookup;
    this.uses = uses;
    this.limits = limits;
  }

  /** Finds, for each form that asks, those that are near it, or tells that they are too many. */
  JavaRDD<Candidate> search(JavaRDD<Form> forms) {
    Broadcast<PairLists.Plan> plan = lookup.send(plan(forms));
    JavaPairRDD<Long, Listed> lists =
        forms.mapPartitionsToPair(
            part -> {
              PairLists lister = new PairLists(plan.value());
              return Iterators.flatMap(part, form -> lister.of(form).iterator());
            });
    Broadcast<Set<Long>> isLong = lookup.send(longLists(lists));
    JavaRDD<Candidate> ofShort = inShortLists(lists, isLong, plan);
    JavaPairRDD<Long, HeadStep> ofLong =
        inHeads(forms, isLong, plan).persist(StorageLevel.DISK_ONLY());
    JavaRDD<Candidate> near = ofLong.values().flatMap(step -> step.near().iterator());
    JavaRDD<Candidate> ofRest =
        inRest(lists, ofLong.flatMapValues(step -> step.unfinished().iterator()), plan);
    return verified(ofShort.union(ofRest).distinct(lookup.partitions()), forms, plan)
        .union(near)
        .distinct(lookup.partitions());
  }

  private PairLists.Plan plan(JavaRDD<Form> forms) {
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
    PairLists.Plan withoutShort = new PairLists.Plan(uses.near(), rarities, false);
    Broadcast<PairLists.Plan> plan = lookup.send(withoutShort);
    boolean haveShort =
        !forms
            .mapPartitions(
                part -> {
                  PairLists lister = new PairLists(plan.value());
                  while (part.hasNext()) {
                    if (lister.isShort(part.next())) {
                      return List.of(true).iterator();
                    }
                  }
                  return List.<Boolean>of().iterator();
                })
            .isEmpty();
    return new PairLists.Plan(uses.near(), rarities, haveShort);
  }

  /** The lists that are long. */
  private Set<Long> longLists(JavaPairRDD<Long, Listed> lists) {
    long most = limits.longList();
    return new HashSet<>(
        lists
            .mapValues(listed -> 1L)
            .reduceByKey(lookup.partitioner(), Long::sum)
            .filter(size -> size._2 > most)
            .keys()
            .collect());
  }

  /** Compares all forms of each short list, by their signatures. */
  private JavaRDD<Candidate> inShortLists(
      JavaPairRDD<Long, Listed> lists,
      Broadcast<Set<Long>> isLong,
      Broadcast<PairLists.Plan> plan) {
    return lists
        .filter(each -> !isLong.value().contains(each._1))
        .groupByKey(lookup.partitioner())
        .values()
        .mapPartitions(
            part -> {
              PairLists lister = new PairLists(plan.value());
              return Iterators.flatMap(part, list -> candidates(list, list, lister));
            });
  }

  private static Iterator<Candidate> candidates(
      Iterable<Listed> asking, Iterable<Listed> others, PairLists lister) {
    return Iterators.flatMap(
        asking.iterator(),
        each ->
            each.asks()
                ? candidates(each, others, lister).iterator()
                : Collections.<Candidate>emptyIterator());
  }

  private static List<Candidate> candidates(
      Listed asking, Iterable<Listed> others, PairLists lister) {
    List<Candidate> candidates = new ArrayList<>();
    for (Listed other : others) {
      if (lister.mayBeNear(asking, other)) {
        if (candidates.size() == MAX_CANDIDATES) {
          return List.of(Candidate.spent(asking.form()));
        }
        candidates.add(Candidate.of(asking.form(), other.form()));
      }
    }
    return candidates;
  }

  /** Compares the forms of each long list with the first of them. */
  private JavaPairRDD<Long, HeadStep> inHeads(
      JavaRDD<Form> forms, Broadcast<Set<Long>> isLong, Broadcast<PairLists.Plan> plan) {
    JavaPairRDD<Long, Tuple2<Listed, Form>> listed =
        forms.mapPartitionsToPair(
            part -> {
              PairLists lister = new PairLists(plan.value());
              return Iterators.flatMap(
                  part,
                  form ->
                      lister.of(form).stream()
                          .filter(list -> isLong.value().contains(list._1))
                          .map(list -> new Tuple2<>(list._1, new Tuple2<>(list._2, form)))
                          .iterator());
            });
    int most = limits.head();
    JavaPairRDD<Long, Head> heads =
        listed
            .filter(each -> each._2._1.isFound())
            .mapValues(each -> Head.of(each._2))
            .reduceByKey(lookup.partitioner(), (first, more) -> first.merge(more, most));
    JavaPairRDD<Long, Form> asking =
        listed.filter(each -> each._2._1.asks()).mapValues(each -> each._2);
    Bound bound = uses.nearBound();
    return lookup
        .of(asking, heads)
        .mapPartitionsToPair(
            part -> {
              PairLists lister = new PairLists(plan.value());
              return Iterators.map(
                  part,
                  each ->
                      new Tuple2<>(
                          each._2._1, HeadStep.of(each._1, each._2._2, lister, bound, most)));
            });
  }

  /** Compares forms with all of a list, by their signatures. */
  private JavaRDD<Candidate> inRest(
      JavaPairRDD<Long, Listed> lists,
      JavaPairRDD<Long, Listed> asking,
      Broadcast<PairLists.Plan> plan) {
    Broadcast<Set<Long>> isAsked =
        lookup.send(new HashSet<>(asking.keys().distinct(lookup.partitions()).collect()));
    return lists
        .filter(each -> isAsked.value().contains(each._1) && each._2.isFound())
        .cogroup(asking, lookup.partitioner())
        .values()
        .mapPartitions(
            part -> {
              PairLists lister = new PairLists(plan.value());
              return Iterators.flatMap(part, each -> ofRest(each._2, each._1, lister));
            });
  }

  private static Iterator<Candidate> ofRest(
      Iterable<Listed> asking, Iterable<Listed> others, PairLists lister) {
    long product = count(asking) * count(others);
    if (product <= MAX_COMPARISONS) {
      return candidates(asking, others, lister);
    }
    return Iterators.map(asking.iterator(), each -> Candidate.spent(each.form()));
  }

  private static long count(Iterable<Listed> listed) {
    long count = 0;
    for (Iterator<Listed> each = listed.iterator(); each.hasNext(); each.next()) {
      count++;
    }
    return count;
  }

  /** Those candidates whose words are near. */
  private JavaRDD<Candidate> verified(
      JavaRDD<Candidate> candidates, JavaRDD<Form> forms, Broadcast<PairLists.Plan> plan) {
    JavaPairRDD<Key, Form> byKey =
        forms.mapToPair(form -> new Tuple2<>(form.key(), form)).partitionBy(lookup.partitioner());
    JavaPairRDD<Key, Form> asked =
        candidates
            .filter(each -> !each.isSpent())
            .mapToPair(each -> new Tuple2<>(each.asking(), each.other()))
            .join(byKey, lookup.partitioner())
            .mapToPair(Tuple2::_2);
    return asked
        .join(byKey, lookup.partitioner())
        .values()
        .mapPartitions(
            part -> {
              PairLists lister = new PairLists(plan.value());
              return Iterators.flatMap(
                  part,
                  each -> {
                    CommonWords prepared = PairLists.prepared(each._1);
                    boolean isNear = lister.areNear(each._1, prepared, each._2);
                    return isNear
                        ? List.of(Candidate.of(each._1.key(), each._2.key())).iterator()
                        : List.<Candidate>of().iterator();
                  });
            })
        .union(candidates.filter(Candidate::isSpent));
  }
}
