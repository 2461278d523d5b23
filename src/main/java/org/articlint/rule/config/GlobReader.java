package org.articlint.rule.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.articlint.rule.config.GlobState.Members;
import org.jspecify.annotations.Nullable;

/** Turns a glob into states, and uses those of other globs as far as they begin alike. */
final class GlobReader {

  private final String glob;

  /** The state that the glob has led to so far. */
  private GlobState state;

  /** Where the alternatives of the open group begin; none outside a group. */
  private @Nullable GlobState groupStart;

  /** Where the open group begins in the glob. */
  private int groupFrom;

  /** The states after the alternatives, which lead behind the group. */
  private final List<GlobState> ends = new ArrayList<>();

  private int at;

  /**
   * Creates a reader.
   *
   * @param start where all globs begin
   */
  GlobReader(String glob, GlobState start) {
    this.glob = glob;
    this.state = start;
  }

  /**
   * Reads the glob.
   *
   * @return the state at its end
   * @throws IllegalArgumentException when it is none
   */
  GlobState read() {
    while (at < glob.length()) {
      int from = at;
      int c = next();
      switch (c) {
        case '*' -> star();
        case '?' -> state = state.after("?", new Members(read -> read != '/', 1));
        case '[' -> {
          Members members = members();
          state = state.after(glob.substring(from, at), members);
        }
        case '{' -> openGroup();
        case '\\' -> literal(at < glob.length() ? next() : fault("nothing follows the last \\"));
        case ',', '}' -> {
          if (groupStart != null) {
            closeAlternative(groupStart, c == '}');
          } else {
            literal(c);
          }
        }
        default -> literal(c);
      }
    }
    if (groupStart != null) {
      fault("a { has no }");
    }
    return state;
  }

  private void literal(int character) {
    state = state.after(character);
  }

  private void star() {
    boolean isDouble = at < glob.length() && glob.charAt(at) == '*';
    if (isDouble) {
      at++;
    }
    state = state.star(isDouble);
  }

  private void openGroup() {
    if (groupStart != null) {
      fault("a { stands inside { }");
    }
    groupStart = state;
    groupFrom = at - 1;
  }

  /** Alternatives begin where the group does, as other globs that begin alike go on there. */
  private void closeAlternative(GlobState start, boolean isLast) {
    ends.add(state);
    if (!isLast) {
      state = start;
      return;
    }
    state = start.group(glob.substring(groupFrom, at), ends);
    ends.clear();
    groupStart = null;
  }

  /** Reads the members of a class of characters, behind its opening bracket. */
  private Members members() {
    boolean isNegated = at < glob.length() && glob.charAt(at) == '!';
    if (isNegated) {
      at++;
    }
    IntPredicate members = c -> false;
    int count = 0;
    for (int start = at; at < glob.length(); ) {
      int first = next();
      if (first == ']' && at - 1 > start) {
        IntPredicate all = members;
        return new Members(c -> c != '/' && all.test(c) != isNegated, count);
      }
      int last = isRange() ? endOfRange() : first;
      if (first == '/' || last < first) {
        fault(first == '/' ? "a / stands inside [ ]" : "a range in [ ] ends before it begins");
      }
      members = members.or(c -> c >= first && c <= last);
      count++;
    }
    throw new IllegalArgumentException("not a glob: a [ has no ]");
  }

  private boolean isRange() {
    return at + 1 < glob.length() && glob.charAt(at) == '-' && glob.charAt(at + 1) != ']';
  }

  private int endOfRange() {
    at++;
    return next();
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
