package org.articlint.parse.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * The box before a task in a list: {@code - [x] done} of GitHub, and the other states of Obsidian.
 *
 * @see <a href="https://github.github.com/gfm/#task-list-items-extension-">GitHub</a>
 */
final class Tasks {

  private static final Pattern BOX = Pattern.compile("\\[[ xX/<>?!*-]][ \\t]+");

  private Tasks() {}

  /**
   * The UTF-16 offset in the source at which the text of a paragraph begins.
   *
   * @param span the span of the paragraph
   */
  static int textStart(Node paragraph, SourceText source, Span span) {
    boolean mayBeTask =
        paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
    if (!mayBeTask || span.length() == 0 || source.text().charAt(span.start()) != '[') {
      return span.start();
    }
    Matcher box = BOX.matcher(source.text()).region(span.start(), span.end());
    return box.lookingAt() ? box.end() : span.start();
  }
}
