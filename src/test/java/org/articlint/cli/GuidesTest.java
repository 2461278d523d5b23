package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.report.ReportFormat;
import org.junit.jupiter.api.Test;

/** Compares the guides with the program and with each other. */
class GuidesTest {

  private static final Guide COMMAND_LINE = Guide.read("docs/command-line.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

  @Test
  void theTableOfCommandsIsComplete() {
    Set<String> documented = matches(COMMAND_LINE.text(), "^\\| `articlint \\[?(\\w+)");
    Set<String> known = matches(Cli.in(Project.DIRECTORY).run("--help").out(), "^  (\\w+)  ");
    known.remove("help");
    assertEquals(known, documented);
  }

  @Test
  void theTablesOfOptionsAreComplete() {
    String tables =
        COMMAND_LINE
            .text()
            .lines()
            .filter(line -> line.startsWith("| `--"))
            .map(line -> line.substring(0, line.indexOf(" | ")))
            .collect(Collectors.joining("\n"));
    Set<String> documented = matches(tables, "(--[a-z-]+)");
    String help = Cli.in(Project.DIRECTORY).run("check", "--help").out();
    Set<String> known = matches(help, "^ +(?:-\\w, +)?(--[a-z-]+)");
    known.removeAll(Set.of("--help", "--version"));
    assertEquals(known, documented);
  }

  @Test
  void theTableOfFormatsIsComplete() {
    String text = Guide.read("docs/output.md").text();
    Set<String> documented =
        matches(text.substring(0, text.indexOf("\n\n`--format`")), "^\\| `([\\w-]+)`");
    Set<String> known =
        Stream.of(ReportFormat.values())
            .map(ReportFormat::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(known, documented);
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Guide guide : guides()) {
      for (String link : matches(guide.linkText(), LINK.pattern())) {
        if (!link.startsWith("https://") && !leadsSomewhere(guide, link)) {
          broken.add(guide.path() + ": " + link);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static List<Guide> guides() throws IOException {
    List<Guide> guides = new ArrayList<>();
    for (String directory : List.of("", "docs")) {
      try (Stream<Path> files = Files.list(Project.DIRECTORY.resolve(directory))) {
        files
            .map(file -> Project.DIRECTORY.relativize(file).toString())
            .filter(file -> file.endsWith(".md"))
            .sorted()
            .forEach(file -> guides.add(Guide.read(file)));
      }
    }
    assertTrue(guides.size() > 8, guides::toString);
    return guides;
  }

  private static boolean leadsSomewhere(Guide from, String link) {
    String[] parts = link.split("#", 2);
    Path target = Path.of(from.path()).resolveSibling(parts[0]).normalize();
    if (parts[0].isEmpty()) {
      target = Path.of(from.path());
    }
    if (!Files.exists(Project.DIRECTORY.resolve(target))) {
      return false;
    }
    return parts.length == 1 || anchors(Guide.read(target.toString())).contains(parts[1]);
  }

  /** The anchors that GitHub gives to headings. */
  private static Set<String> anchors(Guide guide) {
    return matches(guide.prose(), HEADING.pattern()).stream()
        .map(heading -> heading.toLowerCase().replaceAll("[^\\p{L}\\p{N} _-]", ""))
        .map(heading -> heading.replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  /** What the group of a pattern matches, line by line. */
  private static Set<String> matches(String text, String pattern) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
