package org.articlint.parse.rst;

import java.util.Set;

/** What the roles of docutils and Sphinx show of their text. */
final class RstRoles {

  /** How the text of a role is shown. */
  enum Shown {
    /** As code, without {@code ~} and the names in front of the last one. */
    CODE,
    /** As a link, with the target in its text or elsewhere. */
    LINK,
    /** As text. */
    TEXT,
    /** Only in front of the meaning that stands in brackets. */
    ABBREVIATION,
    /** As something else: an icon, the number of a source. */
    NOTHING
  }

  private static final Set<String> CODE =
      Set.of(
          "attr",
          "class",
          "code",
          "command",
          "confval",
          "const",
          "data",
          "djadmin",
          "djadminopt",
          "enum",
          "envvar",
          "exc",
          "expr",
          "file",
          "func",
          "kbd",
          "keyword",
          "literal",
          "lookup",
          "macro",
          "makevar",
          "manpage",
          "math",
          "member",
          "meth",
          "mimetype",
          "mod",
          "newsgroup",
          "obj",
          "opcode",
          "option",
          "program",
          "regexp",
          "samp",
          "setting",
          "tfilter",
          "token",
          "ttag",
          "type");

  /** The domains of Sphinx whose roles name objects of programs. */
  private static final Set<String> DOMAINS = Set.of("c", "cpp", "js", "py", "rst", "go", "rb");

  private static final Set<String> LINKS =
      Set.of(
          "any",
          "cve",
          "cwe",
          "doc",
          "download",
          "eq",
          "external",
          "issue",
          "numref",
          "pep",
          "ref",
          "rfc",
          "source",
          "term",
          "ticket");

  private static final Set<String> NOTHING =
      Set.of("cite", "fa", "fab", "far", "fas", "octicon", "raw", "raw-html");

  private RstRoles() {}

  /**
   * Tells how a role is shown.
   *
   * @param name such as {@code ref} or {@code py:func}; empty for text without a role
   */
  static Shown shown(String name) {
    int colon = name.indexOf(':');
    String domain = colon < 0 ? "" : name.substring(0, colon);
    String last = name.substring(name.lastIndexOf(':') + 1);
    if (NOTHING.contains(domain) || NOTHING.contains(last)) {
      return Shown.NOTHING;
    }
    if (DOMAINS.contains(domain) || CODE.contains(last)) {
      return Shown.CODE;
    }
    if (last.equals("abbr") || last.equals("abbreviation")) {
      return Shown.ABBREVIATION;
    }
    return LINKS.contains(last) ? Shown.LINK : Shown.TEXT;
  }

  /** What a role shows in front of its text: {@code PEP 8}. */
  static String prefix(String name) {
    return switch (name) {
      case "pep" -> "PEP ";
      case "rfc" -> "RFC ";
      default -> "";
    };
  }
}
