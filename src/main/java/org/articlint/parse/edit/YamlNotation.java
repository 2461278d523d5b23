package org.articlint.parse.edit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlint.article.LowerCase;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;

/**
 * Keys and values of YAML.
 *
 * @param root all metadata
 * @param end UTF-16 offset of the line that closes the metadata
 */
record YamlNotation(TextLines lines, Mapping root, int end) implements Notation {

  /** A text that no version of YAML takes for anything else, apart from {@link #WORDS}. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/()+'-]|:(?=\\S)|, )*+");

  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

  /** What begins an anchor, a tag, an alias or a text over several lines. */
  private static final List<String> SPECIAL = List.of("&", "!", "|", ">");

  @Override
  public String value(String text, String like) {
    if (like.startsWith("'")) {
      return "'" + text.replace("'", "''") + "'";
    }
    boolean isPlain = PLAIN.matcher(text).matches() && !text.endsWith(" ") && !isWord(text);
    return isPlain && !like.startsWith("\"") ? text : Notation.doubleQuoted(text);
  }

  /** Whether a version of YAML takes a text for something else, unless it is in quotes. */
  static boolean isWord(String text) {
    return WORDS.contains(LowerCase.of(text));
  }

  @Override
  public TextEdit replace(Span span, String text) throws UneditableException {
    String old = lines.oneLine(span);
    if (SPECIAL.stream().anyMatch(old::startsWith)) {
      throw new UneditableException("its value '%s' has a mark of YAML before it".formatted(old));
    }
    return new TextEdit(span, value(text, old));
  }

  @Override
  public TextEdit fill(Entry entry, String text) {
    return lines.fillAfterColon(entry, value(text, ""));
  }

  @Override
  public TextEdit addBeside(Entry entry, String key, String value) {
    return lines.addAfter(entry, key + ": " + value, root);
  }

  @Override
  public TextEdit addAtTop(String key, String value) {
    String indentation =
        root.entries().isEmpty() ? "" : lines.indentation(root.entries().get(0).keySpan().start());
    return TextEdit.insert(end, indentation + key + ": " + value + lines.lineBreak());
  }
}
