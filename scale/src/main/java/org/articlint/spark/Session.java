package org.articlint.spark;

import org.apache.spark.SparkConf;

/** What every run sets of Spark. */
final class Session {

  private Session() {}

  /** The same configuration with what the plan needs. */
  static SparkConf configured(SparkConf conf) {
    return conf.set("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
        .set("spark.kryo.registrator", Rows.class.getName())
        .set("spark.kryoserializer.buffer.max", "256m");
  }
}
