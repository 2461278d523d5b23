package org.articlint.check;

import java.util.regex.Pattern;

/**
 * Tells by its path whether an article belongs to its day: a post, the news, an event, minutes, a
 * record of a decision. It repeats what was said at the time, and nobody rewrites it later.
 */
final class Posts {

  private static final Pattern PATH =
      Pattern.compile(
          "(?:^|/)(?:_?posts?|blogs?|news|newsletters?|events?|announcements|press|press-releases|minutes|meetings"
              + "|meeting-notes|adrs?|architecture-decision-records?|decisions|rfcs?|keps|proposals|enhancements"
              + "|post-?mortems|retrospectives|noticias|notícias|actualités|actualites|nachrichten)/"
              + "|(?:^|/)(?:19|20)\\d\\d[-_.]?(?:[01]\\d[-_.]?[0-3]\\d[-_.]|[01]\\d/)"
              + "|(?:^|/)(?:19|20)\\d\\d/[01]?\\d/",
          Pattern.CASE_INSENSITIVE);

  private Posts() {}

  static boolean has(String path) {
    return PATH.matcher(path).find();
  }
}
