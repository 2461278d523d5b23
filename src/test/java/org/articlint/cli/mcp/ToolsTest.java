package org.articlint.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.cli.Cli;
import org.articlint.cli.MemorySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tools answer. */
class ToolsTest extends AssistedSite {

  @Test
  void eachToolDescribesItself() throws IOException {
    JsonNode tools = assistant.request("tools/list", Map.of()).get("result").get("tools");
    assertEquals(List.of("check", "explain", "find_repeated"), tools.findValuesAsText("name"));
    for (JsonNode tool : tools) {
      assertTrue(tool.get("description").asText().length() > 100, tool::toString);
      assertTrue(tool.get("annotations").get("readOnlyHint").asBoolean());
      assertFalse(tool.get("inputSchema").get("additionalProperties").asBoolean());
      for (JsonNode argument : tool.get("inputSchema").get("properties")) {
        assertTrue(argument.get("description").asText().length() > 20, argument::toString);
      }
    }
  }

  @Test
  void answersFitTheirSchemas() throws IOException {
    Map<String, JsonNode> schemas = new HashMap<>();
    for (JsonNode tool : assistant.request("tools/list", Map.of()).get("result").get("tools")) {
      schemas.put(tool.get("name").asText(), tool.path("outputSchema"));
    }
    assertEquals(List.of(), faults(schemas.get("check"), assistant.content("check", Map.of())));
    assertEquals(
        List.of(),
        faults(
            schemas.get("find_repeated"),
            assistant.content("find_repeated", Map.of("text", PROSE))));
    assertFalse(
        faults(schemas.get("check"), assistant.content("find_repeated", Map.of("text", PROSE)))
            .isEmpty());
  }

