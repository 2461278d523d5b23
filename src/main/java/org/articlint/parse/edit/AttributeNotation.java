package org.articlint.parse.edit;

import java.util.List;
import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.article.TextEdit;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;

/**
 * Attributes of AsciiDoc, {@code :key: value}. The lines below the title that name authors and the
 * revision have no keys.
 *
 * @param root all metadata
 * @param titleEnd the UTF-16 offset at which the title ends; empty when there is none
 */
record AttributeNotation(TextLines lines, Mapping root, Optional<Integer> titleEnd)
    implements UnquotedNotation {

  @Override
  public TextEdit addBeside(Entry entry, String key, String value) {
    Optional<String> prefix = prefix(entry);
    return prefix.isPresent()
        ? insertBelow(TextLines.end(entry), prefix.get() + key + ": " + value)
        : addAtTop(key, value);
  }

  /** What stands in front of a key on its line: {@code :} or {@code :page-}; empty for no key. */
  private Optional<String> prefix(Entry entry) {
    SourceText source = lines.source();
    int start = entry.keySpan().start();
    String before = source.text().substring(source.lineSpan(source.line(start)).start(), start);
    return before.startsWith(":") ? Optional.of(before) : Optional.empty();
  }

  private TextEdit insertBelow(int offset, String line) {
    SourceText source = lines.source();
    return TextEdit.insert(source.lineSpan(source.line(offset)).end(), lines.lineBreak() + line);
  }

  /**
   * Adds a key below the first attributes, else below the title and its authors, else at the top.
   */
  @Override
  public TextEdit addAtTop(String key, String value) {
    List<Entry> entries = root.entries();
    Optional<Entry> last = Optional.empty();
    int belowTitle = titleEnd.orElse(-1);
    for (Entry entry : entries) {
      if (prefix(entry).isEmpty()) {
        belowTitle = last.isPresent() ? belowTitle : Math.max(belowTitle, TextLines.end(entry));
      } else if (last.isEmpty() || follows(last.get(), entry)) {
        last = Optional.of(entry);
      }
    }
    if (last.isPresent()) {
      return addBeside(last.get(), key, value);
    }
    String line = ":" + key + ": " + value;
    return belowTitle >= 0
        ? insertBelow(belowTitle, line)
        : TextEdit.insert(0, line + lines.lineBreak().repeat(2));
  }

  private boolean follows(Entry entry, Entry next) {
    SourceText source = lines.source();
    return source.line(next.keySpan().start()) == source.line(TextLines.end(entry)) + 1;
  }
}
