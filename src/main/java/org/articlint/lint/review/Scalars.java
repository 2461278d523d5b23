package org.articlint.lint.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlint.article.Article;
import org.articlint.article.Value;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.check.BodyText;

/** Compares the metadata and the text of two versions of an article. */
final class Scalars {

  /** To be compared, because whoever writes an article may give all its values the same hash. */
  private record Placed(String path, String text) implements Comparable<Placed> {

    private static final Comparator<Placed> ORDER =
        Comparator.comparing(Placed::path).thenComparing(Placed::text);

    @Override
    public int compareTo(Placed other) {
      return ORDER.compare(this, other);
    }
  }

  private Scalars() {}

  /** The single values of an article that another version does not have under the same keys. */
  static List<Scalar> without(Article article, Article other) {
    List<Scalar> left = new ArrayList<>();
    List<Placed> known = new ArrayList<>();
    collect(other.metadata().root(), "", known, new ArrayList<>());
    Map<Placed, Integer> unmet = new HashMap<>();
    known.forEach(each -> unmet.merge(each, 1, Integer::sum));
    List<Placed> placed = new ArrayList<>();
    List<Scalar> scalars = new ArrayList<>();
    collect(article.metadata().root(), "", placed, scalars);
    for (int i = 0; i < placed.size(); i++) {
      if (unmet.merge(placed.get(i), -1, Integer::sum) < 0) {
        left.add(scalars.get(i));
      }
    }
    return left;
  }

  private static void collect(Value value, String path, List<Placed> placed, List<Scalar> scalars) {
    if (value instanceof Scalar scalar) {
      placed.add(new Placed(path, scalar.text()));
      scalars.add(scalar);
    } else if (value instanceof Sequence list) {
      list.items().forEach(item -> collect(item, path, placed, scalars));
    } else if (value instanceof Mapping mapping) {
      mapping
          .entries()
          .forEach(entry -> collect(entry.value(), path + "\n" + entry.key(), placed, scalars));
    }
  }

  /** Whether the words are the same, block by block. */
  static boolean isSameText(Article one, Article other) {
    return BodyText.of(one).equals(BodyText.of(other));
  }
}
