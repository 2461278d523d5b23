package org.articlint.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.LowerCase;
import org.articlint.article.Section;

/**
 * Tells which heading gives the title of an article although it has not its level: the title once
 * more, what stands above the title, the underlined first heading, or a first heading at the level
 * of the next one of which the title has all words.
 */
final class TitleHeading {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Shorter words are in many titles. */
  private static final int MIN_LETTERS = 4;

  /** One word, such as "Overview", may be in the title of any article with a section of it. */
  private static final int MIN_WORDS = 2;

  private final Article article;
  private final Optional<String> title;

  /** Where the heading begins that gives the title; 0 when there is none. */
  private final int start;

  /** Looks for the title once, however many headings are asked about. */
  TitleHeading(Article article) {
    this.article = article;
    title = article.title().map(given -> given.text().strip());
    start = article.titleHeading().map(heading -> heading.span().start()).orElse(0);
  }

  boolean is(Section section, Optional<Section> next) {
    Block.Heading heading = section.heading();
    String text = heading.text().strip();
    return title.filter(text::equalsIgnoreCase).isPresent()
        || heading.span().end() <= start
        || (isFirst(heading)
            && (title.isPresent()
                ? isBeside(heading, next) && hasWords(title.get(), text)
                : isUnderlined(heading)));
  }

  private boolean isFirst(Block.Heading heading) {
    return article.blocks().stream().findFirst().filter(heading::equals).isPresent();
  }

  private boolean isUnderlined(Block.Heading heading) {
    String text = article.source().text();
    int start = heading.span().start();
    return !text.startsWith("#", start) && !text.startsWith("=", start);
  }

  private static boolean isBeside(Block.Heading heading, Optional<Section> next) {
    return next.filter(each -> each.heading().level() == heading.level()).isPresent();
  }

  /** Whether a title has all words of a heading, which has several. */
  private static boolean hasWords(String title, String heading) {
    List<String> known = List.of(BETWEEN_WORDS.split(LowerCase.of(title)));
    List<String> words =
        BETWEEN_WORDS
            .splitAsStream(LowerCase.of(heading))
            .filter(word -> word.length() >= MIN_LETTERS)
            .distinct()
            .toList();
    return words.size() >= MIN_WORDS && known.containsAll(words);
  }
}
