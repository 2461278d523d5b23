package org.articlint.spark;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.articlint.lint.files.HugoPaths;
import scala.Tuple2;

/** Templates of new articles, which are known by what stands beside their directory. */
final class Templates {

  private Templates() {}

  /** Leaves the templates among some records out. */
  static JavaPairRDD<String, Admitted> leaveOut(JavaPairRDD<String, Admitted> records) {
    JavaRDD<String> paths = records.keys();
    JavaRDD<String> directories = paths.flatMap(path -> HugoPaths.archetypes(path).iterator());
    if (directories.isEmpty()) {
      return records;
    }
    JavaRDD<String> sites = paths.flatMap(path -> HugoPaths.archetypesBeside(path).iterator());
    // Distinct first: nearly all records of a site tell of the same directory.
    Set<String> ofTemplates =
        new HashSet<>(directories.distinct().intersection(sites.distinct()).collect());
    return ofTemplates.isEmpty()
        ? records
        : records.mapPartitionsToPair(
            part -> Iterators.map(part, record -> leaveOut(record, ofTemplates)), true);
  }

  private static Tuple2<String, Admitted> leaveOut(
      Tuple2<String, Admitted> record, Set<String> ofTemplates) {
    // It does not matter what a template holds.
    return HugoPaths.archetypes(record._1).stream().anyMatch(ofTemplates::contains)
        ? new Tuple2<>(record._1, new Admitted("a template for new articles", false))
        : record;
  }
}
