package org.articlint.rule.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.junit.jupiter.api.Test;

/** The limits of YAML files, and where their parts stand. */
class YamlReaderTest {

  private static final int MAX_CHARS = 1024 * 1024;
  private static final int MAX_DEPTH = 50;

  private final List<ConfigProblem> problems = new ArrayList<>();

  @Test
  void aFileMayHaveAMebibyteOfCharactersAndNoneMore() {
    String yaml = "a: b\n";
    assertEquals(1, read(yaml + "#".repeat(MAX_CHARS - yaml.length())).entries().size());
    assertEquals(List.of(), messages());
    assertEquals(0, read(yaml + "#".repeat(MAX_CHARS - yaml.length() + 1)).entries().size());
    assertEquals(List.of("1:1: the file is too long for a pack or configuration"), messages());
  }

  /** The file's mapping is the first level, a list in it the second, a text in that the third. */
  @Test
  void valuesMayBeNestedFiftyDeepAndNoDeeper() {
    read(nested(MAX_DEPTH - 2));
    assertEquals(List.of(), messages());
    read(nested(MAX_DEPTH - 1));
    assertEquals(List.of("1:53: nested deeper than 50 levels"), messages());
  }

  private static String nested(int lists) {
    return "a: " + "[".repeat(lists) + "x" + "]".repeat(lists) + "\n";
  }

  @Test
  void placesAreInUtf16UnitsAfterCharactersOfTwo() {
    Mapping root = read("a: \uD83D\uDE00\nb: [\uD83D\uDE00, c]\n");
    Entry b = root.entries().get(1);
    assertEquals(6, b.keySpan().start());
    assertEquals(
        "[\uD83D\uDE00, c]",
        "a: \uD83D\uDE00\nb: [\uD83D\uDE00, c]\n"
            .substring(b.value().span().start(), b.value().span().end()));
  }

  @Test
  void anEmptyFileIsAnEmptyMapping() {
    for (String yaml : List.of("", "\n", "# only a comment\n", "---\n", "null\n")) {
      assertEquals(0, read(yaml).entries().size(), yaml);
    }
    assertEquals(List.of(), messages());
  }

  private Mapping read(String yaml) {
    return YamlReader.read(new YamlFile("f.yaml", SourceText.of(yaml), TextFiles.NONE, problems));
  }

  private List<String> messages() {
    return problems.stream()
        .map(each -> each.line() + ":" + each.column() + ": " + each.message())
        .toList();
  }
}
