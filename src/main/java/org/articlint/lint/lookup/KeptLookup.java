package org.articlint.lint.lookup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Failure;
import org.articlint.rule.yaml.ConfigException;

/**
 * Asks another look-up once about each archive and keeps the answer, for a process that checks some
 * articles again and again while the others stay as they are.
 */
public final class KeptLookup implements ArchiveLookup {

  private final ArchiveLookup lookup;
  private final NavigableMap<Path, Known> archives = new TreeMap<>();

  public KeptLookup(ArchiveLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public synchronized Known of(Question question) throws ConfigException {
    Path key = key(question);
    Known whole = archives.get(key);
    if (whole == null) {
      whole = lookup.of(whole(question));
      archives.put(key, whole);
    }
    return without(whole, question);
  }

  @Override
  public synchronized Known anew(Question question, CorruptIndexException damage)
      throws ConfigException {
    Known whole = lookup.anew(whole(question), damage);
    archives.put(key(question), whole);
    return without(whole, question);
  }

  @Override
  public Optional<ArticleFile> article(String path) {
    return lookup.article(path);
  }

  /** The directory of an index is named after all that the facts of the articles depend on. */
  private static Path key(Question question) {
    return IndexDirectory.of(question.check(), question.config(), question.archive()).path();
  }

  private static Question whole(Question question) {
    return new Question(question.check(), question.config(), question.archive(), Set.of());
  }

  private static Known without(Known whole, Question question) {
    List<LiveSegment> others = new ArrayList<>();
    int articles = 0;
    for (LiveSegment segment : whole.segments()) {
      LiveSegment left = segment.without(question.checked());
      articles += left.articles();
      others.add(left);
    }
    List<Failure> failures =
        whole.failures().stream()
            .filter(failure -> !question.checked().contains(failure.path()))
            .toList();
    return new Known(others, articles, failures);
  }
}
