package org.articlint.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Tells each asker what is known of the keys that it asks for. Keys that very many ask for would
 * make one task as long as all others: what is known of them is sent to all executors instead.
 */
final class Lookup {

  private final JavaSparkContext spark;
  private final Partitioner partitioner;
  private final long manyAskers;

  /**
   * A look-up.
   *
   * @param manyAskers the number of askers from which a key is one of the few that all are sent
   */
  Lookup(JavaSparkContext spark, Partitioner partitioner, long manyAskers) {
    this.spark = spark;
    this.partitioner = partitioner;
    this.manyAskers = manyAskers;
  }

  long manyAskers() {
    return manyAskers;
  }

  /** The keys that very many ask for. */
  <K, A> Set<K> hot(JavaPairRDD<K, A> asked) {
    long many = manyAskers;
    return new HashSet<>(
        asked
            .mapValues(asker -> 1L)
            .reduceByKey(partitioner, Long::sum)
            .filter(counted -> counted._2 > many)
            .keys()
            .collect());
  }

  /**
   * Joins askers with what is known.
   *
   * @param asked the askers of each key
   * @param known what is known of keys
   * @param hot the keys that very many ask for
   */
  <K, A, V> JavaPairRDD<A, Tuple2<K, V>> of(
      JavaPairRDD<K, A> asked, JavaPairRDD<K, V> known, Set<K> hot) {
    Broadcast<Set<K>> hotKeys = spark.broadcast(hot);
    JavaPairRDD<A, Tuple2<K, V>> joined =
        asked
            .filter(each -> !hotKeys.value().contains(each._1))
            .join(known, partitioner)
            .mapToPair(each -> new Tuple2<>(each._2._1, new Tuple2<>(each._1, each._2._2)));
    if (hot.isEmpty()) {
      return joined;
    }
    Map<K, Iterable<V>> values =
        new HashMap<>(
            known
                .filter(each -> hotKeys.value().contains(each._1))
                .groupByKey(partitioner)
                .mapValues(Lookup::list)
                .collectAsMap());
    Broadcast<Map<K, Iterable<V>>> hotValues = spark.broadcast(values);
    return joined.union(
        asked
            .filter(each -> hotValues.value().containsKey(each._1))
            .flatMapToPair(
                each ->
                    Iterators.map(
                        hotValues.value().get(each._1).iterator(),
                        value -> new Tuple2<>(each._2, new Tuple2<>(each._1, value)))));
  }

  private static <V> Iterable<V> list(Iterable<V> values) {
    List<V> list = new ArrayList<>();
    values.forEach(list::add);
    return list;
  }

  /** Joins askers with what is known, when it is not known how many ask for a key. */
  <K, A, V> JavaPairRDD<A, Tuple2<K, V>> of(JavaPairRDD<K, A> asked, JavaPairRDD<K, V> known) {
    return of(asked, known, hot(asked));
  }

  /** Distributes rows as the look-ups do. */
  Partitioner partitioner() {
    return partitioner;
  }

  /** The number of parts into which rows are divided. */
  int partitions() {
    return partitioner.numPartitions();
  }

  /** Sends a value to all executors. */
  <T> Broadcast<T> send(T value) {
    return spark.broadcast(value);
  }
}
