package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.articlint.archive.ArticleCopy;
import org.articlint.archive.IndexedArticle;
import org.articlint.archive.Neighbourhood;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.Repetition;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.FactsBuilder;
import org.articlint.archive.text.Slots;
import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.check.condition.Condition;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;
import org.articlint.check.value.Vocabulary;

/**
 * Reports paragraphs that many articles of the archive share (word for word, sentence by sentence,
 * or nearly word for word), and paragraphs that occur twice in one article.
 */
@Placeholder(name = "repetition", value = "what is repeated and where, as a clause")
@Placeholder(name = "articles", value = "the number of articles with the paragraph")
@Placeholder(name = "stage", value = "how alike the copies are")
@Placeholder(name = "share", value = "the percentage of the words of the article that are repeated")
@Placeholder(name = "repeated", value = "the number of repeated words")
@Placeholder(name = "words", value = "the number of words of the article")
@Placeholder(name = "copy", value = "the path of the article that a copied article is a copy of")
public record RepeatedParagraphs(
    @Option(value = "in how many articles a paragraph must stand to be boilerplate", fallback = "3")
        int minArticles,
    @Option(value = "paragraphs of fewer words are not looked at", fallback = "12") int minWords,
    @Option(
            "the metadata paths of the phrases that vary from article to article; / separates"
                + " parts")
        List<String> slots,
    @Option(value = "the percentage of words that must stand in shared sentences", fallback = "60")
        int sentenceShare,
    @Option(value = "sentences of fewer words are not compared", fallback = "6")
        int minSentenceWords,
    @Option(
            value = "the percentage of words that near copies have in common, in order",
            fallback = "80")
        int similarity,
    @Option("texts that may be repeated, and {file: PATH} for those in a file, between blank lines")
        List<String> allow,
    @Option(
            value =
                "if not 0, the article is reported instead of its paragraphs, when those repeated"
                    + " have this percentage of the words of all",
            fallback = "0")
        int share,
    @Option(
            value =
                "what to report: paragraphs (also those that stand twice in an article), steps that"
                    + " two procedures of one article share, or copies of whole articles",
            fallback = "paragraphs")
        Report report,
    @Option(
            value =
                "the percentage of an article's words that one other article has, from which it is"
                    + " a copy of that article and its paragraphs are not reported by themselves; 0"
                    + " for never",
            fallback = "90")
        int copyShare,
    @Option(value = "articles of fewer words are no copies", fallback = "100") int minCopyWords,
    @Option(
            value =
                "how many words a repeated paragraph has together with repeated ones right before and"
                    + " after it, when it is in the fewest articles that count; fewer in more"
                    + " articles or where it is a tenth of the article, and twice as many when it is"
                    + " in a list, a tab or a section with code or numbered steps, or is"
                    + " repeated in the article itself",
            fallback = "0")
        int minPassageWords,
    @Option(value = "whether changelogs and release notes are compared", fallback = "false")
        boolean changelogs,
    @Option(
            value =
                "whether rows of links, notes that an article is part of a series, commands, addresses,"
                    + " data, entries of references and lists of links, notices,"
                    + " pointers, the sentences that introduce a list or an example, and files that a"
                    + " program writes, that people copy or that tests read are compared, and what"
                    + " only pages of one name share is reported",
            fallback = "false")
        boolean rows,
    @Option(
            "the articles in which repetition is reported; others are only compared; all when absent")
        Optional<Condition> when)
    implements ArchiveCheck {

  /** The number of other articles that a message names. */
  public static final int MAX_PLACES = 5;

  /** The repetitions that a rule reports. */
  public enum Report {
    /** Paragraphs of several articles, and of one article outside of procedures. */
    PARAGRAPHS,
    /** Steps of two procedures of one article. */
    STEPS,
    /** Articles that are copies of another. */
    COPIES
  }

  /**
   * Validates the numbers.
   *
   * @throws IllegalArgumentException naming the option that is out of range
   */
  public RepeatedParagraphs {
    atLeast("min-articles", minArticles, 2);
    atLeast("min-words", minWords, 1);
    atLeast("min-sentence-words", minSentenceWords, 1);
    percentage("sentence-share", sentenceShare, 1);
    percentage("similarity", similarity, 50);
    percentage("share", share, 0);
    percentage("copy-share", copyShare, 0);
    atLeast("min-copy-words", minCopyWords, 1);
    atLeast("min-passage-words", minPassageWords, 0);
  }

  /**
   * Creates this check with other numbers, and reporting every paragraph by itself.
   *
   * @param withSlots whether to keep the slots
   */
  public RepeatedParagraphs with(int newMinArticles, int newMinWords, boolean withSlots) {
    return new RepeatedParagraphs(
        newMinArticles,
        newMinWords,
        withSlots ? slots : List.of(),
        sentenceShare,
        minSentenceWords,
        similarity,
        allow,
        0,
        report,
        copyShare,
        minCopyWords,
        0,
        changelogs,
        rows,
        when);
  }

  private static void atLeast(String option, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(option + " is at least " + least + ", not " + value);
    }
  }

  private static void percentage(String option, int value, int least) {
    if (value < least || value > 100) {
      throw new IllegalArgumentException(
          "%s is a percentage from %s to 100, not %s".formatted(option, least, value));
    }
  }

  @Override
  public boolean looksAtWhole() {
    return share > 0 || report == Report.COPIES;
  }

  @Override
  public boolean judges(Article article, Context context) {
    return when.isEmpty() || when.get().test(article, context).isPresent();
  }

  @Override
  public ArticleFacts facts(Article article, Context context) {
    return ComparedText.of(
        article,
        new FactsBuilder(Slots.of(article.metadata(), slots), minWords, minSentenceWords),
        new ComparedText.Options(changelogs, rows));
  }

  @Override
  public String factOptions(Vocabulary vocabulary) {
    return String.join("\0", slots)
        + '\n'
        + minWords
        + ' '
        + minSentenceWords
        + ' '
        + similarity
        + ' '
        + changelogs
        + ' '
        + rows;
  }

  @Override
  public String comparison() {
    return String.join("\0", allow) + '\n' + minArticles + ' ' + sentenceShare;
  }

  @Override
  public ParagraphIndex index(List<LiveSegment> segments) {
    FactsBuilder allowed = new FactsBuilder(Slots.NONE, 1, minSentenceWords);
    for (String text : allow) {
      SourceText source = SourceText.of(text);
      allowed.add(text, source, source.span());
    }
    return new ParagraphIndex(
        new ParagraphIndex.Settings(minArticles, sentenceShare, similarity),
        segments,
        allowed.build());
  }

  @Override
  public SegmentBuilder segmentBuilder() {
    return new SegmentBuilder(similarity);
  }

  @Override
  public Verdict judge(IndexedArticle article, ParagraphIndex index) {
    ArticleFacts facts = article.facts();
    if (facts.count() == 0) {
      return Verdict.NOT_APPLICABLE;
    }
    if (report == Report.COPIES) {
      Optional<Match> copy = copy(article, index).map(of -> RepetitionMatch.ofCopy(facts, of));
      return new Verdict(true, copy.stream().toList());
    }
    Verdict verdict = paragraphs(article, index);
    boolean isCopy = !verdict.matches().isEmpty() && copy(article, index).isPresent();
    return isCopy ? Verdict.CLEAN : verdict;
  }

  @Override
  public List<String> copyCandidates(IndexedArticle article, ParagraphIndex index) {
    return comparesCopies(article.facts()) ? index.copyCandidates(article, copyShare) : List.of();
  }

  @Override
  public boolean hasCopyCandidates(ArticleFacts facts, Neighbourhood neighbourhood) {
    return comparesCopies(facts) && neighbourhood.hasCopyCandidates(copyShare);
  }

  @Override
  public Optional<ParagraphIndex.Settings> nearSettings() {
    return Optional.of(new ParagraphIndex.Settings(minArticles, sentenceShare, similarity));
  }

  private Optional<ArticleCopy> copy(IndexedArticle article, ParagraphIndex index) {
    return comparesCopies(article.facts()) ? index.copy(article, copyShare) : Optional.empty();
  }

  private boolean comparesCopies(ArticleFacts facts) {
    return copyShare > 0 && facts.pieces().words() >= minCopyWords;
  }

  private Verdict paragraphs(IndexedArticle article, ParagraphIndex index) {
    List<RepeatedPassages.Found> found = new ArrayList<>();
    for (int i = 0; i < article.facts().count(); i++) {
      if (report == Report.STEPS && share == 0 && !article.isRepeatedStep(i)) {
        continue;
      }
      Optional<Repetition> repetition = index.repetition(article, i, MAX_PLACES);
      if (repetition.isPresent()) {
        found.add(new RepeatedPassages.Found(i, repetition.get()));
      }
    }
    // What follows is loaded only where something is repeated.
    return found.isEmpty() ? Verdict.CLEAN : RepeatedPassages.verdict(this, article, found);
  }

  /** Whether it reports the paragraphs of several articles one by one. */
  public boolean reportsParagraphs() {
    return share == 0 && report == Report.PARAGRAPHS;
  }

  /** Whether it reports a paragraph that is repeated so. */
  boolean reports(Repetition.Stage stage) {
    return (stage == Repetition.Stage.STEP) == (report == Report.STEPS);
  }

  @Override
  public boolean explainsMessage() {
    return false;
  }

  @Override
  public Match explain(
      Match match,
      String path,
      Vocabulary vocabulary,
      Function<String, Optional<Article>> articles) {
    return RepetitionMatch.explain(match, path, articles);
  }
}
