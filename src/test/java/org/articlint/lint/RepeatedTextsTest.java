package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.parse.Formats;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepeatedTextsTest {

  private static final String OTHER =
      "Whoever is on call answers the telephone within minutes, whatever the hour of the night may"
          + " be, and notes what was asked and what was done about it.\n";

  private final List<ArticleFile> articles = new ArrayList<>();
  private FileSystem files;
  private Path root;

  @BeforeEach
  void makeRoot() {
    files = Jimfs.newFileSystem(Configuration.unix());
    root = files.getPath("/sites");
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private Site site(String name, String configuration) throws IOException, ConfigException {
    Path directory = Files.createDirectories(root.resolve(name));
    Files.writeString(directory.resolve("articlint.yaml"), configuration);
    return new Site(directory);
  }

  private void add(Site site, int copies, String text) {
    for (int i = 0; i < copies; i++) {
      articles.add(site.file("%03d.md".formatted(articles.size()), text));
    }
  }

  private Optional<RepeatedTexts> texts() {
    FoundFiles found = new FoundFiles(root, articles, List.of(), List.of(), List.of());
    return RepeatedTexts.of(found, each -> Formats.DEFAULT, 2);
  }

  @Test
  void theTextsOfEachConfigurationAreThoseOfItsOwnArticles() throws Exception {
    Site one = site("one", "extends: [recommended]\n");
    Site two = site("two", "extends: [recommended]\nrules: {copied-article: off}\n");
    add(one, 3, Site.REPEATED);
    add(two, 4, OTHER);
    add(two, 1, Site.REPEATED);
    RepeatedTexts texts = texts().orElseThrow();
    assertEquals(2, texts.total());
    assertEquals(
        List.of(OTHER.strip(), Site.REPEATED.strip()),
        texts.clusters().stream().map(RepeatedTexts.Cluster::text).toList());
    RepeatedTexts.Cluster most = texts.clusters().get(0);
    assertEquals(4, most.articles());
    assertEquals(4, most.occurrences());
    assertEquals(OTHER.split(" ", -1).length, most.words());
    assertEquals(
        List.of("003.md", "004.md", "005.md", "006.md"),
        most.copies().stream().map(Boilerplate.Copy::path).toList());
    int spare = 3 * most.words() + 2 * texts.clusters().get(1).words();
    assertEquals(spare, texts.spareWords());
  }

  @Test
  void whereNoRuleComparesParagraphsThereIsNoAnswer() throws Exception {
    add(
        site(
            "one",
            "extends: [recommended]\nrules: {copied-article: off, repeated-boilerplate: off}\n"),
        3,
        OTHER);
    assertEquals(Optional.empty(), texts());
    add(site("two", "extends: [recommended]\n"), 3, Site.REPEATED);
    assertEquals(1, texts().orElseThrow().total());
  }

  @Test
  void noMoreThanAHundredTextsAreShown() throws Exception {
    Site one = site("one", "extends: [recommended]\n");
    Site two = site("two", "extends: [recommended]\nrules: {copied-article: off}\n");
    for (int i = 0; i < 51; i++) {
      // Each text has words of its own, so that it is no copy of another one.
      String text = (" a%1$d b%1$d c%1$d d%1$d".formatted(i)).repeat(6).strip() + ".\n";
      add(one, 3, text);
      add(two, 3, text);
    }
    RepeatedTexts texts = texts().orElseThrow();
    assertEquals(102, texts.total());
    assertEquals(100, texts.clusters().size());
  }

  @Test
  void aLongTextBeginsWithEightyCharacters() {
    assertEquals("x".repeat(90), beginning("x".repeat(90)));
    assertEquals("x".repeat(80) + " …", beginning("x".repeat(91)));
    assertEquals("😀".repeat(80) + " …", beginning("😀".repeat(91)));
    assertEquals("😀".repeat(46) + " …", beginning("😀".repeat(46)));
  }

  private static String beginning(String text) {
    return new RepeatedTexts.Cluster(2, 2, 1, text, List.of()).beginning();
  }
}
