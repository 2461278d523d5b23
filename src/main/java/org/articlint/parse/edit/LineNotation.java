package org.articlint.parse.edit;

import java.util.List;
import org.articlint.article.TextEdit;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;

/**
 * Lines of {@code key: value} as in MultiMarkdown, whose values have no quotes.
 *
 * @param root all metadata
 */
record LineNotation(TextLines lines, Mapping root) implements UnquotedNotation {

  @Override
  public TextEdit addBeside(Entry entry, String key, String value) {
    return lines.addBelow(entry, key + ": " + value);
  }

  @Override
  public TextEdit addAtTop(String key, String value) {
    List<Entry> entries = root.entries();
    return addBeside(entries.get(entries.size() - 1), key, value);
  }
}
