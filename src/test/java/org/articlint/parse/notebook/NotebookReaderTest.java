package org.articlint.parse.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Scalar;
import org.articlint.parse.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a notebook. */
class NotebookReaderTest {

  private static Article read(String notebook) {
    return new NotebookReader(new MarkdownReader()).read("a.ipynb", SourceText.of(notebook));
  }

  private static Article cells(String... cells) {
    return read(
        "{\"cells\": [\n"
            + String.join(",\n", cells)
            + "],\n\"metadata\": {\"language_info\":"
            + " {\"name\": \"python\"}, \"last_reviewed\": \"2020-01-01\"}, \"nbformat\": 4}");
  }

  private static String cell(String type, String source) {
    return "{\"cell_type\": \"%s\", \"metadata\": {}, \"source\": %s}".formatted(type, source);
  }

  private static List<String> kinds(Article article) {
    return article.blocks().stream()
        .map(
            block ->
                block instanceof Block.Heading heading
                    ? "h" + heading.level() + " " + heading.text()
                    : block instanceof Block.Paragraph paragraph
                        ? paragraph.text()
                        : block instanceof Block.Code code
                            ? "code " + code.language()
                            : block.getClass().getSimpleName())
        .toList();
  }

  @Test
  void cellsOfTextAreMarkdownAndOthersCode() {
    Article article =
        cells(
            cell("markdown", "[\"# Title\\n\", \"\\n\", \"One \\\"two\\\".\"]"),
            cell("code", "\"x = 1\\nprint('```')\""),
            cell("code", "[]"),
            cell("markdown", "\"Three.\\n\\n- item\""),
            cell("raw", "\"raw\""));
    assertEquals(
        List.of("h1 Title", "One \"two\".", "code python", "Three.", "ListItem"), kinds(article));
    assertEquals("Title", article.title().orElseThrow().text());
    assertEquals(
        "2020-01-01",
        ((Scalar) article.metadata().find("last_reviewed").orElseThrow().entry().value()).text());
    assertFalse(article.isPartlyUnread());
  }

  @Test
  void aFindingHasItsPlaceInTheFile() {
    Article article = cells(cell("markdown", "[\"# T\\n\",\n\"One \\\"two\\\".\"]"));
    Block.Paragraph paragraph = article.paragraphs().get(0);
    SourceText source = article.source();
    assertEquals(3, source.fileLine(paragraph.span().start()));
    assertEquals(2, source.fileColumn(paragraph.span().start()));
    assertEquals("One \\\"two\\\".", source.file().slice(source.inFile(paragraph.span())));
  }

  @ParameterizedTest
  @CsvSource({
    "```sh\\nopen, code sh",
    "~~~\\nopen, 'code '",
    "````\\n```\\nopen, 'code '",
    "```a``` text, a text",
    "    ```, 'code '",
    "1. ```sh\\n   code\\n   ```, ListItem",
    "- a\\n  ```\\n  open, ListItem",
    "> ```\\n> open, Quote",
    "<pre>open, 'code '",
  })
  void noCellReachesIntoTheNext(String source, String read) {
    Article article = cells(cell("markdown", "\"" + source + "\""), cell("markdown", "\"Next.\""));
    assertEquals(List.of(read, "Next."), kinds(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--\\n```\\n-->",
        "<!-- open",
        "<script>\\nopen",
        "<STYLE>\\nopen",
        "<textarea>\\nopen",
        "<?php open",
        "<![CDATA[ open",
      })
  void noHtmlOfACellReachesIntoTheNext(String source) {
    Article article = cells(cell("markdown", "\"" + source + "\""), cell("markdown", "\"Next.\""));
    assertTrue(kinds(article).contains("Next."), kinds(article).toString());
  }

  @Test
  void codeEndsWhereItsCellEnds() {
    Article article =
        cells(cell("code", "\"s = '''\\n````\\n'''\""), cell("markdown", "\"Next.\""));
    assertEquals(List.of("code python", "Next."), kinds(article));
  }

  @Test
  void theHeadOfTheFirstCellIsMetadata() {
    Article article =
        cells(cell("raw", "\"---\\ntitle: Head\\n---\""), cell("markdown", "\"Text.\""));
    assertEquals("Head", article.title().orElseThrow().text());
    assertEquals(List.of("Text."), kinds(article));
  }

  @Test
  void hiddenCellsAreNoText() {
    String hidden =
        "{\"cell_type\": \"markdown\", \"metadata\": {\"tags\": [\"x\", \"remove-cell\"]},"
            + " \"source\": \"hidden\"}";
    String shown = hidden.replace("remove-cell", "keep").replace("hidden", "shown");
    assertEquals(List.of("shown"), kinds(cells(hidden, shown)));
    String input = shown.replace("keep", "remove-input");
    assertEquals(List.of("shown"), kinds(cells(input, input.replace("markdown", "code"))));
    String raw =
        "{\"cell_type\": \"raw\", \"metadata\": {\"raw_mimetype\": \"text/markdown\"},"
            + " \"source\": \"raw text\"}";
    assertEquals(List.of("raw text"), kinds(cells(raw)));
  }

  @Test
  void outputsAreNotRead() {
    String output = "{\"output_type\": \"x\", \"deep\": " + "[".repeat(200) + "]".repeat(200) + "}";
    String code = "{\"cell_type\": \"code\", \"outputs\": [" + output + "], \"source\": \"x = 1\"}";
    assertEquals(List.of("code python"), kinds(cells(code)));
  }

  @Test
  void thirdVersionsHaveWorksheets() {
    Article article =
        read(
            "{\"worksheets\": [{\"cells\": ["
                + "{\"cell_type\": \"heading\", \"level\": 2, \"source\": [\"Title\"]},"
                + "{\"cell_type\": \"code\", \"input\": [\"x = 1\"], \"language\": \"python\"}"
                + "]}], \"nbformat\": 3}");
    assertEquals(List.of("h2 Title", "code "), kinds(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"cells\": [ | the notebook is not JSON",
        "{\"nbformat\": 4} | it has no cells, so it is no notebook of Jupyter",
        "{\"cells\": [], \"cells\": []} | the notebook is ambiguous: the key \"cells\" is set twice",
        "{\"cells\": 5} | it has no cells, so it is no notebook of Jupyter",
        "[] | it has no cells, so it is no notebook of Jupyter",
      })
  void aFaultIsTold(String notebook, String message) {
    Article article = read(notebook);
    Problem problem = article.problems().get(0);
    assertTrue(problem.message().startsWith(message), problem.message());
    assertTrue(article.isUnread());
  }

  @Test
  void halfACharacterIsTold() {
    Problem problem = cells(cell("markdown", "\"a \\ud800 b\"")).problems().get(0);
    assertEquals(
        "a cell has half a character here, written as \\ud800; write it anew", problem.message());
  }

  @Test
  void aLimitOfArticlesIsThatOfTheirText() {
    String marks = "*".repeat(150_001);
    assertTrue(cells(cell("markdown", "\"" + marks + "\"")).isUnread());
    String output =
        "{\"cell_type\": \"code\", \"source\": \"x\", \"outputs\": [\"" + marks + "\"]}";
    assertFalse(cells(output).isUnread());
    assertTrue(cells(cell("markdown", "\"" + "word ".repeat(1 << 20) + "\"")).isUnread());
    assertTrue(
        cells(output.replace("outputs", "x").replace(marks, "\"" + ",0".repeat(300_000) + ",\""))
            .isUnread());
  }
}
