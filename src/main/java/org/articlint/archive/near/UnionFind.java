package org.articlint.archive.near;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Union-find over the numbers from 0 on: disjoint groups, joined by size (Galler and Fischer, "An
 * improved equivalence algorithm", 1964). The members of a group form a ring, so that they can be
 * listed.
 */
public final class UnionFind {

  /** The parent of each member in the tree of its group; a root is its own parent. */
  private final int[] parents;

  /** For each member another one of its group, in a ring. */
  private final int[] next;

  /** The size of the group, for each root. */
  private final int[] sizes;

  /** Puts each number below a limit into a group of its own. */
  public UnionFind(int limit) {
    parents = new int[limit];
    next = new int[limit];
    sizes = new int[limit];
    Arrays.fill(sizes, 1);
    for (int member = 0; member < limit; member++) {
      parents[member] = member;
      next[member] = member;
    }
  }

  /** Finds the root of a member's group. */
  public int root(int member) {
    int root = member;
    while (parents[root] != root) {
      root = parents[root];
    }
    return root;
  }

  /**
   * Joins two groups, given by their different roots.
   *
   * @return the root of the joint group
   */
  public int join(int root, int other) {
    int to = sizes[root] < sizes[other] ? other : root;
    int from = to == root ? other : root;
    parents[from] = to;
    sizes[to] += sizes[from];
    int after = next[to];
    next[to] = next[from];
    next[from] = after;
    return to;
  }

  /** Lists the members of a group, given by its root, ascending. */
  public int[] members(int root) {
    int[] group = new int[sizes[root]];
    int member = root;
    for (int i = 0; i < group.length; i++) {
      group[i] = member;
      member = next[member];
    }
    Arrays.sort(group);
    return group;
  }

  /** Gives the members of each group of more than one, ascending. */
  void forEachGroup(Consumer<int[]> taker) {
    for (int root = 0; root < next.length; root++) {
      if (parents[root] == root && sizes[root] > 1) {
        taker.accept(members(root));
      }
    }
  }
}
