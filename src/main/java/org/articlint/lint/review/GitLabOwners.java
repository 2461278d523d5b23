package org.articlint.lint.review;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.LowerCase;

/**
 * CODEOWNERS as GitLab reads it: sections that may be optional, ask for several approvals and have
 * default owners, exclusions, and accounts of which a comment may name some as well.
 */
final class GitLabOwners implements OwnerSyntax {

  /** {@code [Docs]}, {@code ^[Docs][2] @owner}. */
  private static final Pattern HEADING =
      Pattern.compile("\\^?\\[(?<name>[^\\[\\]]+)\\](?:\\[[^\\[\\]]*\\])?(?<owners>\\s.*)?");

  /** {@code @user}, {@code @group/subgroup}, {@code @@role}, or an address. */
  private static final Pattern OWNER =
      // Looks behind, so that a long word is gone through once.
      Pattern.compile("(?<![^\\s@,;()#])[^\\s@,;()#]++@[^\\s@,;()#]+|@{1,2}\\w[\\w./-]*");

  private final OwnerLines lines = new OwnerLines();

  /** The numbers of sections by their names; the lines before the first heading are in none. */
  private final Map<String, Integer> sections = new HashMap<>();

  private int section;
  private OwnerNames defaults = new OwnerNames();

  /** Whether a line begins a section, which no other host knows. */
  static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }

  /** The section of a name; lines under headings of the same name belong together. */
  private int section(String name) {
    return sections.computeIfAbsent(LowerCase.of(name), any -> sections.size() + 1);
  }

  @Override
  public void add(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      section = section(heading.group("name"));
      defaults = owners(heading.group("owners") == null ? "" : heading.group("owners"));
    } else if (!line.isEmpty() && !line.startsWith("#")) {
      int end = endOfPath(line);
      add(line.substring(0, end), owners(line.substring(end)));
    }
  }

  private void add(String path, OwnerNames owners) {
    if (path.startsWith("!")) {
      lines.exclude(section, OwnerPattern.ofGitLab(path.substring(1)));
    } else {
      lines.add(section, OwnerPattern.ofGitLab(path), owners.isEmpty() ? defaults : owners);
    }
  }

  /** The end of the path, in which a backslash takes the meaning from a space. */
  private static int endOfPath(String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end, line.length());
  }

  private static OwnerNames owners(String text) {
    return OwnerNames.of(OWNER.matcher(text).results().map(MatchResult::group).toList());
  }

  @Override
  public OwnerLines lines() {
    return lines;
  }
}
