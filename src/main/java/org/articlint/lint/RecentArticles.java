package org.articlint.lint;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.lookup.ArchiveLookup;

/**
 * Caches articles of the run and of its archive, for findings that quote a text again or name
 * another article. Keeps the last 64 articles; a small run keeps all of its own.
 */
final class RecentArticles implements ArticleTexts {

  private static final int MAX_KEPT_ARTICLES = 64;

  private final List<ArticleFile> files;
  private final boolean keepsAll;
  private final ArticleFinder.FormatLookup formats;
  private final ArchiveLookup lookup;

  /** The checksums of the articles that were read; empty for one that could not be. */
  private final Map<String, Set<Optional<Integer>>> readAgain = new HashMap<>();

  private final Map<String, Optional<Article>> kept =
      new LinkedHashMap<>(MAX_KEPT_ARTICLES, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Article>> eldest) {
          return size() > MAX_KEPT_ARTICLES;
        }
      };

  RecentArticles(FoundFiles found, ArchiveLookup lookup, ArticleFinder.FormatLookup formats) {
    this.lookup = lookup;
    this.formats = formats;
    this.files = found.files();
    this.keepsAll = files.size() <= MAX_KEPT_ARTICLES;
  }

  /** Adds an article of the run, if the run is small enough to keep all. */
  @Override
  public void add(Article article) {
    if (keepsAll) {
      synchronized (kept) {
        kept.put(article.path(), Optional.of(article));
      }
    }
  }

  /**
   * Returns the text of an article, which is read unless it is cached.
   *
   * @throws IOException when it cannot be read
   */
  @Override
  public SourceText text(ArticleFile file) throws IOException {
    Optional<SourceText> known = text(file.path());
    return known.isPresent() ? known.get() : file.articleText(formats);
  }

  /** Returns the text of an article, if it is cached. */
  Optional<SourceText> text(String path) {
    synchronized (kept) {
      return kept.getOrDefault(path, Optional.empty()).map(Article::source);
    }
  }

  /** Reads the article of a path; empty when it can no longer be read. */
  @Override
  public Optional<Article> read(String path) {
    synchronized (kept) {
      Optional<Article> known = kept.get(path);
      if (known != null) {
        return known;
      }
    }
    Optional<Article> read = load(path);
    synchronized (kept) {
      kept.put(path, read);
      readAgain
          .computeIfAbsent(path, any -> new HashSet<>())
          .add(read.map(article -> article.source().checksum()));
    }
    return read;
  }

  /**
   * Whether the articles that were read again were the same as when they were checked.
   *
   * @param checksums those of the files of the run when they were checked, in their order
   */
  boolean areAsChecked(IntUnaryOperator checksums) {
    synchronized (kept) {
      return readAgain.entrySet().stream()
          .allMatch(
              read -> {
                int file = indexOf(read.getKey());
                return file < 0
                    || read.getValue().equals(Set.of(Optional.of(checksums.applyAsInt(file))));
              });
    }
  }

  /** The index of a file of the run; negative when it has none of this path. */
  private int indexOf(String path) {
    int low = 0;
    int high = files.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = files.get(middle).path().compareTo(path);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  private Optional<Article> load(String path) {
    int index = indexOf(path);
    Optional<ArticleFile> file = index < 0 ? lookup.article(path) : Optional.of(files.get(index));
    return file.flatMap(found -> Attempt.read(path, () -> found.read(formats)).value());
  }
}
