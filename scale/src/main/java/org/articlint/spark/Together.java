package org.articlint.spark;

import org.apache.spark.Partitioner;

/**
 * Puts into one part all that is about one text, whether it is named by a {@link Key} or by the
 * {@link Key#id} of one, and all that is in one list. So rows meet without being sent again.
 */
final class Together extends Partitioner {

  private static final long serialVersionUID = 1;

  private final int parts;

  Together(int parts) {
    this.parts = parts;
  }

  @Override
  public int numPartitions() {
    return parts;
  }

  @Override
  public int getPartition(Object key) {
    Object common =
        key instanceof Key text ? text.id() : key instanceof LongList.Row row ? row.list() : key;
    return Math.floorMod(common.hashCode(), parts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Together same && same.parts == parts;
  }

  @Override
  public int hashCode() {
    return parts;
  }
}
