package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Section;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Bounds;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Regex;

/**
 * Finds sections that say too little: with fewer words than required, or without any of the
 * mentions expected under their heading.
 */
public record SectionContent(
    @Option("the heading of the sections to check; all sections when absent")
        Optional<Regex> section,
    @Option(
            value =
                "the minimum number of words in a section; one with code, a table, an image or raw"
                    + " HTML is never too short",
            fallback = "1")
        int minWords,
    @Option("patterns of which the section's source text must contain at least one")
        List<Regex> mention)
    implements ArticleCheck {

  /** Checks the number of words. */
  public SectionContent {
    Bounds.atLeast("min-words", minWords, 0);
  }

  @Override
  public Set<String> values() {
    return Set.of("heading", "words", "problem");
  }

  @Override
  public Verdict check(Article article, Context context) {
    List<Section> all = article.sectionsBelowTitle().toList();
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean isStacked = i + 1 < all.size() && isStacked(all.get(i), all.get(i + 1), article);
      boolean isNamed = !all.get(i).heading().text().isBlank();
      if (isNamed && !isStacked && isChecked(all.get(i), context)) {
        sections.add(all.get(i));
      }
    }
    List<Match> matches = new ArrayList<>();
    for (Section each : sections) {
      int words = Block.words(each.blocks());
      if (words < minWords && !hasMore(each)) {
        matches.add(match(each, words, tooShort(words)));
      } else if (!mention.isEmpty() && !mentions(each, article, context)) {
        matches.add(match(each, words, "names none of what is expected"));
      }
    }
    return sections.isEmpty() ? Verdict.NOT_APPLICABLE : new Verdict(true, matches);
  }

  /** Headings on consecutive lines, such as two signatures of a function, share one text. */
  private static boolean isStacked(Section section, Section next, Article article) {
    int line = article.source().line(section.heading().span().end());
    return section.blocks().isEmpty()
        && section.heading().level() == next.heading().level()
        && article.source().line(next.heading().span().start()) == line + 1;
  }

  private static String tooShort(int words) {
    return words == 0 ? "is empty" : "has only " + words + (words == 1 ? " word" : " words");
  }

  private boolean isChecked(Section candidate, Context context) {
    return section
        .map(pattern -> context.find(pattern, candidate.heading().text()).isPresent())
        .orElse(true);
  }

  private static boolean hasMore(Section section) {
    return Block.all(section.blocks()).stream()
        .anyMatch(
            block ->
                block instanceof Block.Code
                    || block instanceof Block.Table
                    || block instanceof Block.Image
                    || block instanceof Block.Html
                    || block instanceof Block.Formula
                    || block instanceof Block.TemplateTag);
  }

  private boolean mentions(Section section, Article article, Context context) {
    List<Block> blocks = section.blocks();
    if (blocks.isEmpty()) {
      return false;
    }
    String text =
        article.source().text().substring(section.heading().span().end(), section.span().end());
    return mention.stream().anyMatch(pattern -> context.find(pattern, text).isPresent());
  }

  private static Match match(Section section, int words, String problem) {
    String heading = section.heading().text();
    return Match.of(
        section.heading().span(),
        heading.toLowerCase(Locale.ROOT),
        Map.of("heading", heading, "words", Integer.toString(words), "problem", problem));
  }
}
