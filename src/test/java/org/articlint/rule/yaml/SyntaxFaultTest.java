package org.articlint.rule.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of syntax, in words for people who do not know YAML. */
class SyntaxFaultTest {

  /** In the YAML a {@code /} stands for the end of a line, {@code T} for a tab. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules:/  a: [1/  b: 2/ ; 2:6 ; the list that begins here with '[' is not closed",
        "b: [/ ; 2:1 ; a value is missing here: a bracket may not be closed",
        "x: 1/a: {b: 1/c: 2/ ; 2:4 ; the '{' here is not closed",
        "x: 1/a: 'x/b: 2/ ; 2:4 ; the text that begins here with a quotation mark is not closed",
        "a:/Tb: 1/ ; 2:1 ; there is a tab here; indent lines with spaces",
        "x: 1/a: @x/ ; 2:4 ; a text cannot begin with '@'; put it in quotes",
        "x: 1/a: b: c/ ; 2:5 ; a ':' is not possible here",
        "a: 1/   b: 2/ ; 2:5 ; a ':' is not possible here",
        " a: 1/b: 2/ ; 2:1 ; this does not fit the lines above",
        "a: 1/- b/ ; 2:1 ; this does not fit the lines above",
        "a: 'it's'/ ; 1:8 ; this does not fit the lines above",
        "x: 1/a: {match} is banned/ ; 2:4 ; a text that begins with '{' needs quotes",
        "a:/  - [x] is banned/ ; 2:5 ; a text that begins with '[' needs quotes",
        "a: [*.md]/ ; 1:5 ; a text that begins with '&' or '*' needs quotes",
        "a: \"\\q\"/ ; 1:6 ; '\\q' has no meaning in double quotes; use single quotes",
        "a: &/ ; 1:4 ; a text that begins with '&' or '*' needs quotes",
        "a: }/ ; 1:4 ; a value is missing here",
        "a: 1/bcd/e: 1/ ; 2:1 ; a ':' and a space are missing after this key",
        "a: |x/ ; 1:4 ; a text that begins with '>' or '|' needs quotes",
        "x: 1/a: >=0.3/ ; 2:4 ; a text that begins with '>' or '|' needs quotes",
        "a: 1/[b]: 2/ ; 2:2 ; a key is a single word here, not a list or keys in brackets",
        "? {a: b}/: 2/ ; 1:4 ; a key is a single word here, not a list or keys in brackets",
        "a: !<x/ ; 1:2 ; not YAML: while scanning a tag",
      })
  void isExplainedAtItsPlace(String yaml) {
    String[] parts = yaml.split(" ; ", 3);
    List<ConfigProblem> problems = new ArrayList<>();
    String text = parts[0].replace('/', '\n').replace('T', '\t');
    YamlReader.read(new YamlFile("f.yaml", SourceText.of(text), TextFiles.NONE, problems));
    assertEquals(1, problems.size(), problems.toString());
    ConfigProblem problem = problems.get(0);
    String found = problem.line() + ":" + problem.column() + ": " + problem.message();
    assertTrue(found.startsWith(parts[1] + ": " + parts[2]), found);
  }
}
