package org.articlint.archive.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.articlint.archive.column.FormWords;
import org.articlint.archive.column.IntList;

/**
 * The near forms of each form of a segment, each pair compared once. In a large group, where a few
 * near forms are enough for a verdict, only candidates are known; the forms of a very large group
 * are looked up in the lists.
 */
public final class NearPairs {

  /** The largest group whose forms are all compared with each other. */
  private static final int MAX_COMPARED_FORMS = 128;

  /**
   * The most that these comparisons may cost, for each word of the group. Those of 128 texts of 45
   * words cost 160 steps; of long texts, fewer are compared, so that the time is linear in the
   * text.
   */
  private static final int MAX_STEPS_PER_WORD = 250;

  /** In a larger group, scanning takes longer than a look-up in the lists. */
  private static final int MAX_SCANNED_FORMS = 1 << 12;

  private final FormWords words;
  private final NearForms lists;
  private final BitSet unknown;

  /** For each form the number of its large group, from 1; or 0. */
  private final int[] largeOf;

  private final List<LargeGroup> large;

  /** For each form the end of its near forms. */
  private final int[] ends;

  /** The near forms of each form, ascending: each one's number and, below it, common words. */
  private final long[] near;

  private NearPairs(
      FormWords words,
      NearForms lists,
      BitSet unknown,
      int[] largeOf,
      List<LargeGroup> large,
      int[] ends,
      long[] near) {
    this.words = words;
    this.lists = lists;
    this.unknown = unknown;
    this.largeOf = largeOf;
    this.large = large;
    this.ends = ends;
    this.near = near;
  }

  /**
   * Compares forms.
   *
   * @param lists the lists of the forms; without lists nothing is compared
   * @param prefixes for the similarity that the lists were built for
   */
  public static NearPairs of(FormWords words, NearForms lists, Prefixes prefixes) {
    NearGroups groups = NearGroups.of(lists, words.size());
    BitSet unknown = groups.unknown();
    for (int form = 0; form < words.size(); form++) {
      if (!lists.hasLists() || !prefixes.filters(words.count(form))) {
        unknown.set(form);
      }
    }
    Comparison comparison = new Comparison(words, lists, prefixes, unknown);
    groups.forEach(comparison::add);
    return comparison.pairs();
  }

  /** Compares the forms of one group after the other. */
  private static final class Comparison {
    private final FormWords words;
    private final NearForms lists;
    private final Prefixes prefixes;
    private final BitSet unknown;
    private final IntList firsts = new IntList();
    private final IntList seconds = new IntList();
    private final IntList common = new IntList();
    private final List<LargeGroup> large = new ArrayList<>();
    private final int[] largeOf;

    Comparison(FormWords words, NearForms lists, Prefixes prefixes, BitSet unknown) {
      this.words = words;
      this.lists = lists;
      this.largeOf = new int[words.size()];
      this.prefixes = prefixes;
      this.unknown = unknown;
    }

    void add(int[] group) {
      if (group.length <= MAX_COMPARED_FORMS && areSoonCompared(group)) {
        compare(group);
      } else if (group.length <= MAX_SCANNED_FORMS) {
        for (int form : group) {
          largeOf[form] = large.size() + 1;
        }
        large.add(new LargeGroup(words, lists, prefixes.similarity(), group));
      } else {
        for (int form : group) {
          unknown.set(form);
        }
      }
    }

    /** Whether the comparisons of a group take time in proportion to its words. */
    private boolean areSoonCompared(int[] group) {
      long total = 0;
      int longest = 0;
      for (int form : group) {
        int size = words.count(form);
        total += size;
        longest = Math.max(longest, size > CommonWords.MAX_WORDS ? 0 : size);
      }
      long steps = ComparisonSteps.ofComparison(longest, longest);
      return steps * group.length * (group.length - 1) / 2 <= MAX_STEPS_PER_WORD * total;
    }

    private void compare(int[] group) {
      int[][] texts = new int[group.length][];
      for (int i = 0; i < group.length; i++) {
        texts[i] = words.of(group[i]);
      }
      for (int i = 0; i + 1 < group.length; i++) {
        if (texts[i].length > CommonWords.MAX_WORDS) {
          continue;
        }
        CommonWords text = new CommonWords(texts[i]);
        for (int j = i + 1; j < group.length; j++) {
          if (texts[j].length <= CommonWords.MAX_WORDS && lists.mayBeNear(group[i], group[j])) {
            int needed = prefixes.similarity().neededWords(texts[i].length, texts[j].length);
            int shared = text.with(texts[j], needed);
            if (shared >= needed) {
              firsts.add(group[i]);
              seconds.add(group[j]);
              common.add(shared);
            }
          }
        }
      }
    }

    NearPairs pairs() {
      int[] ends = new int[words.size()];
      for (int pair = 0; pair < common.size(); pair++) {
        ends[firsts.get(pair)]++;
        ends[seconds.get(pair)]++;
      }
      for (int form = 1; form < ends.length; form++) {
        ends[form] += ends[form - 1];
      }
      long[] near = new long[2 * common.size()];
      int[] at = ends.clone();
      for (int pair = 0; pair < common.size(); pair++) {
        int first = firsts.get(pair);
        int second = seconds.get(pair);
        near[--at[first]] = (long) second << Integer.SIZE | common.get(pair);
        near[--at[second]] = (long) first << Integer.SIZE | common.get(pair);
      }
      for (int form = 0; form < ends.length; form++) {
        Arrays.sort(near, at[form], ends[form]);
      }
      return new NearPairs(words, lists, unknown, largeOf, large, ends, near);
    }
  }

  /** Whether the near forms of a form are known. */
  public boolean knows(int form) {
    return !unknown.get(form) && largeOf[form] == 0;
  }

  /** Finds the forms that may be near one whose near forms are not known, ascending. */
  public FormCursor candidatesOf(int form, ComparisonSteps steps) {
    return unknown.get(form) ? lists.cursor(words.of(form), steps) : inGroup(form, steps);
  }

  /**
   * Finds those of some forms that may be near one whose near forms are not known, ascending, and
   * perhaps others.
   *
   * @param forms the forms to choose from, ascending
   */
  public FormCursor candidatesOf(int form, IntList forms, ComparisonSteps steps) {
    return unknown.get(form)
        ? lists.cursor(words.of(form), forms.size(), forms::get, steps)
        : inGroup(form, steps);
  }

  private FormCursor inGroup(int form, ComparisonSteps steps) {
    return large.get(largeOf[form] - 1).candidatesOf(form, steps);
  }

  /** The first place of the near forms of a form. */
  public int start(int form) {
    return form == 0 ? 0 : ends[form - 1];
  }

  /** The place after the near forms of a form. */
  public int end(int form) {
    return ends[form];
  }

  /** The form at a place. */
  public int form(int at) {
    return (int) (near[at] >>> Integer.SIZE);
  }

  /** The number of words that the form at a place has in common, in order, with the list's form. */
  public int common(int at) {
    return (int) near[at];
  }
}
