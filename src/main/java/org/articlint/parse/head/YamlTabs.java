package org.articlint.parse.head;

/**
 * Tabs between the parts of a line of YAML. The specification allows them and libyaml reads them,
 * snakeyaml does not: it takes a tab after a colon for indentation.
 */
final class YamlTabs {

  private YamlTabs() {}

  /** The text with each tab after {@code :}, {@code ,} or {@code -} replaced by a space. */
  static String replaced(String yaml) {
    if (yaml.indexOf('\t') < 0) {
      return yaml;
    }
    char[] chars = yaml.toCharArray();
    boolean isSeparated = false;
    boolean isIndented = true;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c == '\t' && isSeparated) {
        chars[i] = ' ';
      } else if (c == '\n' || c == '\r') {
        isIndented = true;
        isSeparated = false;
      } else if (c != ' ') {
        isSeparated = c == ':' || c == ',' || (c == '-' && isIndented);
        isIndented = isIndented && c == '-';
      }
    }
    return new String(chars);
  }
}
