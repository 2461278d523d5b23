package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;
import org.articlint.check.value.Search;

/**
 * Finds images without a text alternative (WCAG 2.2, success criterion 1.1.1). An image that
 * declares itself decorative, by an empty {@code alt} or the role of an {@code <img>}, needs none.
 * Images in tables are not seen.
 */
@Placeholder(name = "image", value = "the address of the image")
@Placeholder(name = "text", value = "its text alternative")
@Placeholder(name = "problem", value = "what is wrong with it")
public record AlternativeText(
    @Option("the pattern of texts that say nothing about the image, such as its file name")
        Optional<Search> placeholder,
    @Option("the pattern of addresses of images that need no text") Optional<Search> except)
    implements ArticleCheck {

  @Override
  public Verdict check(Article article, Context context) {
    List<Match> matches = new ArrayList<>();
    List<Block.Image> images = images(article.blocks());
    for (Block.Image image : images) {
      if (isChecked(image, article, context)) {
        problem(image, context).ifPresent(problem -> matches.add(match(image, problem)));
      }
    }
    return images.isEmpty() ? Verdict.NOT_APPLICABLE : new Verdict(true, matches);
  }

  private static List<Block.Image> images(List<Block> blocks) {
    List<Block.Image> images = new ArrayList<>();
    for (Block block : Block.all(blocks)) {
      if (block instanceof Block.Image image) {
        images.add(image);
      } else if (block instanceof Block.Paragraph paragraph) {
        images.addAll(paragraph.prose().images());
      } else if (block instanceof Block.Heading heading) {
        images.addAll(heading.prose().images());
      }
    }
    return images;
  }

  private boolean isChecked(Block.Image image, Article article, Context context) {
    return except.flatMap(pattern -> pattern.find(image.destination(), context)).isEmpty()
        && !Markup.isDecorative(image, article.source().slice(image.span()));
  }

  private Optional<String> problem(Block.Image image, Context context) {
    String text = image.alternative().strip();
    if (text.isEmpty()) {
      return Optional.of("has no text alternative");
    }
    return placeholder.filter(pattern -> pattern.matches(text, context)).isPresent()
        ? Optional.of("is only described as '" + text + "'")
        : Optional.empty();
  }

  private static Match match(Block.Image image, String problem) {
    return Match.of(
        image.span(),
        image.destination(),
        Map.of(
            "image", image.destination(), "text", image.alternative().strip(), "problem", problem));
  }

  /** In a class of its own, because the rule is off in most runs. */
  private static final class Markup {
    private static final Pattern DECORATIVE =
        Pattern.compile(
            "(?i)^<.*\\s(alt(\\s*=\\s*(\"\\s*\"|'\\s*'|\\{\\s*\"\"\\s*})|(?=[\\s/>]))"
                + "|role\\s*=\\s*[\"']?(presentation|none)\\b|aria-hidden\\s*=\\s*[\"']?true\\b)",
            Pattern.DOTALL);

    /** An empty text in AsciiDoc and in reStructuredText. */
    private static final Pattern EMPTY =
        Pattern.compile(
            "^image:[^\\[]*\\[(?:.*[\\s,])?(?:alt\\s*=\\s*)?(\"\"|'')\\s*[,\\]]"
                + "|^\\.\\. .*\\n[ \\t]*:alt:[ \\t\\r]*(\\n|\\z)",
            Pattern.DOTALL);

    private Markup() {}

    static boolean isDecorative(Block.Image image, String source) {
      return DECORATIVE.matcher(source).find()
          || (image.alternative().isBlank() && EMPTY.matcher(source).find());
    }
  }
}
