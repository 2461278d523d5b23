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
          "^\\P{Alnum}*((\\p{L}+\\s+)?\\d{1,2}[.):]?\\s+(\\S+(\\s+\\S+){2,}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{4,}.*)|\\S+(\\s+\\S+){3,}[.!\u3002])$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "License: MIT", "(for guests)": a fact about the article, said in the heading itself. */
  private static final Pattern FACT =
      Pattern.compile(
          "^\\W*(?:licen[cs]e|lizenz|licencia|licença|licence|authors?|auteure?s?|autor(?:es|en|a)?|version"
              + "|date|datum|fecha|data|status|owner|contact)\\s?[:：]\\s*\\S.*$"
              + "|^[^:：]{3,30}[:：]\\s*(?:MIT|Apache|[AL]?GPL|BSD|MPL|CC|ISC|EUPL|Unlicense)\\b.*$"
              + "|^\\([^()]*\\)$"
              // A time in a programme, and what happens between two talks.
              + "|.*\\b\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\b.*|(?:-|\\u2013|\\u2014|to)\\s*\\d.*)"
              + "|.*\\bhttps?://\\S+"
              + "|^\\W*(?:(?:coffee|lunch|tea) )?(?:break|lunch|pause|pausa)\\W*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** An answer to the heading above: nothing, no such thing, or the full name of a type of data. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?i:\\W*(?:none|nothing|not applicable|n/?a|keine?s?|aucune?|ningun[oa]|nenhuma?|なし|无|無)\\W*)"
              + "|No(?:\\s+\\p{Ll}+){1,4}"
              + "|(?:(?:\\p{Lu}\\w*\\.)+\\p{Lu}\\w*(?:\\[])?(?:,\\s*)?)+");

  /** "If you need more help:" leads to what follows, whatever its level. */
  private static final Pattern CLAUSE_WITH_COLON =
      Pattern.compile("^\\P{Alnum}*\\S+(?:\\s+\\S+){3,}\\s?[:：]$", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  /** Lines that begin or end a zone or moniker range, in which the headings are alternatives. */
  private static final Pattern DIRECTIVES = Pattern.compile("(?:\\s*:::[^\\n]*(?:\\n|$))+\\s*");

  private static final Pattern REQUEST = Pattern.compile("^" + ReferenceEntries.REQUEST);

  private static final int LOWEST_LEVEL = 6;

  private HeadingAlone() {}

  /**
   * Whether the heading of a section stands alone with good reason: it is a link, an image or code,
   * or has no letter; it shares the text of the next heading; it introduces what follows at its own
   * level; it says all there is to say, as a step, a fact or an answer does; or it has the lowest
   * level, which writers use for small print.
   *
   * @param next the section after it, if any
   */
  static boolean is(Section section, Optional<Section> next, Article article) {
    Block.Heading heading = section.heading();
    if (!LETTER.matcher(heading.prose().outsideCodeAndLinks()).find()) {
      return true;
    }
    if (!section.blocks().stream().allMatch(block -> SectionContent.isComment(block, article))) {
      return false;
    }
    return heading.level() == LOWEST_LEVEL
        || saysItAll(heading)
        || isAmongSteps(heading, article)
        || next.filter(each -> isStacked(heading, each.heading(), article)).isPresent()
        || next.filter(each -> introduces(heading, each.heading())).isPresent();
  }

  private static boolean saysItAll(Block.Heading heading) {
    String text = heading.text().strip();
    return STEP.matcher(text).matches()
        || FACT.matcher(text).matches()
        || ANSWER.matcher(text).matches()
        || ReferenceEntries.isSignature(heading.prose());
  }

  /** Whether it is one of the steps that a shortcode or component of that name numbers. */
  private static boolean isAmongSteps(Block.Heading heading, Article article) {
    return article.callouts().stream()
        .anyMatch(
            callout -> callout.kind().equals("steps") && callout.span().contains(heading.span()));
  }

  /**
   * Headings on consecutive lines, such as two signatures of a function, share one text. So do two
   * requests of HTTP, and the headings of two zones, of which a reader sees one.
   */
  private static boolean isStacked(Block.Heading heading, Block.Heading next, Article article) {
    int line = article.source().line(heading.span().end());
    return heading.level() == next.level()
        && (article.source().line(next.span().start()) == line + 1
            || (REQUEST.matcher(heading.text()).find() && REQUEST.matcher(next.text()).find())
            || DIRECTIVES
                .matcher(
                    article.source().text().substring(heading.span().end(), next.span().start()))
                .matches());
  }

  /** "Steps" before "1. Open the account" at the same level is a title of what follows. */
  private static boolean introduces(Block.Heading heading, Block.Heading next) {
    String text = heading.text().strip();
    return CLAUSE_WITH_COLON.matcher(text).matches()
        || (heading.level() == next.level() && isNameOfGroup(text, next))
        || (ReferenceEntries.isListOfThings(text) && ReferenceEntries.isIdentifier(next.text()))
        || (heading.level() == next.level()
            && !NUMBERED.matcher(text).matches()
            && NUMBERED.matcher(next.text().strip()).matches());
  }

  /** "Exported functions" before code, "Resources" before "Resource: disk". */
  private static boolean isNameOfGroup(String text, Block.Heading next) {
    String one = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    return ReferenceEntries.isSignature(next.prose())
        || (next.text().length() > text.length()
            && next.text().regionMatches(true, 0, one, 0, one.length())
            && !Character.isLetter(next.text().charAt(one.length())));
  }
}
