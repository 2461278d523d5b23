package org.articlint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.Project;

/**
 * An example of a word or field: a line that stands for {@code {}} in an article, and in the path
 * of that article.
 *
 * @param rule the rule that judges the article
 * @param pack the pack whose lists it uses; empty for the one that has the rule
 * @param isReported whether the rule reports it
 * @param path the path of the article, as the rule sees it
 * @param text the article with the line
 */
record ListExample(
    String rule, String pack, boolean isReported, String line, String path, String text) {

  private static final Path ARTICLES = Project.DIRECTORY.resolve("examples/words/articles");
  private static final String GAP = "{}";

  /** Reads the examples of a list: one group with a rule and lines, or several. */
  static List<ListExample> read(Path file) throws IOException {
    JsonNode root = new YAMLMapper().readTree(file.toFile());
    List<ListExample> examples = new ArrayList<>();
    for (JsonNode group : root.isArray() ? root : List.of(root)) {
      for (var lines : group.get("examples").properties()) {
        for (JsonNode line : lines.getValue()) {
          examples.add(of(group, line.asText(), lines.getKey()));
        }
      }
    }
    return examples;
  }

  private static ListExample of(JsonNode group, String line, String article) throws IOException {
    String text = Files.readString(ARTICLES.resolve(article));
    return new ListExample(
        group.get("rule").asText(),
        group.path("pack").asText(""),
        group.get("reported").asBoolean(),
        line,
        article.replace(GAP, line),
        text.replace(GAP, line));
  }

  /** The names of the lists that have examples in a folder. */
  static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
