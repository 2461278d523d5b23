package org.articlint.lint;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;

/**
 * Reads articles of the run again, for findings that tell of another article. Keeps the last few.
 */
final class OtherArticles {

  private static final int KEPT = 64;

  private final Map<String, ArticleFile> files = new HashMap<>();
  private final ArticleFinder.FormatLookup formats;
  private final ArchiveLookup lookup;
  private final Map<String, Optional<Article>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Article>> eldest) {
          return size() > KEPT;
        }
      };

  OtherArticles(FoundFiles found, ArchiveLookup lookup, ArticleFinder.FormatLookup formats) {
    this.lookup = lookup;
    this.formats = formats;
    found.files().forEach(file -> files.put(file.path(), file));
  }

  /** The article of a path; empty when it cannot be read any more. */
  Optional<Article> read(String path) {
    synchronized (kept) {
      Optional<Article> known = kept.get(path);
      if (known != null) {
        return known;
      }
    }
    Optional<Article> read = load(path);
    synchronized (kept) {
      kept.put(path, read);
    }
    return read;
  }

  private Optional<Article> load(String path) {
    Optional<ArticleFile> file =
        Optional.ofNullable(files.get(path)).or(() -> lookup.article(path));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(file.get().read(formats));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
