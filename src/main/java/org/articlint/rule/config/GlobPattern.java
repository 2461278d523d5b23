package org.articlint.rule.config;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A glob as a nondeterministic automaton, which reads a path once and is in several states at a
 * time (<a href="https://swtch.com/~rsc/regexp/regexp1.html">Thompson's algorithm</a>). The work is
 * bounded by the length of the path times that of the glob; the matcher of the JDK takes
 * exponential time on globs with many stars.
 */
final class GlobPattern {

  private static final int MAX_CHARS = 1_000;

  /**
   * A state.
   *
   * @param reads the characters that lead on
   * @param repeats whether they lead back to this state, and not to the one after it
   * @param skips the states that are entered together with this one
   */
  record State(IntPredicate reads, boolean repeats, List<Integer> skips) {}

  private final List<State> states;

  private GlobPattern(List<State> states) {
    this.states = states;
  }

  /**
   * Reads a glob in the syntax of {@link java.nio.file.FileSystem#getPathMatcher}.
   *
   * @throws IllegalArgumentException when it is no glob, or has more than 1,000 UTF-16 units
   */
  static GlobPattern parse(String glob) {
    if (glob.length() > MAX_CHARS) {
      throw new IllegalArgumentException(
          "a glob can have at most %s characters, but this one has %s"
              .formatted(MAX_CHARS, glob.length()));
    }
    return new GlobPattern(new GlobReader(composed(glob)).read());
  }

  /** Returns whether a path, or one of the directories that hold it, matches. */
  boolean matchesWithin(String path) {
    String text = composed(path);
    BitSet now = new BitSet(states.size() + 1);
    BitSet next = new BitSet(states.size() + 1);
    enter(0, now);
    for (int i = 0; i < text.length() && !now.isEmpty(); ) {
      int read = text.codePointAt(i);
      if (read == '/' && i > 0 && isEnd(now)) {
        return true;
      }
      next.clear();
      step(now, read, next);
      BitSet used = now;
      now = next;
      next = used;
      i += Character.charCount(read);
    }
    return isEnd(now);
  }

  private boolean isEnd(BitSet at) {
    return at.get(states.size());
  }

  private void step(BitSet now, int read, BitSet next) {
    for (int i = now.nextSetBit(0); i >= 0 && i < states.size(); i = now.nextSetBit(i + 1)) {
      State state = states.get(i);
      if (state.reads.test(read)) {
        enter(state.repeats ? i : i + 1, next);
      }
    }
  }

  private void enter(int state, BitSet at) {
    if (!at.get(state)) {
      at.set(state);
      if (state < states.size()) {
        states.get(state).skips.forEach(skipped -> enter(skipped, at));
      }
    }
  }

  /** Some file systems store a letter and its marks apart, whatever the glob does. */
  private static String composed(String text) {
    return text.chars().allMatch(c -> c < 0x80)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
