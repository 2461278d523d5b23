package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.ParagraphFacts;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.Repetition;
import org.articlint.archive.Slots;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Span;

/**
 * Paragraphs that many articles of the archive share, word for word or sentence by sentence, and
 * those that stand twice in one article.
 */
public record RepeatedParagraphs(
    @Option(value = "in how many articles a paragraph must stand to be boilerplate", fallback = "3")
        int minArticles,
    @Option(value = "paragraphs of fewer words are not looked at", fallback = "12") int minWords,
    @Option(
            "the metadata paths of the phrases that vary from article to article; / separates parts")
        List<String> slots,
    @Option(value = "the percentage of words that must stand in shared sentences", fallback = "60")
        int sentenceShare,
    @Option(value = "sentences of fewer words are not compared", fallback = "6")
        int minSentenceWords,
    @Option("texts that may be repeated, compared like paragraphs") List<String> allow)
    implements ArchiveCheck<RepeatedParagraphs.Facts> {

  private static final int PLACES_SHOWN = 10;

  /** What is remembered of an article. */
  public record Facts(List<ParagraphFacts> paragraphs) {}

  /** Checks the numbers. */
  public RepeatedParagraphs {
    atLeast("min-articles", minArticles, 2);
    atLeast("min-words", minWords, 1);
    atLeast("min-sentence-words", minSentenceWords, 1);
    if (sentenceShare < 1 || sentenceShare > 100) {
      throw new IllegalArgumentException("sentence-share is a percentage from 1 to 100");
    }
  }

  private static void atLeast(String option, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(option + " is at least " + least + ", not " + value);
    }
  }

  @Override
  public Set<String> values() {
    return Set.of("repetition", "articles");
  }

  @Override
  public Facts facts(Article article, Context context) {
    Slots phrases = Slots.of(article.metadata(), slots);
    List<ParagraphFacts> facts = new ArrayList<>();
    article.blocks().stream()
        .flatMap(Block::tree)
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .forEach(
            paragraph -> {
              ParagraphFacts fact =
                  ParagraphFacts.of(
                      paragraph.text(),
                      phrases,
                      paragraph.span(),
                      article.source().line(paragraph.span().start()),
                      article.source().column(paragraph.span().start()),
                      minSentenceWords);
              if (fact.words() >= minWords) {
                facts.add(fact);
              }
            });
    return new Facts(facts);
  }

  @Override
  public List<Verdict> judge(List<Contribution<Facts>> archive) {
    ParagraphIndex index = new ParagraphIndex(minArticles, sentenceShare);
    for (String text : allow) {
      index.allow(ParagraphFacts.of(text, Slots.NONE, Span.at(0), 1, 1, minSentenceWords));
    }
    for (Contribution<Facts> contribution : archive) {
      index.add(contribution.path(), contribution.facts().paragraphs());
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (int article = 0; article < archive.size(); article++) {
      Contribution<Facts> contribution = archive.get(article);
      verdicts.add(
          contribution.checked()
              ? verdict(index, article, contribution.facts())
              : Verdict.NOT_APPLICABLE);
    }
    return verdicts;
  }

  private static Verdict verdict(ParagraphIndex index, int article, Facts facts) {
    if (facts.paragraphs().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Match> matches = new ArrayList<>();
    for (int paragraph = 0; paragraph < facts.paragraphs().size(); paragraph++) {
      ParagraphFacts fact = facts.paragraphs().get(paragraph);
      Optional<Repetition> repetition = index.repetition(article, fact, PLACES_SHOWN);
      repetition.ifPresent(found -> matches.add(match(fact, found)));
    }
    return new Verdict(true, matches);
  }

  private static Match match(ParagraphFacts fact, Repetition repetition) {
    List<Match.Related> related =
        repetition.places().stream()
            .map(
                place ->
                    new Match.Related(
                        place.path(), place.line(), place.column(), repetition.placeLabel()))
            .toList();
    Map<String, String> values =
        Map.of(
            "repetition",
            repetition.sentence(),
            "articles",
            Integer.toString(repetition.articles()));
    return Match.of(fact.span(), fact.hash().toString(), values).relatedTo(related);
  }
}
