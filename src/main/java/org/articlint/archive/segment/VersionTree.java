package org.articlint.archive.segment;

import java.util.regex.Pattern;
import org.articlint.archive.text.Hash128;

/**
 * The versions of a documentation that a site keeps side by side ({@code docs/v3.4/}, {@code
 * docs/v3.5/}, {@code docs/next/}). Their articles are one article in several versions, so a text
 * that they share is not repeated.
 *
 * @param parent the directory that holds the versions
 * @param version the name of the version's directory
 */
public record VersionTree(String parent, String version) {

  /** No version: the article stands outside of any. */
  public static final VersionTree NONE = new VersionTree("", "");

  /** A bare number is none: archives are filed by year, by month or by number. */
  private static final Pattern VERSION =
      Pattern.compile(
          "v\\d+([._]\\d+)*([._]x)?|\\d+([._]\\d+)*[._](\\d+|x)|(version|release)[-_]v?\\d.*"
              + "|next|latest|current|stable|unreleased",
          Pattern.CASE_INSENSITIVE);

  /** The outermost version that holds a path. */
  public static VersionTree of(String path) {
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

  /**
   * An article's place among the versions, in numbers that compare like the names.
   *
   * @param parent of the directory that holds the versions
   * @param version of the version's name; 0 for none
   * @param article the same for all versions of an article
   */
  public record Key(long parent, long version, long article) {

    /** Whether the other article belongs to another version of the same documentation. */
    public boolean isOtherVersionOf(Key other) {
      return version != 0
          && other.version != 0
          && parent == other.parent
          && version != other.version;
    }

    boolean hasVersion() {
      return version != 0;
    }

    /** The key of an article that is no version. */
    static Key ofUnversioned(String path) {
      return new Key(0, 0, number(path));
    }
  }

  /** The key of an article's path. */
  static Key key(String path) {
    VersionTree tree = of(path);
    if (tree.version.isEmpty()) {
      return Key.ofUnversioned(path);
    }
    String article = tree.parent + path.substring(tree.parent.length() + tree.version.length());
    return new Key(number(tree.parent), number(tree.version), number(article));
  }

  /** A number for a name; never 0. */
  private static long number(String name) {
    long hash = name.length();
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * Hash128.FNV_PRIME;
    }
    return Hash128.mix(hash) | 1L << 63;
  }
}
