package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a section may be empty, by the pack operations. */
class EmptySectionTest {

  @TempDir Path directory;

  private boolean isFound(String path, String heading) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# Orders\n\n## " + heading + "\n\n## More\n\nText.\n");
    String command = "check --no-config --pack operations --rule empty-section " + path;
    return Cli.in(directory).run(command.split(" ")).out().contains("empty-section\n");
  }

  @ParameterizedTest
  @CsvSource({
    "template-orders.md, false",
    "docs/orders-template.md, false",
    "orders-template.de.md, false",
    "LICENSE.md, false",
    "templates.md, true",
    "template/orders.md, false",
    "contemplate.md, true",
    "licensed.md, true",
    "docs/orders.md, true"
  })
  void templatesAndLicencesHaveEmptySections(String path, boolean isFound) throws IOException {
    assertEquals(isFound, isFound(path, "Steps"));
  }

  @ParameterizedTest
  @CsvSource({
    "Unreleased, false",
    "v1.2, false",
    "Shop 1.2.3, false",
    "Shop - 1.2.3 up from 1.2.2, false",
    "RELATED LINKS, false",
    "NOTES, false",
    "Notes, true",
    "NOTES OF ANN, true",
    "Moving to 2.0, true",
    "Moving from 1.2.3 to the next, true"
  })
  void someHeadingsNeedNoText(String heading, boolean isFound) throws IOException {
    assertEquals(isFound, isFound("a.md", heading));
  }
}
