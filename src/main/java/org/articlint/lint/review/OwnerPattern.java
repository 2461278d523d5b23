package org.articlint.lint.review;

import java.util.ArrayList;
import java.util.List;
import org.articlint.rule.config.Glob;

/**
 * A pattern of CODEOWNERS: that of .gitignore, but {@code docs/*} covers only the files directly in
 * the directory, and neither {@code !} nor a range in brackets has a meaning.
 */
record OwnerPattern(List<Glob> globs, String end) {

  /** Stands at the end of patterns and paths that must match as a whole. */
  private static final String END = "\u0001";

  private static final String ANY_DIRECTORIES = "/**/";

  /** More of them are not expanded; each doubles the number of globs. */
  private static final int MAX_EXPANDED = 4;

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when it is too long
   */
  static OwnerPattern parse(String written) {
    String pattern = literal(written);
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
    for (int i = 0; i < MAX_EXPANDED; i++) {
      expand(forms);
    }
    return new OwnerPattern(forms.stream().distinct().map(Glob::parse).toList(), end);
  }

  /** Adds the forms in which the first {@code /**}{@code /} stands for no directory. */
  private static void expand(List<String> forms) {
    for (String form : List.copyOf(forms)) {
      int at = form.indexOf(ANY_DIRECTORIES);
      if (at >= 0) {
        forms.add(form.substring(0, at) + form.substring(at + ANY_DIRECTORIES.length() - 1));
      }
    }
  }

  /** Takes the meaning from what is special in our globs only. */
  private static String literal(String written) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if ("[]{},".indexOf(c) >= 0) {
        pattern.append('\\');
      }
      pattern.append(c);
    }
    return pattern.toString();
  }

  /** Whether a path, relative to the top with {@code /}, is covered. */
  boolean matches(String path) {
    String whole = path + end;
    return globs.stream().anyMatch(glob -> glob.matches(whole));
  }
}
