package org.articlint.rule.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Turns a glob into states, one for each character, star and group. */
final class GlobReader {

  private final String glob;
  private final List<GlobPattern.State> states = new ArrayList<>();

  /** Where the alternatives of the open group begin; empty outside a group. */
  private final List<Integer> alternatives = new ArrayList<>();

  /** The states after the alternatives, which lead behind the group. */
  private final List<Integer> ends = new ArrayList<>();

  private int groupStart;
  private int at;

  GlobReader(String glob) {
    this.glob = glob;
  }

  /**
   * Reads the glob.
   *
   * @throws IllegalArgumentException when it is none
   */
  List<GlobPattern.State> read() {
    while (at < glob.length()) {
      int c = next();
      boolean isInGroup = !alternatives.isEmpty();
      switch (c) {
        case '*' -> star();
        case '?' -> add(GlobReader::isInName);
        case '[' -> add(oneOf());
        case '{' -> openGroup();
        case '\\' -> literal(at < glob.length() ? next() : fault("nothing follows the last \\"));
        case ',', '}' -> {
          if (isInGroup) {
            closeAlternative(c == '}');
          } else {
            literal(c);
          }
        }
        default -> literal(c);
      }
    }
    if (!alternatives.isEmpty()) {
      fault("a { has no }");
    }
    return List.copyOf(states);
  }

  private static boolean isNothing(int c) {
    return false;
  }

  private static boolean isInName(int c) {
    return c != '/';
  }

  private void star() {
    boolean isDouble = at < glob.length() && glob.charAt(at) == '*';
    if (isDouble) {
      at++;
    }
    states.add(new GlobPattern.State(isDouble ? c -> true : GlobReader::isInName, true, List.of()));
  }

  private void openGroup() {
    if (!alternatives.isEmpty()) {
      fault("a { stands inside { }");
    }
    groupStart = skip();
    alternatives.add(states.size());
  }

  private void closeAlternative(boolean isLast) {
    ends.add(skip());
    if (!isLast) {
      alternatives.add(states.size());
      return;
    }
    ends.forEach(end -> setSkips(end, List.of(states.size())));
    setSkips(groupStart, List.copyOf(alternatives));
    ends.clear();
    alternatives.clear();
  }

  /** Adds a state that reads nothing and whose ways out are set later. */
  private int skip() {
    add(GlobReader::isNothing);
    return states.size() - 1;
  }

  private void setSkips(int state, List<Integer> skips) {
    states.set(state, new GlobPattern.State(GlobReader::isNothing, false, skips));
  }

  /** Reads a class of characters, behind its opening bracket. */
  private IntPredicate oneOf() {
    boolean isNegated = at < glob.length() && glob.charAt(at) == '!';
    if (isNegated) {
      at++;
    }
    IntPredicate members = GlobReader::isNothing;
    for (int start = at; at < glob.length(); ) {
      int first = next();
      if (first == ']' && at - 1 > start) {
        IntPredicate all = members;
        return c -> c != '/' && all.test(c) != isNegated;
      }
      int last = isRange() ? endOfRange() : first;
      if (first == '/' || last < first) {
        fault(first == '/' ? "a / stands inside [ ]" : "a range in [ ] ends before it begins");
      }
      members = members.or(c -> c >= first && c <= last);
    }
    fault("a [ has no ]");
    return members;
  }

  private boolean isRange() {
    return at + 1 < glob.length() && glob.charAt(at) == '-' && glob.charAt(at + 1) != ']';
  }

  private int endOfRange() {
    at++;
    return next();
  }

  private void literal(int character) {
    add(c -> c == character);
  }

  private void add(IntPredicate reads) {
    states.add(new GlobPattern.State(reads, false, List.of()));
  }

  private int next() {
    int c = glob.codePointAt(at);
    at += Character.charCount(c);
    return c;
  }

  private static int fault(String reason) {
    throw new IllegalArgumentException("not a glob: " + reason);
  }
}
