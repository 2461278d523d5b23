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
import org.articlint.lint.files.Failure;
import org.articlint.rule.yaml.ConfigException;

/** Lists the differences between an archive and an index of it. */
interface ArchiveListing {

  /** Up to this many changes are read in each run rather than written to the index each time. */
  int MAX_UNSAVED_CHANGES = 64;

  /**
   * Differences.
   *
   * @param changed articles that are new or changed, in the order of their paths
   * @param gone paths that are no longer articles
   */
  record Changes(List<ArticleFile> changed, Set<String> gone) {

    /** The number of changes. */
    int size() {
      return changed.size() + gone.size();
    }
  }

  /**
   * A step that brings an index up to a state worth keeping.
   *
   * @param from the usable index; {@link StoredIndex#EMPTY} when it cannot be used
   * @param changes the changes since that index
   * @param tree the git tree that the index then represents
   */
  record Step(StoredIndex from, Changes changes, Optional<String> tree) {}

  /**
   * Returns the step from a stored index to the state of the archive that is worth keeping.
   *
   * @param stored the index on disk
   */
  Step step(StoredIndex stored, Path archive) throws GitException, ConfigException;

  /** Returns the differences from that state that are not worth keeping. */
  Changes rest(StoredIndex kept, Path archive) throws GitException, ConfigException;

  /** Returns the hashes of the files that decide which articles the archive has. */
  Map<String, ContentHash> watched();

  /** Returns why articles may be missing from what has been listed so far. */
  List<Failure> failures();

  /** Returns an article by its path; empty when there is none. */
  Optional<ArticleFile> article(String path);

  /**
   * Returns whether git has files of a directory, so that whoever made the repository may have made
   * them; false when it cannot say.
   */
  boolean isTracked(Path directory);
}
