package org.articlint.rule.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A state between two characters of globs. Globs that begin alike share states, so that a path goes
 * on only with those that it still may match.
 */
final class GlobState {

  /** The characters that lead back to a state. */
  private enum Repeats {
    NOTHING,
    IN_NAME,
    ANYTHING
  }

  /**
   * Characters of which each leads on.
   *
   * @param count the characters and ranges that one is compared with
   */
  record Members(IntPredicate test, int count) {}

  private record OneOf(Members members, GlobState next) {}

  private final boolean hasSeveralWays;

  private final Repeats repeats;

  /** The first character that leads on: most states have one. */
  private int character;

  private @Nullable GlobState next;
  private Map<Integer, GlobState> characters = Map.of();
  private Map<String, OneOf> classes = Map.of();
  private Map<String, GlobState> groups = Map.of();
  private @Nullable GlobState star;
  private @Nullable GlobState doubleStar;
  private List<GlobState> skips = List.of();
  private List<Integer> ends = List.of();
  private int cost = 1;

  private GlobState(boolean hasSeveralWays, Repeats repeats) {
    this.hasSeveralWays = hasSeveralWays;
    this.repeats = repeats;
  }

  /** A state that at most one way leads to. */
  static GlobState single() {
    return new GlobState(false, Repeats.NOTHING);
  }

  /** Whether a path may come to this state in several ways at once. */
  boolean hasSeveralWays() {
    return hasSeveralWays;
  }

  /** The steps that reading a character takes. */
  int cost() {
    return cost;
  }

  /** The state after a character. */
  GlobState after(int read) {
    if (next == null) {
      character = read;
      next = single();
    }
    if (character == read) {
      return next;
    }
    if (characters.isEmpty()) {
      characters = new HashMap<>();
    }
    return characters.computeIfAbsent(read, any -> single());
  }

  /**
   * The state after one of several characters.
   *
   * @param written as the glob has them
   */
  GlobState after(String written, Members members) {
    if (classes.isEmpty()) {
      classes = new LinkedHashMap<>();
    }
    OneOf added = new OneOf(members, single());
    @Nullable OneOf known = classes.putIfAbsent(written, added);
    cost += known == null ? members.count : 0;
    return known == null ? added.next : known.next;
  }

  /** The state of one star or two; behind two, more of them have no meaning. */
  GlobState star(boolean isDouble) {
    if (repeats == Repeats.ANYTHING) {
      return this;
    }
    if (isDouble) {
      doubleStar = doubleStar == null ? new GlobState(true, Repeats.ANYTHING) : doubleStar;
      return doubleStar;
    }
    star = star == null ? new GlobState(true, Repeats.IN_NAME) : star;
    return star;
  }

  /**
   * The state behind alternatives that begin here.
   *
   * @param written as the glob has them
   * @param ends the states after them
   */
  GlobState group(String written, List<GlobState> ends) {
    if (groups.isEmpty()) {
      groups = new HashMap<>();
    }
    GlobState known = groups.get(written);
    if (known != null) {
      return known;
    }
    GlobState behind = new GlobState(true, Repeats.NOTHING);
    groups.put(written, behind);
    ends.forEach(end -> end.addSkip(behind));
    return behind;
  }

  /** Has a state entered together with this one. */
  private void addSkip(GlobState other) {
    if (skips.isEmpty()) {
      skips = new ArrayList<>();
    }
    skips.add(other);
  }

  /** Has a glob end here. */
  void end(int glob) {
    if (ends.isEmpty()) {
      ends = new ArrayList<>(1);
    }
    ends.add(glob);
  }

  /** The numbers of the globs that end here. */
  List<Integer> ends() {
    return ends;
  }

  /** Enters the states that a character leads to. */
  void read(int read, Consumer<GlobState> enter) {
    if (repeats == Repeats.ANYTHING || (repeats == Repeats.IN_NAME && read != '/')) {
      enter.accept(this);
    }
    GlobState following = character == read ? next : characters.get(read);
    if (following != null) {
      enter.accept(following);
    }
    for (OneOf each : classes.values()) {
      if (each.members.test.test(read)) {
        enter.accept(each.next);
      }
    }
  }

  /** Enters the states that are entered together with this one. */
  void skip(Consumer<GlobState> enter) {
    if (star != null) {
      enter.accept(star);
    }
    if (doubleStar != null) {
      enter.accept(doubleStar);
    }
    for (int i = 0; i < skips.size(); i++) {
      enter.accept(skips.get(i));
    }
  }
}
