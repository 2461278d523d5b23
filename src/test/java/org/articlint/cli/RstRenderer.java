package org.articlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Writes a page of Markdown as its author would in reStructuredText; front matter stays as it is.
 */
final class RstRenderer extends AbstractVisitor {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final StringBuilder text = new StringBuilder();

  private RstRenderer() {}

  static String render(String markdown) {
    int end = markdown.startsWith("---\n") ? markdown.indexOf("\n---\n", 3) + 5 : 0;
    return markdown.substring(0, end) + "\n" + of(PARSER.parse(markdown.substring(end)));
  }

  private static String of(Node parent) {
    RstRenderer renderer = new RstRenderer();
    renderer.visitChildren(parent);
    return renderer.text.toString();
  }

  private void block(String block) {
    text.append(block.stripTrailing()).append("\n\n");
  }

  /** Indents all lines but the first. */
  private static String hanging(String block, int by) {
    return block.replaceAll("\n(?=[^\n])", "\n" + " ".repeat(by));
  }

  private static String indented(String block) {
    return "   " + hanging(block, 3);
  }

  @Override
  public void visit(Heading heading) {
    String title = of(heading);
    block(
        title + "\n" + "=-~^\"'".substring(heading.getLevel() - 1, heading.getLevel()).repeat(99));
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean isImage = paragraph.getFirstChild() instanceof Image image && image.getNext() == null;
    block(isImage ? image((Image) paragraph.getFirstChild()) : of(paragraph));
  }

  private static String image(Image image) {
    return ".. image:: " + image.getDestination() + "\n   :alt: " + of(image);
  }

  @Override
  public void visit(BulletList list) {
    visitChildren(list);
  }

  @Override
  public void visit(OrderedList list) {
    visitChildren(list);
  }

  @Override
  public void visit(ListItem item) {
    block(
        item.getParent() instanceof OrderedList
            ? "#. " + hanging(of(item), 3)
            : "- " + hanging(of(item), 2));
  }

  @Override
  public void visit(BlockQuote quote) {
    block("..");
    block(indented(of(quote)));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    String language = code.getInfo().isEmpty() ? "text" : code.getInfo();
    block(".. code-block:: " + language + "\n\n" + indented(code.getLiteral()));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    block("::\n\n" + indented(code.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock html) {
    String source = html.getLiteral();
    block(
        source.startsWith("<!--")
            ? ".. " + hanging(source.replaceAll("<!--\\s*|\\s*-->", ""), 3)
            : ".. raw:: html\n\n" + indented(source));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      Rows rows = new Rows();
      block.accept(rows);
      block(
          ".. list-table::\n\n   * - "
              + rows.cells.stream().collect(Collectors.joining("\n     - ")));
    }
  }

  /** The texts of the cells of a table. */
  private static final class Rows extends AbstractVisitor {
    private final List<String> cells = new ArrayList<>();

    @Override
    public void visit(CustomBlock block) {
      visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableCell) {
        cells.add(of(node));
      } else {
        visitChildren(node);
      }
    }
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral().replaceAll("[\\\\*`|_]", "\\\\$0"));
  }

  @Override
  public void visit(Code code) {
    text.append("``").append(code.getLiteral()).append("``");
  }

  @Override
  public void visit(Emphasis emphasis) {
    text.append('*').append(of(emphasis)).append('*');
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    text.append("**").append(of(emphasis)).append("**");
  }

  @Override
  public void visit(Link link) {
    text.append("`%s <%s>`__".formatted(of(link), link.getDestination()));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    text.append('\n');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    text.append('\n');
  }
}
