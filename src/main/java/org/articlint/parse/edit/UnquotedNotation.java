package org.articlint.parse.edit;

import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.article.Value.Entry;

/** A form whose values have no quotes and stand behind a colon, on the line of their key. */
interface UnquotedNotation extends Notation {

  TextLines lines();

  @Override
  default String value(String text, String like) {
    return text;
  }

  @Override
  default TextEdit replace(Span span, String text) throws UneditableException {
    lines().oneLine(span);
    return new TextEdit(span, text);
  }

  @Override
  default TextEdit fill(Entry entry, String text) {
    return lines().fillAfterColon(entry, text);
  }
}
