package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.util.KnownSizeEstimation;

/**
 * The articles that have a text: how many, and the first of them by their paths. Of bounded size
 * and merged in any order. Merging changes the first of two.
 */
final class Holders implements Serializable, KnownSizeEstimation {

  private static final long serialVersionUID = 1;

  /** The words of a text that is no form, or whose words are not asked for. */
  static final int[] NO_WORDS = {};

  private final KeepLimit limit;
  private long articles;
  private long identities;
  private int[] words;
  private List<Holder> first;

  private Holders(
      KeepLimit limit, long articles, long identities, int[] words, List<Holder> first) {
    this.limit = limit;
    this.articles = articles;
    this.identities = identities;
    this.words = words;
    this.first = first;
  }

  /**
   * One article.
   *
   * @param limit how many articles are kept when others are added
   * @param identities 0 when another entry counts all versions of the article
   * @param words of the form that it has; else empty
   */
  static Holders of(KeepLimit limit, Holder holder, long identities, int[] words) {
    return new Holders(limit, 1, identities, words, new ArrayList<>(List.of(holder)));
  }

  /** One article that is only counted. */
  static Holders ofCount(KeepLimit limit, long articles, long identities) {
    return new Holders(limit, articles, identities, NO_WORDS, new ArrayList<>());
  }

  /** How many articles have the text. */
  long articles() {
    return articles;
  }

  /** How many articles have it when all versions of an article are one. */
  long identities() {
    return identities;
  }

  int[] words() {
    return words;
  }

  List<Holder> first() {
    return first;
  }

  /** The same without what only reports of near copies need, and with no more than so many. */
  Holders withoutTexts(int most) {
    List<Holder> named = new ArrayList<>();
    for (Holder each : first.subList(0, Math.min(most, first.size()))) {
      named.add(each.withoutText());
    }
    return new Holders(limit, articles, identities, NO_WORDS, named);
  }

  /** Adds others to these. */
  Holders merge(Holders others) {
    articles += others.articles;
    identities += others.identities;
    words = words.length == 0 ? others.words : words;
    List<Holder> merged = new ArrayList<>(first.size() + others.first.size());
    int i = 0;
    int j = 0;
    while (i < first.size() && j < others.first.size()) {
      boolean isFirst = first.get(i).path().compareTo(others.first.get(j).path()) < 0;
      merged.add(isFirst ? first.get(i++) : others.first.get(j++));
    }
    merged.addAll(first.subList(i, first.size()));
    merged.addAll(others.first.subList(j, others.first.size()));
    first = limit.first(merged, holder -> holder);
    return this;
  }

  /** Spark would walk over all the objects, which took a fifth of the time of an audit. */
  @Override
  public long estimatedSize() {
    long bytes = 100 + 4L * words.length;
    for (Holder each : first) {
      bytes += each.estimatedSize();
    }
    return bytes;
  }

  static void write(Output out, Holders holders) {
    KeepLimit.write(out, holders.limit);
    out.writeLong(holders.articles, true);
    out.writeLong(holders.identities, true);
    Fields.ints(out, holders.words);
    Fields.list(out, holders.first, Holder::write);
  }

  static Holders read(Input in) {
    return new Holders(
        KeepLimit.read(in),
        in.readLong(true),
        in.readLong(true),
        Fields.ints(in),
        Fields.list(in, Holder::read));
  }
}
