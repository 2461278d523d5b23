package org.articlint.parse.site;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How generators name and make pages of a kind.
 *
 * @param looks what such a page looks like, besides
 * @param paths patterns of the end of a path, from a directory on
 * @param classes of the elements {@code html} or {@code body}
 */
record PageConvention(PageKind kind, Looks looks, List<Pattern> paths, Set<String> classes) {

  /** What a page looks like. */
  enum Looks {
    /** It lists other pages. */
    LINKS,
    /** It has hardly any text. */
    SHORT,
    /** Names that only one generator uses say enough. */
    ANY
  }

  /** Copies what it is given. */
  PageConvention {
    paths = List.copyOf(paths);
    classes = Set.copyOf(classes);
  }

  /**
   * Whether a page is named or made so, whatever it looks like.
   *
   * @param path with {@code /}
   * @param pageClasses of its elements {@code html} and {@code body}
   */
  boolean names(String path, Set<String> pageClasses) {
    return classes.stream().anyMatch(pageClasses::contains)
        || paths.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }
}
