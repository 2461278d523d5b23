package org.articlint.parse.edit;

import org.articlint.article.TextEdit;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;

/**
 * Fields of reStructuredText, {@code :key: value}, and what else has a key on a line there:
 * comments of Nikola, {@code .. key: value}, and the lines above a proposal. A new line begins as
 * the one above it does.
 *
 * @param root all metadata
 */
record FieldNotation(TextLines lines, Mapping root) implements UnquotedNotation {

  @Override
  public TextEdit addBeside(Entry entry, String key, String value) {
    int line = lines.source().line(TextLines.end(entry));
    return TextEdit.insert(
        lines.source().lineSpan(line).end(),
        lines.lineBreak() + before(entry) + key + ": " + value);
  }

  /** What stands in front of a key on its line. */
  private String before(Entry entry) {
    int start = entry.keySpan().start();
    int lineStart = lines.source().lineSpan(lines.source().line(start)).start();
    return lines.source().text().substring(lineStart, start);
  }

  /** Adds a key below the last one that is not indented; directives of metadata hold others. */
  @Override
  public TextEdit addAtTop(String key, String value) throws UneditableException {
    for (int i = root.entries().size() - 1; i >= 0; i--) {
      Entry entry = root.entries().get(i);
      if (!before(entry).startsWith(" ") && !before(entry).startsWith("\t")) {
        return addBeside(entry, key, value);
      }
    }
    throw new UneditableException("it has no field at its top to which another could be added");
  }
}
