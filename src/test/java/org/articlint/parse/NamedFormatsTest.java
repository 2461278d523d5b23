package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.SourceText;
import org.articlint.parse.export.PageExportReader;
import org.articlint.parse.record.RecordContainer;
import org.articlint.parse.site.LastModified;
import org.articlint.parse.wordpress.WordPressExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NamedFormatsTest {

  private static final NamedFormats FORMATS = new NamedFormats(name -> false, LastModified.UNKNOWN);

  private final List<String> faults = new ArrayList<>();

  private Format profile(String yaml) {
    return FORMATS.profile(SourceText.of(yaml), (span, message) -> faults.add(message));
  }

  static List<String> names() {
    return NamedFormats.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachNameHasAFormat(String name) {
    assertTrue(FORMATS.format(name).isPresent());
    assertTrue(FORMATS.format(name + "x").isEmpty());
  }

  @Test
  void aProfileSaysOfWhichKindItIs() {
    assertTrue(profile("format: site").site().isPresent());
    assertTrue(profile("format: records").container().orElseThrow() instanceof RecordContainer);
    assertTrue(profile("format: wordpress").container().orElseThrow() instanceof WordPressExport);
    assertEquals(List.of(), faults);
    assertTrue(profile("bullet: '-'\nlabels: [a]").reader() instanceof PageExportReader);
  }

  @Test
  void anEmptyProfileIsTold() {
    profile("");
    profile("# nothing\n");
    assertEquals(2, faults.size(), faults::toString);
    assertTrue(
        faults.get(0).contains("the profile is empty; it says what it is for"), faults.get(0));
  }

  @Test
  void theBodyOfARecordMayBeAPostAsWordPressKeepsIt() {
    Article article =
        profile("format: records\nbody: post_content\nbody-format: wordpress")
            .reader()
            .read(
                "a.json#1",
                SourceText.of(
                    "{\"post_content\":\"One.\\n\\n[gallery]\\n\\nTwo &amp; <b>three</b>.\"}"));
    assertEquals(
        List.of("One.", "Two & three."),
        article.paragraphs().stream().map(Block.Paragraph::text).toList());
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @CsvSource({"a.md, *x*", "a.html, <p>*x*</p>", "a.ipynb, *x*", "x.xml#post-1, *x*", "a, *x*"})
  void theBodyOfARecordIsATextWhateverItsIdIs(String id, String body) {
    String record = "{\"path\":\"%s\",\"text\":\"%s\"}".formatted(id, body);
    Article article =
        FORMATS.format("records").orElseThrow().reader().read("a.jsonl#x", SourceText.of(record));
    assertEquals(1, article.paragraphs().size());
    assertEquals(id.endsWith("html") ? "*x*" : "x", article.paragraphs().get(0).text());
  }

  @ParameterizedTest
  @CsvSource({"WordPress, unknown format 'WordPress'", "[a], unknown format"})
  void anotherKindIsTold(String format, String fault) {
    profile("format: " + format);
    assertEquals(List.of(fault + "; expected records or site or wordpress"), faults);
  }
}
