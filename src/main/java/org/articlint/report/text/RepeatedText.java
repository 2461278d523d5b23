package org.articlint.report.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.check.match.Match.Related;
import org.articlint.lint.finding.Finding;

/**
 * A text that several articles have, with the findings about it.
 *
 * @param findings at least two, in the order of their places
 * @param places the first line of each copy by the path of its article, of all that are known
 */
record RepeatedText(List<Finding> findings, SortedMap<String, Integer> places) {

  private static final Comparator<RepeatedText> MOST_ARTICLES_FIRST =
      Comparator.<RepeatedText, Integer>comparing(text -> -text.places.size())
          .thenComparing(text -> text.findings.get(0), Finding.ORDER);

  /** A place of a copy. For maps, because whoever names articles may give all the same hash. */
  private record Copy(String path, int line) implements Comparable<Copy> {

    private static final Comparator<Copy> ORDER =
        Comparator.comparing(Copy::path).thenComparing(Copy::line);

    @Override
    public int compareTo(Copy other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Gathers the findings that name each other's places. Those in most articles come first; a
   * finding without another one about the same text is in none.
   */
  static List<RepeatedText> of(Collection<Finding> findings) {
    Map<Copy, Copy> parents = new HashMap<>();
    List<Finding> repeated = new ArrayList<>();
    for (Finding finding : findings) {
      if (isRepeated(finding)) {
        repeated.add(finding);
        Copy own = root(copy(finding), parents);
        for (Related related : finding.message().related()) {
          parents.put(root(new Copy(related.path(), related.line()), parents), own);
        }
      }
    }
    Map<Copy, List<Finding>> texts = new LinkedHashMap<>();
    for (Finding finding : repeated) {
      texts.computeIfAbsent(root(copy(finding), parents), any -> new ArrayList<>()).add(finding);
    }
    return texts.values().stream()
        .filter(text -> text.size() > 1)
        .map(RepeatedText::of)
        .sorted(MOST_ARTICLES_FIRST)
        .toList();
  }

  /** Whether a finding says that a paragraph is in other articles, too. */
  private static boolean isRepeated(Finding finding) {
    return finding.rule().check() instanceof RepeatedParagraphs check
        && check.report() == RepeatedParagraphs.Report.PARAGRAPHS
        && finding.message().related().stream().anyMatch(r -> !r.path().equals(finding.path()));
  }

  private static Copy copy(Finding finding) {
    return new Copy(finding.path(), finding.range().startLine());
  }

  /** Finds the root of a set (union-find), and halves the path to it. */
  private static Copy root(Copy copy, Map<Copy, Copy> parents) {
    Copy at = copy;
    Copy parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      Copy above = parents.getOrDefault(parent, parent);
      parents.put(at, above);
      at = above;
      parent = parents.getOrDefault(at, at);
    }
    return at;
  }

  private static RepeatedText of(List<Finding> findings) {
    findings.sort(Finding.ORDER);
    TreeMap<String, Integer> places = new TreeMap<>();
    for (Finding finding : findings) {
      places.merge(finding.path(), finding.range().startLine(), Math::min);
      for (Related related : finding.message().related()) {
        places.merge(related.path(), related.line(), Math::min);
      }
    }
    return new RepeatedText(findings, places);
  }
}
