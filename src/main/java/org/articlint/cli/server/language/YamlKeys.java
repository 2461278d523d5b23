package org.articlint.cli.server.language;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Span;

/** How keys of YAML are written. */
final class YamlKeys {

  private YamlKeys() {}

  /** Whether a key may begin where a value is being written: on a line of its own, or in braces. */
  static boolean mayBegin(String text, Span value) {
    int at = value.start();
    while (at > 0 && " \t-".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at == 0 || "\n\r".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Returns a key with the colon that it still needs. */
  static String key(String key, String text, Span span) {
    int behind = span.end();
    while (behind < text.length() && "\"' \t".indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    boolean hasColon = behind < text.length() && text.charAt(behind) == ':';
    boolean isQuoted = span.start() > 0 && "\"'".indexOf(text.charAt(span.start() - 1)) >= 0;
    return hasColon || isQuoted ? key : key + ": ";
  }

  /** A path and a further step. */
  static List<String> with(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
