package org.articlint.parse.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlint.article.Block;
import org.articlint.article.Letters;
import org.articlint.article.Problem;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.articlint.parse.dialect.template.TemplateCover;
import org.articlint.parse.reader.BlockFlow;
import org.articlint.parse.reader.Limits;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Turns elements of HTML into blocks; navigation and other page chrome is left out. */
public final class HtmlBlocks {

  private final HtmlSource source;
  private final HtmlComments comments;
  private final List<Problem> problems;
  private final Embedded embedded;

  /** The element around all others. */
  private @Nullable Element body;

  /** The elements that show the titles of others. */
  private final Set<Element> titles = Collections.newSetFromMap(new IdentityHashMap<>());

  public HtmlBlocks(
      HtmlSource source, HtmlComments comments, List<Problem> problems, Embedded embedded) {
    this.source = source;
    this.comments = comments;
    this.problems = problems;
    this.embedded = embedded;
  }

  /**
   * Reads what is in the element around all others, and tells what is not read as it stands.
   *
   * @param depth how deep the blocks are nested, from 1
   */
  public List<Block> readAll(Element around, int depth) {
    body = around;
    new HtmlExcess(source.html()).places().forEach(this::tell);
    return read(around, depth);
  }

  private void tell(int at, String message) {
    if (problems.stream().noneMatch(problem -> problem.message().equals(message))) {
      problems.add(new Problem(Problem.Kind.UNREAD_TEXT, source.span(at, at), message));
    }
  }

  /**
   * Reads what is in an element; each run of text between its blocks is a paragraph.
   *
   * @param depth how deep the blocks are nested, from 1
   */
  List<Block> read(Element parent, int depth) {
    BlockFlow flow = embedded.flow();
    if (depth > Limits.MAX_BLOCK_DEPTH) {
      tooDeep(parent, depth, flow);
      return flow.finish();
    }
    List<Node> run = new ArrayList<>();
    boolean hasText = false;
    for (Node node : parent.childNodes()) {
      if (node instanceof Comment comment) {
        comments.add(comment, hasText);
      } else if (isInline(node)) {
        run.add(node);
        hasText |= !(node instanceof TextNode text) || !text.isBlank();
      } else {
        addParagraph(run, depth, flow);
        hasText = false;
        add((Element) node, depth, flow);
      }
    }
    addParagraph(run, depth, flow);
    return flow.finish();
  }

  private void tooDeep(Element element, int depth, BlockFlow flow) {
    if (problems.stream().noneMatch(p -> p.kind() == Problem.Kind.NESTED_TOO_DEEP)) {
      String message = Limits.nestedTooDeep("elements");
      problems.add(new Problem(Problem.Kind.NESTED_TOO_DEEP, source.own(element), message));
    }
    addParagraph(new ArrayList<>(element.childNodes()), depth, flow);
  }

  private boolean isInline(Node node) {
    if (!(node instanceof Element element) || HtmlNames.isSilent(element.normalName())) {
      return true;
    }
    return !isBlock(element) && element.nodeStream(Element.class).noneMatch(HtmlBlocks::isBlock);
  }

