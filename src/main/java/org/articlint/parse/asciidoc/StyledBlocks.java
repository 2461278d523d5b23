package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.articlint.parse.asciidoc.BlockReader.Opening;
import org.articlint.parse.asciidoc.BlockReader.Place;
import org.articlint.parse.reader.UnreadText;

/**
 * Reads delimited blocks and paragraphs, which a style may make something else of.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/blocks/styles/">Block styles</a>
 */
final class StyledBlocks {

  private static final Set<String> CODE = Set.of("listing", "literal", "source", "fenced");

  private static final Set<String> FORMULAS = Set.of("stem", "latexmath", "asciimath");

  private static final Set<String> VERBATIM =
      Set.of("source", "listing", "literal", "pass", "stem", "latexmath", "asciimath");

  private static final String VERSE = "verse";

  private final BlockReader blockReader;
  private final Texts texts;
  private final List<UnreadText> unread;

  StyledBlocks(BlockReader blockReader, Texts texts, List<UnreadText> unread) {
    this.blockReader = blockReader;
    this.texts = texts;
    this.unread = unread;
  }

  /** Returns whether a style makes something else than text of a paragraph. */
  static boolean isVerbatim(String style) {
    return VERBATIM.contains(style);
  }

  /** Adds the block that a line begins and the same line ends. */
  void addDelimited(Opening opening, Delimiter delimiter, List<Block> blocks) {
    Line first = opening.lines().next();
    Lines.Enclosed enclosed = opening.lines().until(delimiter.terminator());
    String kind = delimiter.kind(opening.head().style());
    Span span = new Span(first.start(), enclosed.end(first));
    if (kind.equals("comment")) {
      Comments.add(first, enclosed, opening.waiting());
    } else if (CODE.contains(kind)) {
      String language = delimiter.language();
      blocks.add(new Block.Code(language.isEmpty() ? language(opening.head()) : language, span));
    } else if (FORMULAS.contains(kind)) {
      blocks.add(new Block.Formula(span));
    } else if (kind.equals("table")) {
      blocks.add(new Block.Table(span));
    } else if (kind.equals("pass")) {
      blocks.add(new Block.Html(span));
    } else {
      addContainer(opening, kind, enclosed.inside(), span, blocks);
      return;
    }
    if (enclosed.last().isEmpty() && !kind.equals("fenced")) {
      unread.add(unclosed(first, span));
    }
  }

  private static UnreadText unclosed(Line first, Span span) {
    String reason = "the block that begins here has no end ('%s')".formatted(first.text());
    return new UnreadText(new Span(first.end(), Math.max(first.end(), span.end())), reason, true);
  }

  private void addContainer(
      Opening opening, String kind, List<Line> inside, Span span, List<Block> blocks) {
    BlockHead head = opening.head();
    if (kind.equals(VERSE)) {
      List<Block> lines = new ArrayList<>();
      texts.addParagraph(inside, lines);
      blocks.add(new Block.Quote(lines, span));
      return;
    }
    List<Block> children =
        blockReader.readEnclosed(new Lines(inside), opening.depth() + 1, Place.BLOCK);
    if (kind.equals("quote")) {
      blocks.add(new Block.Quote(children, span));
    } else {
      blocks.add(callout(kind, head, children, span));
    }
  }

  private Block.Callout callout(String kind, BlockHead head, List<Block> children, Span span) {
    boolean isFolded = head.attributes().options().contains("collapsible");
    Prose title = head.title().map(texts::title).orElse(Prose.EMPTY);
    int start = Math.min(span.start(), head.title().map(Line::start).orElse(span.start()));
    String shown = isFolded && kind.equals("example") ? "details" : kind.toLowerCase(Locale.ROOT);
    return new Block.Callout(shown, title, children, new Span(start, span.end()));
  }

  private static String language(BlockHead head) {
    return head.attributes().get(1, "language").map(ElementAttributes.Part::text).orElse("");
  }

  /** Adds a paragraph, or what its style or its first characters make of it. */
  void addStyled(Opening opening, List<Block> blocks) {
    Lines lines = opening.lines();
    String style = opening.head().style();
    Line first = lines.peek();
    if (Preprocessor.isInclude(first)) {
      lines.next();
      blocks.add(new Block.TemplateTag(first.span()));
    } else if (isVerbatim(style)) {
      addVerbatim(style, opening, ParagraphLines.verbatim(lines), blocks);
    } else if (style.equals("comment")) {
      Line comment = lines.peek();
      Comments.add(
          comment,
          new Lines.Enclosed(ParagraphLines.read(lines, false), Optional.empty()),
          opening.waiting());
    } else if (first.isIndented() && !style.equals("normal") && isUnstyled(style)) {
      addIndented(opening, blocks);
    } else {
      addText(opening, ParagraphLines.read(lines, opening.endsAtItems()), blocks);
    }
  }

