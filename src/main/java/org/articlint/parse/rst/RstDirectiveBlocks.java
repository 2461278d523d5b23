package org.articlint.parse.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.articlint.parse.reader.UnreadText;

/** Turns one directive into blocks. */
final class RstDirectiveBlocks {

  /** Directives of code whose argument begins with the language. */
  private static final Set<String> WITH_LANGUAGE =
      Set.of("code", "code-block", "code-tab", "codeblock", "prompt", "sourcecode");

  private static final Set<String> OF_PYTHON = Set.of("doctest", "ipython", "plot", "testcode");

  private static final Set<String> DIAGRAMS =
      Set.of("digraph", "graph", "graphviz", "mermaid", "plantuml", "uml");

  /** Boxes that show a title even without content. */
  private static final Set<String> SHOWN_TITLES = Set.of("admonition", "sidebar", "topic");

  /** An argument that is no name, title or signature. */
  private static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){4}.*[.!?]");

  private static final Pattern VERSIONS =
      Pattern.compile("\\S+(?:\\s+v?\\d+(?:\\.\\w+){1,9}(?=\\s|$))?");

  private final RstParser parser;
  private final RstDirective directive;
  private final int depth;

  /**
   * Prepares the reading of a directive.
   *
   * @param depth how deep the container is nested that it stands in, from 1
   */
  RstDirectiveBlocks(RstParser parser, RstDirective directive, int depth) {
    this.parser = parser;
    this.directive = directive;
    this.depth = depth;
  }

  List<Block> read() {
    Span span = directive.span();
    if (parser.codeTags().test(directive.name())) {
      return List.of(new Block.Code("", span));
    }
    return switch (RstDirectiveKind.of(directive.name())) {
      case BOX -> List.of(callout(Prose.EMPTY, all()));
      case VERSION -> List.of(version());
      case TITLED -> titled();
      case CONTAINER -> content();
      case GLOSSARY -> glossary();
      case QUOTE -> quote();
      case CODE -> List.of(new Block.Code(language(), span));
      case FORMULA -> List.of(new Block.Formula(span));
      case IMAGE -> List.of(image());
      case FIGURE -> figure();
      case TABLE -> List.of(new Block.Table(span));
      case RAW -> raw();
      case GENERATED -> List.of(new Block.TemplateTag(span));
      case RUBRIC -> rubric();
      case LINE -> argument();
      case META -> meta();
      case NOTHING -> List.of();
    };
  }

  private List<Block> blocks(RstPart part) {
    return parser.blocks(part, depth + 1, true);
  }

  private List<Block> content() {
    return blocks(directive.content());
  }

  /** The content of a directive without an argument. */
  private List<Block> all() {
    if (directive.options().isEmpty()) {
      return blocks(directive.body());
    }
    List<Block> all = new ArrayList<>(blocks(directive.lead()));
    all.addAll(content());
    return all;
  }

  private Block callout(Prose title, List<Block> children) {
    return new Block.Callout(directive.name(), title, children, directive.span());
  }

  private Prose title() {
    return directive.argument().isEmpty() ? Prose.EMPTY : parser.prose(directive.argument());
  }

  /** A box; without content, nobody knows what the generator makes of the directive. */
  private List<Block> titled() {
    if (directive.hasContent() || SHOWN_TITLES.contains(directive.name())) {
      return List.of(callout(title(), content()));
    }
    if (SENTENCE.matcher(directive.argumentText()).matches()) {
      addUnread(directive.argument(), "they are the argument of a directive that is not known");
    }
    return List.of(new Block.TemplateTag(directive.span()));
  }

  private void addUnread(List<Span> lines, String reason) {
    if (!lines.isEmpty()) {
      Span all = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
      parser.unread().add(new UnreadText(all, reason));
    }
  }

  /** A box whose title is the version; what follows it on the line is text. */
  private Block version() {
    if (directive.argument().isEmpty()) {
      return callout(Prose.EMPTY, all());
    }
    Span first = directive.argument().get(0);
    Matcher versions =
        VERSIONS.matcher(directive.body().lines().text()).region(first.start(), first.end());
    int end = versions.lookingAt() ? versions.end() : first.end();
    Prose title = parser.prose(List.of(new Span(first.start(), end)));
    RstPart lead = directive.lead();
    int text = end;
    while (text < first.end() && RstLines.isSpace(lead.lines().text().charAt(text))) {
      text++;
    }
    List<Block> children = new ArrayList<>();
    if (text < first.end() || lead.to() > lead.from() + 1) {
      children.addAll(blocks(lead.body(lead.from(), lead.to(), text)));
    }
    children.addAll(content());
    return callout(title, children);
  }

  private String language() {
    String name = directive.name();
    if (WITH_LANGUAGE.contains(name)) {
      return directive.firstWord();
    }
    if (OF_PYTHON.contains(name)) {
      return "python";
    }
    return DIAGRAMS.contains(name) ? name : directive.options().getOrDefault("language", "");
  }

  /** Several terms may have one meaning. */
  private List<Block> glossary() {
    List<Block> items = new ArrayList<>();
    RstPart content = directive.content();
    RstLists lists = new RstLists(parser, content, depth, items);
    for (int line = content.from(); line < content.to(); ) {
      line = lists.terms(line);
    }
    return items;
  }

  private List<Block> quote() {
    List<Block> quotes = new ArrayList<>();
    RstPart body = directive.options().isEmpty() ? directive.body() : directive.content();
    RstBodies bodies = new RstBodies(parser, body, depth, quotes);
    for (int line = body.from(); line < body.to(); ) {
      line = body.skipBlank(bodies.quote(line, body.to(), body.margin()));
    }
    return quotes;
  }

  private Block image() {
    String alternative = directive.options().getOrDefault("alt", "");
    return new Block.Image(alternative, directive.argumentText(), directive.span());
  }

  /** An image, and the caption and the legend below it. */
  private List<Block> figure() {
    Span whole = directive.span();
    int end = directive.hasContent() ? contentStart() : whole.end();
    Span span = directive.body().lines().strip(new Span(whole.start(), end));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Image(
            directive.options().getOrDefault("alt", ""), directive.argumentText(), span));
    blocks.addAll(content());
    return blocks;
  }

  private int contentStart() {
    RstPart content = directive.content();
    return content.start(content.from());
  }

  /** HTML is shown on the page, and is not read. Text for other programs is not shown. */
  private List<Block> raw() {
    if (!directive.argumentText().contains("html")) {
      return List.of();
    }
    RstPart content = directive.content();
    addUnread(
        content.spans(content.from(), content.to()),
        "they are in a raw directive, whose HTML articlint does not read");
    return List.of(new Block.Html(directive.span()));
  }

  private List<Block> rubric() {
    return directive.argument().isEmpty()
        ? List.of()
        : List.of(new Block.Heading(parser.sections().informal(), title(), directive.span()));
  }

  private List<Block> argument() {
    return directive.argument().isEmpty() ? List.of() : parser.paragraph(directive.argument());
  }

  private List<Block> meta() {
    parser.metadata().addMeta(directive.body());
    return List.of();
  }
}
