package org.articlint.lint.lookup;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.check.ArchiveCheck;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Failure;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/** Looks up the articles of an archive that a run does not check. */
public interface ArchiveLookup {

  /** Finds nothing. */
  ArchiveLookup NONE =
      new ArchiveLookup() {
        @Override
        public Known of(Question question) {
          return Known.NOTHING;
        }

        @Override
        public Known anew(Question question, CorruptIndexException damage) {
          return Known.NOTHING;
        }

        @Override
        public Optional<ArticleFile> article(String path) {
          return Optional.empty();
        }
      };

  /**
   * A question about an archive.
   *
   * @param config the configuration of the archive
   * @param archive its directory
   * @param checked the paths of articles to leave out, relative to the root
   */
  record Question(ArchiveCheck check, Config config, Path archive, Set<String> checked) {

    /** Copies the paths. */
    public Question {
      checked = Collections.unmodifiableSet(new HashSet<>(checked));
    }
  }

  /**
   * The answer: the rest of an archive.
   *
   * @param segments the paragraphs of its articles
   * @param articles the number of its articles
   * @param failures articles that could not be read
   */
  record Known(List<LiveSegment> segments, int articles, List<Failure> failures) {

    /** Nothing: every article of the archive is checked. */
    public static final Known NOTHING = new Known(List.of(), 0, List.of());
  }

  /**
   * Looks up the paragraphs of an archive.
   *
   * @throws ConfigException when a configuration in the archive cannot be used
   */
  Known of(Question question) throws ConfigException;

  /**
   * Looks them up again, without the index that turned out to be damaged.
   *
   * @param damage what is wrong with the index
   * @throws ConfigException when a configuration in the archive cannot be used
   */
  Known anew(Question question, CorruptIndexException damage) throws ConfigException;

  /** Returns an article of an archive by its path; empty when there is none. */
  Optional<ArticleFile> article(String path);
}
