package org.articlint.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.Check;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config;

/** The archive checks of a run: one for each archive and each setting of the check. */
final class ArchiveRuns {

  private final List<ArchiveRun> runs = new ArrayList<>();

  ArchiveRuns(FoundFiles found, ArchiveLookup lookup) {
    for (ArticleFile file : found.files()) {
      for (Rule rule : file.config().ruleSet(file.file()).rules()) {
        if (rule.check() instanceof ArchiveCheck check && of(file.config(), check).isEmpty()) {
          runs.add(new ArchiveRun(check, file.config(), found, lookup));
        }
      }
    }
  }

  /** The run of a check for the articles of a configuration; empty when it compares nothing. */
  Optional<ArchiveRun> of(Config config, Check check) {
    if (check instanceof ArchiveCheck) {
      for (ArchiveRun run : runs) {
        if (run.isOf(check, config)) {
          return Optional.of(run);
        }
      }
    }
    return Optional.empty();
  }

  /** The runs that compare a file. */
  List<ArchiveRun> comparing(ArticleFile file) {
    List<ArchiveRun> found = new ArrayList<>();
    for (ArchiveRun run : runs) {
      if (run.compares(file)) {
        found.add(run);
      }
    }
    return found;
  }

  List<ArchiveRun> all() {
    return List.copyOf(runs);
  }
}
