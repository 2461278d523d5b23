package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.check.BoilerplateSurvey.Stage;
import org.articlint.check.Repeated;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.parse.Formats;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A survey of repeated paragraphs, and articles that cannot take part in it. */
class BoilerplateTest {

  private static final RepeatedParagraphs CHECK = Repeated.paragraphs(2, 12, List.of());
  private static final String OTHER =
      "Whoever is on call answers the telephone within minutes, whatever the hour of the night"
          + " may be.\n";

  private static final Failure EARLIER = new Failure("earlier.md", "it was not found");

  private final List<ArticleFile> articles = new ArrayList<>();
  private FileSystem files;
  private Site site;

  @BeforeEach
  void makeSite() throws IOException, ConfigException {
    files = Jimfs.newFileSystem(Configuration.unix());
    site = new Site(Files.createDirectories(files.getPath("/site")));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void theMostRepeatedParagraphsAreShownWithTheirTexts() {
    add("a.md", Site.REPEATED + "\n" + OTHER);
    add("b.md", OTHER);
    add("c.md", Site.REPEATED + "\n" + OTHER);
    Boilerplate.Survey survey = survey(1);
    assertEquals(3, survey.articles());
    assertEquals(2, survey.total());
    assertEquals(List.of(OTHER.strip()), texts(survey));
    assertEquals(3, survey.shown().get(0).row().articles());
    assertEquals(List.of(OTHER.strip(), Site.REPEATED.strip()), texts(survey(2)));
    assertEquals(List.of(EARLIER), survey.failures());
  }

  @Test
  void theWordsOfAllCopiesButTheFirstAreSpare() {
    for (String path : List.of("a.md", "b.md", "c.md")) {
      add(path, "One two three four five six seven eight nine ten eleven twelve.\n");
    }
    assertEquals(2 * 12, survey(9).spareWords());
  }

  @Test
  void theCopiesDifferFromTheFirstInWords() {
    add("a.md", OTHER);
    add("b.md", "# T\n\n" + OTHER.replace("telephone", "phone"));
    add("c.md", OTHER);
    Boilerplate.Survey survey = survey(9);
    FoundFiles found = found();
    assertEquals(
        List.of(
            List.of(
                new Boilerplate.Copy("a.md", 1, List.of()),
                new Boilerplate.Copy("c.md", 1, List.of()),
                new Boilerplate.Copy(
                    "b.md", 3, List.of(new Boilerplate.Difference("telephone", "phone"))))),
        new Boilerplate(each -> Formats.DEFAULT, 2).copies(found, survey.shown()));
  }

  @Test
  void theRuleThatReportsParagraphsIsTheOneToSurveyBy() throws IOException, ConfigException {
    String both = "extends: [recommended]\nrules: {%s: off}\n";
    assertTrue(check("extends: [recommended]\n").orElseThrow().reportsParagraphs());
    assertFalse(check(both.formatted("repeated-boilerplate")).orElseThrow().reportsParagraphs());
    assertTrue(check(both.formatted("copied-article")).orElseThrow().reportsParagraphs());
    assertEquals(
        Optional.empty(), check(both.formatted("copied-article: off, repeated-boilerplate")));
  }

  private Optional<RepeatedParagraphs> check(String configuration)
      throws IOException, ConfigException {
    Files.writeString(site.directory.resolve("articlint.yaml"), configuration);
    return Boilerplate.checkOf(new Site(site.directory).config);
  }

  @Test
  void onlyTheWantedKindsAreListed() {
    add("a.md", Site.REPEATED);
    add("b.md", Site.REPEATED.replace("which", "and that"));
    assertEquals(0, survey(Set.of(Stage.SAME)).total());
    assertEquals(1, survey(Set.of(Stage.NEAR)).total());
  }

  @Test
  void articlesThatCannotBeReadAreFailures() {
    add("a.md", Site.REPEATED);
    articles.add(site.file("binary.md", most -> new byte[] {0}));
    add("c.md", Site.REPEATED);
    articles.add(
        site.file(
            "gone.md",
            most -> {
              throw new IOException("it is gone");
            }));
    Boilerplate.Survey survey = survey(9);
    assertEquals(2, survey.articles());
    assertEquals(1, survey.total());
    assertEquals(
        List.of("earlier.md", "binary.md", "gone.md"),
        survey.failures().stream().map(Failure::path).toList());
    assertEquals("it is gone", survey.failures().get(2).reason());
  }

  /** The archive takes articles in the order of their paths, each once. */
  @Test
  void anArticleThatTheArchiveRefusesIsAFailure() {
    add("b.md", Site.REPEATED);
    add("a.md", Site.REPEATED);
    add("c.md", Site.REPEATED);
    Boilerplate.Survey survey = survey(9);
    assertEquals(2, survey.articles());
    assertEquals(2, survey.shown().get(0).row().articles());
    assertEquals(
        new Failure(
            "a.md",
            "its paragraphs could not be added to the archive:"
                + " java.lang.IllegalArgumentException: articles must be added in the order of their"
                + " paths"),
        survey.failures().get(1));
  }

  @Test
  void aTextThatIsGoneMeanwhileIsEmpty() {
    for (String path : List.of("a.md", "b.md")) {
      int[] reads = {0};
      articles.add(
          site.file(
              path,
              most -> (reads[0]++ == 0 ? Site.REPEATED : "").getBytes(StandardCharsets.UTF_8)));
    }
    assertEquals(List.of(""), texts(survey(9)));
  }

  private void add(String path, String text) {
    articles.add(site.file(path, text));
  }

  private Boilerplate.Survey survey(int top) {
    return survey(EnumSet.allOf(Stage.class), top);
  }

  private Boilerplate.Survey survey(Set<Stage> stages) {
    return survey(stages, 9);
  }

  private Boilerplate.Survey survey(Set<Stage> stages, int top) {
    return new Boilerplate(each -> Formats.DEFAULT, 2).survey(found(), CHECK, stages, top);
  }

  private FoundFiles found() {
    return new FoundFiles(site.directory, articles, List.of(EARLIER), List.of(), List.of());
  }

  private static List<String> texts(Boilerplate.Survey survey) {
    return survey.shown().stream().map(Boilerplate.Paragraph::text).toList();
  }
}
