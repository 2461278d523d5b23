package org.articlint.lint.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.check.ReviewFields.Dated;
import org.articlint.check.condition.Who;
import org.articlint.check.date.ReviewDate;
import org.articlint.check.value.Context;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.review.ReviewConventions.Use;
import org.articlint.parse.edit.MetadataEditor;
import org.articlint.parse.edit.UneditableException;

/** The entry of a review in one article: the date, the reviewer, and the day of the next one. */
final class ReviewEntry {

  private static final String DEFAULT_DATE = "last_reviewed";

  private final ArticleFile file;
  private final Article article;
  private final RecordedFields fields;
  private final MetadataEditor editor;
  private final Supplier<ReviewConventions> usual;
  private final Signature signature;
  private final List<String> set = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  /** The texts that were replaced, and those that stand for them. */
  private final Set<String> old = new HashSet<>();

  private final Set<String> written = new HashSet<>();

  /** The entry of a date that is set, beside which the reviewer belongs. */
  private Optional<Entry> beside = Optional.empty();

  private String dateKey = DEFAULT_DATE;
  private boolean isTextChanged;

  ReviewEntry(
      ArticleFile file,
      Article article,
      RecordedFields fields,
      MetadataEditor editor,
      Supplier<ReviewConventions> usual,
      Signature signature) {
    this.file = file;
    this.article = article;
    this.fields = fields;
    this.editor = editor;
    this.usual = usual;
    this.signature = signature;
  }

  /** The fields that are set, with their new values, for people. */
  List<String> fieldsSet() {
    return List.copyOf(set);
  }

  /** What stays as it is, for people. */
  List<String> notices() {
    return List.copyOf(notices);
  }

  /** Sets the dates that the article has, or adds one. */
  void setDates() throws UneditableException {
    for (Dated date : fields.dates()) {
      set(date, signature.on());
    }
    if (fields.dates().isEmpty()) {
      addDate();
    }
  }

  private void set(Dated date, LocalDate day) throws UneditableException {
    Optional<Metadata.Field> field = RecordedFields.field(article, date);
    String text =
        date.like(day)
            .or(() -> usual.get().dates().stream().findFirst().flatMap(use -> use.like(day)))
            .orElseGet(() -> plain(day, date.order()));
    if (field.isPresent()) {
      beside = beside.or(() -> field.map(Metadata.Field::entry));
      dateKey = field.get().entry().key();
      replace(field.get(), date.value(), text);
    } else {
      editor.replace(date.value().span(), text);
      isTextChanged = true;
      set.add(date.field() + ": " + text);
    }
  }

  private void replace(Metadata.Field field, Scalar value, String text) throws UneditableException {
    if (!value.text().equals(text)) {
      editor.set(field.entry(), value, text);
      old.add(value.text());
      written.add(text);
      set.add(field.path() + ": " + text);
    }
  }

  private static String plain(LocalDate day, ReviewDate.Order order) {
    return switch (order) {
      case YEAR_FIRST -> day.toString();
      case MONTH_FIRST -> day.format(DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT));
      case DAY_FIRST -> day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT));
    };
  }

  private void addDate() throws UneditableException {
    for (Use use : usual.get().dates()) {
      Optional<Entry> block = use.parent().isEmpty() ? Optional.empty() : lastOf(use.parent());
      if (use.parent().isEmpty() || block.isPresent()) {
        beside = block;
        dateKey = use.key();
        add(
            use.key(),
            use.like(signature.on()).orElseGet(() -> signature.on().toString()),
            use.value());
        return;
      }
    }
    dateKey = fields.paths().contains(DEFAULT_DATE) ? DEFAULT_DATE : fields.paths().get(0);
    add(dateKey, signature.on().toString(), "");
  }

  /** The last entry of a block of the metadata. */
  private Optional<Entry> lastOf(String path) {
    return article
        .metadata()
        .find(path)
        .map(field -> field.entry().value())
        .filter(Mapping.class::isInstance)
        .map(block -> ((Mapping) block).entries())
        .filter(entries -> !entries.isEmpty())
        .map(entries -> entries.get(entries.size() - 1));
  }

  private void add(String key, String text, String like) throws UneditableException {
    editor.add(key, text, like, beside);
    written.add(text);
    set.add(key + ": " + text);
  }

  /** Sets who reviewed the article, or adds it beside the date. */
  void setReviewer() throws UneditableException {
    List<Metadata.Field> present = ReviewerKeys.in(article, file.config().vocabulary(), dateKey);
    if (present.isEmpty()) {
      Optional<Use> use = usual.get().reviewers().stream().findFirst();
      add(
          use.map(Use::key).orElse(ReviewerKeys.DEFAULT),
          signature.by(),
          use.map(Use::value).orElse(""));
      return;
    }
    Metadata.Field field = present.get(0);
    Value value = field.entry().value();
    if (value instanceof Scalar scalar) {
      replace(field, scalar, signature.by());
    } else if (value instanceof Sequence list && !list.items().isEmpty() && isOfNames(list)) {
      setAmong(field, list);
    } else {
      throw new UneditableException(
          "%s holds more than names, so the reviewer cannot be set there".formatted(field.path()));
    }
  }

  private static boolean isOfNames(Sequence list) {
    return list.items().stream().allMatch(Scalar.class::isInstance);
  }

  /** Sets the name among several: in place of one that names nobody, else behind them. */
  private void setAmong(Metadata.Field field, Sequence list) throws UneditableException {
    List<Scalar> names = field.scalars();
    if (names.stream().anyMatch(name -> name.text().equalsIgnoreCase(signature.by()))) {
      return;
    }
    Context context = file.context(article, signature.today());
    Optional<Scalar> nobody =
        names.stream().filter(name -> Who.of(name.text(), context) != Who.Kind.PERSON).findFirst();
    if (nobody.isPresent()) {
      replace(field, nobody.get(), signature.by());
    } else {
      editor.append(field.entry(), list, signature.by());
      written.add(signature.by());
      set.add(field.path() + ": " + signature.by());
    }
  }

  /** Moves the day of the next review on by the interval; without one, that day stays. */
  void moveNext() throws UneditableException {
    for (Dated next : fields.next()) {
      if (fields.period().isPresent()) {
        set(next, fields.period().get().dueAfter(signature.on()));
      } else {
        notices.add(
            "%s: %s stays as it is, because the article does not say how often it is reviewed"
                .formatted(next.field(), next.value().text()));
      }
    }
  }

  /** Whether two versions of the article differ in nothing but what was set. */
  boolean isAllThatDiffers(Article before, Article after) {
    List<Scalar> gone = Scalars.without(before, after);
    List<Scalar> come = Scalars.without(after, before);
    return gone.stream().allMatch(scalar -> old.contains(scalar.text()))
        && come.stream().allMatch(scalar -> written.contains(scalar.text()))
        && come.size() - gone.size() <= written.size()
        && (isTextChanged || Scalars.isSameText(before, after));
  }
}
