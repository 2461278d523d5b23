package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.articlint.archive.IndexedArticle;
import org.articlint.archive.Repetition;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.RelatedPaths;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;

/**
 * The repeated paragraphs of an article, seen together: how much of the article they make up, and
 * which of them follow each other. A short paragraph in few articles is often a sentence that fits
 * in several places; with its neighbours, in many articles or in a short article, it is
 * boilerplate.
 */
final class RepeatedPassages {

  /** Versions of a page share so many paragraphs at least; a short page is soon like another. */
  private static final int MIN_OF_VERSIONS = 10;

  /** One of so many words of an article is a considerable part of it. */
  private static final int WORDS_FOR_EACH = 10;

  /** Readers of a procedure need each step where they follow it, so only more is boilerplate. */
  private static final int TIMES_FOR_STEPS = 2;

  private RepeatedPassages() {}

  /**
   * A repeated paragraph.
   *
   * @param paragraph its number in the article, from 0
   */
  record Found(int paragraph, Repetition repetition) {}

  /**
   * Tells which of them a check reports.
   *
   * @param found all of an article, in order; at least one
   */
  static Verdict verdict(RepeatedParagraphs check, IndexedArticle article, List<Found> found) {
    List<Found> passages = check.rows() ? found : withoutVariants(article, found);
    if (check.share() > 0) {
      return share(check, article, passages);
    }
    List<Match> matches = new ArrayList<>();
    for (Found each : notShort(article.facts(), passages, check)) {
      if (check.reports(each.repetition.stage())) {
        matches.add(RepetitionMatch.of(article, each.paragraph, each.repetition));
      }
    }
    return new Verdict(true, matches);
  }

  /** Reports the article, when so many of its words are repeated. */
  private static Verdict share(
      RepeatedParagraphs check, IndexedArticle article, List<Found> found) {
    int repeated = words(article.facts(), found);
    int words = article.facts().articleWords();
    if (found.isEmpty() || 100L * repeated < (long) check.share() * words) {
      return Verdict.CLEAN;
    }
    Found first = found.get(0);
    Match match = RepetitionMatch.of(article, first.paragraph, first.repetition);
    return Verdict.of(RepetitionMatch.ofShare(match, repeated, words));
  }

  /**
   * Leaves out what only pages of one name, pages in other languages that wait for a translation,
   * or versions of one page share: a reader sees one of them. Versions are articles of one folder
   * that are named alike but for a number, if most of what is compared is in such others.
   */
  private static List<Found> withoutVariants(IndexedArticle article, List<Found> found) {
    ArticleFacts facts = article.facts();
    int words = 0;
    for (int i = 0; i < facts.count(); i++) {
      words += facts.size(i);
    }
    List<Found> ofVersions = new ArrayList<>();
    List<Found> others = new ArrayList<>();
    for (Found each : found) {
      if (areAll(each.repetition, article.path(), RelatedPaths::areNumbered)) {
        ofVersions.add(each);
      } else if (!areAll(each.repetition, article.path(), RelatedPaths::areVariants)) {
        others.add(each);
      }
    }
    if (ofVersions.size() < MIN_OF_VERSIONS || 2 * words(facts, ofVersions) <= words) {
      others.addAll(ofVersions);
      others.sort((a, b) -> Integer.compare(a.paragraph, b.paragraph));
    }
    return others;
  }

  /** Whether all copies are known, and in other articles whose paths are related so. */
  private static boolean areAll(
      Repetition repetition, String path, BiPredicate<String, String> relation) {
    return !repetition.stage().isWithinArticle()
        && !repetition.atLeast()
        && repetition.copies().size() >= repetition.articles() - 1
        && repetition.copies().stream().allMatch(copy -> relation.test(path, copy.place().path()));
  }

  /** Counts the words of paragraphs. */
  private static int words(ArticleFacts facts, List<Found> found) {
    return found.stream().mapToInt(each -> facts.size(each.paragraph())).sum();
  }

  /**
   * Leaves out passages with too few words for the number of their copies, and with less than twice
   * as many words that are steps of procedures, or that are repeated in the article itself, where
   * readers expect the same words for the same thing; but none that is a considerable part of the
   * article.
   */
  private static List<Found> notShort(
      ArticleFacts facts, List<Found> found, RepeatedParagraphs check) {
    List<Found> kept = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= found.size(); i++) {
      if (i == found.size() || !follows(found.get(i), found.get(i - 1))) {
        List<Found> passage = found.subList(from, i);
        int words = words(facts, passage);
        for (Found each : passage) {
          if (isLong(facts, words, each, check) || isConsiderable(facts, each)) {
            kept.add(each);
          }
        }
        from = i;
      }
    }
    return kept;
  }

  private static boolean follows(Found second, Found first) {
    return second.paragraph == first.paragraph + 1 && isWithin(second) == isWithin(first);
  }

  private static boolean isWithin(Found found) {
    return found.repetition.stage().isWithinArticle();
  }

  private static boolean isLong(
      ArticleFacts facts, int words, Found found, RepeatedParagraphs check) {
    if (isWithin(found)) {
      return words >= 2 * check.minPassageWords();
    }
    int times = facts.procedure(found.paragraph) == 0 ? 1 : TIMES_FOR_STEPS;
    return (long) words * found.repetition.articles()
        >= (long) times * check.minPassageWords() * check.minArticles();
  }

  private static boolean isConsiderable(ArticleFacts facts, Found found) {
    return WORDS_FOR_EACH * facts.size(found.paragraph) >= facts.articleWords();
  }
}
