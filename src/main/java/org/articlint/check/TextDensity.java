package org.articlint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.articlint.article.Article;
import org.articlint.article.Span;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Count;
import org.articlint.check.value.Option;
import org.articlint.check.value.Regex;
import org.articlint.check.value.Scope;
import org.articlint.check.value.TermList;

/**
 * Terms that are harmless here and there and tire in numbers: more of them in a thousand words than
 * allowed. It says how often they stand in the text, and nothing of who wrote it.
 */
public record TextDensity(
    @Option(
            "words and phrases, found as whole words without regard to case; {file: PATH} for a"
                + " file with one on each line")
        TermList terms,
    @Option("regular expressions that count as terms") List<Regex> patterns,
    @Option(value = "how many in a thousand words may stand", fallback = "5") int perThousand,
    @Option(value = "articles with fewer words are not judged", fallback = "200") int minWords,
    @Option(value = "fewer in an article are never too many", fallback = "3") int minCount,
    @Option("in which parts of the article; in all when absent") List<Scope> scope)
    implements ArticleCheck {

  private static final int THOUSAND = 1_000;
  private static final int NAMED = 5;

  /** Checks the numbers, and that there is something to count. */
  public TextDensity {
    if (terms.isEmpty() && patterns.isEmpty()) {
      throw new IllegalArgumentException("one of 'terms' and 'patterns' is needed");
    }
    if (perThousand < 0 || minWords < 1 || minCount < 1) {
      throw new IllegalArgumentException(
          "per-thousand is at least 0, min-words and min-count are at least 1");
    }
  }

  @Override
  public boolean looksAtWhole() {
    return true;
  }

  @Override
  public Set<String> values() {
    return Set.of("count", "words", "density", "matches");
  }

  @Override
  public Verdict check(Article article, Context context) {
    int words = 0;
    List<Span> places = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Passage passage : Passage.of(article, scope, List.of())) {
      words += Count.words(passage.text());
      for (TermList.Hit hit : terms.find(passage.text(), context)) {
        count(passage, hit.start(), hit.end(), hit.term().text(), places, counts);
      }
      for (Regex pattern : patterns) {
        for (MatchResult found : context.findAll(pattern, passage.text())) {
          count(passage, found.start(), found.end(), found.group(), places, counts);
        }
      }
    }
    if (words < minWords) {
      return Verdict.NOT_APPLICABLE;
    }
    int count = places.size();
    if (count < minCount || (long) count * THOUSAND <= (long) perThousand * words) {
      return Verdict.CLEAN;
    }
    Span first = places.stream().min(Comparator.comparing(Span::start)).orElseThrow();
    Map<String, String> values =
        Map.of(
            "count", Integer.toString(count),
            "words", Integer.toString(words),
            "density", Long.toString((long) count * THOUSAND / words),
            "matches", mostFrequent(counts));
    return Verdict.of(Match.of(first, "density", values).labelled(mostFrequent(counts)));
  }

  private static void count(
      Passage passage,
      int start,
      int end,
      String term,
      List<Span> places,
      Map<String, Integer> counts) {
    if (!passage.isCode(start, end)) {
      places.add(passage.place().span(start, end));
      counts.merge(term.toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(NAMED)
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.joining(", "));
  }
}