  private static boolean isUnstyled(String style) {
    return !Admonition.isStyle(style) && !Set.of("quote", VERSE, "abstract").contains(style);
  }

  private static void addVerbatim(
      String style, Opening opening, List<Line> lines, List<Block> blocks) {
    Span span = span(lines);
    if (FORMULAS.contains(style)) {
      blocks.add(new Block.Formula(span));
    } else if (style.equals("pass")) {
      blocks.add(new Block.Html(span));
    } else {
      blocks.add(new Block.Code(language(opening.head()), span));
    }
  }

  private void addIndented(Opening opening, List<Block> blocks) {
    boolean isText = opening.place() == Place.DESCRIPTION && !opening.isBehindBlank();
    List<Line> lines = ParagraphLines.read(opening.lines(), opening.endsAtItems());
    if (isText) {
      texts.addParagraph(lines, blocks);
    } else {
      blocks.add(new Block.Code("", span(lines)));
    }
  }

  private static Span span(List<Line> lines) {
    Line first = lines.get(0).strip();
    return new Span(first.start(), Math.max(first.end(), lines.get(lines.size() - 1).end()));
  }

  private void addText(Opening opening, List<Line> lines, List<Block> blocks) {
    String style = opening.head().style();
    Optional<Admonition> admonition = Admonition.at(lines.get(0));
    if (Admonition.isStyle(style)) {
      addCallout(Admonition.kind(style), opening, lines, span(lines), blocks);
    } else if (style.equals("sidebar") || style.equals("example") || style.equals("abstract")) {
      addCallout(style, opening, lines, span(lines), blocks);
    } else if (style.equals("quote") || style.equals(VERSE)) {
      addQuote(lines, blocks);
    } else if (admonition.isPresent()) {
      List<Line> rest = new ArrayList<>(lines);
      rest.set(0, lines.get(0).from(admonition.get().length()));
      addCallout(admonition.get().kind(), opening, rest, span(lines), blocks);
    } else if (lines.get(0).text().startsWith("> ")) {
      addMarkdownQuote(opening, lines, blocks);
    } else if (isQuotation(lines)) {
      addQuote(withoutMarks(lines), blocks);
    } else {
      texts.addParagraph(lines, blocks);
    }
  }

  /** Adds a callout of one paragraph, whose place includes the word that makes it a callout. */
  private void addCallout(
      String kind, Opening opening, List<Line> lines, Span whole, List<Block> blocks) {
    List<Block> children = new ArrayList<>();
    texts.addParagraph(lines, children);
    if (!children.isEmpty() && children.get(0) instanceof Block.Paragraph text) {
      children.set(
          0, new Block.Paragraph(text.prose(), new Span(whole.start(), text.span().end())));
    }
    blocks.add(callout(kind, opening.head(), children, whole));
  }

  private void addQuote(List<Line> lines, List<Block> blocks) {
    List<Block> children = new ArrayList<>();
    texts.addParagraph(lines, children);
    blocks.add(new Block.Quote(children, span(lines)));
  }

  /** Whether the lines are between quotation marks, and the last one says by whom. */
  private static boolean isQuotation(List<Line> lines) {
    int last = lines.size() - 1;
    return last > 0
        && lines.get(0).text().startsWith("\"")
        && lines.get(last).text().startsWith("-- ")
        && lines.get(last - 1).text().endsWith("\"");
  }

  /** The lines without the quotation marks around them, and without the last one. */
  private static List<Line> withoutMarks(List<Line> lines) {
    List<Line> quoted = new ArrayList<>(lines.subList(0, lines.size() - 1));
    quoted.set(0, quoted.get(0).from(1));
    int last = quoted.size() - 1;
    Line end = quoted.get(last);
    quoted.set(last, end.to(Math.max(0, end.text().length() - 1)));
    return quoted;
  }

  private void addMarkdownQuote(Opening opening, List<Line> lines, List<Block> blocks) {
    List<Line> inside = new ArrayList<>();
    for (Line line : lines) {
      int mark = line.text().startsWith("> ") ? 2 : line.text().equals(">") ? 1 : 0;
      inside.add(line.from(mark));
    }
    if (inside.get(inside.size() - 1).text().startsWith("-- ")) {
      inside.remove(inside.size() - 1);
    }
    blocks.add(
        new Block.Quote(
            blockReader.readEnclosed(new Lines(inside), opening.depth() + 1, Place.BLOCK),
            span(lines)));
  }
}
