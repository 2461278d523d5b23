package org.articlint.parse.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Words;

/**
 * A part of an article that was not read although readers may see it.
 *
 * @param span in the source
 * @param reason where it stands, and why it was not read
 * @param hasNoEnd whether markup that has no end hides it, often from readers as well
 */
public record UnreadText(Span span, String reason, boolean hasNoEnd) {

  /** Fewer words than this are not worth a note, in an article of any length. */
  private static final int MIN_WORDS = 40;

  /** What has no end is an oversight, even if it hides few words. */
  private static final int MIN_WORDS_WITHOUT_END = 10;

  /** A smaller share of the words of an article is not worth a note. */
  private static final int MIN_PERCENT = 10;

  private static final String SILENT = "script|style|noscript|button|select";
  private static final Pattern MARKUP = markup(SILENT + "|svg|math");

  /** Where markup follows at which a browser ends a picture or a formula that is still open. */
  private static final Pattern MARKUP_AROUND_FLOW = markup(SILENT);

  private static final Pattern FLOW =
      Pattern.compile("\\n[ \\t]*+\\n|<p\\b|<foreignobject\\b", Pattern.CASE_INSENSITIVE);

  private static final String HIDDEN =
      "they are in raw HTML that articlint does not read, such as a form";

  /** Markup, with the content of some elements. */
  private static Pattern markup(String silent) {
    return Pattern.compile(
        "<!--.*?(?:-->|\\z)|<("
            + silent
            + ")\\b.*?(?:</\\1\\s*>|\\z)|<[^>]*+(?:>|\\z)"
            + "|\\{\\{[^{}]*+}}|\\{%[^{}%]*+%}|&#?\\w{1,31};|]\\([^()\\s]*+\\)",
        Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  }

  /** A part that was not read for another reason than that an end is missing. */
  public UnreadText(Span span, String reason) {
    this(span, reason, false);
  }

  /**
   * The problem of an article of which a considerable part was not read.
   *
   * @param blocks the blocks that were read
   * @param parts what was not read
   */
  public static Optional<Problem> problem(
      SourceText source, List<Block> blocks, List<UnreadText> parts) {
    int missing = 0;
    int most = 0;
    int least = MIN_WORDS;
    Optional<UnreadText> largest = Optional.empty();
    for (UnreadText part : parts) {
      int words = part.words(source);
      missing += words;
      if (words > most) {
        most = words;
        least = part.hasNoEnd ? MIN_WORDS_WITHOUT_END : MIN_WORDS;
        largest = Optional.of(part);
      }
    }
    if (largest.isEmpty() || missing < least) {
      return Optional.empty();
    }
    int all = missing + Block.words(blocks);
    return 100L * missing < (long) MIN_PERCENT * all
        ? Optional.empty()
        : Optional.of(largest.get().problem(missing, all));
  }

  /** The parts of Markdown that were not read: raw HTML, and what has no end. */
  public static List<UnreadText> in(SourceText source, List<Block> blocks) {
    List<UnreadText> parts = new ArrayList<>();
    for (Block block : Block.all(blocks)) {
      String text = source.slice(block.span());
      if (block instanceof Block.Html) {
        Optional<UnreadText> open = Unclosed.in(text).map(each -> of(each, block.span()));
        parts.add(open.orElseGet(() -> new UnreadText(block.span(), HIDDEN)));
      } else if (block instanceof Block.Code) {
        int column = source.column(block.span().start());
        Unclosed.inCode(text, column).map(each -> of(each, block.span())).ifPresent(parts::add);
      }
    }
    return parts;
  }

  /** The part of a page from the first markup on that has no end; empty when all has. */
  public static Optional<UnreadText> inPage(SourceText source, Span page) {
    return Unclosed.inPage(source.slice(page)).map(open -> of(open, page));
  }

  private static UnreadText of(Unclosed open, Span around) {
    return new UnreadText(
        new Span(around.start() + open.start(), around.end()), open.reason(), true);
  }

  private int words(SourceText source) {
    String written = source.slice(span);
    // The markup at its start would be taken for all of it.
    String rest = hasNoEnd ? Unclosed.behindStart(written) : written;
    Pattern markup = FLOW.matcher(rest).find() ? MARKUP_AROUND_FLOW : MARKUP;
    String text = markup.matcher(rest).replaceAll(" ");
    // Symbols such as musical notes fall into parts that count as marks of a word.
    return text.codePoints().anyMatch(Character::isLetterOrDigit) ? Words.count(text) : 0;
  }

  private Problem problem(int missing, int all) {
    String message =
        "about %s of %s words of the article were not read: %s".formatted(missing, all, reason);
    return new Problem(Problem.Kind.UNREAD_TEXT, Span.at(span.start()), message);
  }
}
