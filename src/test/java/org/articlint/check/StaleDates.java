package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.SourceText;
import org.articlint.rule.yaml.Binder;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.YamlFile;
import org.articlint.rule.yaml.YamlReader;

/** Makes checks of dates from their options in YAML, as a pack writes them. */
final class StaleDates {

  /** The usual fields of the tests. */
  static final String FIELDS =
      "dates: [reviewed, updated]\ndue-dates: [due]\nperiod: [period]\nperiod-tags: [tags]\n";

  private StaleDates() {}

  /** A check with the usual fields and further options, one a line. */
  static StaleDate check(String... options) {
    return of(FIELDS + String.join("\n", options));
  }

  /** A check with nothing but these options. */
  static StaleDate of(String options) {
    List<ConfigProblem> problems = new ArrayList<>();
    SourceText yaml = SourceText.of(options + "\n");
    YamlFile file = new YamlFile("check.yaml", yaml, TextFiles.NONE, problems);
    StaleDate check =
        new Binder(file).bind(YamlReader.read(file), StaleDate.class, "a check").orElse(null);
    assertEquals(List.of(), problems);
    return check;
  }
}
