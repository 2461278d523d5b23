package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.check.Articles;
import org.articlint.lint.files.ArticleFile;
import org.articlint.parse.EditableFormats;
import org.articlint.parse.Formats;
import org.articlint.parse.head.HeadForm;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fields a review is entered in, and how they are written. */
class ReviewEntryTest {

  private ReviewSite site;

  @BeforeEach
  void makeSite() throws IOException, ConfigException {
    site = new ReviewSite("extends: [recommended]\n");
  }

  @AfterEach
  void closeSite() throws IOException {
    site.close();
  }

  /** Records a review in an article of an archive whose other articles have this metadata. */
  private Recording record(String text, String... others) {
    List<ArticleFile> archive = new ArrayList<>();
    for (String head : others) {
      archive.add(site.article(archive.size() + ".md", head.replace("¶", "\n")));
    }
    return new ReviewRecorder(
            ReviewSite.FORMATS,
            config ->
                ReviewConventions.of(
                    site.found(archive.toArray(ArticleFile[]::new)),
                    ReviewSite.FORMATS,
                    Articles.TODAY),
            ReviewSite.SIGNATURE)
        .record(site.file("a.md", text));
  }

  /** The metadata afterwards. */
  private String head(String before, String... others) {
    Recording recording = record("---\n" + before.replace("¶", "\n") + "\n---\n", others);
    String after = recording.review().orElseThrow(() -> refused(recording)).after();
    return after
        .substring("---\n".length(), after.length() - "\n---\n".length())
        .replace("\n", "¶");
  }

  private static AssertionError refused(Recording recording) {
    return new AssertionError(recording.refusal());
  }

  @Test
  void anArticleWithoutADateHasTheFieldsOfMostOthers() {
    String[] archive = {
      "last_reviewed: 2026-02-02",
      "Last-Checked: \"1.2.2026\"¶Reviewer: 'Bo'",
      "Last-Checked: \"3.2.2026\"¶Reviewer: 'Cy'",
    };
    assertEquals(
        "title: T¶Last-Checked: \"21.11.2026\"¶Reviewer: 'Ada Berg'", head("title: T", archive));
  }

  @Test
  void aFieldInABlockIsAddedOnlyWhereTheBlockIs() {
    String[] archive = {
      "revision:¶  last_reviewed: 2026-02-02",
      "revision:¶  last_reviewed: 2026-02-02",
      "last_checked: 2026-02-02",
    };
    assertEquals(
        "revision:¶  number: 1¶  last_reviewed: 2026-11-21¶  reviewed_by: Ada Berg¶title: T",
        head("revision:¶  number: 1¶title: T", archive));
    assertEquals(
        "title: T¶last_checked: 2026-11-21¶reviewed_by: Ada Berg", head("title: T", archive));
    for (String noBlock : List.of("revision: 1", "revision: {}", "revision: [a]")) {
      assertEquals(
          noBlock + "¶last_checked: 2026-11-21¶reviewed_by: Ada Berg", head(noBlock, archive));
    }
  }

  @Test
  void whereTheArchiveWritesNoDateADayIsWrittenPlainly() {
    assertEquals(
        "title: T¶last_checked: 2026-11-21¶reviewed_by: Ada Berg",
        head("title: T", "last_checked: 2026-02-31"));
  }

  @Test
  void withoutOthersItHasTheFieldsThatTheRulesKnow() throws IOException, ConfigException {
    assertEquals("title: T¶last_reviewed: 2026-11-21¶reviewed_by: Ada Berg", head("title: T"));
    site.close();
    site =
        new ReviewSite(
            "extends: [recommended]\n"
                + "rules: {stale-last-reviewed: {check: {dates: [seen, read]}}}\n");
    assertEquals("title: T¶seen: 2026-11-21¶reviewed_by: Ada Berg", head("title: T"));
  }

  @Test
  void everyDateOfTheArticleIsSet() throws IOException, ConfigException {
    site.close();
    site = new ReviewSite("extends: [recommended, freshness]\n");
    assertEquals(
        "ms.date: 11/21/2026¶last_reviewed: 2026-11-21¶reviewed_by: Ada Berg",
        head("ms.date: 01/31/2020¶last_reviewed: 2020-01-31"));
  }

