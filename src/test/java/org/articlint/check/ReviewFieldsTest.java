package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.metadata;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.ReviewFields.Dated;
import org.articlint.check.date.ReviewDate;
import org.articlint.check.date.ReviewPeriod;
import org.junit.jupiter.api.Test;

class ReviewFieldsTest {

  private static ReviewFields fields(StaleDate check, Article article) {
    return ReviewFields.of(check, article, Articles.context());
  }

  private static ReviewFields fields(String... head) {
    return fields(StaleDates.check(), metadata(head));
  }

  private static String words(Optional<Dated> dated) {
    return dated.map(each -> each.field() + "=" + each.value().text()).orElse("");
  }

  @Test
  void theDatesAndTheIntervalOfAnArticleAreFound() {
    ReviewFields fields = fields("reviewed: 2020-01-01", "due: 2021-01-01", "period: 6 months");
    assertEquals("reviewed=2020-01-01", words(fields.reviewed()));
    assertEquals("due=2021-01-01", words(fields.next()));
    assertEquals(Optional.of(ReviewPeriod.parse("6 months")), fields.period());
    ReviewFields none = fields("title: T");
    assertEquals(Optional.empty(), none.reviewed());
    assertEquals(Optional.empty(), none.next());
    assertEquals(Optional.empty(), none.period());
  }

  @Test
  void aKeyWithoutAValueIsAPlaceForADate() {
    assertEquals("reviewed=", words(fields("reviewed:", "period: 6 months").reviewed()));
    assertEquals("reviewed=", words(fields("reviewed: ''").reviewed()));
    assertEquals("", words(fields("reviewed: ['', '']").reviewed()), "which of them");
    assertEquals(
        "updated=2020-01-01", words(fields("reviewed:", "updated: 2020-01-01").reviewed()));
  }

  @Test
  void thereIsNoNextReviewOfAnArticleThatNeedsNone() {
    assertEquals("", words(fields("reviewed: 2020-01-01", "due: never").next()));
  }

  @Test
  void aDateIsWrittenAsTheArticleWritesIt() {
    LocalDate day = LocalDate.of(2026, 3, 4);
    StaleDate check = StaleDates.check("month-first: [updated]");
    Dated monthFirst = fields(check, metadata("updated: 11/21/2020")).reviewed().orElseThrow();
    assertEquals(ReviewDate.Order.MONTH_FIRST, monthFirst.order());
    assertEquals(Optional.of("03/04/2026"), monthFirst.like(day));
    Dated yearFirst = fields(check, metadata("reviewed: 2020-11-21")).reviewed().orElseThrow();
    assertEquals(Optional.of("2026-03-04"), yearFirst.like(day));
    Dated none = fields(check, metadata("reviewed: 2020-02-31")).reviewed().orElseThrow();
    assertEquals(Optional.empty(), none.like(day));
  }

  @Test
  void aLabelInTheTextNamesADate() {
    StaleDate check = StaleDates.of("dates: [last_reviewed]\nlabelled-lines: true");
    Article article = markdown("# T\n\nLast reviewed: 1 May 2020\n");
    Dated dated = fields(check, article).reviewed().orElseThrow();
    assertEquals("Last reviewed", dated.field());
    assertEquals("1 May 2020", article.source().slice(dated.value().span()));
  }

  @Test
  void onlyPlainPathsCanHoldANewDate() {
    StaleDate check = StaleDates.of("dates: [git, \"*.reviewed\", reviewed, review.date]");
    assertEquals(List.of("reviewed", "review.date"), ReviewFields.paths(check, Articles.context()));
  }
}
