package org.articlint.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTemplateTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/{path}#L{line}, https://example.org/docs/a.md#L7",
    "HTTP://example.org/{path}, HTTP://example.org/docs/a.md",
    "vscode://file/site/{path}:{line}, vscode://file/site/docs/a.md:7",
    "../{path}, ../docs/a.md",
    "{path}, docs/a.md",
    "?p={path}&l={line}&again={path}, ?p=docs/a.md&l=7&again=docs/a.md",
  })
  void thePlaceholdersAreReplaced(String template, String address) {
    assertEquals(address, LinkTemplate.parse(template).address("docs/a.md", 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)//{path}",
        "JavaScript:{path}",
        "data:text/html,{path}",
        "file:///{path}",
        "vbscript:{path}",
        "java\tscript:{path}",
        " javascript:{path}",
        "https://example.org/\"onclick=x {path}",
        "https://example.org/<{path}>",
        "https://example.org/\\{path}",
        "https://exämple.org/{path}",
        "https://example.org/{path}#{column}",
        "https://example.org/{}{path}",
        "https://example.org/{line}",
        "",
      })
  void nothingElseBecomesALink(String template) {
    assertThrows(IllegalArgumentException.class, () -> LinkTemplate.parse(template));
  }

  @Test
  void aPathIsEscapedAndNeverBecomesAScheme() {
    LinkTemplate template = LinkTemplate.parse("{path}");
    assertEquals("javascript%3Aalert(1)", template.address("javascript:alert(1)", 1));
    assertEquals("a%20b%22%3Cc%3E%23%3F%25.md", template.address("a b\"<c>#?%.md", 1));
    assertEquals("%C3%BC%E2%80%AE.md", template.address("ü\u202e.md", 1));
    assertEquals("%7Bline%7D.md", template.address("{line}.md", 1));
  }

  @Test
  void aRefusalSaysWhatIsExpected() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> LinkTemplate.parse("ftp://x/{path}"))
            .getMessage();
    assertTrue(message.contains("begins with ftp:; expected https:"), message);
  }
}
