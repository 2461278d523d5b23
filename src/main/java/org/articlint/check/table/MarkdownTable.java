package org.articlint.check.table;

import java.util.List;
import java.util.regex.Pattern;

/** A table of GitHub Flavored Markdown. */
final class MarkdownTable {

  private static final Pattern RULE = Pattern.compile("[\\s|:+=-]*");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private MarkdownTable() {}

  static List<List<String>> read(String source) {
    return source
        .lines()
        .map(String::strip)
        .filter(line -> !RULE.matcher(line).matches())
        .map(line -> line.startsWith("|") ? line.substring(1) : line)
        .map(line -> BAR.splitAsStream(line).map(TableRows::plain).toList())
        .toList();
  }
}
