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

/** Turns the elements of a page into blocks; navigation and other page chrome is left out. */
final class HtmlBlocks {

  /** Elements that are never article text. */
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

  /** Page chrome, except inside an {@code article} or {@code main} element. */
  private static final Set<String> CHROME = Set.of("header", "footer", "aside");

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

  /** Reads the body. Comments before the body count as comments on its first element. */
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

  /** The blocks in an element; each run of text between them is a paragraph. */
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
      String message = Limits.nestedTooDeep("elements");
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
      case "ul", "ol", "menu" -> addItems(element, depth, blocks);
      case "blockquote" -> blocks.add(new Block.Quote(blocks(element, depth + 1), span));
      case "pre" -> blocks.add(new Block.Code(language(element), span));
      case "table" -> blocks.add(new Block.Table(span));
      case "hr" -> {
        // A thematic break has no text.
      }
      default -> {
        if (!NO_TEXT.contains(name) && !isChrome(element)) {
          blocks.addAll(blocks(element, depth + 1));
        } else if (HtmlSource.isWritten(element)) {
          blocks.add(new Block.Html(span));
        }
      }
    }
  }

  private void addItems(Element list, int depth, List<Block> blocks) {
    boolean numbered = list.normalName().equals("ol");
    for (Element item : list.children()) {
      blocks.add(new Block.ListItem(blocks(item, depth + 2), numbered, source.whole(item)));
    }
  }

  private static boolean isChrome(Element element) {
    return CHROME.contains(element.normalName())
        && element.parents().stream().noneMatch(parent -> isArticle(parent.normalName()));
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

  /** Adds a run of text as a paragraph, and empties the run. */
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

  /** The first element or text from a node on, comments and white space skipped. */
  private Optional<Span> first(@Nullable Node from) {
    Node next = from;
    while (next instanceof org.jsoup.nodes.Comment
        || (next instanceof TextNode text && text.isBlank())) {
      next = next.nextSibling();
    }
    return Optional.ofNullable(next).map(source::whole);
  }
}
