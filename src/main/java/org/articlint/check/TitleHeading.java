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

  private TitleHeading() {}

  static boolean is(Section section, Optional<Section> next, Article article) {
    Block.Heading heading = section.heading();
    String text = heading.text().strip();
    Optional<String> title = article.title().map(Article.Title::text);
    return title.filter(text::equalsIgnoreCase).isPresent()
        || isAboveTitle(heading, article)
        || (isFirst(heading, article)
            && (title.isPresent()
                ? isBeside(heading, next) && hasWords(title.get(), text)
                : isUnderlined(heading, article)));
  }

  private static boolean isAboveTitle(Block.Heading heading, Article article) {
    int end = heading.span().end();
    return article.titleHeading().filter(title -> title.span().start() >= end).isPresent();
  }

  private static boolean isFirst(Block.Heading heading, Article article) {
    return article.blocks().stream().findFirst().filter(heading::equals).isPresent();
  }

  private static boolean isUnderlined(Block.Heading heading, Article article) {
    return !article.source().text().startsWith("#", heading.span().start());
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
