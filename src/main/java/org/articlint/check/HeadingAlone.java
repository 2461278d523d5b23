package org.articlint.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.LowerCase;
import org.articlint.article.Section;
import org.articlint.article.Span;

/** Tells which headings need no text of their own, although they have none. */
final class HeadingAlone {

  /** "1. ", "Step 2: ", "3) ", "Phase 1 - ", "4.2 ": a number at the start, maybe after a word. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\P{Alnum}*(\\p{L}+\\s+)?\\d{1,2}([.)\u3001:]|\\.\\d+|\\s*[-\u2013\u2014])?(\\s|$).*",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "4", "4.1": the number of a section. */
  private static final Pattern NUMBER =
      Pattern.compile("^[^\\p{L}\\p{N}]*(\\d{1,3}(?:\\.\\d{1,3}){0,5})(?![\\p{L}\\p{N}]).*");

  /** "If you need more help:" leads to what follows, whatever its level. */
  private static final Pattern CLAUSE_WITH_COLON =
      Pattern.compile(
          "^\\s*+\\S++(?:\\s++\\S++){2}\\s++[\\s\\S]*\\S\\s?[:：]$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "A", "A–C", "0-9": where a glossary has entries, or none. */
  private static final Pattern INITIAL =
      Pattern.compile("\\W*[\\p{L}\\d](?:\\s?[-\u2013\u2014/]\\s?[\\p{L}\\d])?\\W*");

  /** A glossary has so many of them at least. */
  private static final int MIN_INITIALS = 5;

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  /** Lines that begin or end a zone or moniker range, in which the headings are alternatives. */
  private static final Pattern DIRECTIVES = Pattern.compile("(?:\\s*+:::[^\\n]*+(?:\\n|$))++\\s*+");

  /** "find(name)": what a function is called with. */
  private static final Pattern CALL = Pattern.compile("\\W*([\\w.$]{1,80})\\([^()]{0,200}\\)\\W*");

  /** The page of a section of Hugo: its layout lists the pages below the text. */
  private static final Pattern LIST_PAGE = Pattern.compile("_index(?:\\.[\\w-]+)?\\.\\w+");

  private static final Pattern REQUEST = Pattern.compile("^" + ReferenceEntries.REQUEST);

  private static final int LOWEST_LEVEL = 6;

  /** A longer heading is a text, whatever its words. */
  private static final int MAX_CHARS = 200;

  /** A shorter word may be part of any other. */
  private static final int MIN_SHARED_LETTERS = 4;

  private final Article article;
  private final CodeAsText code;
  private final TitleHeading title;

  /** Whether the article has as many initials as a glossary. */
  private final boolean hasInitials;

  private final TreeSet<Integer> endsOfImages = new TreeSet<>();

  /** The ends of the numbered steps that have begun, by where steps begin. */
  private final TreeMap<Integer, Integer> steps = new TreeMap<>();

  /**
   * Looks through an article once, however many headings it has.
   *
   * @param sections those below the title
   */
  HeadingAlone(Article article, List<Section> sections) {
    this.article = article;
    code = new CodeAsText(article.source().text());
    title = new TitleHeading(article);
    hasInitials =
        sections.stream()
                .map(Section::heading)
                .filter(HeadingAlone::isShort)
                .filter(heading -> INITIAL.matcher(heading.text()).matches())
                .limit(MIN_INITIALS)
                .count()
            == MIN_INITIALS;
    article.blocks().stream()
        .filter(Block.Image.class::isInstance)
        .forEach(image -> endsOfImages.add(image.span().end()));
    article.callouts().stream()
        .filter(callout -> callout.kind().equals("steps"))
        .map(Block.Callout::span)
        .sorted(Comparator.comparingInt(Span::start))
        .forEach(
            span ->
                steps.put(
                    span.start(),
                    steps.isEmpty()
                        ? span.end()
                        : Math.max(span.end(), steps.lastEntry().getValue())));
  }

  /**
   * Whether the heading of a section stands alone with good reason: it is a link, an image or code,
   * or has no letter, or has a link among its words; it labels an image; it shares the text of the
   * next heading; it introduces what follows at its own level; it says all there is to say, as a
   * step, a fact or an answer does; or it has the lowest level, which writers use for small print.
   *
   * @param section a section of the article; asked one after the other
   * @param next the section after it, if any
   */
  boolean is(Section section, Optional<Section> next) {
    Block.Heading heading = section.heading();
    if (!LETTER.matcher(heading.prose().outsideCodeAndLinks()).find()) {
      return true;
    }
    if (!section.blocks().stream().allMatch(block -> SectionContent.isComment(block, article))) {
      return false;
    }
    return heading.level() == LOWEST_LEVEL
        || !heading.prose().links().isEmpty()
        || isCaption(heading)
        || !isShort(heading)
        || HeadingFacts.sayItAll(heading)
        || isSmall(heading)
        || title.is(section, next)
        || (hasInitials && INITIAL.matcher(heading.text()).matches())
        || isAmongSteps(heading)
        || (next.isEmpty() && LIST_PAGE.matcher(article.fileName()).matches())
        || code.has(heading.span().start())
        || next.map(Section::heading)
            .filter(
                each -> isStacked(heading, each) || (isShort(each) && introduces(heading, each)))
            .isPresent();
  }

  private static boolean isShort(Block.Heading heading) {
    return heading.text().length() <= MAX_CHARS;
  }

  /** Whether it is an element of HTML, of which several may stand side by side. */
  private boolean isSmall(Block.Heading heading) {
    return heading.level() == LOWEST_LEVEL - 1
        && article.source().text().startsWith("<", heading.span().start());
  }

  /** Whether it is an element of HTML right after an image, which it labels. */
  private boolean isCaption(Block.Heading heading) {
    String text = article.source().text();
    int start = heading.span().start();
    Integer image = text.startsWith("<", start) ? endsOfImages.floor(start) : null;
    return image != null && text.substring(image, start).isBlank();
  }

  /** Whether it is one of the steps that a shortcode or component of that name numbers. */
  private boolean isAmongSteps(Block.Heading heading) {
    Map.Entry<Integer, Integer> begun = steps.floorEntry(heading.span().start());
    return begun != null && begun.getValue() >= heading.span().end();
  }

  /**
   * Headings on consecutive lines share one text. So do two signatures of a function, two requests
   * of HTTP, and the headings of two zones, of which a reader sees one.
   */
  private boolean isStacked(Block.Heading heading, Block.Heading next) {
    int line = article.source().line(heading.span().end());
    return heading.level() == next.level()
        && (article.source().line(next.span().start()) == line + 1
            || (REQUEST.matcher(heading.text()).find() && REQUEST.matcher(next.text()).find())
            || isOverload(heading, next)
            || DIRECTIVES
                .matcher(
                    article.source().text().substring(heading.span().end(), next.span().start()))
                .matches());
  }

  /** Whether two headings call one function with different parameters. */
  private static boolean isOverload(Block.Heading heading, Block.Heading next) {
    Matcher one = CALL.matcher(heading.text());
    Matcher other = CALL.matcher(next.text());
    return isShort(next) && one.matches() && other.matches() && one.group(1).equals(other.group(1));
  }

  /** "Steps" before "1. Open the account" at the same level is a title of what follows. */
  private static boolean introduces(Block.Heading heading, Block.Heading next) {
    String text = heading.text().strip();
    return CLAUSE_WITH_COLON.matcher(text).matches()
        || (heading.level() == next.level() && introducesAtItsLevel(text, next))
        || (ReferenceEntries.isListOfThings(text) && ReferenceEntries.isIdentifier(next.text()));
  }

  private static boolean introducesAtItsLevel(String text, Block.Heading next) {
    String member = next.text().strip();
    return isNameOfGroup(text, next)
        || ReferenceEntries.isListOfThings(text)
        || isNumberedBelow(text, member)
        || (!NUMBERED.matcher(text).matches() && NUMBERED.matcher(member).matches());
  }

  /** "4. Costs" before "4.1. Staff". */
  private static boolean isNumberedBelow(String heading, String next) {
    Matcher one = NUMBER.matcher(heading);
    Matcher other = NUMBER.matcher(next);
    return one.matches() && other.matches() && other.group(1).startsWith(one.group(1) + ".");
  }

  /**
   * "Exported functions" before code, "Resources" before "Resource: disk", "Backups" before "Make a
   * backup".
   */
  private static boolean isNameOfGroup(String text, Block.Heading next) {
    String one = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    return ReferenceEntries.isSignature(next.prose())
        || (one.length() < text.length() && holdsLastWord(one, next.text()))
        || (next.text().length() > text.length()
            && next.text().regionMatches(true, 0, one, 0, one.length())
            && !Character.isLetter(next.text().charAt(one.length())));
  }

  /** Whether the last word of a name of several things, without its ending, is in a heading. */
  private static boolean holdsLastWord(String things, String heading) {
    String word = LowerCase.of(things.substring(things.lastIndexOf(' ') + 1));
    return word.length() >= MIN_SHARED_LETTERS && LowerCase.of(heading).contains(word);
  }
}
