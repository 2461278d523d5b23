package org.articlint.parse.head;

import java.util.List;
import java.util.function.BiConsumer;
import org.articlint.article.Span;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;

/** The keys of a profile, which describes in YAML how one site keeps its articles. */
public final class ProfileKeys {

  private ProfileKeys() {}

  /**
   * Reports the keys that a profile does not have.
   *
   * @param kind what the profile is called
   * @param known the keys that it may have
   * @param problems receives each fault, with its span in the text
   */
  public static void check(
      Mapping root, String kind, List<String> known, BiConsumer<Span, String> problems) {
    for (Entry entry : root.entries()) {
      if (!known.contains(entry.key())) {
        problems.accept(
            entry.keySpan(),
            "unknown key '%s'; the keys of a %s are %s"
                .formatted(entry.key(), kind, String.join(", ", known)));
      }
    }
  }
}
