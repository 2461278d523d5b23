package org.articlint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articlint.article.Article;
import org.articlint.article.LowerCase;
import org.articlint.article.Span;
import org.articlint.article.Words;
import org.articlint.check.condition.Bounds;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;
import org.articlint.check.value.Regex;
import org.articlint.check.value.Scope;
import org.articlint.check.value.TermList;

/**
 * Finds articles with too many of some terms per thousand words: terms that are fine once and
 * tiresome when frequent. It reports how often they occur, not who wrote the text.
 */
@Placeholder(name = "count", value = "the number of terms found")
@Placeholder(name = "words", value = "the number of words of the article")
@Placeholder(name = "density", value = "the number of terms for each thousand words")
@Placeholder(name = "matches", value = "the terms that were found")
public record TextDensity(
    @Option(
            "words and phrases, found as whole words in any case; {file: PATH} for a file with one"
                + " on each line")
        TermList terms,
    @Option("regular expressions that count as terms") List<Regex> patterns,
    @Option(value = "the largest number per thousand words that is accepted", fallback = "5")
        int perThousand,
    @Option(value = "articles with fewer words are not checked", fallback = "200") int minWords,
    @Option(value = "an article with fewer occurrences is always accepted", fallback = "3")
        int minCount,
    @Option("the parts of the article to check; all when absent") List<Scope> scope)
    implements ArticleCheck {

  private static final int THOUSAND = 1_000;
  private static final int MAX_NAMED_TERMS = 5;

  /** One of the terms in the text, in lower case. */
  private record Occurrence(String term, Span span) {}

  /** Checks the numbers, and that there is something to count. */
  public TextDensity {
    if (terms.isEmpty() && patterns.isEmpty()) {
      throw new IllegalArgumentException("'terms' or 'patterns' is required");
    }
    Bounds.atLeast("per-thousand", perThousand, 0);
    Bounds.atLeast("min-words", minWords, 1);
    Bounds.atLeast("min-count", minCount, 1);
  }

  @Override
  public boolean looksAtWhole() {
    return true;
  }

  @Override
  public Verdict check(Article article, Context context) {
    int words = 0;
    List<Occurrence> found = new ArrayList<>();
    for (Passage passage : Passage.of(article, scope, List.of())) {
      words += Words.count(passage.text());
      addOccurrences(passage, context, found);
    }
    if (words < minWords) {
      return Verdict.NOT_APPLICABLE;
    }
    long perThousandWords = (long) found.size() * THOUSAND / words;
    boolean isWithinLimit = (long) found.size() * THOUSAND <= (long) perThousand * words;
    if (found.size() < minCount || isWithinLimit) {
      return Verdict.CLEAN;
    }
    Span first =
        found.stream().map(Occurrence::span).min(Comparator.comparing(Span::start)).orElseThrow();
    String matches = mostFrequent(found);
    Map<String, String> values =
        Map.of(
            "count", Integer.toString(found.size()),
            "words", Integer.toString(words),
            "density", Long.toString(perThousandWords),
            "matches", matches);
    return Verdict.of(Match.of(first, "density", values).labelled(matches));
  }

  private void addOccurrences(Passage passage, Context context, List<Occurrence> found) {
    for (TermList.Hit hit : terms.find(passage.text(), context)) {
      add(passage, hit.start(), hit.end(), hit.term().text(), found);
    }
    for (Regex pattern : patterns) {
      for (Context.Found match : context.findAll(pattern, passage.text())) {
        add(passage, match.start(), match.end(), match.text(), found);
      }
    }
  }

  private static void add(
      Passage passage, int start, int end, String term, List<Occurrence> found) {
    if (!passage.isCode(start, end)) {
      Span span = passage.place().span(start, end);
      found.add(new Occurrence(LowerCase.of(term), span));
    }
  }

  private static String mostFrequent(List<Occurrence> found) {
    Map<String, Long> counts =
        found.stream().collect(Collectors.groupingBy(Occurrence::term, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_NAMED_TERMS)
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.joining(", "));
  }
}
