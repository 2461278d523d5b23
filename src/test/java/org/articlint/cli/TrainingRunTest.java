package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {

  /** A command that fails, for example because a rule was renamed, would end the run. */
  @Test
  void everyCommandOfTheTrainingWorks(@TempDir Path directory) throws Exception {
    TrainingRun.run(directory);
    String found = Files.readString(directory.resolve("site/json"));
    for (String rule : TrainingRun.EXAMPLES) {
      assertTrue(found.contains("\"" + rule + "\""), rule);
    }
    assertTrue(Files.exists(directory.resolve("site/.articlint-cache")), "no index was saved");
  }
}
