package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records and notebooks in the commands and reports. */
class RecordsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Has a finding of each kind: of text, of sections, of metadata, of the archive. */
  private static final String ARTICLE =
      """
      # Migrate the "orders" database

      This paragraph of some length stands in four articles of the archive, word for word, as boilerplate does, which
      nobody has written anew since the first of them was made for readers who know nothing about the others.

      1. Stop the service.
      2. Run `migrate --all` on the server.
      3. Start the service again.

      ## Checks

      ## Notes

      TBD
      """;

  private static final String HEAD =
      "---\nlast_reviewed: 2019-02-30\nai_generated: true\nparagraph_count: 7\n---\n\n";

  @TempDir Path directory;
  @TempDir Path cache;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    directory = directory.toRealPath();
    site = new GitSite(directory);
    site.write(
        "articlint.yaml",
        "extends: [recommended, operations]\nformats: {'*.jsonl': records, '*.csv': records}\n");
  }

  private Cli.Result run(String... args) {
    return Cli.in(directory).with("XDG_CACHE_HOME", cache.toString()).run(args);
  }

  private JsonNode json(String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "json"));
    return JSON.readTree(run(all.toArray(String[]::new)).out());
  }

  private static String line(String id, String text) {
    ObjectNode record = JSON.createObjectNode();
    record.put("path", id).put("text", text);
    return record + "\n";
  }

  private static String row(String id, String text) {
    return "%s,\"%s\"\n".formatted(id, text.replace("\"", "\"\""));
  }

  private static String notebook(String text) {
    ObjectNode notebook = JSON.createObjectNode();
    ArrayNode cells = notebook.putArray("cells");
    ObjectNode cell = cells.addObject().put("cell_type", "markdown");
    ArrayNode lines = cell.putArray("source");
    text.lines().forEach(each -> lines.add(each + "\n"));
    notebook.put("nbformat", 4).putObject("metadata");
    return notebook.toPrettyString();
  }

  /** The findings of each article, without their places. */
  private static List<List<String>> findings(JsonNode report) {
    List<List<String>> byArticle = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      String path = finding.get("path").asText();
      if (!paths.contains(path)) {
        paths.add(path);
        byArticle.add(new ArrayList<>());
      }
      byArticle
          .get(paths.indexOf(path))
          .add(finding.get("rule").asText() + ": " + finding.get("message").asText());
    }
    byArticle.forEach(list -> list.sort(null));
    return byArticle;
  }

  @Test
  void eachFormGivesTheSameFindings() throws Exception {
    site.write("a.md", HEAD + ARTICLE);
    site.write("b.jsonl", line("docs/b.md", HEAD + ARTICLE));
    site.write("c.csv", "path,text\n" + row("c", HEAD + ARTICLE));
    site.write("d.ipynb", notebook(HEAD + ARTICLE));
    List<List<String>> findings = findings(json("check", "."));
    assertEquals(4, findings.size());
    assertTrue(findings.get(0).size() >= 6, findings.get(0).toString());
    findings.forEach(each -> assertEquals(findings.get(0), each));
  }

  @Test
  void aFindingOpensInTheFileAndNamesTheRecord() throws Exception {
    site.write("b.jsonl", line("x.md", "Fine.") + line("docs/b.md", HEAD + ARTICLE));
    JsonNode report = json("check", ".", "--rule", "ai-style-without-human-review");
    JsonNode finding = report.get("findings").get(0);
    assertEquals("b.jsonl#docs-b-md", finding.get("path").asText());
    assertEquals("b.jsonl", finding.get("file").asText());
    assertEquals(2, finding.get("line").asInt());
    String line = Files.readAllLines(directory.resolve("b.jsonl")).get(1);
    assertTrue(line.startsWith("true", finding.get("column").asInt() - 1));
    String text = run("check", ".").out();
    assertTrue(text.contains("b.jsonl:2:"), text);
    assertTrue(text.contains("in docs-b-md, metadata ai_generated"), text);
    assertTrue(text.contains("│ ai_generated: true"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "rdjson", "gitlab"})
  void findingsOfTheArchiveHaveTheirPlace(String format) throws Exception {
    site.write("b.jsonl", line("1", ARTICLE) + line("2", ARTICLE) + line("3", ARTICLE));
    String report = run("check", ".", "--rule", "repeated-boilerplate", "--format", format).out();
    assertTrue(report.contains("b.jsonl"), report);
    String line = Files.readAllLines(directory.resolve("b.jsonl")).get(0);
    JsonNode first = json("check", ".", "--rule", "repeated-boilerplate").get("findings").get(0);
    assertTrue(line.startsWith("This paragraph of some length", first.get("column").asInt() - 1));
  }

  @Test
  void aBrokenRecordIsAFailureAndTheRestIsChecked() throws Exception {
    site.write("b.jsonl", "{\"path\": oops\n" + line("docs/b.md", HEAD + ARTICLE));
    Cli.Result result = run("check", ".", "--format", "concise");
    assertEquals(3, result.code());
    assertTrue(result.out().contains("b.jsonl:1:10: error unreadable-article"), result.out());
    assertTrue(result.out().contains("(docs-b-md)"), result.out());
  }

  @Test
  void aStagedChangeTouchesTheRecordsThatItChanges() throws Exception {
    site.write("b.jsonl", line("1", HEAD + "One.") + line("2", HEAD + "Two."));
    site.commit();
    site.write("b.jsonl", line("0", HEAD) + line("1", HEAD + "One.") + line("2", HEAD + "2."));
    site.git("add", "b.jsonl");
    for (String scope : List.of("--staged", "--changed=HEAD")) {
      List<String> paths = new ArrayList<>();
      json("check", scope).get("findings").forEach(each -> paths.add(each.get("path").asText()));
      assertEquals(List.of("b.jsonl#0", "b.jsonl#2"), paths.stream().distinct().toList());
    }
  }

  @Test
  void anUnchangedFileThatIsNamedIsJudgedAsAWhole() throws Exception {
    site.write("b.jsonl", line("1", HEAD + "One.") + line("2", HEAD + "Two."));
    site.commit();
    assertEquals(0, json("check", "--staged").get("articles").asInt());
    assertEquals(2, json("check", "--staged", "b.jsonl").get("articles").asInt());
  }

  @Test
  void aFileOfWhichNothingIsSelectedIsNoCheck() throws Exception {
    site.write("p.yaml", "format: records\nbody: text\nwhere: {path: [none, some]}\n");
    site.write("articlint.yaml", "formats: {'b.jsonl': p.yaml}\n");
    site.write("b.jsonl", line("1", "One."));
    Cli.Result result = run("check", "b.jsonl");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("no article was checked; all are left out"), result.err());
    site.write("a.md", "One.\n");
    assertEquals(0, run("check", "b.jsonl", "a.md").code());
    site.write("b.jsonl", line("some", "One."));
    assertEquals(0, run("check", "b.jsonl").code());
  }

  @Test
  void anotherRecordIsNamedByItsLineInTheFile() throws Exception {
    String text = ARTICLE + "\n\nAnd more words. ".repeat(30);
    site.write("b.jsonl", "\n" + line("1", text) + line("2", "Two.") + line("3", text));
    String out = run("check", "b.jsonl", "--rule", "copied-article").out();
    assertTrue(out.contains("also in b.jsonl#1:2\n"), out);
    assertTrue(out.contains("also in b.jsonl#3:4\n"), out);
  }

  @Test
  void aChangedNameOfAColumnTouchesEachRow() throws Exception {
    site.write("c.csv", "path,text,x\n" + "1,One.,true\n2,Two.,true\n");
    site.commit();
    assertEquals(0, json("check", ".").get("findings").size());
    site.write("c.csv", "path,text,ai_generated\n" + "1,One.,true\n2,Two.,true\n");
    site.git("add", "c.csv");
    assertEquals(2, json("check", "--staged").get("articles").asInt());
  }

  @Test
  void whatIsKeptOfAnAuditIsTheSame() throws Exception {
    site.write("b.jsonl", line("1", ARTICLE) + line("2", ARTICLE) + line("3", HEAD + ARTICLE));
    site.write("d.ipynb", notebook(HEAD + ARTICLE));
    JsonNode cold = json("check", ".");
    assertEquals(cold, json("check", "."));
    assertEquals(cold.get("findings"), json("check", ".", "--no-cache").get("findings"));
    site.write("b.jsonl", line("0", "Fine.") + Files.readString(directory.resolve("b.jsonl")));
    assertEquals(
        json("check", ".", "--no-cache").get("findings"), json("check", ".").get("findings"));
  }

  @Test
  void standardInputMayBeAFileOfRecords() throws Exception {
    String records = line("1", "Fine.") + line("2", HEAD + "Two.");
    Cli.Result result =
        Cli.in(directory)
            .stdin(records)
            .run("check", "--stdin", "--stdin-filename", "new.jsonl", "--format", "concise");
    assertTrue(result.out().contains("new.jsonl:2:"), result.out() + result.err());
  }

  @Test
  void nothingIsWrittenInANotebookOrARecord() throws Exception {
    site.write("b.jsonl", line("1", HEAD + ARTICLE));
    site.write("d.ipynb", notebook(HEAD + ARTICLE));
    String records = Files.readString(directory.resolve("b.jsonl"));
    String notebook = Files.readString(directory.resolve("d.ipynb"));
    run("check", ".", "--fix");
    Cli.Result reviewed = run("reviewed", "d.ipynb", "--by", "Ada Berg");
    assertTrue(
        reviewed.err().contains("a notebook is changed in the program that made it"),
        reviewed.err());
    assertFalse(reviewed.code() == 0);
    assertFalse(run("reviewed", "b.jsonl", "--by", "Ada Berg").code() == 0);
    assertEquals(records, Files.readString(directory.resolve("b.jsonl")));
    assertEquals(notebook, Files.readString(directory.resolve("d.ipynb")));
  }

  @Test
  void aBodyHasTheFormatThatTheIdTells() throws Exception {
    String record = "{\"path\":\"%s\",\"paragraph_count\":1,\"text\":\"One\\n\\nTwo\"}\n";
    site.write("b.jsonl", record.formatted("a.html") + record.formatted("b.md"));
    JsonNode findings = json("check", ".").get("findings");
    assertEquals(1, findings.size());
    assertEquals("b.jsonl#b-md", findings.get(0).get("path").asText());
  }
}