  @Test
  void aDateThatTwoRulesReadIsSetOnce() throws IOException, ConfigException {
    site.close();
    site =
        new ReviewSite(
            "extends: [recommended, freshness]\n"
                + "rules: {stale-ms-date: {check: {dates: [last_reviewed]}}}\n");
    assertEquals(
        "last_reviewed: 2026-11-21¶reviewed_by: Ada Berg", head("last_reviewed: 2020-01-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "year-first, 2020-02-31, 2026-11-21",
    "month-first, 02/31/2020, 11/21/2026",
    "day-first, 31/02/2020, 21/11/2026",
  })
  void inPlaceOfWhatIsNoDateADayIsWrittenInTheOrderOfTheRule(
      String order, String before, String after) throws IOException, ConfigException {
    site.close();
    site =
        new ReviewSite(
            "extends: [recommended]\nrules: {stale-last-reviewed: {check: {date-order: "
                + order
                + "}}}\n");
    assertEquals(
        "last_reviewed: " + after + "¶reviewed_by: Ada Berg", head("last_reviewed: " + before));
  }

  @Test
  void inPlaceOfWhatIsNoDateADayIsWrittenAsInTheArchive() {
    assertEquals(
        "last_reviewed: 21 Nov 2026¶reviewed_by: Ada Berg",
        head("last_reviewed: 2020-02-31", "last_checked: 1 Feb 2026"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reviewers: [Bo, Cy] | reviewers: [Bo, Cy, Ada Berg]",
        "reviewers: [Bo, TBD, ChatGPT] | reviewers: [Bo, Ada Berg, ChatGPT]",
        "reviewers: [Bo, GPT-5] | reviewers: [Bo, Ada Berg]",
        "reviewers: [ada berg, Bo, TBD] | reviewers: [ada berg, Bo, TBD]",
        "reviewed_by: ada berg | reviewed_by: Ada Berg",
        "reviewed_by: Bo¶reviewer: Cy | reviewed_by: Ada Berg¶reviewer: Cy",
      })
  void theReviewerIsSetWhereReviewersAreNamed(String before, String after) {
    String date = "last_reviewed: 2026-11-21¶";
    assertEquals(date + after, head(date + before));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"reviewers: []", "reviewers: [{name: Bo}]", "reviewers: {technical: Bo}"})
  void aReviewerIsNotSetAmongMoreThanNames(String field) {
    Recording recording = record("---\nlast_reviewed: 2026-11-21\n" + field + "\n---\n");
    assertEquals(
        "reviewers holds more than names, so the reviewer cannot be set there",
        recording.refusal());
  }

  @Test
  void aListOfTheArchiveLendsItsKeyButNotItsBrackets() {
    assertEquals(
        "last_reviewed: 2026-11-21¶reviewers: Ada Berg",
        head("last_reviewed: 2020-01-01", "last_reviewed: 2026-02-02¶reviewers: [\"Bo\"]"));
  }

  @Test
  void theNextReviewMovesOnOnlyByAnIntervalThatTheArticleStates() {
    assertEquals(
        "last_reviewed: 2026-11-21¶reviewed_by: Ada Berg¶review_in: 2 weeks¶next_review: 5 Dec 2026",
        head("last_reviewed: 2020-01-01¶review_in: 2 weeks¶next_review: 1 Feb 2020"));
    RecordedReview review =
        record("---\nlast_reviewed: 2020-01-01\nnext_review: 2020-02-01\n---\n")
            .review()
            .orElseThrow();
    assertTrue(review.after().contains("next_review: 2020-02-01\n"), review::after);
    assertEquals(
        List.of(
            "next_review: 2020-02-01 stays as it is, because the article does not say how often it"
                + " is reviewed"),
        review.notices());
  }

  @Test
  void aDateInTheTextIsSetThere() {
    RecordedReview review = record("# T\n\n**Last reviewed:** 1 May 2020\n").review().orElseThrow();
    assertEquals(
        "---\nreviewed_by: Ada Berg\n---\n\n# T\n\n**Last reviewed:** 21 November 2026\n",
        review.after());
    assertEquals(
        List.of("Last reviewed: 21 November 2026", "reviewed_by: Ada Berg"), review.fields());
  }

  @Test
  void ofTwoSpellingsOfAKeyTheOneWithTheDateIsSet() {
    assertEquals(
        "last-reviewed: ''¶last_reviewed: 2026-11-21¶reviewed_by: Ada Berg¶title: T",
        head("last-reviewed: ''¶last_reviewed: 2020-01-01¶title: T"));
  }

  private ReviewEntry entered(Article before) throws Exception {
    ArticleFile file = site.file("a.md", before.source().text());
    ReviewEntry entry =
        new ReviewEntry(
            file,
            before,
            RecordedFields.of(file, before, Articles.TODAY),
            EditableFormats.editor(Formats.DEFAULT, before, HeadForm.YAML),
            () -> ReviewConventions.NONE,
            ReviewSite.SIGNATURE);
    entry.setDates();
    entry.setReviewer();
    return entry;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "last_reviewed: 2026-11-21¶reviewed_by: Ada Berg¶title: T | true",
        "last_reviewed: 2026-11-22¶reviewed_by: Ada Berg¶title: T | false",
        "last_reviewed: 2026-11-21¶reviewed_by: Ada Berg¶title: U | false",
        "last_reviewed: 2026-11-21¶reviewed_by: Ada Berg | false",
        "last_reviewed: 2026-11-21¶reviewed_by: Ada Berg¶title: T¶tags: a | false",
        "last_reviewed: 2026-11-21¶reviewed_by: [Ada Berg, Ada Berg, Ada Berg]¶title: T | false",
      })
  void aChangeOfAnythingElseShows(String head, boolean isAll) throws Exception {
    Article before = Articles.metadata("last_reviewed: 2020-01-01", "title: T");
    Article after = Articles.metadata(head.replace("¶", "\n"));
    assertEquals(isAll, entered(before).isAllThatDiffers(before, after));
  }

  @Test
  void aChangeOfTheTextShowsUnlessADateWasSetThere() throws Exception {
    String head = "---\nlast_reviewed: %s\nreviewed_by: %s\n---\n\n";
    Article before = Articles.markdown(head.formatted("2020-01-01", "Bo") + "Text.\n");
    Article other = Articles.markdown(head.formatted("2026-11-21", "Ada Berg") + "Other text.\n");
    assertFalse(entered(before).isAllThatDiffers(before, other));
    Article dated = Articles.markdown("Last reviewed: 1 May 2020\n\nText.\n");
    Article later =
        Articles.markdown("---\nreviewed_by: Ada Berg\n---\n\nLast reviewed: 21 November 2026\n");
    assertTrue(entered(dated).isAllThatDiffers(dated, later));
  }
}
