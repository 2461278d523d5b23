package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlint.lint.review.ReviewConventions.Use;
import org.articlint.parse.head.HeadForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewConventionsTest {

  private ReviewSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new ReviewSite("extends: [recommended]\n");
  }

  @AfterEach
  void close() throws Exception {
    site.close();
  }

  private ReviewConventions conventions() {
    return ReviewConventions.of(site.found(), ReviewSite.FORMATS, ReviewSite.TODAY);
  }

  private static List<String> keys(List<Use> uses) {
    return uses.stream()
        .map(use -> use.parent().isEmpty() ? use.key() : use.parent() + "." + use.key())
        .toList();
  }

  @Test
  void theMostFrequentKeyComesFirstWithAValueAsItIsWritten() {
    site.add("a.md", "last_reviewed: 2020-01-01", "reviewer: Bo");
    site.add("b.md", "revision: {last-reviewed-on: '1 March 2020', reviewed_by: \"Cy\"}");
    site.add("c.md", "revision: {last-reviewed-on: '2 March 2020', reviewed_by: \"Di\"}");
    site.add("d.md", "title: T");
    site.addBroken("e.md");
    ReviewConventions usual = conventions();
    assertEquals(List.of("revision.last-reviewed-on", "last_reviewed"), keys(usual.dates()));
    assertEquals(List.of("revision.reviewed_by", "reviewer"), keys(usual.reviewers()));
    Use date = usual.dates().get(0);
    assertEquals("'1 March 2020'", date.value());
    assertEquals(Optional.of("21 November 2026"), date.like(LocalDate.of(2026, 11, 21)));
    assertEquals(Optional.empty(), usual.reviewers().get(0).like(ReviewSite.TODAY));
    assertEquals(HeadForm.YAML, usual.form());
  }

  @Test
  void aDateInTheTextIsNoKey() {
    site.add("a.md", "title: T", "---", "", "**Last reviewed:** 2020-01-01", "", "***");
    ReviewConventions usual = conventions();
    assertEquals(List.of(), usual.dates());
  }

  @Test
  void anArchiveWithoutReviewsHasNoConvention() {
    assertEquals(ReviewConventions.NONE, conventions());
    site.add("a.md", "title: T");
    assertEquals(ReviewConventions.NONE, conventions());
  }
}
