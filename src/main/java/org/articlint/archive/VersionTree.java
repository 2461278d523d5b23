package org.articlint.archive;

import java.util.regex.Pattern;

/**
 * The versions of a documentation that a site keeps side by side ({@code docs/v3.4/}, {@code
 * docs/v3.5/}, {@code docs/next/}). Their articles are one article in several versions, so a text
 * that they share is not repeated.
 *
 * @param parent the directory that holds the versions
 * @param version the name of the version's directory
 */
record VersionTree(String parent, String version) {

  /** No version: the article stands outside of any. */
  static final VersionTree NONE = new VersionTree("", "");

  /** A bare number is none: archives are filed by year, by month or by number. */
  private static final Pattern VERSION =
      Pattern.compile(
          "v\\d+([._]\\d+)*([._]x)?|\\d+([._]\\d+)*[._](\\d+|x)|(version|release)[-_]v?\\d.*"
              + "|next|latest|current|stable|unreleased",
          Pattern.CASE_INSENSITIVE);

  /** The outermost version that holds a path. */
  static VersionTree of(String path) {
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      String name = path.substring(start, slash);
      if (VERSION.matcher(name).matches()) {
        return new VersionTree(path.substring(0, start), name);
      }
      start = slash + 1;
    }
    return NONE;
  }

  /** Whether the other is another version of the same documentation. */
  boolean isOtherVersionOf(VersionTree other) {
    return !version.isEmpty()
        && !other.version.isEmpty()
        && parent.equals(other.parent)
        && !version.equals(other.version);
  }

  /** A path without the name of its version: the same for all versions of an article. */
  String withoutVersion(String path) {
    return version.isEmpty() ? path : parent + path.substring(parent.length() + version.length());
  }
}
