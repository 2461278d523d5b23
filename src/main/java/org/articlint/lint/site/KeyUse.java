package org.articlint.lint.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articlint.article.Metadata;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.check.date.ReviewDate;

/**
 * A metadata key of a site.
 *
 * @param path as written where it is met first: {@code ms.date}, {@code review.date}
 * @param articles how many of the articles that were read have it
 * @param dates how many of its values are dates
 * @param texts how many of its values are texts other than dates, numbers, true and false
 */
public record KeyUse(String path, int articles, int dates, int texts) {

  private KeyUse plus(KeyUse other) {
    return new KeyUse(path, articles + other.articles, dates + other.dates, texts + other.texts);
  }

  /** Whether nearly all of its values are dates. */
  public boolean isDate() {
    return dates * 10 >= articles * 8;
  }

  /** Whether nearly all of its values are texts, such as names. */
  public boolean isText() {
    return texts * 10 >= articles * 8;
  }

  /** Counts the keys of articles, the most frequent first; spellings of one key count as one. */
  static List<KeyUse> of(List<Metadata> articles) {
    Map<String, KeyUse> uses = new TreeMap<>();
    for (Metadata metadata : articles) {
      Map<String, KeyUse> own = new TreeMap<>();
      add(metadata.rootWithCustomKeys(), "", own);
      own.forEach((key, use) -> uses.merge(key, use, KeyUse::plus));
    }
    List<KeyUse> sorted = new ArrayList<>(uses.values());
    sorted.sort(
        (a, b) -> a.articles == b.articles ? a.path.compareTo(b.path) : b.articles - a.articles);
    return List.copyOf(sorted);
  }

  private static void add(Mapping mapping, String above, Map<String, KeyUse> uses) {
    for (Entry entry : mapping.entries()) {
      String path = above + entry.key();
      if (entry.value() instanceof Mapping block && above.isEmpty()) {
        add(block, path + ".", uses);
      } else {
        uses.putIfAbsent(Metadata.normalizeKey(path), use(path, entry.value()));
      }
    }
  }

  private static KeyUse use(String path, Value value) {
    if (!(value instanceof Scalar scalar) || scalar.isNothing()) {
      return new KeyUse(path, 1, 0, 0);
    }
    boolean isDate = ReviewDate.read(scalar.text()).isPresent();
    boolean isText = !isDate && !scalar.isBoolean() && !scalar.isWhole() && !scalar.isFraction();
    return new KeyUse(path, 1, isDate ? 1 : 0, isText ? 1 : 0);
  }
}
