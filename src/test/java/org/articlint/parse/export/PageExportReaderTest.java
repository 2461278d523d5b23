package org.articlint.parse.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Scalar;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;

class PageExportReaderTest {

  private static final String EXPORT =
      """
      |

      a guide to something

      an introduction, with a full stop.

      first things

        • one
        • two

      alphanode post meta

      topicsomething / somewhere
      stack
        • python services
        • python
      reading time12
      revision
        • status: expanded
        • last reviewed: 2025-10-08
      entities
          • name: one
          • type: stack
          • name: two
          • type: area
      nonsense here

      Similar Posts
      notes
      """;

  @Test
  void titleHeadingsListsAndParagraphsAreTold() {
    Article article = read(EXPORT);
    assertEquals(
        List.of("Heading", "Paragraph", "Heading", "ListItem", "ListItem"),
        article.blocks().stream().map(block -> block.getClass().getSimpleName()).toList());
    assertEquals("a guide to something", article.title().orElseThrow().text());
    assertEquals(2, ((Block.Heading) article.blocks().get(2)).level());
    assertEquals("two", ((Block.ListItem) article.blocks().get(4)).text());
  }

  @Test
  void valuesAreCutFromTheirLabels() {
    Article article = read(EXPORT);
    assertEquals("something / somewhere", value(article, "topic"));
    assertEquals("12", value(article, "reading_time"));
    assertEquals("2025-10-08", value(article, "revision.last_reviewed"));
    assertEquals(2, article.metadata().scalars(List.of("stack")).size());
    assertEquals(
        List.of("one", "two"),
        article.metadata().scalars(List.of("entities.name")).stream().map(Scalar::text).toList());
    Scalar date = article.metadata().scalars(List.of("revision.last_reviewed")).get(0);
    assertEquals("2025-10-08", article.source().slice(date.span()));
  }

  @Test
  void anUnknownLabelIsReported() {
    Article article = read(EXPORT);
    assertEquals(1, article.problems().size());
    assertEquals("nonsense here", article.source().slice(article.problems().get(0).span()));
  }

  @Test
  void ofManyUnknownLabelsTheFirstHundredAreReported() {
    String line = "nonsense here\n";
    assertEquals(99, read(EXPORT.replace(line, line.repeat(99))).problems().size());
    assertEquals(100, read(EXPORT.replace(line, line.repeat(101))).problems().size());
  }

  @Test
  void anotherSiteNeedsOnlyAnotherProfile() {
    List<String> faults = new ArrayList<>();
    PageExportProfile profile =
        PageExportProfile.parse(
            SourceText.of(
                "bullet: '*'\nmetadata-starts: '== facts'\nmetadata-ends: '=='\nlabels: [author, date]\n"),
            (span, message) -> faults.add(message));
    assertEquals(List.of(), faults);
    Article article =
        new PageExportReader(profile)
            .read(
                "a.txt",
                SourceText.of("Title\n\nText is here.\n\n== facts\nauthorMaren\n== end\n"));
    assertEquals("Maren", value(article, "author"));
    assertEquals("Title", article.title().orElseThrow().text());
  }

  @Test
  void aFaultyProfileIsReported() {
    List<String> faults = new ArrayList<>();
    PageExportProfile.parse(
        SourceText.of("bulet: '*'\nheading-length: long\n"),
        (span, message) -> faults.add(message));
    assertTrue(faults.get(0).contains("unknown key 'bulet'"), faults.toString());
    assertEquals(5, faults.size(), faults.toString());
  }

  @Test
  void aLineOfEightyCharactersIsAHeading() {
    String line = "h".repeat(80);
    assertEquals(List.of("Heading", "Heading"), kinds("Title\n\n" + line + "\n"));
    assertEquals(List.of("Heading", "Paragraph"), kinds("Title\n\n" + line + "h\n"));
    assertEquals(List.of("Heading", "Paragraph"), kinds("Title\n\n" + line.substring(1) + ".\n"));
  }

  private static List<String> kinds(String body) {
    return read(body + "\nalphanode post meta\n").blocks().stream()
        .map(block -> block.getClass().getSimpleName())
        .toList();
  }

  @Test
  void aKeyOfAListHasAtMostFortyCharacters() {
    String key = "k".repeat(40);
    String head = "alphanode post meta\nentities\n• ";
    assertEquals("v", value(read(head + key + ": v\n"), "entities." + key));
    assertEquals("k" + key + ": v", value(read(head + "k" + key + ": v\n"), "entities"));
  }

  @Test
  void aHeadingLengthHasFourDigits() {
    assertEquals(List.of(), headingLengthFaults("9999"));
    assertEquals(
        List.of("heading-length must be a number from 0 to 9999"), headingLengthFaults("10000"));
    assertEquals(
        List.of("heading-length must be a number from 0 to 9999"), headingLengthFaults("-1"));
  }

  private static List<String> headingLengthFaults(String length) {
    List<String> faults = new ArrayList<>();
    PageExportProfile.parse(
        SourceText.of(
            "bullet: '*'\nmetadata-starts: m\nlabels: [a]\nheading-length: " + length + "\n"),
        (span, message) -> faults.add(message));
    return faults;
  }

  private static Article read(String text) {
    return Formats.DEFAULT
        .readerFor("a.txt", SourceText.of(text))
        .read("a.txt", SourceText.of(text));
  }

  private static String value(Article article, String path) {
    return article.metadata().scalars(List.of(path)).get(0).text();
  }
}
