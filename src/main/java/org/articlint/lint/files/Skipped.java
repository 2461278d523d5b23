package org.articlint.lint.files;

import java.util.Comparator;

/**
 * A file that was left out on purpose.
 *
 * @param path relative to the root
 */
public record Skipped(String path, Reason reason) implements Comparable<Skipped> {

  private static final Comparator<Skipped> ORDER =
      Comparator.comparing(Skipped::path).thenComparing(Skipped::reason);

  /** For sets: whoever names files may give all of them the same hash. */
  @Override
  public int compareTo(Skipped other) {
    return ORDER.compare(this, other);
  }

  /** The reason why a file was left out. */
  public enum Reason {
    /** The configuration's {@code exclude}. */
    EXCLUDED("excluded by the configuration"),
    /** A template of new articles, which no reader sees. */
    TEMPLATE("templates for new articles (archetypes of Hugo)"),
    /** A {@code .gitignore}. */
    IGNORED("ignored by git"),
    /** A link to a directory, whose files are found at their real place. */
    DIRECTORY_LINK("a link to a directory"),
    /** A link that leads out of the root. */
    OUTSIDE("a link that leads out of the root"),
    /** A link to a file that is checked already. */
    DUPLICATE("a link to a file checked already"),
    /** A link, in a change, to an article that has its own place. */
    LINK("a link to another article"),
    /** A link named like an article, to a file that is not. */
    NO_ARTICLE("a link to a file that is no article"),
    /** A post or record, in a file of many, that its profile does not read. */
    NOT_SELECTED("posts and records that the format or its profile does not read"),
    /** A page, in a rendered site, that lists others. */
    LISTING("pages that list others, such as tags and archives"),
    /** A page, in a rendered site, that finds others, or says that there is none. */
    SERVICE("pages for searching, or for addresses that do not exist"),
    /** A page, in a rendered site, that leads to another. */
    REDIRECT("pages that only lead to another address"),
    /** A page, in a rendered site, that search engines are to pass over. */
    NOINDEX("pages that ask not to be found (noindex)"),
    /** A page, in a rendered site, that says that another one is the original. */
    COPY("copies of another page, which they name as canonical"),
    /** A file named like AsciiDoc that holds a signature, a key or an encrypted message of PGP. */
    SIGNATURE("signatures and keys of PGP"),
    /** A submodule, or a repository that lies in the work tree of another one. */
    REPOSITORY("a git repository of its own, to be checked there");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** Returns the reason in words that follow "left out as". */
    public String words() {
      return words;
    }
  }
}
