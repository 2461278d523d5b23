package org.articlint.parse.head;

import org.articlint.article.LowerCase;

/** Explains to writers what is wrong with a line of TOML. */
final class TomlFaults {

  private static final String ODD_KEY =
      "a key may only have letters from a to z, digits, _ and -; put any other key in quotes";

  private TomlFaults() {}

  /** Why no key could be read at the beginning of a text. */
  static String noKey(String rest) {
    if (rest.startsWith("{")) {
      return "this looks like JSON, but metadata between +++ lines is TOML: key = \"value\"";
    }
    if (rest.startsWith("- ")) {
      return "this looks like YAML, but metadata between +++ lines is TOML: key = [\"value\"]";
    }
    return rest.startsWith("=") ? "a key is missing before the '='" : ODD_KEY;
  }

  /** Why no equals sign follows a key. */
  static String noEquals(char next, boolean isAtLineEnd) {
    if (next == ':') {
      return "a ':' follows this key, as in YAML, but metadata between +++ lines is TOML: key ="
          + " \"value\"";
    }
    return isAtLineEnd || "\"'[{".indexOf(next) >= 0
        ? "this line is not 'key = value': an '=' is missing"
        : ODD_KEY;
  }

  /** Why a value without quotes is none. */
  static String noValue(String text) {
    if (text.isEmpty()) {
      return "a value is missing here";
    }
    if ("\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb".indexOf(text.charAt(0)) >= 0) {
      return "the value begins with a typographic quotation mark; use straight ones: \" or '";
    }
    if (LowerCase.of(text).matches("true|false|yes|no")) {
      return "true and false are written in lower case, without quotes; put any other text in"
          + " quotes";
    }
    if (text.matches("[-+]?0\\d{1,20}")) {
      return "a number must not begin with 0; put it in quotes if it is no number";
    }
    return text.matches("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*")
        ? "a date is written as 2024-01-31; put any other text in quotes"
        : "a value that is text must be in quotes";
  }

  /** Why a line goes on after its value. */
  static String noLineEnd(char last, char next) {
    return last == '"' || last == '\''
        ? "text follows the closing quotation mark; if %s belongs to the text, put the whole text"
                .formatted(last)
            + " in the other kind of quotation marks"
        : "'%s' follows the value; each key begins on a line of its own".formatted(next);
  }
}
