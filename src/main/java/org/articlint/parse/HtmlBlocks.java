package org.articlint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Problem;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Turns the elements of a page into blocks. What frames the article is no part of it. */
final class HtmlBlocks {

  private static final Set<String> NO_TEXT =
      Set.of(
          "nav",
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "form",
          "button",
          "select",
          "iframe",
          "svg",
          "math",
          "object",
          "video",
          "audio",
          "canvas",
          "dialog");

  /** These frame a page, but inside its article they are part of that. */
  private static final Set<String> FRAME = Set.of("header", "footer", "aside");

  private final HtmlSource source;
  private final List<Problem> problems;
  private final List<Comment> comments = new ArrayList<>();

  HtmlBlocks(HtmlSource source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  List<Comment> comments() {
    return comments;
  }

  /** Reads the body; comments before it stand before its first element. */
  List<Block> read(Document document) {
    Element body = document.body();
    document
        .nodeStream(org.jsoup.nodes.Comment.class)
        .filter(comment -> !isIn(body, comment))
        .forEach(comment -> add(comment, first(body.firstChild()), false));
    return blocks(body, 1);
  }

  private static boolean isIn(Element element, Node node) {
    Node at = node;
    while (at != null && !at.equals(element)) {
      at = at.parent();
    }
    return at != null;
  }

  /** The blocks in an element; text between them makes paragraphs of its own. */
  private List<Block> blocks(Element parent, int depth) {
    List<Block> blocks = new ArrayList<>();
    if (depth > Limits.MAX_BLOCK_DEPTH) {
      tooDeep(parent, blocks);
      return blocks;
    }
    List<Node> run = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof org.jsoup.nodes.Comment comment) {
        boolean inText = run.stream().anyMatch(HtmlBlocks::isText);
        addComment(comment, inText);
      } else if (isInline(node)) {
        run.add(node);
      } else {
        addParagraph(run, blocks);
        add((Element) node, depth, blocks);
      }
    }
    addParagraph(run, blocks);
    return blocks;
  }

  private void tooDeep(Element element, List<Block> blocks) {
    if (problems.stream().noneMatch(p -> p.kind() == Problem.Kind.NESTED_TOO_DEEP)) {
      String message =
          "elements are nested %s deep, and what is nested deeper is read as plain text"
              .formatted(Limits.MAX_BLOCK_DEPTH);
      problems.add(new Problem(Problem.Kind.NESTED_TOO_DEEP, source.own(element), message));
    }
    addParagraph(new ArrayList<>(element.childNodes()), blocks);
  }

  private static boolean isText(Node node) {
    return !(node instanceof TextNode text) || !text.isBlank();
  }

  private static boolean isInline(Node node) {
    if (!(node instanceof Element element)) {
      return true;
    }
    return !element.isBlock()
        && !NO_TEXT.contains(element.normalName())
        && element.getAllElements().stream().noneMatch(Element::isBlock);
  }

  private void add(Element element, int depth, List<Block> blocks) {
    String name = element.normalName();
    Span span = source.whole(element);
    switch (name) {
      case "p", "dt", "dd", "figcaption", "summary", "address" ->
          blocks.addAll(blocks(element, depth));
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          blocks.add(new Block.Heading(name.charAt(1) - '0', prose(element.childNodes()), span));
      case "ul", "ol", "menu" -> {
        for (Element item : element.children()) {
          boolean numbered = name.equals("ol");
          Span place = source.whole(item);
          blocks.add(new Block.ListItem(blocks(item, depth + 2), numbered, place));
        }
      }
      case "blockquote" -> blocks.add(new Block.Quote(blocks(element, depth + 1), span));
      case "pre" -> blocks.add(new Block.Code(language(element), span));
      case "table" -> blocks.add(new Block.Table(span));
      case "hr" -> {
        // It says nothing.
      }
      default -> {
        boolean frames =
            FRAME.contains(name)
                && element.parents().stream().noneMatch(p -> isArticle(p.normalName()));
        if (NO_TEXT.contains(name) || frames) {
          if (HtmlSource.isWritten(element)) {
            blocks.add(new Block.Html(span));
          }
        } else {
          blocks.addAll(blocks(element, depth + 1));
        }
      }
    }
  }

  private static boolean isArticle(String name) {
    return name.equals("article") || name.equals("main");
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

  /** Makes a paragraph of a run of text, and empties the run. */
  private void addParagraph(List<Node> run, List<Block> blocks) {
    if (run.isEmpty()) {
      return;
    }
    Prose prose = prose(run);
    int start = source.own(run.get(0)).start();
    int end = run.stream().mapToInt(node -> source.whole(node).end()).max().orElse(start);
    run.clear();
    Span span = source.text().strip(new Span(start, Math.max(start, end)));
    if (TemplateTags.hasWords(prose.text())) {
      blocks.add(new Block.Paragraph(prose, span));
    } else if (!prose.images().isEmpty()) {
      blocks.addAll(prose.images());
    } else if (span.length() > 0) {
      blocks.add(new Block.Html(span));
    }
  }

  private Prose prose(List<Node> nodes) {
    HtmlInlines inlines = new HtmlInlines(source);
    nodes.forEach(inlines::add);
    inlines.comments().forEach(comment -> addComment(comment, true));
    return inlines.prose();
  }

  private void addComment(org.jsoup.nodes.Comment comment, boolean inText) {
    add(comment, inText ? Optional.empty() : first(comment.nextSibling()), inText);
  }

  private void add(org.jsoup.nodes.Comment comment, Optional<Span> next, boolean inText) {
    comments.add(new Comment(comment.getData(), source.own(comment), next, inText));
  }

  /** The first element or text from a node on, past comments and white space. */
  private Optional<Span> first(@Nullable Node from) {
    Node next = from;
    while (next instanceof org.jsoup.nodes.Comment
        || (next instanceof TextNode text && text.isBlank())) {
      next = next.nextSibling();
    }
    return Optional.ofNullable(next).map(source::whole);
  }
}
