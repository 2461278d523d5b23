package org.articlint.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Section;

/** Tells which headings need no text of their own, although they have none. */
final class HeadingAlone {

  /** "1. ", "Step 2: ", "3) ", "Phase 1 - ", "4.2 ": a number at the start, maybe after a word. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\P{Alnum}*(\\p{L}+\\s+)?\\d{1,2}([.)\u3001:]|\\.\\d+|\\s*[-\u2013\u2014])?(\\s|$).*",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "1. Open the account", "Open the account.": what to do, said in the heading itself. */
  private static final Pattern STEP =
      Pattern.compile(
          "^\\P{Alnum}*((\\p{L}+\\s+)?\\d{1,2}[.):]?\\s+\\S+(\\s+\\S+){2,}|\\S+(\\s+\\S+){3,}[.!\u3002])$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LOWEST_LEVEL = 6;

  private HeadingAlone() {}

  /**
   * Whether the heading of a section stands alone with good reason: it is a link, an image or code;
   * it shares the text of the next heading; it names the numbered sections that follow at its own
   * level; it is a step; or it has the lowest level, which writers use for small print.
   *
   * @param next the section after it, if any
   */
  static boolean is(Section section, Optional<Section> next, Article article) {
    Block.Heading heading = section.heading();
    if (heading.text().isBlank() || heading.prose().outsideCodeAndLinks().isBlank()) {
      return true;
    }
    if (!section.blocks().isEmpty()) {
      return false;
    }
    return heading.level() == LOWEST_LEVEL
        || STEP.matcher(heading.text().strip()).matches()
        || next.filter(each -> isStacked(heading, each.heading(), article)).isPresent()
        || next.filter(each -> introduces(heading, each.heading())).isPresent();
  }

  /** Headings on consecutive lines, such as two signatures of a function, share one text. */
  private static boolean isStacked(Block.Heading heading, Block.Heading next, Article article) {
    int line = article.source().line(heading.span().end());
    return heading.level() == next.level()
        && article.source().line(next.span().start()) == line + 1;
  }

  /** "Steps" before "1. Open the account" at the same level is a title of what follows. */
  private static boolean introduces(Block.Heading heading, Block.Heading next) {
    return heading.level() == next.level()
        && !NUMBERED.matcher(heading.text().strip()).matches()
        && NUMBERED.matcher(next.text().strip()).matches();
  }
}
