package org.articlint.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.Check;
import org.articlint.rule.Config;
import org.articlint.rule.Rule;

/** The archive checks of a run: one for each archive and each setting of the check. */
final class ArchiveRuns {

  private record Key(Optional<Path> archive, ArchiveCheck<?> check) {}

  private final Map<Key, ArchiveRun<?>> runs = new LinkedHashMap<>();

  ArchiveRuns(List<ArticleFile> files) {
    for (ArticleFile file : files) {
      if (file.checked()) {
        for (Rule rule : file.config().ruleSet(file.file()).rules()) {
          if (rule.check() instanceof ArchiveCheck<?> check) {
            runs.computeIfAbsent(
                key(file.config(), check), key -> new ArchiveRun<>(key.check(), key.archive()));
          }
        }
      }
    }
  }

  private static Key key(Config config, ArchiveCheck<?> check) {
    return new Key(config.file().map(file -> config.archive()), check);
  }

  /** The run of a check for the articles of a configuration; empty when it compares nothing. */
  Optional<ArchiveRun<?>> of(Config config, Check check) {
    return check instanceof ArchiveCheck<?> archiveCheck
        ? Optional.ofNullable(runs.get(key(config, archiveCheck)))
        : Optional.empty();
  }

  /** The runs that compare a file. */
  List<ArchiveRun<?>> comparing(ArticleFile file) {
    List<ArchiveRun<?>> found = new ArrayList<>();
    for (ArchiveRun<?> run : runs.values()) {
      if (run.compares(file)) {
        found.add(run);
      }
    }
    return found;
  }

  List<ArchiveRun<?>> all() {
    return List.copyOf(runs.values());
  }
}
