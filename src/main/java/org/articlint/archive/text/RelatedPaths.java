package org.articlint.archive.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the paths of two files tell of how one text came into both. Loaded only where a copy is
 * found.
 */
public final class RelatedPaths {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(?:[-_][A-Za-z]{2,4})?");

  /** Files that are put into others. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:^|/)(?:[_.]?(?:fragments?|includes?|partials?|reusables?|shared|snippets?|transclusions?)/"
              + "|_(?!index\\.)[^/]*$)",
          Pattern.CASE_INSENSITIVE);

  /** Folders of what is kept as it was. */
  private static final Pattern ARCHIVED =
      Pattern.compile(
          "(?:^|/)[_.]?(?:archived?|archives|attic|deprecated|historical|legacy|obsolete|old)/",
          Pattern.CASE_INSENSITIVE);

  /** Folders of one line of releases, beside the pages of the newest one. */
  private static final Pattern RELEASES =
      Pattern.compile(
          "lts|stable|latest|v?\\d+(?:[._](?:\\d+|x))++|v\\d+", Pattern.CASE_INSENSITIVE);

  /** A programming language at the end of the name of a page, or as that name. */
  private static final Pattern PROGRAMMING_LANGUAGE =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}/])[-_/](?:c|c#|c\\+\\+|clojure|cpp|csharp|dart|dotnet|elixir|erlang|go|golang|haskell|java"
              + "|javascript|js|julia|kotlin|node|nodejs|objectivec|php|python|ruby|rust|scala|spring|swift"
              + "|typescript)(?=(?:/_?index)?(?:\\.[a-z]++)++$)",
          Pattern.CASE_INSENSITIVE);

  /** Extensions of what people write, and of what a generator makes of it. */
  private static final Pattern EXTENSION = Pattern.compile("\\.[a-z]{2,8}(?:\\.[a-z]{2,3})*+$");

  private static final Pattern INDEX = Pattern.compile("(?<=[^/])/index(\\.html?)$");

  /** Countries by which sites name folders of a language. */
  private static final Set<String> COUNTRIES =
      Set.of("br", "cn", "cz", "dk", "gb", "gr", "jp", "kr", "se", "tw", "ua", "us", "vn");

  /** Names that say nothing about the subject. */
  private static final Set<String> GENERAL =
      Set.of("readme", "index", "_index", "home", "overview");

  private RelatedPaths() {}

  /** Whether two paths part at folders of two languages: {@code en/a.md}, {@code pt-br/b/a.md}. */
  public static boolean areInTwoLanguages(String path, String other) {
    String[] names = path.split("/", -1);
    String[] others = other.split("/", -1);
    int i = 0;
    while (i < names.length && i < others.length && names[i].equals(others[i])) {
      i++;
    }
    return i < names.length - 1
        && i < others.length - 1
        && isLanguage(names[i])
        && isLanguage(others[i]);
  }

  private static boolean isLanguage(String folder) {
    return LANGUAGE.matcher(folder).matches()
        && (COUNTRIES.contains(folder)
            || List.of(Locale.getISOLanguages()).contains(folder.substring(0, 2)));
  }

  /**
   * Whether two paths differ in a folder of releases only, and so document the same for two lines
   * of them: {@code proxy/lts/install.md} and {@code proxy/install.md} or {@code
   * proxy/stable/install.md}.
   */
  public static boolean areOfTwoReleases(String path, String other) {
    String newest = withoutReleases(path);
    return !path.equals(other) && newest.equals(withoutReleases(other));
  }

  private static String withoutReleases(String path) {
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      if (RELEASES.matcher(path.substring(start, slash)).matches()) {
        return path.substring(0, start) + path.substring(slash + 1);
      }
      start = slash + 1;
    }
    return path;
  }

  /** Whether two paths differ in the name of one folder. */
  public static boolean areParallel(String path, String other) {
    String[] names = path.split("/", -1);
    String[] others = other.split("/", -1);
    int different = 0;
    for (int i = 0; i < names.length && names.length == others.length; i++) {
      different += names[i].equals(others[i]) ? 0 : 1;
    }
    return different == 1 && name(path).equals(name(other));
  }

  /**
   * Whether two files of one name are one page to a generator: {@code index.md}, {@code _index.md}
   * and {@code README.md} of a folder, or the source and what was made of it ({@code a.md}, {@code
   * a.html}).
   */
  public static boolean areTwins(String path, String other) {
    String name = name(path);
    String otherName = name(other);
    boolean isMade = isHtml(name) != isHtml(otherName);
    return isMade
        ? page(path).equals(page(other))
        : areOfOneFolder(path, other)
            && !name.equals(otherName)
            && stem(name).equals(stem(otherName));
  }

  /** The name of a page, which is that of its folder for {@code a/index.html}. */
  private static String page(String path) {
    String stem = stem(name(path));
    int slash = path.lastIndexOf('/');
    return stem.equals("index") && slash > 0 ? name(path.substring(0, slash)) : stem;
  }

  private static boolean isHtml(String name) {
    return name.endsWith(".html") || name.endsWith(".htm");
  }

  private static String stem(String name) {
    String stem =
        EXTENSION.matcher(name.startsWith("_") ? name.substring(1) : name).replaceFirst("");
    return stem.equalsIgnoreCase("readme") ? "index" : stem;
  }

  /** Whether a file is one that other files include. */
  public static boolean isPart(String path) {
    return PART.matcher(path).find();
  }

  /** Whether a file is kept in a folder for what is no longer in use. */
  public static boolean isArchived(String path) {
    return ARCHIVED.matcher(path).find();
  }

  /**
   * Whether a reader sees one of two files: they have one name, or are in two languages, or for two
   * of those in which one programs.
   */
  public static boolean areVariants(String path, String other) {
    return areOfOneName(path, other)
        || areInTwoLanguages(path, other)
        || areForTwoProgrammingLanguages(path, other);
  }

  /**
   * Whether two paths differ in the programming language at their ends: {@code streams-go.md} and
   * {@code streams-java.md}, {@code sdk/go/index.md} and {@code sdk/java/index.md}.
   */
  static boolean areForTwoProgrammingLanguages(String path, String other) {
    String rest = PROGRAMMING_LANGUAGE.matcher(path).replaceFirst("-*");
    return !rest.equals(path)
        && !path.equals(other)
        && rest.equals(PROGRAMMING_LANGUAGE.matcher(other).replaceFirst("-*"));
  }

  /** Whether two files in different folders have one name, which says what they are about. */
  public static boolean areOfOneName(String path, String other) {
    String name = name(named(path));
    int dot = name.indexOf('.');
    return !path.equals(other)
        && name.equals(name(named(other)))
        && !GENERAL.contains(name.substring(0, Math.max(0, dot)).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether two files of one folder have names that differ in the number that follows the last word
   * at once: {@code check110.md}, {@code check111.md}. One apart from the word says as often what
   * the article is about: {@code upgrade_3_4.md}.
   */
  public static boolean areNumbered(String path, String other) {
    String page = named(path);
    String otherPage = named(other);
    String stem = unnumbered(stem(name(page)));
    return !stem.isEmpty()
        && !path.equals(other)
        && areOfOneFolder(page, otherPage)
        && stem.equals(unnumbered(stem(name(otherPage))));
  }

  /** The path of a page with the name of its source: {@code a.html} for {@code a/index.html}. */
  private static String named(String path) {
    return INDEX.matcher(path).replaceFirst("$1");
  }

  /** A name without the number at the end of its last word; empty when it has none there. */
  private static String unnumbered(String stem) {
    int end = stem.length();
    while (end > 0 && (Character.isDigit(stem.charAt(end - 1)) || stem.charAt(end - 1) == '.')) {
      end--;
    }
    boolean hasNumber = end < stem.length() && end > 0 && Character.isLetter(stem.charAt(end - 1));
    return hasNumber ? stem.substring(0, end) : "";
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether two paths lead to files of one folder. */
  public static boolean areOfOneFolder(String path, String other) {
    int end = path.lastIndexOf('/') + 1;
    return other.lastIndexOf('/') + 1 == end && path.regionMatches(0, other, 0, end);
  }
}
