package org.articlint.parse.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Block;
import org.articlint.article.LowerCase;
import org.articlint.article.Prose;
import org.articlint.article.Span;

/**
 * Turns an element of JSX with its children into blocks: elements of HTML into what a browser
 * shows, components into callouts.
 */
public final class JsxElements {

  private static final Set<String> UNSEEN = Set.of("script", "style", "svg", "math", "noscript");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "math",
          "nav",
          "noscript",
          "ol",
          "p",
          "pre",
          "script",
          "section",
          "style",
          "summary",
          "svg",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private JsxElements() {}

  /** Returns whether a name is that of an HTML element which is no part of a text. */
  public static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Returns whether a name is that of a component. */
  public static boolean isComponent(String name) {
    return !name.isEmpty() && (Character.isUpperCase(name.charAt(0)) || name.indexOf('.') > 0);
  }

  /**
   * The blocks of an element.
   *
   * @param parent the name of the element around it; may be empty
   */
  static List<Block> of(String name, String parent, Prose title, List<Block> children, Span span) {
    if (isComponent(name)) {
      return List.of(new Block.Callout(LowerCase.of(name), title, children, span));
    }
    if (UNSEEN.contains(name)) {
      return List.of(new Block.Html(span));
    }
    return switch (name) {
      case "table" -> List.of(new Block.Table(span));
      case "pre" -> List.of(new Block.Code("", span));
      case "blockquote" -> List.of(new Block.Quote(children, span));
      case "li" -> List.of(new Block.ListItem(children, parent.equals("ol"), span));
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          List.of(new Block.Heading(name.charAt(1) - '0', text(children), span));
      case "summary" -> List.of(new Block.Callout(name, text(children), children, span));
      case "details" -> List.of(details(children, span));
      default -> children;
    };
  }

  /** The title of an element that is folded up is what its summary says. */
  private static Block details(List<Block> children, Span span) {
    Optional<Block.Callout> summary =
        children.stream()
            .filter(Block.Callout.class::isInstance)
            .map(Block.Callout.class::cast)
            .filter(child -> child.kind().equals("summary"))
            .findFirst();
    if (summary.isEmpty()) {
      return new Block.Callout("details", Prose.EMPTY, children, span);
    }
    List<Block> rest = children.stream().filter(child -> child != summary.get()).toList();
    return new Block.Callout("details", summary.get().title(), rest, span);
  }

  /** The first text among blocks. */
  private static Prose text(List<Block> blocks) {
    for (Block block : Block.all(blocks)) {
      if (block instanceof Block.Paragraph paragraph) {
        return paragraph.prose();
      }
      if (block instanceof Block.Heading heading) {
        return heading.prose();
      }
    }
    return Prose.EMPTY;
  }
}
