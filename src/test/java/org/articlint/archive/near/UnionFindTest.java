package org.articlint.archive.near;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UnionFindTest {

  private static List<String> groups(UnionFind sets) {
    List<String> groups = new ArrayList<>();
    sets.forEachGroup(group -> groups.add(Arrays.toString(group)));
    return groups.stream().sorted().toList();
  }

  @Test
  void eachIsAloneAtFirst() {
    assertEquals(List.of(), groups(new UnionFind(0)));
    UnionFind sets = new UnionFind(3);
    assertEquals(List.of(), groups(sets));
    assertEquals(2, sets.root(2));
  }

  @Test
  void groupsOfGroupsAreListedAscending() {
    UnionFind sets = new UnionFind(6);
    assertEquals(sets.join(4, 1), sets.root(1));
    sets.join(5, 3);
    assertEquals(List.of("[1, 4]", "[3, 5]"), groups(sets));
    assertNotEquals(sets.root(1), sets.root(3));
    sets.join(sets.root(3), sets.root(4));
    assertEquals(List.of("[1, 3, 4, 5]"), groups(sets));
    assertEquals(sets.root(1), sets.root(3));
  }

  /** So the way to a root stays short. */
  @Test
  void theLargerGroupKeepsItsRoot() {
    UnionFind sets = new UnionFind(4);
    int root = sets.join(0, 1);
    assertEquals(root, sets.join(2, root));
    assertEquals(root, sets.join(root, 3));
    assertEquals(0, root, "of two equal ones the first");
  }

  @Test
  void anyJoinsGiveTheComponents() {
    Random random = new Random(4);
    UnionFind sets = new UnionFind(200);
    int[] component = new int[200];
    Arrays.setAll(component, i -> i);
    for (int joins = 0; joins < 120; joins++) {
      int a = random.nextInt(200);
      int b = random.nextInt(200);
      if (sets.root(a) != sets.root(b)) {
        sets.join(sets.root(a), sets.root(b));
      }
      int from = component[a];
      for (int i = 0; i < 200; i++) {
        component[i] = component[i] == from ? component[b] : component[i];
      }
    }
    TreeMap<Integer, TreeSet<Integer>> expected = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      expected.computeIfAbsent(component[i], c -> new TreeSet<>()).add(i);
    }
    assertEquals(
        expected.values().stream()
            .filter(g -> g.size() > 1)
            .map(Object::toString)
            .sorted()
            .toList(),
        groups(sets));
  }
}
