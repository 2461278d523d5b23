package org.articlint.archive.segment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.archive.text.Hash128;

/**
 * The versions of a documentation that a site keeps side by side ({@code docs/v3.4/}, {@code
 * docs/v3.5/}, {@code docs/next/}). An article there is a version of the same article in the other
 * directories, so a text that they share does not count as repeated.
 *
 * <p>Many sites keep the next or newest version in {@code docs/} and the others beside it ({@code
 * 2.1/}, or {@code versioned_docs/version-1.2/} of Docusaurus). So every article in {@code docs/}
 * may belong to a version; whether it does depends on the rest of the archive. The same holds for a
 * directory that is named as the main branch ({@code docs/main/}). Old versions in a folder {@code
 * archive/} belong to those beside that folder. Where Docusaurus keeps translations ({@code
 * i18n/ko/docusaurus-plugin-content-docs/current/}), each is a version too: text that nobody has
 * translated yet is no boilerplate. A site of several documentations has those of each in a folder
 * {@code shop_versioned_docs/}, and the next one in {@code shop/}.
 *
 * @param parent the folder that the versions belong to
 * @param version the name of the version's directory
 * @param rest the path of the article below that directory
 * @see <a href="https://docusaurus.io/docs/versioning">Docusaurus: versioning</a>
 */
public record VersionTree(String parent, String version, String rest) {

  /** The article belongs to no version. */
  public static final VersionTree NONE = new VersionTree("", "", "");

  /**
   * The names of versions, after that of a product in {@code dsc-2.0}. A bare number does not
   * match: archives are also filed by year, by month or by number.
   */
  private static final Pattern VERSION =
      Pattern.compile(
          "(docs[-_])?(v\\d+([._]\\d+)*+([._]x)?|\\d+(([._]\\d+)++([._]x)?|[._]x))([-_]docs)?"
              + "|(version|release)[-_]v?\\d.*|next|latest|current|stable|unreleased|nightly|\\d+-edge"
              + "|(?<product>[a-z]{2,12}[-_])v?\\d+(\\.\\d+)++",
          Pattern.CASE_INSENSITIVE);

  /** Where the next version may be. */
  private static final String NEXT = "docs/";

  /** Where the next version may be too, named as its branch. */
  private static final Set<String> BRANCHES = Set.of("main", "master", "trunk", "devel");

  /** Where sites keep old versions, and Docusaurus all but the next one. */
  private static final Set<String> OLD =
      Set.of("archive/", "archived/", "archives/", "versioned_docs/");

  private static final String TRANSLATIONS = "i18n/";

  /** With the name of one of several documentations. */
  private static final Pattern TRANSLATED_DOCS =
      Pattern.compile("/docusaurus-plugin-content-docs(?:-([^/]+))?/$");

  /** Where Docusaurus keeps all versions but the next one of one of several documentations. */
  private static final String OF_SEVERAL = "_versioned_docs/";

  /** Where many sites keep Docusaurus, while the next version is in a directory beside it. */
  private static final String WEBSITE = "website/";

  private static final Set<String> SITES = Set.of(WEBSITE);

  /** Returns the outermost version that a path belongs to, with those right below it. */
  public static VersionTree of(String path) {
    int start = 0;
    int next = -1;
    int branch = -1;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      String name = path.substring(start, slash);
      Matcher matcher = VERSION.matcher(name);
      if (matcher.matches()) {
        String product = matcher.group("product");
        return named(path, start, slash, product == null ? "" : product);
      }
      if (BRANCHES.contains(name)) {
        branch = start;
      }
      if (next < 0 && path.startsWith(NEXT, start)) {
        next = start;
      }
      start = slash + 1;
    }
    if (branch >= 0) {
      int end = path.indexOf('/', branch);
      return new VersionTree(
          common(path.substring(0, branch)), path.substring(branch, end), path.substring(end));
    }
    return next < 0
        ? NONE
        : new VersionTree(
            common(path.substring(0, next)), NEXT, path.substring(next + NEXT.length() - 1));
  }

  /**
   * The version that a folder names.
   *
   * @param start where the name begins
   * @param slash where it ends
   * @param product what comes before the number in it; may be empty
   */
  private static VersionTree named(String path, int start, int slash, String product) {
    String parent = path.substring(0, start);
    Matcher translated = TRANSLATED_DOCS.matcher(parent);
    int language = translated.find() ? parent.lastIndexOf(TRANSLATIONS) : -1;
    if (language >= 0) {
      String several = translated.group(1) == null ? "" : translated.group(1) + OF_SEVERAL;
      return new VersionTree(
          common(parent.substring(0, language)) + several,
          path.substring(language, slash),
          path.substring(slash));
    }
    int end = endOfVersion(path, slash);
    return new VersionTree(
        common(parent + product), path.substring(start, end), path.substring(end));
  }

  /** Where the last of the folders ends that all name a version: {@code v2/2.1/}. */
  private static int endOfVersion(String path, int slash) {
    int next = path.indexOf('/', slash + 1);
    return next > 0 && VERSION.matcher(path.substring(slash + 1, next)).matches()
        ? endOfVersion(path, next)
        : slash;
  }

  /**
   * The next version of one of several documentations, in a folder at the top: whether it is one
   * depends on the rest of the archive.
   */
  private static VersionTree nextOfSeveral(String path) {
    int start = path.startsWith(WEBSITE) ? WEBSITE.length() : 0;
    int end = path.indexOf('/', start) + 1;
    return end == 0
        ? NONE
        : new VersionTree(
            path.substring(start, end - 1) + OF_SEVERAL,
            path.substring(start, end),
            path.substring(end - 1));
  }

  /** The folder that the versions belong to, of the directory that they are in. */
  private static String common(String parent) {
    if (parent.endsWith(OF_SEVERAL)) {
      int last = lastFolder(parent);
      return common(parent.substring(0, last)) + parent.substring(last);
    }
    return without(SITES, without(OLD, parent));
  }

  private static int lastFolder(String parent) {
    return parent.lastIndexOf('/', parent.length() - 2) + 1;
  }

  private static String without(Set<String> folders, String parent) {
    int last = lastFolder(parent);
    return folders.contains(parent.substring(last)) ? parent.substring(0, last) : parent;
  }

  /** Whether the path names a version. */
  boolean isNamed() {
    return !version.isEmpty() && !version.equals(NEXT) && !BRANCHES.contains(version);
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

    /** Returns the key of an article that belongs to no version. */
    static Key ofUnversioned(String path) {
      return new Key(0, 0, number(path));
    }
  }

  /**
   * Returns the key of the article.
   *
   * @param path the path that this was read from
   */
  Key key(String path) {
    return version.isEmpty()
        ? Key.ofUnversioned(path)
        : new Key(number(parent), number(version), number(parent + rest));
  }

  /** Returns the key of the article with a path. */
  public static Key keyOf(String path) {
    VersionTree tree = of(path);
    return (tree.equals(NONE) ? nextOfSeveral(path) : tree).key(path);
  }

  /**
   * Returns whether a path names a version, so that others in {@code docs/} may be of another one.
   */
  public static boolean isNamed(String path) {
    return of(path).isNamed();
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
