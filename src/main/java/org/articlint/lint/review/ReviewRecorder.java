package org.articlint.lint.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.articlint.article.Article;
import org.articlint.check.ReviewState.Kind;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.value.Context;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Attempt;
import org.articlint.parse.EditableFormats;
import org.articlint.parse.edit.MetadataEditor;
import org.articlint.parse.edit.UneditableException;
import org.articlint.parse.head.HeadForm;
import org.articlint.parse.head.HeadPlace;
import org.articlint.rule.config.Config;

/**
 * Records reviews in the metadata of articles: in the fields that the article has, else those that
 * most of the archive has, else those that the rules know.
 */
public final class ReviewRecorder {

  private static final ReviewPeriod SOON = ReviewPeriod.parse("1d");

  private final ArticleFinder.FormatLookup formats;
  private final Function<Config, ReviewConventions> conventions;
  private final Signature signature;

  /**
   * Creates a recorder.
   *
   * @param conventions looks up what the archive of a configuration does; called where an article
   *     alone does not tell
   */
  public ReviewRecorder(
      ArticleFinder.FormatLookup formats,
      Function<Config, ReviewConventions> conventions,
      Signature signature) {
    this.formats = formats;
    this.conventions = conventions;
    this.signature = signature;
  }

  /** Records a review of an article; nothing is written. */
  public Recording record(ArticleFile file) {
    Attempt<Article> read = Attempt.read(file.path(), () -> ReadableArticle.read(file, formats));
    if (read.failure().isPresent()) {
      return new Recording(file, Optional.empty(), read.failure().get().reason(), true);
    }
    try {
      return Recording.of(record(file, read.value().orElseThrow()));
    } catch (UneditableException | IOException e) {
      return new Recording(file, Optional.empty(), String.valueOf(e.getMessage()), false);
    }
  }

  private RecordedReview record(ArticleFile file, Article article)
      throws IOException, UneditableException {
    RecordedFields fields = RecordedFields.of(file, article, signature.today());
    if (!fields.isRuled()) {
      throw new UneditableException(
          "no rule about review dates is on for it, so no field is known");
    }
    Supplier<ReviewConventions> usual = () -> conventions.apply(file.config());
    boolean hasHead = !article.metadata().root().entries().isEmpty();
    HeadForm form = hasHead ? HeadForm.YAML : usual.get().form();
    MetadataEditor editor = EditableFormats.editor(formats.of(file.config()), article, form);
    ReviewEntry entry = new ReviewEntry(file, article, fields, editor, usual, signature);
    entry.setDates();
    entry.setReviewer();
    entry.moveNext();
    RecordedReview recorded =
        new RecordedReview(
            file, article.source(), editor.edits(), entry.fieldsSet(), entry.notices());
    return recorded.edits().isEmpty() ? recorded : verified(recorded, article, entry);
  }

  /**
   * Reads the changed text again: nothing but what was set may differ.
   *
   * @throws UneditableException when something else does
   */
  private RecordedReview verified(RecordedReview recorded, Article before, ReviewEntry entry)
      throws IOException, UneditableException {
    ArticleFile changed = recorded.changed();
    Article after = ReadableArticle.read(changed, formats);
    if (!entry.isAllThatDiffers(before, after)) {
      throw new UneditableException(
          "its metadata is written in a way that would be read differently afterwards");
    }
    Supplier<Context> context = () -> changed.context(after, signature.today());
    ArticleReview review = ArticleReview.of(changed, after, context, SOON);
    List<String> notices = new ArrayList<>(recorded.notices());
    if (notices.isEmpty() && isOpen(review.state().kind())) {
      notices.add("its review is still %s".formatted(review.state().kind().words()));
    }
    review.waiting().ifPresent(notices::add);
    boolean hadBlock = HeadPlace.of(before.source()).isPresent();
    if (before.metadata().root().entries().isEmpty() && !hadBlock) {
      notices.add("it had no metadata; " + added(recorded.edits().get(0).replacement().strip()));
    }
    return new RecordedReview(
        recorded.file(), recorded.before(), recorded.edits(), recorded.fields(), notices);
  }

  /** Says what was added, for people. */
  private static String added(String text) {
    if (text.startsWith("<")) {
      return "<meta> elements were added to its head";
    }
    return text.startsWith(":") ? "attributes were added" : "a block was added at its top";
  }

  private static boolean isOpen(Kind kind) {
    return switch (kind) {
      case OVERDUE, INVALID_DATE, NEVER_REVIEWED, NO_DATE -> true;
      case DUE_SOON, CURRENT, EXEMPT -> false;
    };
  }
}
