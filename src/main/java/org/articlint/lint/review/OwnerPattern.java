package org.articlint.lint.review;

import java.util.ArrayList;
import java.util.List;
import org.articlint.rule.config.Glob;

/**
 * A pattern of CODEOWNERS.
 *
 * @param globs what it stands for: any of these
 * @param end what is added to a path before it is matched
 */
record OwnerPattern(List<Glob> globs, String end) {

  /** Stands at the end of patterns and paths that must match as a whole. */
  private static final String END = "\u0001";

  private static final String ANY_DIRECTORIES = "/**/";

  /** No more forms than these are made of a pattern; each such mark doubles their number. */
  private static final int MAX_FORMS = 16;

  /**
   * Reads a pattern of GitHub: that of .gitignore, but {@code docs/*} covers only the files
   * directly in the directory, and a range in brackets has no meaning.
   *
   * @throws IllegalArgumentException when it is too long
   */
  static OwnerPattern ofGitHub(String written) {
    String pattern = literal(written, "[]{},");
    boolean isOfFiles = pattern.endsWith("/*");
    String end = isOfFiles ? END : "";
    List<String> forms = new ArrayList<>();
    if (pattern.endsWith("/")) {
      // Only a directory: not a file of the name.
      boolean isAnywhere = pattern.indexOf('/') == pattern.length() - 1;
      forms.add(pattern + "**");
      if (isAnywhere) {
        forms.add("**/" + pattern + "**");
      }
    } else {
      forms.add(pattern + end);
    }
    return of(forms, end);
  }

  /**
   * Reads a pattern of GitLab, which matches as {@code fnmatch} does: without a slash at its start
   * it holds in any directory, and a directory is covered only with a slash at its end.
   *
   * @throws IllegalArgumentException when it is no glob, or too long
   */
  static OwnerPattern ofGitLab(String written) {
    if (written.isEmpty()) {
      throw new IllegalArgumentException("it names no path");
    }
    String pattern = (written.equals("*") ? "/**/*" : written).replaceFirst("^\\\\#", "#");
    String rooted = pattern.startsWith("/") ? pattern : "/**/" + pattern;
    String whole = rooted.endsWith("/") ? rooted + "**/*" : rooted;
    // Stars cross directories only where they stand for whole names of them.
    String glob = whole.replaceAll("(?<!/)\\*{2,}|\\*{2,}(?!/)", "*").replace("[^", "[!");
    return of(List.of(literal(glob, "{},") + END), END);
  }

  private static OwnerPattern of(List<String> globs, String end) {
    List<String> forms = new ArrayList<>();
    globs.forEach(glob -> expand(glob, 0, forms));
    return new OwnerPattern(forms.stream().distinct().map(Glob::parse).toList(), end);
  }

  /** Adds the forms of a glob in which any {@code /**}{@code /} may stand for no directory. */
  private static void expand(String glob, int from, List<String> forms) {
    // What is too long is refused as it stands.
    boolean isExpanded = forms.size() < MAX_FORMS && glob.length() <= Glob.MAX_CHARS;
    int at = isExpanded ? glob.indexOf(ANY_DIRECTORIES, from) : -1;
    if (at < 0) {
      forms.add(glob);
      return;
    }
    expand(glob, at + 1, forms);
    expand(glob.substring(0, at) + glob.substring(at + ANY_DIRECTORIES.length() - 1), at, forms);
  }

  /** Takes the meaning from what is special in our globs only. */
  private static String literal(String written, String special) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (special.indexOf(c) >= 0) {
        pattern.append('\\');
      }
      pattern.append(c);
    }
    return pattern.toString();
  }
}
