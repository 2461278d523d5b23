package org.articlint.lint.lookup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.segment.StoredIndex;
import org.articlint.archive.text.ContentHash;
import org.articlint.git.GitException;
import org.articlint.lint.files.ArticleFile;
import org.articlint.rule.yaml.ConfigException;

/** Lists how an archive differs from what an index says of it. */
interface ArchiveListing {

  /** So many changes are read at each run, rather than write the index at each. */
  int MOST_UNSAVED = 64;

  /**
   * Differences.
   *
   * @param changed articles that are new or changed, in the order of their paths
   * @param gone paths that are no article any more
   */
  record Changes(List<ArticleFile> changed, Set<String> gone) {

    /** How many there are. */
    int size() {
      return changed.size() + gone.size();
    }
  }

  /**
   * What an index may be brought up to, and kept.
   *
   * @param from the index as it can be used; {@link StoredIndex#EMPTY} when it cannot
   * @param changes from there on
   * @param tree the git tree that it stands for then
   */
  record Step(StoredIndex from, Changes changes, Optional<String> tree) {}

  /**
   * The step from a stored index to the state of the archive that is worth keeping.
   *
   * @param stored what is on disk
   */
  Step step(StoredIndex stored, Path archive) throws GitException, ConfigException;

  /** What differs from that state now, and is not worth keeping. */
  Changes rest(StoredIndex kept, Path archive) throws GitException, ConfigException;

  /** The files that decide which articles the archive has, and what is in them. */
  Map<String, ContentHash> watched();

  /** An article by its path. */
  Optional<ArticleFile> article(String path);
}
