package org.articlint.parse.rst;

import java.util.Map;
import java.util.Set;

/** What the directives of docutils, Sphinx and their frequent extensions show. */
enum RstDirectiveKind {
  /** A box; its argument is the begin of its text. */
  BOX,
  /** A box about versions, which its argument begins with. */
  VERSION,
  /** A box with a title, around the content if there is any. */
  TITLED,
  /** Its content, without a box. */
  CONTAINER,
  /** Terms, each with its meaning. */
  GLOSSARY,
  QUOTE,
  CODE,
  FORMULA,
  IMAGE,
  FIGURE,
  TABLE,
  /** Text of another language, mostly HTML. */
  RAW,
  /** What a generator makes of other files. */
  GENERATED,
  /** A title that begins no section. */
  RUBRIC,
  /** Its argument, as a paragraph. */
  LINE,
  /** Metadata of the page. */
  META,
  /** Nothing: it says something to the generator. */
  NOTHING;

  private static final Map<RstDirectiveKind, Set<String>> NAMES =
      Map.ofEntries(
          Map.entry(
              BOX,
              Set.of(
                  "attention",
                  "caution",
                  "danger",
                  "error",
                  "hint",
                  "important",
                  "impl-detail",
                  "note",
                  "seealso",
                  "tip",
                  "todo",
                  "warning")),
          Map.entry(
              VERSION,
              Set.of(
                  "deprecated",
                  "deprecated-removed",
                  "soft-deprecated",
                  "versionadded",
                  "versionchanged",
                  "versionremoved")),
          Map.entry(
              CONTAINER,
              Set.of(
                  "acks",
                  "class",
                  "compound",
                  "container",
                  "cssclass",
                  "grid",
                  "grid-item",
                  "hlist",
                  "ifconfig",
                  "only",
                  "rst-class",
                  "tab-set",
                  "tabs")),
          Map.entry(GLOSSARY, Set.of("glossary")),
          Map.entry(QUOTE, Set.of("epigraph", "highlights", "pull-quote")),
          Map.entry(
              CODE,
              Set.of(
                  "aafig",
                  "actdiag",
                  "blockdiag",
                  "code",
                  "code-block",
                  "code-tab",
                  "codeblock",
                  "command-output",
                  "console",
                  "digraph",
                  "ditaa",
                  "doctest",
                  "graph",
                  "graphviz",
                  "ipython",
                  "jupyter-execute",
                  "listing",
                  "literalinclude",
                  "mermaid",
                  "nwdiag",
                  "parsed-literal",
                  "plantuml",
                  "plot",
                  "productionlist",
                  "program-output",
                  "prompt",
                  "seqdiag",
                  "sourcecode",
                  "terminal",
                  "testcode",
                  "testoutput",
                  "tikz",
                  "uml")),
          Map.entry(FORMULA, Set.of("math")),
          Map.entry(IMAGE, Set.of("image", "thumbnail")),
          Map.entry(FIGURE, Set.of("figure")),
          Map.entry(TABLE, Set.of("csv-table", "flat-table", "list-table", "table")),
          Map.entry(RAW, Set.of("raw")),
          Map.entry(
              GENERATED,
              Set.of("autosummary", "contents", "gallery", "include", "post-list", "toctree")),
          Map.entry(RUBRIC, Set.of("rubric")),
          Map.entry(LINE, Set.of("centered")),
          Map.entry(META, Set.of("meta")),
          Map.entry(
              NOTHING,
              Set.of(
                  "codeauthor",
                  "currentmodule",
                  "default-domain",
                  "default-role",
                  "footer",
                  "header",
                  "highlight",
                  "highlightlang",
                  "index",
                  "module",
                  "moduleauthor",
                  "program",
                  "py:currentmodule",
                  "py:module",
                  "role",
                  "section-numbering",
                  "sectionauthor",
                  "sectnum",
                  "tabularcolumns",
                  "target-notes",
                  "testcleanup",
                  "testsetup",
                  "title",
                  "unicode")));

  /** The kind of a directive of a name in lower case. Those of unknown names have a title. */
  static RstDirectiveKind of(String name) {
    for (Map.Entry<RstDirectiveKind, Set<String>> kind : NAMES.entrySet()) {
      if (kind.getValue().contains(name)) {
        return kind.getKey();
      }
    }
    return TITLED;
  }
}
