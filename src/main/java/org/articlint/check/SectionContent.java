package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.LowerCase;
import org.articlint.article.Section;
import org.articlint.check.condition.Bounds;
import org.articlint.check.condition.Condition;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;
import org.articlint.check.value.Search;

/**
 * Finds sections that say too little: with fewer words than required, with nothing but a
 * placeholder, or without any of the mentions expected under their heading. A heading that says all
 * there is to say, such as a link or a numbered step, is no section ({@code HeadingAlone}).
 */
@Placeholder(name = "heading", value = "the heading of the section")
@Placeholder(name = "words", value = "the number of its words")
@Placeholder(name = "problem", value = "what is wrong with it")
public record SectionContent(
    @Option("the heading of the sections to check; all sections when absent")
        Optional<Search> section,
    @Option(
            value =
                "the minimum number of words in a section; one with code, a table, an image or raw"
                    + " HTML is never too short",
            fallback = "1")
        int minWords,
    @Option("patterns of which the section's source text must contain at least one")
        List<Search> mention,
    @Option("patterns of text that stands where nobody has written anything yet")
        List<Search> placeholder,
    @Option("the pattern of headings that need no text of their own") Optional<Search> except,
    @Option("the articles that are checked; all when absent") Optional<Condition> when)
    implements ArticleCheck {

  private static final String COMMENT_START = "<!--";
  private static final String COMMENT_END = "-->";

  /** What writers put where a text is to come. A dash or a sign such as a tick is an answer. */
  private static final Pattern NO_ANSWER = Pattern.compile("(?:[.\u2026?\\s]|&(?:nbsp|hellip);)++");

  /** Checks the number of words. */
  public SectionContent {
    Bounds.atLeast("min-words", minWords, 0);
  }

  @Override
  public Verdict check(Article article, Context context) {
    if (when.isPresent() && when.get().test(article, context).isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Section> all = article.sectionsBelowTitle().toList();
    HeadingAlone alone = new HeadingAlone(article, all);
    List<Match> matches = new ArrayList<>();
    boolean isApplied = false;
    for (int i = 0; i < all.size(); i++) {
      Section section = all.get(i);
      Optional<Section> next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
      if (isChecked(section, context) && !alone.is(section, next)) {
        isApplied = true;
        fault(section, next, article, context)
            .ifPresent(problem -> matches.add(match(section, problem)));
      }
    }
    return isApplied ? new Verdict(true, matches) : Verdict.NOT_APPLICABLE;
  }

  private Optional<String> fault(
      Section section, Optional<Section> next, Article article, Context context) {
    int words = Block.words(section.blocks());
    boolean hasMore = section.blocks().stream().anyMatch(block -> hasMore(block, article));
    if (words < minWords && !hasMore && !ShownByTag.is(section, next, article)) {
      return Optional.of(words == 0 ? empty(section, next) : tooShort(words));
    }
    Optional<String> onlyText = hasMore ? Optional.empty() : placeholder(section, context);
    if (onlyText.isPresent()) {
      return onlyText.map("says only '%s'"::formatted);
    }
    return mention.isEmpty() || mentions(section, article, context)
        ? Optional.empty()
        : Optional.of("names none of what is expected");
  }

  /** The text of the section if it is a placeholder and nothing else. */
  private Optional<String> placeholder(Section section, Context context) {
    List<String> texts = Block.texts(section.blocks());
    return texts.size() == 1
            && placeholder.stream().anyMatch(pattern -> pattern.matches(texts.get(0), context))
        ? Optional.of(texts.get(0))
        : Optional.empty();
  }

  private static String tooShort(int words) {
    return "has only " + words + (words == 1 ? " word" : " words");
  }

  /**
   * Says what follows at the same level, maybe because the writer meant it to be below: a reader of
   * the page sees text under both headings.
   */
  private static String empty(Section section, Optional<Section> next) {
    int level = section.heading().level();
    return next.map(Section::heading)
        .filter(heading -> heading.level() == level)
        .map(heading -> "is empty: '" + heading.text() + "' follows at the same level")
        .orElse("is empty");
  }

  private boolean isChecked(Section candidate, Context context) {
    String heading = candidate.heading().text();
    return section.map(pattern -> pattern.find(heading, context).isPresent()).orElse(true)
        && except.map(pattern -> pattern.find(heading, context).isEmpty()).orElse(true);
  }

  private static boolean hasMore(Block block, Article article) {
    return block.isBesideProse()
        || (block instanceof Block.Html
            && !isComment(block, article)
            && !NO_ANSWER.matcher(article.source().slice(block.span())).matches())
        || block.children().stream().anyMatch(child -> hasMore(child, article));
  }

  /** Whether raw HTML consists of comments, which readers do not see. */
  static boolean isComment(Block block, Article article) {
    String text = block instanceof Block.Html ? article.source().slice(block.span()).strip() : "";
    int at = 0;
    while (text.startsWith(COMMENT_START, at)) {
      int end = text.indexOf(COMMENT_END, at);
      at = end < 0 ? -1 : end + COMMENT_END.length();
      while (at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return at > 0 && at == text.length();
  }

  private boolean mentions(Section section, Article article, Context context) {
    List<Block> blocks = section.blocks();
    if (blocks.isEmpty()) {
      return false;
    }
    String text =
        article.source().text().substring(section.heading().span().end(), section.span().end());
    return mention.stream().anyMatch(pattern -> pattern.find(text, context).isPresent());
  }

  private static Match match(Section section, String problem) {
    String heading = section.heading().text();
    int words = Block.words(section.blocks());
    return Match.of(
        section.heading().span(),
        LowerCase.of(heading),
        Map.of("heading", heading, "words", Integer.toString(words), "problem", problem));
  }
}
