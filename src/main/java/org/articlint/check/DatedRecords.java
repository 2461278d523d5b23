package org.articlint.check;

import java.util.regex.Pattern;

/**
 * Tells by its path whether an article is a record of its day: news, an event, minutes, a decision.
 * It has the form of its kind, and nobody rewrites it later. Posts of a blog are articles like
 * others.
 */
final class DatedRecords {

  private static final Pattern PATH =
      Pattern.compile(
          "(?:^|/)(?:news|newsletters?|events?|announcements|press|press-releases|minutes|meetings"
              + "|meeting-notes|adrs?|architecture-decision-records?|decisions|rfcs?|keps|proposals|enhancements"
              + "|post-?mortems|retrospectives|noticias|notícias|actualités|actualites|nachrichten)/",
          Pattern.CASE_INSENSITIVE);

  private DatedRecords() {}

  static boolean has(String path) {
    return PATH.matcher(path).find();
  }
}
