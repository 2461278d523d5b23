package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.articlint.archive.Neighbourhood;
import org.articlint.archive.segment.VersionTree;
import org.junit.jupiter.api.Test;

class KeepLimitTest {

  private static final KeepLimit PLAIN = new KeepLimit(2, false);
  private static final KeepLimit VERSIONED = new KeepLimit(2, true);

  private static Holder holder(String path, VersionTree.Key version) {
    return new Holder(new Neighbourhood.Holder(path, 0, 1, 1), "", version);
  }

  private static Holder plain(String path) {
    return holder(path, Holder.NO_VERSION);
  }

  /** The version of an article of a documentation. */
  private static Holder of(long documentation, long version, long article) {
    String path = documentation + "/" + version + "/" + article;
    return holder(path, new VersionTree.Key(documentation, version, article));
  }

  private static List<String> kept(KeepLimit limit, List<Holder> holders) {
    return limit.first(holders, Function.identity()).stream().map(Holder::path).toList();
  }

  @Test
  void keepsTheFirstWithoutVersions() {
    List<Holder> three = List.of(plain("a"), plain("b"), plain("c"));
    assertEquals(List.of("a", "b"), kept(PLAIN, three.subList(0, 2)));
    assertEquals(List.of("a", "b"), kept(PLAIN, three));
  }

  @Test
  void keepsSomeOfEachDocumentation() {
    List<Holder> holders =
        List.of(of(1, 1, 7), of(1, 2, 7), of(1, 3, 7), of(1, 4, 7), of(2, 1, 8), of(2, 2, 8));
    assertEquals(List.of("1/1/7", "1/2/7", "2/1/8", "2/2/8"), kept(VERSIONED, holders));
  }

  @Test
  void keepsArticlesThatAreNoVersionsOfTheFirst() {
    List<Holder> holders = List.of(of(1, 1, 7), of(1, 2, 7), of(1, 3, 7), of(1, 3, 9));
    assertEquals(List.of("1/1/7", "1/2/7", "1/3/9"), kept(VERSIONED, holders));
  }

  @Test
  void keepsTheSameWhateverTheOrderOfMerging() {
    List<Holder> all = new ArrayList<>();
    for (int documentation = 1; documentation <= 6; documentation++) {
      for (int version = 1; version <= 3; version++) {
        all.add(of(documentation, version, 10L * documentation + version % 2));
      }
    }
    List<String> expected = kept(VERSIONED, all);
    for (int split = 1; split < all.size(); split++) {
      List<Holder> first = VERSIONED.first(all.subList(0, split), Function.identity());
      List<Holder> merged = new ArrayList<>(first);
      merged.addAll(VERSIONED.first(all.subList(split, all.size()), Function.identity()));
      assertEquals(expected, kept(VERSIONED, merged), "split at " + split);
    }
  }

  @Test
  void isReachedByAsManyArticles() {
    assertFalse(PLAIN.isReachedBy(List.of(plain("a"))));
    assertFalse(PLAIN.isReachedBy(List.of(plain("a"), plain("a"))));
    assertTrue(PLAIN.isReachedBy(List.of(plain("a"), plain("b"))));
  }

  @Test
  void isReachedWhicheverDocumentationIsLeftOut() {
    List<Holder> ofOne = List.of(of(1, 1, 1), of(1, 1, 2), of(1, 1, 3), of(1, 1, 4));
    assertFalse(VERSIONED.isReachedBy(ofOne));
    List<Holder> more = new ArrayList<>(ofOne);
    more.add(of(2, 1, 5));
    assertFalse(VERSIONED.isReachedBy(more));
    more.add(of(2, 1, 6));
    assertTrue(VERSIONED.isReachedBy(more));
  }
}