  private static List<String> faults(JsonNode schema, JsonNode value) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(value)
        .stream()
        .map(Error::getMessage)
        .toList();
  }

  @Test
  void aSavedArticleAndTheTextThatWillReplaceIt() throws IOException {
    JsonNode saved = assistant.content("check", Map.of("path", "a.md"));
    assertEquals("stale-last-reviewed", saved.get("findings").get(0).get("rule").asText());
    assertEquals(2, saved.get("findings").get(0).get("line").asInt());
    JsonNode text = assistant.content("check", Map.of("path", "a.md", "text", "# T\n\nWords.\n"));
    assertEquals(0, text.get("findings").size());
    assertEquals(1, text.get("articles").asInt());
    assertEquals(MemorySite.STALE, site.read("a.md"));
  }

  @Test
  void withoutArgumentsTheWholeArchive() throws IOException {
    assertEquals(3, assistant.content("check", Map.of()).get("articles").asInt());
  }

  @Test
  void whatIsSavedMeanwhileIsRead() throws IOException {
    assertEquals(1, assistant.content("check", Map.of("path", "a.md")).get("findings").size());
    site.write("a.md", "# T\n\nWords.\n");
    assertEquals(0, assistant.content("check", Map.of("path", "a.md")).get("findings").size());
    site.write("articlint.yaml", "rules: {nix: off}\n");
    assertTrue(assistant.fault("check", Map.of("path", "a.md")).startsWith("articlint.yaml:1:9: "));
  }

  @Test
  void aBrokenConfigurationIsAnAnswer() throws IOException {
    site.write("articlint.yaml", "extends: [recommended]\nrules:\n  stale-last-reviewed: offf\n");
    for (String tool : List.of("check", "explain", "find_repeated")) {
      Map<String, String> arguments =
          switch (tool) {
            case "check" -> Map.of();
            case "explain" -> Map.of("rule", "stale-last-reviewed");
            default -> Map.of("text", PROSE);
          };
      String fault = assistant.fault(tool, arguments);
      assertTrue(fault.startsWith("articlint.yaml:3:24: "), fault);
    }
    site.write("articlint.yaml", "extends: [recommended]\n");
    assistant.content("check", Map.of());
  }

  @Test
  void anArticleThatIsLeftOutIsNoGoodArticle() throws IOException {
    site.write("articlint.yaml", "extends: [recommended]\nexclude: [\"docs/**\"]\n");
    JsonNode result = assistant.call("check", Map.of("path", "docs/b.md"));
    assertEquals(0, result.get("structuredContent").get("articles").asInt());
    assertTrue(
        Assistant.text(result)
            .contains("docs/b.md was not checked: it is left out as excluded by the configuration"),
        result::toString);
  }

  @Test
  void findingsBeyondTheLimitAreCounted() throws IOException {
    for (int i = 0; i < 51; i++) {
      site.write("many/" + i + ".md", MemorySite.STALE);
    }
    site.write("many/last.md", "---\nlast_reviewed: 2020-13-01\n---\n\n# T\n\nWords.\n");
    JsonNode fifty = assistant.content("check", Map.of("path", "many/last.md"));
    assertEquals("error", fifty.get("findings").get(0).get("severity").asText(), fifty::toString);
    JsonNode result = assistant.call("check", Map.of("path", "many"));
    JsonNode content = result.get("structuredContent");
    assertEquals(50, content.get("findings").size());
    assertEquals(2, content.get("findingsLeftOut").asInt());
    assertEquals(51, content.get("counts").get("warning").asInt());
    List<String> severities = content.get("findings").findValuesAsText("severity");
    assertTrue(severities.contains("error"), "the worst are kept");
    assertTrue(Assistant.text(result).contains("\n2 more findings are not listed"));
  }

  @Test
  void aTextOfTheLargestSizeAndALargerOne() throws IOException {
    JsonNode fits =
        assistant.content("check", Map.of("path", "x.md", "text", "a ".repeat(2 << 20)));
    assertEquals(List.of(), fits.get("findings").findValuesAsText("rule"));
    JsonNode large =
        assistant.content("check", Map.of("path", "x.md", "text", "a ".repeat(2 << 20) + "a"));
    assertEquals(List.of("article-too-large"), large.get("findings").findValuesAsText("rule"));
    String fault = assistant.fault("find_repeated", Map.of("text", "a ".repeat(2 << 20) + "a"));
    assertTrue(fault.contains("more than the 4194304 bytes"), fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "check | {'text': 'x'} | 'text' goes with 'path'",
        "check | {'text': 'x', 'path': 'a.md', 'paths': ['b.md']} | 'text' goes with 'path'",
        "check | {'text': 5, 'path': 'a.md'} | 'text' must be a string, not the number 5",
        "check | {'paths': 'a.md'} | 'paths' must be a list of at most 1000 strings, not a string",
        "check | {'paths': [1]} | 'paths' must be a list of strings, not the number 1",
        "check | {'file': 'a.md'} | there is no argument 'file'; this tool takes text, path, paths",
        "check | {'path': 'no.md'} | there is no file or directory 'no.md'",
        "check | {'path': ''} | a path is empty",
        "check | {'path': 'docs', 'text': 'x'} | 'path' must name a file",
        "check | {'path': '../x.md', 'text': 'x'} | '../x.md' lies outside /site",
        "check | {'path': '/etc/passwd'} | '/etc/passwd' lies outside /site",
        "explain | {} | 'rule' is missing",
        "explain | {'rule': true} | 'rule' must be a string, not a truth value",
        "explain | {'rule': 'stale-reviewed'} | unknown rule 'stale-reviewed'",
        "find_repeated | {} | give either 'text', or 'path' and 'line'",
        "find_repeated | {'path': 'a.md'} | give either 'text', or 'path' and 'line'",
        "find_repeated | {'path': 'a.md', 'line': 0} | 'line' must be a whole number from 1 on",
        "find_repeated | {'path': 'a.md', 'line': 1.5} | 'line' must be a whole number from 1 on",
        "find_repeated | {'path': 'no.md', 'line': 1} | there is no file 'no.md'",
        "find_repeated | {'path': 'docs', 'line': 1} | there is no file 'docs'",
        "find_repeated | {'path': 'a.md', 'text': 'x', 'line': 1} | give either 'text', or",
      })
  void argumentsThatMakeNoSense(String tool, String arguments, String fault) throws IOException {
    Map<String, Object> given = new HashMap<>();
    Assistant.object(arguments.replace('\'', '"')).forEach(given::put);
    String said = assistant.fault(tool, given);
    assertTrue(said.contains(fault), said);
  }

  @Test
  void explainSaysWhatTheCommandSays() throws IOException {
    JsonNode result = assistant.call("explain", Map.of("rule", "stale-last-reviewed"));
    String markdown = Assistant.text(result);
    assertTrue(markdown.startsWith("# stale-last-reviewed (warning)\n\n"), markdown);
    Cli.Result command = site.run("explain", "stale-last-reviewed");
    Set<String> missing = words(command.out());
    assertTrue(missing.size() > 100, command.out());
    missing.removeAll(words(markdown));
    assertEquals(Set.of(), missing);
  }

  /** The words of a text, without marks and layout. */
  private static Set<String> words(String text) {
    return new TreeSet<>(List.of(text.replaceAll("[`*#():]+", "").split("\\s+")));
  }

  @Test
  void anUnknownRuleNamesTheNearest() throws IOException {
    String fault = assistant.fault("explain", Map.of("rule", "stale-last-review"));
    assertTrue(fault.contains("did you mean 'stale-last-reviewed'"), fault);
  }
}
