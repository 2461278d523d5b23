package org.articlint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that a hash map has to tell apart although their hashes are equal. */
public final class EqualHashes {

  private static final int PARTS = 15;

  private EqualHashes() {}

  /** As many different texts of one length with one hash; at most 32,768. */
  public static List<String> texts(int number) {
    return IntStream.range(0, number).mapToObj(EqualHashes::text).toList();
  }

  /** One of them; "Aa" and "BB" have the same hash, and so has whatever is made of them. */
  public static String text(int number) {
    return IntStream.range(0, PARTS)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }
}
