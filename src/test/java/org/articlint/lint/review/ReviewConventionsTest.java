package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articlint.check.Articles;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.review.ReviewConventions.Use;
import org.articlint.parse.head.HeadForm;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewConventionsTest {

  private ReviewSite site;

  @BeforeEach
  void makeSite() throws IOException, ConfigException {
    site = new ReviewSite("extends: [recommended]\n");
  }

  @AfterEach
  void closeSite() throws IOException {
    site.close();
  }

  private ReviewConventions conventions(ArticleFile... files) {
    return ReviewConventions.of(site.found(files), ReviewSite.FORMATS, Articles.TODAY);
  }

  /** Each use as its block, key and value. */
  private static List<String> words(List<Use> uses) {
    return uses.stream().map(use -> use.parent() + "|" + use.key() + "|" + use.value()).toList();
  }

  @Test
  void theMostFrequentKeyComesFirstWithAValueAsWritten() {
    ReviewConventions conventions =
        conventions(
            site.article("a.md", "last_reviewed: 2026-01-01", "reviewer: Bo"),
            site.article("b.md", "review: {last: '2026-02-01', reviewer: \"Cy\"}"),
            site.article("c.md", "review: {last: 2026-03-01}", "reviewer: Di"));
    assertEquals(
        List.of("review|last|'2026-02-01'", "|last_reviewed|2026-01-01"),
        words(conventions.dates()));
    assertEquals(List.of("|reviewer|Bo", "review|reviewer|\"Cy\""), words(conventions.reviewers()));
    assertEquals(Optional.of("2026-11-21"), conventions.dates().get(0).like(Articles.TODAY));
    assertEquals(Optional.empty(), conventions.reviewers().get(0).like(Articles.TODAY));
  }

  @Test
  void aReviewerThatGoesWithTheDateCountsAsOne() {
    assertEquals(
        List.of("|verified_by|Bo"),
        words(
            conventions(site.article("a.md", "last_verified: 2026-01-01", "verified_by: Bo"))
                .reviewers()));
    assertEquals(
        List.of(),
        words(
            conventions(site.article("a.md", "last_reviewed: 2026-01-01", "verified_by: Bo"))
                .reviewers()));
  }

  @Test
  void aDateInTheTextIsNoKey() {
    assertEquals(
        List.of(), conventions(site.file("a.md", "# T\n\nLast reviewed: 1 May 2026\n")).dates());
  }

  @Test
  void mostFrontMatterGivesTheForm() {
    ArticleFile yaml = site.article("a.md", "title: T");
    ArticleFile toml = site.file("b.md", "+++\ntitle = 'T'\n+++\n");
    ArticleFile json = site.file("c.md", "{\"title\": \"T\"}\n\nText.\n");
    ArticleFile none = site.file("d.md", "Text.\n");
    assertEquals(HeadForm.TOML, conventions(yaml, toml, json, toml, none, none, none).form());
    assertEquals(HeadForm.JSON, conventions(yaml, json, json).form());
    assertEquals(HeadForm.YAML, conventions(none).form());
    assertEquals(ReviewConventions.NONE, conventions());
  }

  @Test
  void whatCannotBeReadSaysNothing() {
    ReviewConventions conventions =
        conventions(
            site.file("a.md", new byte[] {'a', (byte) 0xFC}),
            site.file("b.md", "---\ntitle: [a\nreviewed_on: 2026-01-01\n---\n"),
            site.article("c.md", "last_reviewed: 2026-01-01"));
    assertEquals(List.of("|last_reviewed|2026-01-01"), words(conventions.dates()));
  }

  @Test
  void ofALargeArchiveEveryPartIsReadAndNotEveryArticle() {
    assertEquals(List.of(2_000, 0), read(2_000));
    assertEquals(List.of(1_001, 0), read(2_001));
    assertEquals(List.of(2_000, 0), read(4_000));
    assertEquals(List.of(1_334, 0), read(4_001));
  }

  /** How many articles of an archive are read, and the first of them. */
  private List<Integer> read(int articles) {
    List<Integer> read = new ArrayList<>();
    ArticleFile[] files =
        IntStream.range(0, articles)
            .mapToObj(
                i ->
                    new ArticleFile(
                        site.root.resolve(i + ".md"),
                        i + ".md",
                        site.config,
                        Optional.of(
                            most -> {
                              read.add(i);
                              return new byte[0];
                            })))
            .toArray(ArticleFile[]::new);
    conventions(files);
    return List.of(read.size(), read.get(0));
  }
}
