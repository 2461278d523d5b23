package org.articlint.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a paragraph is repeated. */
class RepeatedToolTest extends AssistedSite {

  private static final String NEAR = PROSE.replace("three", "several");

  @Test
  void aTextThatTwoArticlesHave() throws IOException {
    JsonNode result = assistant.call("find_repeated", Map.of("text", PROSE));
    JsonNode paragraph = result.get("structuredContent").get("paragraphs").get(0);
    assertEquals(List.of("docs/b.md", "docs/c.md"), paragraph.findValuesAsText("path"));
    assertEquals("3", paragraph.get("copies").get(0).get("line").asText());
    assertEquals("5", paragraph.get("copies").get(1).get("line").asText());
    assertEquals(paragraph.get("words"), paragraph.get("copies").get(0).get("sharedWords"));
    assertEquals("the same words", paragraph.get("likeness").asText());
    assertTrue(
        Assistant.text(result).contains("\n- docs/c.md:5: the same words ("), result::toString);
  }

  @Test
  void theArticleThatATextIsMeantForIsNotCompared() throws IOException {
    JsonNode content =
        assistant.content("find_repeated", Map.of("text", PROSE, "path", "docs/b.md"));
    assertEquals(List.of("docs/c.md"), content.findValuesAsText("path"));
  }

  @Test
  void aNearCopySharesFewerWords() throws IOException {
    site.write("docs/b.md", "# B\n\n" + NEAR + "\n");
    JsonNode content = assistant.content("find_repeated", Map.of("path", "docs/c.md", "line", 5));
    JsonNode paragraph = content.get("paragraphs").get(0);
    assertEquals("nearly the same words", paragraph.get("likeness").asText(), content::toString);
    int words = paragraph.get("words").asInt();
    assertEquals(words - 1, paragraph.get("copies").get(0).get("sharedWords").asInt());
    assertEquals(List.of("docs/b.md"), content.findValuesAsText("path"));
  }

  @Test
  void aTextThatNobodyHas() throws IOException {
    String other =
        "Nobody has ever written such a sentence before, neither in this archive nor in another one"
            + " of the many that there are on all those machines.";
    JsonNode result = assistant.call("find_repeated", Map.of("text", other));
    JsonNode content = result.get("structuredContent");
    assertFalse(content.get("paragraphs").get(0).get("repeated").asBoolean());
    assertEquals(3, content.get("articles").asInt());
    assertTrue(Assistant.text(result).contains("is in no other of 3 articles"), result::toString);
  }

  @Test
  void whatIsTooShortIsNotCompared() throws IOException {
    JsonNode result = assistant.call("find_repeated", Map.of("path", "docs/c.md", "line", 3));
    assertEquals(0, result.get("structuredContent").get("paragraphs").size());
    String text = Assistant.text(result);
    assertTrue(text.startsWith("There is no paragraph at docs/c.md:3 that is compared"), text);
    assertTrue(text.contains("Those compared begin in line 5."), text);
  }

  @Test
  void copiesAndParagraphsBeyondTheLimitsAreCounted() throws IOException {
    for (int i = 0; i < 20; i++) {
      site.write("more/" + i + ".md", "# More\n\n" + PROSE + "\n");
    }
    JsonNode copies =
        assistant.content("find_repeated", Map.of("text", PROSE)).get("paragraphs").get(0);
    assertEquals(20, copies.get("copies").size());
    assertEquals(2, copies.get("copiesLeftOut").asInt());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 21; i++) {
      text.append(PROSE.replace("archive", "archive number" + i)).append("\n\n");
    }
    JsonNode content = assistant.content("find_repeated", Map.of("text", text.toString()));
    assertEquals(20, content.get("paragraphs").size());
    assertEquals(1, content.get("paragraphsLeftOut").asInt());
  }

  @Test
  void theRuleMayBeOff() throws IOException {
    site.write("articlint.yaml", "extends: [recommended]\nrules: {repeated-boilerplate: off}\n");
    JsonNode content = assistant.content("find_repeated", Map.of("text", PROSE));
    assertEquals(List.of("docs/b.md", "docs/c.md"), content.findValuesAsText("path"));
  }

  @Test
  void theWordsThatTheSiteWants() throws IOException {
    String rule = "rules: {repeated-boilerplate: {check: {min-words: %s}}}\n";
    site.write("articlint.yaml", "extends: [recommended]\n" + rule.formatted(100));
    JsonNode none = assistant.content("find_repeated", Map.of("text", PROSE));
    assertEquals(0, none.get("paragraphs").size());
    site.write("articlint.yaml", "extends: [recommended]\n" + rule.formatted(10));
    JsonNode one = assistant.content("find_repeated", Map.of("text", PROSE));
    assertEquals(1, one.get("paragraphs").size());
  }

  @Test
  void anArticleThatIsLeftOut() throws IOException {
    site.write("articlint.yaml", "extends: [recommended]\nexclude: [\"docs/**\"]\n");
    String fault = assistant.fault("find_repeated", Map.of("path", "docs/b.md", "line", 3));
    assertEquals(
        "'docs/b.md' is not compared: it is left out as excluded by the configuration", fault);
  }
}
