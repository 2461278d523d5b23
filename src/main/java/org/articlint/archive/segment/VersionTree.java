package org.articlint.archive.segment;

import java.util.regex.Pattern;
import org.articlint.archive.text.Hash128;

/**
 * The versions of a documentation that a site keeps side by side ({@code docs/v3.4/}, {@code
 * docs/v3.5/}, {@code docs/next/}). An article there is a version of the same article in the other
 * directories, so a text that they share does not count as repeated.
 *
 * @param parent the directory that holds the versions
 * @param version the name of the version's directory
 */
public record VersionTree(String parent, String version) {

  /** The article belongs to no version. */
  public static final VersionTree NONE = new VersionTree("", "");

  /** A bare number does not match: archives are also filed by year, by month or by number. */
  private static final Pattern VERSION =
      Pattern.compile(
          "(docs[-_])?(v\\d+([._]\\d+)*([._]x)?|\\d+([._]\\d+)*[._](\\d+|x))([-_]docs)?"
              + "|(version|release)[-_]v?\\d.*|next|latest|current|stable|unreleased",
          Pattern.CASE_INSENSITIVE);

  /** Returns the outermost version that a path belongs to. */
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
   * An article's place among the versions, by hashes of names: equal names have equal hashes.
   *
   * @param parent the hash of the directory that holds the versions
   * @param version the hash of the version's name; 0 for none
   * @param article a hash that is equal for all versions of an article
   */
  public record Key(long parent, long version, long article) {

    /** Returns whether the other article belongs to another version of the same documentation. */
    public boolean isOtherVersionOf(Key other) {
      return version != 0
          && other.version != 0
          && parent == other.parent
          && version != other.version;
    }

    boolean hasVersion() {
      return version != 0;
    }

    /** Returns the key of an article that belongs to no version. */
    static Key ofUnversioned(String path) {
      return new Key(0, 0, number(path));
    }
  }

  /** Returns the key of the article with a path. */
  static Key key(String path) {
    VersionTree tree = of(path);
    if (tree.version.isEmpty()) {
      return Key.ofUnversioned(path);
    }
    String article = tree.parent + path.substring(tree.parent.length() + tree.version.length());
    return new Key(number(tree.parent), number(tree.version), number(article));
  }

  /** Hashes a name (FNV-1a over UTF-16 units, seeded with the length); never 0. */
  private static long number(String name) {
    long hash = name.length();
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * Hash128.FNV_PRIME;
    }
    return Hash128.mix(hash) | 1L << 63;
  }
}
