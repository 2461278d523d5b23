package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Problem;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.articlint.parse.reader.Limits;
import org.articlint.parse.reader.UnreadText;

/** Turns the lines of one document into blocks. */
final class BlockReader {

  /** What the lines are that are read. */
  enum Place {
    /** The document itself, which alone has sections. */
    DOCUMENT,
    /** What a delimited block encloses. */
    BLOCK,
    /** An item of a list. */
    ITEM,
    /** The description of a term. */
    DESCRIPTION
  }

  private static final Pattern BREAK =
      Pattern.compile("'{3,}+|<{3,}+| {0,3}([-*_])( *)\\1\\2\\1", Pattern.DOTALL);

  private static final Pattern MACRO =
      Pattern.compile("([\\p{L}_][\\w-]*+)::(|\\S|\\S.*\\S)\\[(.*)]", Pattern.DOTALL);

  private final DocumentAttributes attributes;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<UnreadText> unread = new ArrayList<>();
  private final Texts texts;
  private final StyledBlocks styled;
  private final ListReader lists;

  BlockReader(DocumentAttributes attributes) {
    this.attributes = attributes;
    this.texts = new Texts(attributes, comments);
    this.styled = new StyledBlocks(this, texts, unread);
    this.lists = new ListReader(this, texts);
  }

  /** The comments that were read. */
  List<Comment> comments() {
    return comments;
  }

  List<Problem> problems() {
    return problems;
  }

  /** What was not read although readers may see it. */
  List<UnreadText> unread() {
    return unread;
  }

  /** Reads the lines of the document. */
  List<Block> readDocument(Lines lines) {
    return readEnclosed(lines, 1, Place.DOCUMENT);
  }

  /** Reads all lines of a container, whose comments stay in it. */
  List<Block> readEnclosed(Lines lines, int depth, Place place) {
    Waiting waiting = new Waiting(comments);
    List<Block> blocks = new ArrayList<>();
    read(lines, depth, place, waiting, blocks);
    waiting.end();
    return blocks;
  }

  /**
   * Adds the blocks of some lines.
   *
   * @param depth how deep they are nested, from 1
   * @param waiting receives the comments that no block follows
   */
  void read(Lines lines, int depth, Place place, Waiting waiting, List<Block> blocks) {
    if (depth > Limits.MAX_BLOCK_DEPTH) {
      tooDeep(lines, blocks);
      return;
    }
    while (lines.skipBlank()) {
      boolean isBehindBlank = lines.isBehindBlank();
      BlockHead head = head(lines, waiting);
      if (lines.hasNext()) {
        int from = blocks.size();
        read(new Opening(lines, head, depth, place, isBehindBlank, waiting), blocks);
        wrapAndFollow(head, from, waiting, blocks);
      }
    }
  }

  /**
   * The place at which a block begins.
   *
   * @param isBehindBlank whether a blank line is before it
   */
  record Opening(
      Lines lines, BlockHead head, int depth, Place place, boolean isBehindBlank, Waiting waiting) {

    /** Returns whether the item of a list ends its paragraph. */
    boolean endsAtItems() {
      return !isBehindBlank && (place == Place.ITEM || place == Place.DESCRIPTION);
    }
  }

  private void tooDeep(Lines lines, List<Block> blocks) {
    if (!lines.skipBlank()) {
      return;
    }
    List<Line> rest = lines.rest();
    if (problems.isEmpty()) {
      String message = Limits.nestedTooDeep("blocks or lists");
      problems.add(new Problem(Problem.Kind.NESTED_TOO_DEEP, rest.get(0).span(), message));
    }
    texts.addParagraph(rest, blocks);
  }

  /** Reads what stands above a block: comments, attributes of the document and of the block. */
  private BlockHead head(Lines lines, Waiting waiting) {
    BlockHead head = BlockHead.NONE;
    while (lines.skipBlank()) {
      Line line = lines.peek();
      if (CommentLines.isLine(line)) {
        waiting.add(CommentLines.text(line), line.span());
        lines.next();
      } else if (AttributeEntry.isEntry(line)) {
        attributes.set(AttributeEntry.read(lines));
      } else if (BlockHead.isAttributes(line)
          || BlockHead.isAnchor(line)
          || BlockHead.isTitle(line)) {
        head = head.with(lines.next());
      } else if (!Comments.readBlock(lines, waiting)) {
        return head;
      }
    }
    return head;
  }

