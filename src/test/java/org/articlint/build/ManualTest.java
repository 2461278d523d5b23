package org.articlint.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.cli.io.CommandName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualTest {

  @TempDir Path directory;

  @BeforeEach
  void write() throws IOException {
    Manual.write(directory, "2026-11-21");
  }

  private List<String> files(String folder) throws IOException {
    Path top = directory.resolve(folder);
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private String read(String file) throws IOException {
    return Files.readString(directory.resolve(file));
  }

  @Test
  void eachCommandHasAPage() throws IOException {
    List<String> expected =
        Stream.concat(
                Stream.of("articlint.1"),
                CommandName.all().stream().map(name -> "articlint-" + name + ".1"))
            .sorted()
            .toList();
    assertEquals(expected, files("man"));
    String main = read("man/articlint.1");
    assertTrue(main.startsWith(".TH ARTICLINT 1 \"2026-11-21\" \"articlint "), main);
    for (String name : CommandName.all()) {
      assertTrue(main.contains("\n.TP\n.B " + name + "\n"), name);
    }
  }

  @Test
  void aPageSaysWhatTheHelpSays() throws IOException {
    String page = read("man/articlint-check.1");
    assertTrue(page.contains("\n.SH NAME\narticlint-check \\- Checks articles"), page);
    assertTrue(page.contains("\n.TP\n.B \\-\\-fail\\-on=SEVERITY\nThe lowest severity"), page);
    assertTrue(page.contains("text, concise, json, "), page);
    assertTrue(page.contains("\n.TP\n.B PATH\nFiles and directories."), page);
    assertTrue(page.contains("\n.TP\n.B 3\nSomething could not be checked.\n"), page);
  }

  @Test
  void noTextIsTakenForACommandOfMan() throws IOException {
    for (String file : files("man")) {
      String page = read("man/" + file);
      assertFalse(page.contains("$"), file);
      assertFalse(page.contains("%n"), file);
      page.lines()
          .filter(line -> line.startsWith(".") || line.startsWith("'"))
          .forEach(
              line -> assertTrue(line.matches("\\.(TH|SH|PP|TP|B|BR|nf|fi)( .*)?"), file + line));
    }
  }

  @Test
  void eachShellHasItsFile() throws IOException {
    assertEquals(
        List.of("bash/articlint", "fish/articlint.fish", "zsh/_articlint"), files("completions"));
    assertTrue(read("completions/zsh/_articlint").startsWith("#compdef articlint\n"));
  }
}
