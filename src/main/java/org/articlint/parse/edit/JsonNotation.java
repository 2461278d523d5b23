package org.articlint.parse.edit;

import java.util.List;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;

/**
 * Keys and values of JSON.
 *
 * @param root all metadata
 */
record JsonNotation(TextLines lines, Mapping root) implements Notation {

  @Override
  public String value(String text, String like) {
    return Notation.doubleQuoted(text);
  }

  @Override
  public TextEdit replace(Span span, String text) {
    return new TextEdit(span, value(text, ""));
  }

  /** Adds a key with the white space that stands before and behind the other one. */
  @Override
  public TextEdit addBeside(Entry entry, String key, String value) {
    SourceText source = lines.source();
    String text = source.text();
    int start = entry.keySpan().start();
    String space = text.substring(text.substring(0, start).stripTrailing().length(), start);
    String colon = text.substring(entry.keySpan().end(), entry.value().span().start());
    return TextEdit.insert(TextLines.end(entry), "," + space + value(key, "") + colon + value);
  }

  @Override
  public TextEdit addAtTop(String key, String value) throws UneditableException {
    List<Entry> entries = root.entries();
    if (entries.isEmpty()) {
      throw new UneditableException("its metadata has no key beside which one could be added");
    }
    return addBeside(entries.get(entries.size() - 1), key, value);
  }
}
