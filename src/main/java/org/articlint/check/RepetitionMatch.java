package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.articlint.archive.ArticleCopy;
import org.articlint.archive.IndexedArticle;
import org.articlint.archive.Repetition;
import org.articlint.archive.WordDiff;
import org.articlint.archive.segment.Place;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.ContainedPath;
import org.articlint.check.match.Match;
import org.articlint.check.match.Match.Related;

/** Puts the repetition of a paragraph into words. */
final class RepetitionMatch {

  private static final int MAX_SHOWN_CHANGES = 3;

  private RepetitionMatch() {}

  /** The match of a repeated paragraph. */
  static Match of(IndexedArticle article, int paragraph, Repetition repetition) {
    List<Related> related = new ArrayList<>();
    for (Repetition.Copy copy : repetition.copies()) {
      Place place = copy.place();
      related.add(
          new Related(place.path(), place.line(), place.column(), relation(copy.likeness())));
    }
    Map<String, String> values =
        Map.of(
            "repetition", sentence(repetition, article.facts().size(paragraph)),
            "articles", Integer.toString(repetition.articles()),
            "stage", repetition.stage().name());
    Match match =
        Match.of(article.facts().span(paragraph), article.key(paragraph), values)
            .relatedTo(related);
    return repetition.nearest().map(i -> match.nearlyRepeating(related.get(i))).orElse(match);
  }

  /** Reports the article at its first paragraph. */
  static Match ofCopy(ArticleFacts facts, ArticleCopy copy) {
    Map<String, String> values =
        Map.of("share", Integer.toString(copy.share()), "copy", copy.path());
    // One of many in a file is named by a line that it has, any other as a whole.
    boolean isContained = ContainedPath.isOne(copy.path());
    int line = isContained ? copy.start().line() : 1;
    int column = isContained ? copy.start().column() : 1;
    return Match.of(facts.span(0), "copy", values)
        .relatedTo(List.of(new Related(copy.path(), line, column, "the same text")));
  }

  /** Reports the article at its first repeated paragraph. */
  static Match ofShare(Match first, int repeatedWords, int words) {
    Map<String, String> values =
        Map.of(
            "share", Integer.toString((int) (100L * repeatedWords / words)),
            "repeated", Integer.toString(repeatedWords),
            "words", Integer.toString(words));
    return Match.of(first.span(), "share", values);
  }

  /** Describes what another place has in common with the paragraph. */
  private static String relation(Repetition.Stage likeness) {
    return switch (likeness) {
      case SAME, TWICE, STEP -> "the same paragraph";
      case SLOTS -> "the same paragraph with other names";
      case SENTENCES -> "the same sentences";
      case NEAR -> "nearly the same paragraph";
    };
  }

  /** Describes the repetition in words that continue "the paragraph ...". */
  private static String sentence(Repetition repetition, int words) {
    int articles = repetition.articles();
    String among =
        (repetition.atLeast() ? "at least " : "") + articles + " articles of the archive";
    return switch (repetition.stage()) {
      case SAME -> "appears in " + among + ", word for word";
      case SLOTS -> "appears in " + among + ", with only the names changed";
      case SENTENCES ->
          "repeats sentences that appear in "
              + among
              + " ("
              + repetition.words()
              + " of its "
              + words
              + " words)";
      case NEAR -> "appears in " + among + ", nearly word for word";
      case TWICE ->
          "appears "
              + (articles == 2 ? "twice" : articles + " times")
              + " in this article"
              + (repetition.hasOtherNames() ? ", with only the names changed" : "");
      case STEP ->
          "appears in "
              + (articles == 2 ? "two" : articles)
              + " procedures of this article"
              + (repetition.hasOtherNames() ? ", with only the names changed" : "");
    };
  }

  /** Adds the words in which a near copy differs. */
  static Match explain(Match match, String path, Function<String, Optional<Article>> articles) {
    if (match.nearCopy().isEmpty()) {
      return match;
    }
    Related nearest = match.nearCopy().get();
    Optional<String> here =
        articles
            .apply(path)
            .flatMap(
                article ->
                    article.paragraphs().stream()
                        .filter(p -> p.span().contains(match.span()))
                        .findFirst())
            .map(Block.Paragraph::text);
    Optional<String> there =
        articles
            .apply(nearest.path())
            .flatMap(article -> article.paragraphAt(nearest.line(), nearest.column()))
            .map(Block.Paragraph::text);
    if (here.isEmpty() || there.isEmpty()) {
      return match;
    }
    List<WordDiff.Change> changes = WordDiff.of(here.get(), there.get());
    return changes.isEmpty() ? match : explained(match, nearest, difference(changes));
  }

  private static Match explained(Match match, Related nearest, String difference) {
    Related explained =
        new Related(
            nearest.path(),
            nearest.line(),
            nearest.column(),
            nearest.message() + ": " + difference);
    List<Related> related = new ArrayList<>(match.related());
    int at = related.indexOf(nearest);
    related.set(at, explained);
    String which = at == 0 ? "the nearest one" : "the nearest that is no literal copy";
    return match
        .relatedTo(related)
        .nearlyRepeating(explained)
        .labelled("differs from " + which + ": " + difference);
  }

  private static String difference(List<WordDiff.Change> changes) {
    List<String> shown = new ArrayList<>();
    for (WordDiff.Change change : changes.subList(0, Math.min(MAX_SHOWN_CHANGES, changes.size()))) {
      shown.add(
          change.here().isEmpty()
              ? "there also '" + change.there() + "'"
              : change.there().isEmpty()
                  ? "only here '" + change.here() + "'"
                  : "'" + change.here() + "' here, '" + change.there() + "' there");
    }
    int left = changes.size() - MAX_SHOWN_CHANGES;
    // Joined, not formatted: the first use of a Formatter costs milliseconds.
    return String.join("; ", shown) + (left > 0 ? "; and " + left + " more places" : "");
  }
}
