package org.articlint.lint.review;

import java.util.ArrayList;
import java.util.List;

/**
 * CODEOWNERS as GitHub reads it: patterns like those of .gitignore, a comment behind the owners,
 * and no sections.
 */
final class GitHubOwners implements OwnerSyntax {

  private final OwnerLines lines = new OwnerLines();

  @Override
  public void add(String line) {
    if (line.startsWith("!")) {
      throw new IllegalArgumentException("GitHub knows no exceptions with '!'");
    }
    if (line.startsWith("\\#")) {
      throw new IllegalArgumentException("GitHub knows no patterns that begin with '#'");
    }
    List<String> words = words(line);
    if (!words.isEmpty()) {
      OwnerNames names = OwnerNames.of(words.subList(1, words.size()));
      lines.add(0, OwnerPattern.ofGitHub(words.get(0)), names);
    }
  }

  /** The words before a comment; a backslash takes the meaning from a space. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (c == '#' && word.length() == 0) {
        break;
      }
      if (c == '\\' && i + 1 < line.length()) {
        word.append(line.charAt(++i));
      } else if (!Character.isWhitespace(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  @Override
  public OwnerLines lines() {
    return lines;
  }
}
