package org.articlint.parse.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of page that is no article. */
public enum PageKind {
  /** It lists other pages: pagination, tags, archives, the start of a blog. */
  LISTING("listings"),
  /** It is there to search the site. */
  SEARCH("search"),
  /** It says that there is no such page. */
  ERROR("errors"),
  /** It only leads to another address. */
  REDIRECT("redirects"),
  /** It asks search engines to pass over it, which the site as a whole does not. */
  HIDDEN("noindex"),
  /** It names another page of the site as its canonical address. */
  COPY("copies");

  private final String word;

  PageKind(String word) {
    this.word = word;
  }

  /** Returns the kind that a word of a profile means. */
  static Optional<PageKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** The words of all kinds. */
  static List<String> words() {
    return Arrays.stream(values()).map(kind -> kind.word).toList();
  }
}
