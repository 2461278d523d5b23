package org.articlint.parse.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.LowerCase;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.parse.head.HeadForm;
import org.articlint.parse.head.HeadPlace;

/** Sets values of the metadata of an article, and leaves every other byte as it is. */
public final class MetadataEditor {

  private final SourceText source;
  private final Mapping root;
  private final Markup markup;
  private final TextLines lines;
  private final Optional<Integer> titleEnd;
  private final Optional<HeadPlace> head;
  private final List<TextEdit> edits = new ArrayList<>();

  /** What a new block of front matter is to hold. */
  private final List<String> block = new ArrayList<>();

  private final HeadForm usual;

  /**
   * Begins with an article as it is.
   *
   * @param markup where its metadata may be
   * @param usual what front matter is written in where the article has none
   */
  public MetadataEditor(Article article, Markup markup, HeadForm usual) {
    this.source = article.source();
    this.root = article.metadata().root();
    this.markup = markup;
    this.usual = usual;
    this.titleEnd = article.titleHeading().map(title -> title.span().end());
    this.lines = new TextLines(source);
    this.head = HeadPlace.of(source).filter(this::isHead);
  }

  /** In text with other markup, lines of signs may look like those around front matter. */
  private boolean isHead(HeadPlace place) {
    return (markup != Markup.RST && markup != Markup.ASCIIDOC)
        || root.entries().stream().anyMatch(entry -> place.inner().contains(entry.keySpan()));
  }

  /**
   * Sets a value that is there, or that of a key that has none.
   *
   * @param old a value of the entry
   * @throws UneditableException when it is written in a way that cannot be kept
   */
  public void set(Entry entry, Scalar old, String text) throws UneditableException {
    Notation notation = notation(entry.keySpan());
    edits.add(
        old.span().length() == 0 ? notation.fill(entry, text) : notation.replace(old.span(), text));
  }

  /**
   * Adds an item to a list.
   *
   * @throws UneditableException when it is written in a way that cannot be kept
   */
  public void append(Entry entry, Sequence list, String text) throws UneditableException {
    if (isElement(entry)) {
      add(entry.key(), text, "", Optional.of(entry));
      return;
    }
    Span last = list.items().get(list.items().size() - 1).span();
    String before = source.text().substring(0, last.start()).stripTrailing();
    String space = source.text().substring(before.length(), last.start());
    String item = notation(entry.keySpan()).value(text, source.slice(last));
    boolean isBlock = before.endsWith("-");
    edits.add(
        isBlock
            ? TextEdit.insert(
                source.lineSpan(source.line(last.end())).end(),
                lines.lineBreak() + lines.indentation(before.length() - 1) + "-" + space + item)
            : TextEdit.insert(
                last.end(), "," + (before.endsWith("[") && space.isEmpty() ? " " : space) + item));
  }

  /**
   * Adds a key.
   *
   * @param like a value of another article whose quotes to use, as written; may be empty
   * @param beside the key below which to add it; at the top when empty
   * @throws UneditableException when there is no place for it
   */
  public void add(String key, String text, String like, Optional<Entry> beside)
      throws UneditableException {
    if (beside.isPresent()) {
      Notation notation = notation(beside.get().keySpan());
      edits.add(notation.addBeside(beside.get(), key, notation.value(text, like)));
    } else if (head.isPresent() || markup != Markup.OTHER || !root.entries().isEmpty()) {
      Notation notation = head.isPresent() ? headNotation(head.get()) : bare();
      edits.add(notation.addAtTop(key, notation.value(text, like)));
    } else {
      block.add(line(key, text, like));
    }
  }

  /** A line of a new block. */
  private String line(String key, String text, String like) {
    return switch (usual) {
      case YAML -> key + ": " + new YamlNotation(lines, root, 0).value(text, like);
      case TOML -> key + " = " + new TomlNotation(lines, root, 0).value(text, like);
      case JSON -> "  \"" + key + "\": " + new JsonNotation(lines, root).value(text, like);
    };
  }

  /** Replaces a part of the text that is no metadata. */
  public void replace(Span span, String text) {
    edits.add(new TextEdit(span, text));
  }

  /** The changes so far, in order. */
  public List<TextEdit> edits() {
    List<TextEdit> all = new ArrayList<>(edits);
    if (!block.isEmpty()) {
      all.add(TextEdit.insert(0, newBlock()));
    }
    all.sort(TextEdit.ORDER);
    return all;
  }

  private String newBlock() {
    String end = lines.lineBreak();
    String separator = usual == HeadForm.JSON ? "," + end : end;
    String open = usual == HeadForm.JSON ? "{" : usual == HeadForm.TOML ? "+++" : "---";
    String close = usual == HeadForm.JSON ? "}" : open;
    boolean isSpaced = source.slice(source.firstLine()).isBlank();
    return open + end + String.join(separator, block) + end + close + end + (isSpaced ? "" : end);
  }

  /** How the metadata is written at a place. */
  private Notation notation(Span place) {
    if (head.isPresent() && head.get().inner().contains(place)) {
      return headNotation(head.get());
    }
    return markup == Markup.HTML ? embedded(place.start()) : bare();
  }

  private Notation headNotation(HeadPlace place) {
    return switch (place.form()) {
      case YAML -> new YamlNotation(lines, root, place.inner().end());
      case TOML -> new TomlNotation(lines, root, place.inner().start());
      case JSON -> new JsonNotation(lines, root);
    };
  }

  /** How metadata without front matter is written. */
  private Notation bare() {
    return switch (markup) {
      case HTML -> new ElementNotation(lines, lastElement());
      case RST -> new FieldNotation(lines, root);
      case ASCIIDOC -> new AttributeNotation(lines, root, titleEnd);
      case OTHER -> new LineNotation(lines, root);
    };
  }

  /** In a page: a comment with YAML, linked data, or an element. */
  private Notation embedded(int offset) {
    String before = LowerCase.of(source.text().substring(0, offset));
    int comment = before.lastIndexOf("<!--");
    int script = before.lastIndexOf("<script");
    int meta = before.lastIndexOf("<meta");
    if (meta > comment && meta > script) {
      return new ElementNotation(lines, lastElement());
    }
    return comment > script ? new YamlNotation(lines, root, offset) : new JsonNotation(lines, root);
  }

  private boolean isElement(Entry entry) {
    return notation(entry.keySpan()) instanceof ElementNotation;
  }

  private Optional<Entry> lastElement() {
    Optional<Entry> last = Optional.empty();
    for (Entry entry : root.entries()) {
      int start = entry.keySpan().start();
      int open = source.text().lastIndexOf('<', start);
      if (open >= 0 && source.text().regionMatches(true, open, "<meta", 0, "<meta".length())) {
        last = Optional.of(entry);
      }
    }
    return last;
  }
}
