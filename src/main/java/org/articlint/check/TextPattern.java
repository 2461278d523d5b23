package org.articlint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.articlint.article.Article;
import org.articlint.article.LowerCase;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;
import org.articlint.check.value.Regex;
import org.articlint.check.value.Replacements;
import org.articlint.check.value.Scope;
import org.articlint.check.value.TermList;

/** Finds text to avoid: terms, patterns, and terms for which there is a better one. */
@Placeholder(name = "match", value = "the text that was found")
@Placeholder(name = "replacement", value = "what replace gives for it; empty without")
public record TextPattern(
    @Option(
            "words and phrases, found as whole words in any case; {file: PATH} for a file with one"
                + " on each line")
        TermList terms,
    @Option("regular expressions") List<Regex> patterns,
    @Option("terms, each with its replacement") Replacements replace,
    @Option("the parts of the article to check; all when absent") List<Scope> scope,
    @Option("metadata paths of values to check; then nothing else is checked unless scope names it")
        List<String> metadata,
    @Option("regular expressions; a match inside a match of one of these does not count")
        List<Regex> except)
    implements ArticleCheck {

  private record Hit(int start, int end, String text, String replacement) {}

  /** Checks that there is something to look for. */
  public TextPattern {
    if (terms.isEmpty() && patterns.isEmpty() && replace.terms().isEmpty()) {
      throw new IllegalArgumentException("'terms', 'patterns' or 'replace' is required");
    }
  }

  @Override
  public Verdict check(Article article, Context context) {
    List<Passage> passages = Passage.of(article, scope, metadata);
    List<Match> matches = new ArrayList<>();
    for (Passage passage : passages) {
      Excepted excepted = excepted(passage.text(), context);
      for (Hit hit : hits(passage.text(), context)) {
        boolean counts =
            !passage.isCode(hit.start, hit.end)
                && !hit.text.equals(hit.replacement)
                && !excepted.holds(hit);
        if (counts) {
          matches.add(
              Match.of(
                  passage.place().span(hit.start, hit.end),
                  LowerCase.of(hit.text),
                  Map.of("match", hit.text, "replacement", hit.replacement)));
        }
      }
    }
    return passages.isEmpty() ? Verdict.NOT_APPLICABLE : new Verdict(true, matches);
  }

  /** Text that does not count, asked for hits in the order of their starts. */
  private static final class Excepted {
    private final List<Context.Found> found;
    private int next;
    private int reach = -1;

    Excepted(List<Context.Found> found) {
      this.found = found;
    }

    boolean holds(Hit hit) {
      while (next < found.size() && found.get(next).start() <= hit.start) {
        reach = Math.max(reach, found.get(next++).end());
      }
      return hit.end <= reach;
    }
  }

  private Excepted excepted(String text, Context context) {
    return new Excepted(
        except.stream()
            .flatMap(pattern -> context.findAll(pattern, text).stream())
            .sorted(Comparator.comparing(Context.Found::start))
            .toList());
  }

  private List<Hit> hits(String text, Context context) {
    List<Hit> hits = new ArrayList<>();
    for (TermList.Hit hit : replace.terms().find(text, context)) {
      String replacement = replace.of(hit.term()).orElse("");
      hits.add(hit(text, hit.start(), hit.end(), replacement));
    }
    for (TermList.Hit hit : terms.find(text, context)) {
      hits.add(hit(text, hit.start(), hit.end(), ""));
    }
    for (Regex pattern : patterns) {
      for (Context.Found found : context.findAll(pattern, text)) {
        hits.add(hit(text, found.start(), found.end(), ""));
      }
    }
    hits.sort(Comparator.comparing(Hit::start).thenComparing(Hit::end));
    return hits;
  }

  private static Hit hit(String text, int start, int end, String replacement) {
    return new Hit(start, end, text.substring(start, end), replacement);
  }
}