  /** Puts a block with a title into a callout that shows it, and tells the comments before it. */
  private void wrapAndFollow(BlockHead head, int from, Waiting waiting, List<Block> blocks) {
    if (blocks.size() == from) {
      return;
    }
    List<Block> added = blocks.subList(from, blocks.size());
    Block first = added.get(0);
    boolean isWrapped = added.size() == 1 && first instanceof Block.Callout;
    boolean isShown = head.title().isPresent() && !isWrapped && !(first instanceof Block.Heading);
    int start = first.span().start();
    int written = isShown ? head.first().map(Line::start).orElse(start) : start;
    Span span = new Span(Math.min(start, written), end(added));
    if (isShown) {
      Prose title = texts.title(head.title().get());
      Block.Callout callout = new Block.Callout("block", title, List.copyOf(added), span);
      added.clear();
      blocks.add(callout);
    }
    waiting.follow(span);
  }

  /** Where the last of some blocks ends; a footnote ends before the text that it is in. */
  private static int end(List<Block> blocks) {
    int end = 0;
    for (Block block : blocks) {
      end = Math.max(end, block.span().end());
    }
    return end;
  }

  private void read(Opening opening, List<Block> blocks) {
    Lines lines = opening.lines();
    Line line = lines.peek();
    if (opening.place() == Place.DOCUMENT || isDiscrete(opening.head())) {
      Optional<SectionTitle> title = SectionTitle.at(lines);
      if (title.isPresent()) {
        addTitle(title.get(), opening, blocks);
        return;
      }
    }
    Optional<Delimiter> delimiter = Delimiter.of(line);
    if (delimiter.isPresent()) {
      styled.addDelimited(opening, delimiter.get(), blocks);
    } else if (StyledBlocks.isVerbatim(opening.head().style())) {
      styled.addStyled(opening, blocks);
    } else if (!addLine(opening, line, blocks)) {
      addListOrParagraph(opening, blocks);
    }
  }

  private static boolean isDiscrete(BlockHead head) {
    return head.style().equals("discrete") || head.style().equals("float");
  }

  private void addTitle(SectionTitle title, Opening opening, List<Block> blocks) {
    Lines lines = opening.lines();
    lines.next();
    if (title.isUnderlined()) {
      lines.next();
    }
    boolean isOfDocument =
        title.level() == 1 && blocks.isEmpty() && opening.place() == Place.DOCUMENT;
    texts.addHeading(title.level(), title.text(), title.span(), blocks);
    if (isOfDocument) {
      Waiting inHeader = new Waiting(comments);
      DocumentHeader.read(lines, attributes, inHeader);
      inHeader.leaveTo(opening.waiting());
    }
  }

  /** Adds what a line alone stands for; returns false where it does not. */
  private static boolean addLine(Opening opening, Line line, List<Block> blocks) {
    if (BREAK.matcher(line.text()).matches()) {
      opening.lines().next();
      return true;
    }
    if (!line.text().endsWith("]") || !line.text().contains("::")) {
      return false;
    }
    var macro = MACRO.matcher(line.text());
    if (!macro.matches()) {
      return false;
    }
    opening.lines().next();
    if (macro.group(1).equals("image")) {
      ElementAttributes values = ElementAttributes.read(macro.group(3));
      String alternative = values.get(0, "alt").map(ElementAttributes.Part::text).orElse("");
      blocks.add(new Block.Image(alternative, macro.group(2), line.span()));
    } else {
      blocks.add(new Block.TemplateTag(line.span()));
    }
    return true;
  }

  private void addListOrParagraph(Opening opening, List<Block> blocks) {
    Optional<ListMarker> marker = ListMarker.of(opening.lines().peek());
    if (marker.isPresent()) {
      lists.add(opening, marker.get(), blocks);
    } else {
      styled.addStyled(opening, blocks);
    }
  }
}
