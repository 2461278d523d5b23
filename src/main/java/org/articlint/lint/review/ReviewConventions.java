package org.articlint.lint.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.check.ReviewFields.Dated;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.FoundFiles;
import org.articlint.parse.head.HeadForm;
import org.articlint.parse.head.HeadPlace;

/**
 * How the articles of an archive record reviews.
 *
 * @param dates the keys of review dates, the most frequent first
 * @param reviewers the keys of reviewers, the most frequent first
 * @param form what most front matter is written in
 */
public record ReviewConventions(List<Use> dates, List<Use> reviewers, HeadForm form) {

  /** More articles say no more of what most of them do, and take longer to read. */
  private static final int MAX_READ_ARTICLES = 2_000;

  /** An archive that is not known. */
  public static final ReviewConventions NONE =
      new ReviewConventions(List.of(), List.of(), HeadForm.YAML);

  /**
   * A key that articles use.
   *
   * @param parent the path of the block that holds it; empty at the top
   * @param value a value of it as written, with quotes if it has any
   */
  public record Use(String parent, String key, String value, Optional<Dated> date) {

    static Use of(Article article, Metadata.Field field, Optional<Dated> date) {
      String key = field.entry().key();
      String path = field.path();
      String parent =
          path.length() > key.length() ? path.substring(0, path.length() - key.length() - 1) : "";
      String value = article.source().slice(field.entry().value().span());
      return new Use(parent, key, value, date);
    }

    private String name() {
      return parent + "." + key;
    }

    /** A day as the archive writes it. */
    Optional<String> like(LocalDate day) {
      return date.flatMap(dated -> dated.like(day));
    }
  }

  private static final class Counts {
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    void add(Use use) {
      uses.computeIfAbsent(use.name(), name -> new ArrayList<>()).add(use);
    }

    List<Use> mostFrequentFirst() {
      return uses.values().stream()
          .sorted(Comparator.comparing((List<Use> same) -> -same.size()))
          .map(same -> same.get(0))
          .toList();
    }
  }

  /**
   * Reads the articles of an archive, evenly spread; what cannot be read says nothing.
   *
   * @param today the day that divides past dates from those to come
   */
  public static ReviewConventions of(
      FoundFiles found, ArticleFinder.FormatLookup formats, LocalDate today) {
    Counts dates = new Counts();
    Counts reviewers = new Counts();
    Map<HeadForm, Integer> forms = new EnumMap<>(HeadForm.class);
    int step = Math.max(1, (found.files().size() + MAX_READ_ARTICLES - 1) / MAX_READ_ARTICLES);
    for (int i = 0; i < found.files().size(); i += step) {
      ArticleFile file = found.files().get(i);
      try {
        Article article = ReadableArticle.read(file, formats);
        HeadPlace.of(article.source()).ifPresent(at -> forms.merge(at.form(), 1, Integer::sum));
        add(file, RecordedFields.of(file, article, today), article, dates, reviewers);
      } catch (IOException e) {
        // A check reports it.
      }
    }
    HeadForm form =
        forms.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(HeadForm.YAML);
    return new ReviewConventions(dates.mostFrequentFirst(), reviewers.mostFrequentFirst(), form);
  }

  private static void add(
      ArticleFile file, RecordedFields recorded, Article article, Counts dates, Counts reviewers) {
    String dateKey = "";
    for (Dated dated : recorded.dates()) {
      Optional<Metadata.Field> field = RecordedFields.field(article, dated);
      if (field.isPresent()) {
        dates.add(Use.of(article, field.get(), Optional.of(dated)));
        dateKey = field.get().entry().key();
      }
    }
    ReviewerKeys.in(article, file.config().vocabulary(), dateKey)
        .forEach(field -> reviewers.add(Use.of(article, field, Optional.empty())));
  }
}
