package org.articlint.rule.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.article.BaseDirectory;
import org.articlint.article.RegularFile;
import org.articlint.article.RootBound;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.TextFiles;

/**
 * Files with the name of a configuration that do not hold, because there is another one beside
 * them. Whoever wrote one may believe that it does.
 */
final class UnusedFiles {

  private final BaseDirectory base;
  private final Set<String> notices = new TreeSet<>();

  /** Of a run whose messages name files as seen from a directory. */
  UnusedFiles(Path base) {
    this.base = new BaseDirectory(base);
  }

  /** Says of each file that was found which one holds instead. */
  List<String> notices() {
    return List.copyOf(notices);
  }

  /**
   * Looks for files beside the one that holds.
   *
   * @param bound where they must lie
   * @throws ConfigException when one is something that would be refused if it did hold
   */
  void lookBeside(Path used, RootBound bound) throws ConfigException {
    List<ConfigProblem> problems = new ArrayList<>();
    for (Path other : ConfigFiles.all(used.resolveSibling(""))) {
      if (!other.equals(used)) {
        String why = "not used, because %s beside it is".formatted(base.display(used));
        notices.add("%s is %s".formatted(base.display(other), why));
        try {
          RegularFile.read(bound.real(other), RegularFile.MAX_CONFIG_BYTES);
        } catch (IOException e) {
          problems.add(
              ConfigProblem.ofFile(
                  base.display(other),
                  "it is %s; nor can it be read: %s".formatted(why, TextFiles.reason(e))));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
  }
}
