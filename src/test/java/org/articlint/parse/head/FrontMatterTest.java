package org.articlint.parse.head;

import static org.articlint.parse.head.Heads.body;
import static org.articlint.parse.head.Heads.problems;
import static org.articlint.parse.head.Heads.read;
import static org.articlint.parse.head.Heads.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: 1\n---\nbody",
        "---  \na: 1\n---\t\nbody",
        "---\na: 1\n...\nbody",
        "---\r\na: 1\r\n---\r\nbody",
        "\uFEFF---\na: 1\n---\nbody",
        "---\n# a comment\na: 1\n---\nbody",
        "---\n\na: 1\n\n---\nbody",
        "---\na: 1\n\n# a comment\nb: 2\n\n---\nbody",
        "---yaml\na: 1\n---\nbody",
        "--- yml\na: 1\n---\nbody",
        "--- YAML \na: 1\n...\nbody",
        "\n---\na: 1\n---\nbody",
        " ---\na: 1\n---\nbody",
        "\n\n  ---\n  a: 1\n  ---\nbody",
        "-----\na: 1\n-----\nbody",
        "---\na:\t1\n---\nbody",
        "---\n{\"a\": 1}\n---\nbody",
        "+++\na = 1\n+++\nbody",
        "\n+++\na = 1\n+++\nbody",
        "---toml\na = 1\n---\nbody",
        "{\"a\": 1}\nbody",
        "\n{\n  \"a\": 1\n}\nbody",
        "{ \"b\": {\"}\": \"{\\\"\"}, \"a\": 1 }  \nbody",
        "---json\n{\"a\": 1}\n---\nbody",
        ";;;\n{\"a\": 1}\n;;;\nbody",
        ";;;\n\"a\": 1\n;;;\nbody"
      })
  void metadataIsReadUpToItsEnd(String text) {
    assertEquals(List.of(), problems(text));
    assertEquals(List.of("1"), values(text, "a"));
    assertEquals("body", body(text));
  }

  @Test
  void anEmptyHeadAndAnEmptyBodyAreRead() {
    assertEquals("body", body("---\n---\nbody"));
    assertEquals("body", body("---\n\n---\nbody"));
    assertEquals("body", body("---\n# Do not remove.\n---\nbody"));
    assertEquals("body", body("+++\n+++\nbody"));
    assertEquals("body", body("{}\nbody"));
    assertEquals("", body("---\na: 1\n---"));
    assertEquals("", body("---\na: 1\n---\n"));
    assertEquals(List.of(), problems("{}\nbody"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "---",
        "---\ntext without a key\n",
        "---\n\nA paragraph between two rules.\n\n---\n",
        "---\n# Runbook: two names\n\nText of it: here.\n\n---\n\nMore.\n",
        "---\n\nNote: this is going to change.\n\n---\n",
        "---\nNote: this is going to change.\n\nMore text.\n",
        "---\nNote: this is going to change.\n\nMore text.\n\n---\n",
        "---\n# Title\n\n---\n",
        "---\n\n# Title\n---\n",
        "--\nText.\n--\n",
        "\u2014 a dash\n---\n",
        "---\n- one\n- two\n---\n",
        "---\n\n> A quote: with a colon\n\n```\nkey: value\n```\n\nText.\n\n---\n",
        "---\nText above a rule.\n\n---\n",
        "---\n\nText above a heading\n---\n",
        "--- js\n\nText.\n",
        "--- note\ntext\n---\n",
        "----\n\nText.\n\n----\n",
        "    ---\n    code\n",
        "\n---\n\ntitle: after a rule\n\n---\n",
        "+++ text\n+++\n",
        "+++\n\nText.\n",
        ";;; a comment\n;;;\n",
        ";;;\ntext\n;;;\n",
        "{{ page.title }}\n\nText.\n",
        "{{< include \"x\" >}}\n",
        "{{% note %}}\n",
        "{% include x %}\n",
        "{:toc}\n",
        "{: .note}\nText.\n",
        "{#id}\n",
        "{/* a comment */}\n",
        "{\"a text\"}\n",
        "{items.map(item => <li>{item}</li>)}\n",
        "{\"a\": 1} is an object of JSON.\n",
        "title: A page\nauthor: Kim\n\nText.\n"
      })
  void otherTextIsAllBody(String text) {
    assertEquals(List.of(), problems(text));
    assertEquals(text, body(text));
    assertEquals(List.of(), read(text).metadata().root().entries());
  }

  @Test
  void aTextInQuotesMayHaveBlankLinesAndNoIndentation() {
    String text = "---\na: 1\n\nb: \"Text.\n\nMore text.\"\n---\nbody";
    assertEquals(List.of(), problems(text));
    assertEquals(List.of("Text.\nMore text."), values(text, "b"));
    assertEquals("body", body(text));
  }

  @Test
  void theClosingLineStandsNoFurtherInThanTheOpeningOne() {
    String text = "---\na: |\n  x\n  ---\n  y\n---\nbody";
    assertEquals(List.of("x\n---\ny\n"), values(text, "a"));
    assertEquals("body", body(text));
  }

  @Test
  void tabsBetweenThePartsOfALineAreYaml() {
    String text = "---\na:\t1\nb:\n-\tx\n-\ty\nc: [1,\t2]\nd: 1\t# comment\ne: \"x\ty\"\n---\n";
    assertEquals(List.of(), problems(text));
    assertEquals(List.of("1"), Heads.written(text, "a"));
    assertEquals(List.of("x", "y"), Heads.written(text, "b"));
    assertEquals(List.of("1", "2"), Heads.written(text, "c"));
    assertEquals(List.of("1"), values(text, "d"));
    assertEquals(List.of("x\ty"), values(text, "e"));
  }

  @Test
  void offsetsCountUtf16UnitsInEveryForm() {
    String emoji = "\uD83D\uDE80";
    for (String text :
        List.of(
            "---\nt: " + emoji + "\nd: \"2020\"\n---\n",
            "+++\nt = '" + emoji + "'\nd = \"2020\"\n+++\n",
            "{\"t\": \"" + emoji + "\",\n \"d\": \"2020\"}\n",
            ";;;\n\"t\": \"" + emoji + "\",\n\"d\": \"2020\"\n;;;\n")) {
      assertEquals(List.of("\"2020\""), Heads.written(text, "d"), text);
      assertEquals(List.of("2020"), values(text, "d"), text);
    }
  }

  @Test
  void aKeyThatIsSetAgainIsReportedOnceInEveryForm() {
    String message =
        " the key 'a' is already set in line 2; keep one of them, as site generators differ in which they take";
    assertEquals(List.of("3:1" + message), problems("---\na: 1\na: 2\na: 3\n---\n"));
    assertEquals(List.of("3:1" + message), problems("+++\na = 1\na = 2\na = 3\n+++\n"));
    assertEquals(List.of("3:1" + message), problems("{\n\"a\": 1,\n\"a\": 2\n}\n"));
    assertEquals(List.of("1"), values("{\n\"a\": 1,\n\"a\": 2\n}\n", "a"));
    assertEquals(List.of(), problems("---\na: {b: 1}\nb: 2\n---\n"));
  }

  @Test
  void manyProblemsOfOneHeadAreNotAllReported() {
    StringBuilder text = new StringBuilder("---\n");
    for (int i = 0; i < 101; i++) {
      text.append("k").append(i).append(": 1\nk").append(i).append(": 2\n");
    }
    assertEquals(100, problems(text.append("---\n").toString()).size());
  }
}
