package org.articlint.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.articlint.archive.Repetition;
import org.articlint.archive.WordDiff;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.segment.Place;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.Tokens;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.check.IndexedArchive;
import org.articlint.check.ParagraphArchive;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.yaml.ConfigException;

/** Searches an archive for the copies of the paragraphs of one article. */
public final class RepetitionSearch {

  private final Path root;
  private final ArticleFinder.FormatLookup formats;
  private final ArchiveLookup lookup;
  private final LocalDate today;

  /**
   * A paragraph that was searched for.
   *
   * @param line the 1-based line on which it begins
   * @param lastLine the 1-based line on which it ends
   * @param words the number of its words
   * @param repetition how it is repeated; empty when it is not
   * @param copies the copies that the repetition names, in the same order
   */
  public record Searched(
      int line, int lastLine, int words, Optional<Repetition> repetition, List<Copy> copies) {}

  /**
   * A copy of a paragraph.
   *
   * @param path of its article, relative to the root
   * @param line 1-based
   * @param sharedWords how many words of the paragraph it has in the same order
   */
  public record Copy(String path, int line, Repetition.Stage likeness, int sharedWords) {}

  /**
   * The outcome of a search.
   *
   * @param paragraphs those that were asked for and are compared
   * @param leftOut how many that were asked for exceed the largest number
   * @param compared the first lines of all paragraphs of the article that are compared
   * @param articles the number of other articles
   * @param failures articles that could not be compared
   */
  public record Result(
      List<Searched> paragraphs,
      int leftOut,
      List<Integer> compared,
      int articles,
      List<Failure> failures) {}

  /**
   * What is asked for.
   *
   * @param lines whether the paragraph on these lines is
   * @param maxParagraphs the largest number of paragraphs to search for
   * @param maxCopies the largest number of copies of each to name
   */
  public record Request(Predicate<Lines> lines, int maxParagraphs, int maxCopies) {}

  /** The 1-based lines of a paragraph in its file. */
  public record Lines(int first, int last) {
    /** Whether a line is one of them. */
    public boolean has(int line) {
      return first <= line && line <= last;
    }
  }

  /**
   * Creates a search.
   *
   * @param root the directory that paths of articles are relative to
   * @param lookup looks up the rest of the archive
   */
  public RepetitionSearch(
      Path root, ArticleFinder.FormatLookup formats, ArchiveLookup lookup, LocalDate today) {
    this.root = root;
    this.formats = formats;
    this.lookup = lookup;
    this.today = today;
  }

  /**
   * Searches for paragraphs of an article.
   *
   * @param check the options by which paragraphs are compared
   * @param archive the directory of the archive
   * @throws IOException when the article cannot be read
   * @throws ConfigException when a configuration in the archive cannot be used
   */
  public Result search(ArticleFile file, RepeatedParagraphs check, Path archive, Request request)
      throws IOException, ConfigException {
    Article article = file.read(formats);
    if (article.isUnread()) {
      throw new IOException(article.problems().get(0).message());
    }
    ArticleFacts facts = check.facts(article, file.context(article, today));
    List<Integer> compared = new ArrayList<>();
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < facts.count(); i++) {
      Lines at = lines(article.source(), facts.span(i));
      compared.add(at.first());
      if (request.lines().test(at)) {
        asked.add(i);
      }
    }
    if (asked.isEmpty()) {
      return new Result(List.of(), 0, compared, 0, List.of());
    }
    ArchiveLookup.Question question =
        new ArchiveLookup.Question(check, file.config(), archive, Set.of(file.path()));
    ArchiveLookup.Known known = lookup.of(question);
    List<Searched> searched = new ArrayList<>();
    List<Failure> failures = new ArrayList<>(known.failures());
    int taken = Math.min(asked.size(), request.maxParagraphs());
    try (ParagraphArchive paragraphs = check.archive()) {
      Comparison comparison =
          new Comparison(file, article, facts, question, known, request, paragraphs);
      for (int i : asked.subList(0, taken)) {
        try {
          searched.add(comparison.searched(i));
        } catch (BudgetSpentException e) {
          failures.add(new Failure(file.path(), String.valueOf(e.getMessage())));
        }
      }
    }
    return new Result(searched, asked.size() - taken, compared, known.articles(), failures);
  }

  private static Lines lines(SourceText source, Span span) {
    return new Lines(
        source.fileLine(span.start()), source.fileLine(Math.max(span.start(), span.end() - 1)));
  }

  private static String textAt(Article article, int line, int column) {
    return article.paragraphAt(line, column).map(Block.Paragraph::text).orElse("");
  }

  /** The number of words of a text that another one has in the same order. */
  private static int sharedWords(String here, String there) {
    int differing = 0;
    for (WordDiff.Change change : WordDiff.of(here, there)) {
      differing += Tokens.of(change.here()).size();
    }
    return Tokens.of(here).size() - differing;
  }

  /** An article beside the rest of the archive. */
  private final class Comparison {

    private final Article article;
    private final ArticleFacts facts;
    private final ArchiveLookup.Question question;
    private final int maxCopies;
    private final ParagraphArchive paragraphs;
    private final RecentArticles texts;

    /** Replaced when the index turns out to be damaged. */
    private IndexedArchive indexed;

    Comparison(
        ArticleFile file,
        Article article,
        ArticleFacts facts,
        ArchiveLookup.Question question,
        ArchiveLookup.Known known,
        Request request,
        ParagraphArchive paragraphs) {
      this.article = article;
      this.facts = facts;
      this.question = question;
      this.maxCopies = request.maxCopies();
      this.paragraphs = paragraphs;
      this.paragraphs.add(file.path(), facts);
      this.indexed = paragraphs.index(known.segments());
      FoundFiles only = new FoundFiles(root, List.of(file), List.of(), List.of(), List.of());
      this.texts = new RecentArticles(only, lookup, formats);
    }

    Searched searched(int index) throws ConfigException {
      Optional<Repetition> repetition = repetition(index);
      List<Copy> copies = new ArrayList<>();
      if (repetition.isPresent()) {
        for (Repetition.Copy copy : repetition.get().copies()) {
          copies.add(copy(index, copy, repetition.get().words()));
        }
      }
      Lines at = lines(article.source(), facts.span(index));
      return new Searched(at.first(), at.last(), facts.size(index), repetition, copies);
    }

    /**
     * Reads a copy again.
     *
     * @param repeated the number of words that are repeated, where the texts cannot be had
     */
    private Copy copy(int index, Repetition.Copy copy, int repeated) {
      Place place = copy.place();
      String here = textAt(article, facts.line(index), facts.column(index));
      String there =
          texts
              .read(place.path())
              .map(other -> textAt(other, place.line(), place.column()))
              .orElse("");
      int shared =
          here.isEmpty() || there.isEmpty()
              ? repeated
              : Math.min(facts.size(index), sharedWords(here, there));
      return new Copy(place.path(), place.line(), copy.likeness(), shared);
    }

    private Optional<Repetition> repetition(int paragraph) throws ConfigException {
      try {
        return ask(paragraph);
      } catch (CorruptIndexException e) {
        indexed = paragraphs.index(lookup.anew(question, e).segments());
        return ask(paragraph);
      }
    }

    private Optional<Repetition> ask(int paragraph) {
      return paragraphs
          .ask(
              question.check(),
              article.path(),
              indexed,
              (asked, index) -> index.repetition(asked, paragraph, maxCopies))
          .flatMap(found -> found);
    }
  }
}