  /** Returns whether browsers show an element as a block, where jsoup's view is a little older. */
  static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "summary", "dialog" -> true;
      case "ins", "del" -> false;
      default -> element.isBlock() && !HtmlNames.isSilent(element.normalName());
    };
  }

  private void add(Element element, int depth, BlockFlow flow) {
    if (embedded.isPlace(element)) {
      embedded.add(element, depth, flow);
      return;
    }
    String name = element.normalName();
    Span span = source.whole(element);
    List<Block> blocks = flow.current();
    switch (name) {
      case "p", "dt", "dd", "figcaption", "address" -> blocks.addAll(read(element, depth));
      case "summary" -> {
        if (!titles.contains(element)) {
          blocks.addAll(read(element, depth));
        }
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> addHeading(element, depth, flow);
      case "li" -> {
        boolean numbered = element.parent() != null && element.parent().nameIs("ol");
        blocks.add(new Block.ListItem(read(element, depth + 1), numbered, span));
      }
      case "blockquote" -> blocks.add(new Block.Quote(read(element, depth + 1), span));
      case "details" -> addDetails(element, depth, blocks);
      case "pre" -> addWhole(each -> new Block.Code(language(element), each), element, depth, flow);
      case "table" -> addTable(element, depth, flow);
      case "hr" -> {
        // A thematic break has no text.
      }
      default -> addContainer(element, depth, flow);
    }
  }

  private void addContainer(Element element, int depth, BlockFlow flow) {
    boolean isHidden = HtmlNames.isHidden(element.normalName()) || isChrome(element);
    if (element.childNodeSize() > 0 && !(isHidden && isClosed(element))) {
      flow.current().addAll(read(element, depth + 1));
    } else if (HtmlSource.isWritten(element)) {
      addWhole(Block.Html::new, element, depth, flow);
    }
  }

  private void addHeading(Element element, int depth, BlockFlow flow) {
    int level = element.normalName().charAt(1) - '0';
    HtmlInlines inlines = inlines(element.childNodes());
    flow.current().add(new Block.Heading(level, inlines.prose(), source.whole(element)));
    inlines.places().forEach(place -> embedded.add(place, depth, flow));
  }

  private void addDetails(Element element, int depth, List<Block> blocks) {
    Prose title = Prose.EMPTY;
    for (Element child : element.children()) {
      if (child.nameIs("summary") && titles.add(child)) {
        title = title(child, depth);
        break;
      }
    }
    List<Block> children = read(element, depth + 1);
    blocks.add(new Block.Callout("details", title, children, source.whole(element)));
  }

  private Prose title(Element summary, int depth) {
    HtmlInlines inlines = inlines(summary.childNodes());
    if (!inlines.prose().text().isEmpty() || inlines.places().isEmpty()) {
      return inlines.prose();
    }
    for (Block block : Block.all(read(summary, depth + 1))) {
      if (block instanceof Block.Paragraph paragraph) {
        return paragraph.prose();
      } else if (block instanceof Block.Heading heading) {
        return heading.prose();
      }
    }
    return Prose.EMPTY;
  }

  /** Adds a table, with what stands between its cells, which a browser shows before it. */
  private void addTable(Element table, int depth, BlockFlow flow) {
    Span span = source.whole(table);
    List<Block> blocks = flow.current();
    if (isClosed(table)) {
      int last = blocks.size() - 1;
      while (last >= 0 && span.contains(blocks.get(last).span())) {
        blocks.remove(last--);
      }
    }
    addWhole(Block.Table::new, table, depth, flow);
  }

  /**
   * Adds a block for an element in which there are no paragraphs. An oversight must not hide the
   * rest of an article: where the element has no end tag, what another reader reads in it is read,
   * and so is what follows that.
   */
  private void addWhole(Function<Span, Block> block, Element element, int depth, BlockFlow flow) {
    Span span = source.whole(element);
    Optional<Element> place =
        isClosed(element)
            ? Optional.empty()
            : element.nodeStream(Element.class).filter(embedded::isPlace).findFirst();
    if (place.isPresent()) {
      int end = Math.max(span.start(), source.own(place.get()).start());
      flow.current().add(block.apply(source.text().strip(new Span(span.start(), end))));
      List<Block> rest = read(element, depth + 1);
      rest.removeIf(before -> before.span().end() <= end);
      flow.current().addAll(rest);
      return;
    }
    flow.current().add(block.apply(span));
    element
        .nodeStream()
        .forEach(
            node -> {
              if (node instanceof Comment comment) {
                comments.add(comment, false);
              } else if (node instanceof Element inner && embedded.isPlace(inner)) {
                embedded.add(inner, depth, embedded.flow());
              }
            });
  }

  private static boolean isClosed(Element element) {
    return element.endSourceRange().isTracked() && !element.endSourceRange().isImplicit();
  }

  private boolean isChrome(Element element) {
    return HtmlNames.isChrome(element.normalName())
        && element.parents().stream().noneMatch(this::isContent);
  }

  /** Whether all that stands in an element belongs to the article. */
  private boolean isContent(Element element) {
    boolean isChosen = element.equals(body) && !element.nameIs("body");
    return isChosen || element.nameIs("article") || element.nameIs("main");
  }

  private static String language(Element pre) {
    for (Element each : pre.getAllElements()) {
      for (String name : each.classNames()) {
        if (name.startsWith("language-") || name.startsWith("lang-")) {
          return name.substring(name.indexOf('-') + 1);
        }
      }
    }
    return "";
  }

  /** Adds a run of text as a paragraph, and empties the run. */
  private void addParagraph(List<Node> run, int depth, BlockFlow flow) {
    if (run.isEmpty()) {
      return;
    }
    HtmlInlines inlines = inlines(run);
    Prose prose = inlines.prose();
    Span span = source.whole(run);
    run.clear();
    if (Letters.isIn(prose.text())) {
      flow.current().add(new Block.Paragraph(prose, span));
    } else if (!prose.images().isEmpty()) {
      flow.current().addAll(prose.images());
    } else if (span.length() > 0) {
      boolean isTemplate = TemplateCover.isNeeded(source.text().slice(span));
      flow.current().add(isTemplate ? new Block.TemplateTag(span) : new Block.Html(span));
    }
    inlines.places().forEach(place -> embedded.add(place, depth, flow));
  }

  private HtmlInlines inlines(List<Node> nodes) {
    HtmlInlines inlines = new HtmlInlines(source, embedded);
    nodes.forEach(inlines::add);
    inlines.comments().forEach(comment -> comments.add(comment, true));
    return inlines;
  }
}
