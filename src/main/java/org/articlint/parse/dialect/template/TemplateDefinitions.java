package org.articlint.parse.dialect.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.LinesParser;
import org.articlint.parse.dialect.construct.Lookahead;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * Definitions of links whose address a template makes, such as {@code [a]: {{< ref "page" >}}}:
 * with white space inside the tag, they are none for CommonMark.
 */
public final class TemplateDefinitions extends Construct {

  /** A label, which is not that of a footnote, and the white space before the address. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\[(?!\\^)((?:[^\\[\\]\\\\\\r\\n]++|\\\\.){1,999}+)]:[ \\t]*(?:\\r?\\n[ \\t]*)?");

  private static final Pattern TITLE =
      Pattern.compile("[ \\t]+(\"[^\"\\r\\n]*\"|'[^'\\r\\n]*'|\\([^()\\r\\n]*\\))[ \\t]*$");

  public TemplateDefinitions(Lookahead lookahead) {
    super(lookahead, "[");
  }

  @Override
  protected BlockStart start(Line line) {
    String text = lookahead().text();
    Matcher label = LABEL.matcher(text).region(line.start(), text.length());
    if (line.interrupts() || line.isLazy() || !label.lookingAt() || label.group(1).isBlank()) {
      return BlockStart.none();
    }
    int end = addressEnd(label.end());
    if (end < 0) {
      return BlockStart.none();
    }
    String rest = text.substring(end, lookahead().lineEnd(end));
    Matcher title = TITLE.matcher(rest);
    boolean hasTitle = title.matches();
    if (!hasTitle && !rest.isBlank()) {
      return BlockStart.none();
    }
    String words = hasTitle ? title.group(1).substring(1, title.group(1).length() - 1) : null;
    String address = text.substring(label.end(), end);
    Reader reader = new Reader(new LinkReferenceDefinition(label.group(1), address, words), end);
    return BlockStart.of(reader).atIndex(line.state().getLine().getContent().length());
  }

  /** The offset at which an address ends that has a tag; negative when it has none. */
  private int addressEnd(int start) {
    String text = lookahead().text();
    boolean hasTag = false;
    int at = start;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      Optional<TemplateTag> tag = TemplateTag.at(lookahead(), at);
      hasTag |= tag.isPresent();
      at = tag.map(TemplateTag::end).orElse(at + 1);
    }
    return hasTag ? at : Lookahead.NONE;
  }

  /** Reads the lines of a definition, and tells the parser of it. */
  private static final class Reader extends AbstractBlockParser {
    private final LinkReferenceDefinition definition;
    private final LinesParser lines;

    Reader(LinkReferenceDefinition definition, int end) {
      this.definition = definition;
      this.lines = new LinesParser(definition, end);
    }

    @Override
    public Block getBlock() {
      return definition;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return lines.tryContinue(state);
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      DefinitionMap<LinkReferenceDefinition> map =
          new DefinitionMap<>(LinkReferenceDefinition.class);
      map.putIfAbsent(definition.getLabel(), definition);
      return List.of(map);
    }
  }
}
