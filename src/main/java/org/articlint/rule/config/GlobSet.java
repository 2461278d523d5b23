package org.articlint.rule.config;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.check.value.Steps;

/**
 * Globs as one nondeterministic automaton, which reads a path once and is in several states at a
 * time (<a href="https://swtch.com/~rsc/regexp/regexp1.html">Thompson's algorithm</a>). The work is
 * bounded by the length of the path times the number of wildcards, however many globs there are;
 * the matcher of the JDK takes exponential time on globs with many stars. Threads may share a set
 * to which no globs are added any more.
 */
public final class GlobSet {

  /** States that are gone through for a path; ordinary globs take some hundred. */
  private static final int MAX_STEPS = 500_000;

  private static final int LAST_ASCII = 0x7F;

  private final GlobState start = GlobState.single();

  /**
   * The set of one glob that is matched from the start of a path only.
   *
   * @param form in the syntax of {@link java.nio.file.FileSystem#getPathMatcher}
   * @throws IllegalArgumentException when it is no glob
   */
  static GlobSet ofForm(String form) {
    GlobSet set = new GlobSet();
    set.add(form, 0);
    return set;
  }

  /**
   * Adds a glob; not while others ask for matches.
   *
   * @param number returned when it matches; several globs may have the same
   */
  public void add(Glob glob, int number) {
    glob.forms().forEach(form -> add(form, number));
  }

  private void add(String form, int glob) {
    new GlobReader(composed(form), start).read().end(glob);
  }

  /**
   * Returns the numbers of the globs that match a path, or one of the directories that hold it.
   *
   * @param path relative, with {@code /}
   * @throws BudgetSpentException when that takes too many steps
   */
  public BitSet matching(String path) {
    String text = composed(path);
    BitSet found = new BitSet();
    Run run = new Run();
    run.enter(start);
    run.endStep();
    for (int i = 0; i < text.length() && !run.now.isEmpty(); ) {
      int read = text.codePointAt(i);
      if (read == '/' && i > 0) {
        run.addEnds(found);
      }
      run.read(read);
      i += Character.charCount(read);
    }
    run.addEnds(found);
    return found;
  }

  /** Whether one of the globs matches a path, or one of the directories that hold it. */
  public boolean matches(String path) {
    return !matching(path).isEmpty();
  }

  /** Some file systems store a letter and its marks apart, whatever the glob does. */
  private static String composed(String text) {
    return text.chars().allMatch(c -> c <= LAST_ASCII)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The states while a path is read. */
  private static final class Run {

    private final Steps left = new Steps(MAX_STEPS);

    /** Those of the next states to which several ways lead. */
    private final Set<GlobState> entered = new HashSet<>();

    private List<GlobState> now = new ArrayList<>();
    private List<GlobState> next = new ArrayList<>();

    void read(int character) {
      for (int i = 0; i < now.size(); i++) {
        spend(now.get(i).cost());
        now.get(i).read(character, this::enter);
      }
      endStep();
    }

    private void spend(int steps) {
      if (!left.take(steps)) {
        throw new BudgetSpentException("the globs take more than %s steps".formatted(MAX_STEPS));
      }
    }

    private void enter(GlobState state) {
      spend(1);
      if (!state.hasSeveralWays() || entered.add(state)) {
        next.add(state);
      }
    }

    /** Enters what is entered together with others, until there are no more. */
    private void endStep() {
      for (int i = 0; i < next.size(); i++) {
        next.get(i).skip(this::enter);
      }
      List<GlobState> read = now;
      now = next;
      next = read;
      next.clear();
      entered.clear();
    }

    void addEnds(BitSet found) {
      for (int i = 0; i < now.size(); i++) {
        List<Integer> ends = now.get(i).ends();
        spend(ends.size());
        ends.forEach(found::set);
      }
    }
  }
}
