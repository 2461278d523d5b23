package org.articlint.parse.edit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Sequence;

/**
 * Keys and values of TOML.
 *
 * @param root all metadata
 * @param start UTF-16 offset of the first line of the metadata
 */
record TomlNotation(TextLines lines, Mapping root, int start) implements Notation {

  /** A date, which needs no quotes. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}:\\d{2})?)?");

  @Override
  public String value(String text, String like) {
    boolean isQuoted = like.startsWith("\"") || like.startsWith("'");
    if (!isQuoted && DATE.matcher(text).matches()) {
      return text;
    }
    return like.startsWith("'") && text.indexOf('\'') < 0
        ? "'" + text + "'"
        : Notation.doubleQuoted(text);
  }

  @Override
  public TextEdit replace(Span span, String text) throws UneditableException {
    String old = lines.oneLine(span);
    if (old.startsWith("\"\"\"") || old.startsWith("'''")) {
      throw new UneditableException("its value is written for several lines");
    }
    return new TextEdit(span, value(text, old));
  }

  @Override
  public TextEdit addBeside(Entry entry, String key, String value) {
    return lines.addAfter(entry, key + " = " + value, root);
  }

  /** Adds a key before the first table, whose header would make it a key of the table. */
  @Override
  public TextEdit addAtTop(String key, String value) {
    Optional<Entry> last = Optional.empty();
    for (Entry entry : root.entries()) {
      if (isTable(entry)) {
        break;
      }
      last = Optional.of(entry);
    }
    return last.map(entry -> addBeside(entry, key, value))
        .orElseGet(() -> TextEdit.insert(start, key + " = " + value + lines.lineBreak()));
  }

  private static boolean isTable(Entry entry) {
    return entry.value() instanceof Mapping
        || (entry.value() instanceof Sequence list
            && list.items().stream().anyMatch(Mapping.class::isInstance));
  }
}
