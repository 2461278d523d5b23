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

/** Lists what it is told. */
record Told(List<ArticleFile> articles, Optional<String> tree, Optional<GitException> fault)
    implements ArchiveListing {

  @Override
  public List<Failure> failures() {
    return List.of();
  }

  @Override
  public Step step(StoredIndex stored, Path archive) throws GitException {
    if (fault.isPresent()) {
      throw fault.get();
    }
    return new Step(stored, new Changes(articles, Set.of()), tree);
  }

  @Override
  public Changes rest(StoredIndex kept, Path archive) {
    return new Changes(List.of(), Set.of());
  }

  @Override
  public Map<String, ContentHash> watched() {
    return Map.of();
  }

  @Override
  public Optional<ArticleFile> article(String path) {
    return articles.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  @Override
  public boolean isTracked(Path directory) {
    return false;
  }
}
