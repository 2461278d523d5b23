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

/** The archive checks of a run: one for each archive and each setting of the check. */
final class ArchiveRuns {

  private record Key(Optional<Path> archive, ArchiveCheck<?> check) {}

  private final Map<Key, ArchiveRun<?>> runs = new LinkedHashMap<>();

  ArchiveRuns(List<ArticleFile> files) {
    for (ArticleFile file : files) {
      if (file.checked()) {
        file.config().ruleSet(file.file()).rules().forEach(rule -> of(file.config(), rule.check()));
      }
    }
  }

  /** The run of a check for the articles of a configuration; empty when it compares nothing. */
  Optional<ArchiveRun<?>> of(Config config, Check check) {
    if (!(check instanceof ArchiveCheck<?> archiveCheck)) {
      return Optional.empty();
    }
    Key key = new Key(config.file().map(file -> config.archive()), archiveCheck);
    return Optional.of(runs.computeIfAbsent(key, k -> new ArchiveRun<>(archiveCheck, k.archive())));
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
