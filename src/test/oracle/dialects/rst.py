"""Prints what a reader sees of a page of reStructuredText, in the lines that SeenLines.java describes, from the tree of
docutils, or with "sphinx" from that of Sphinx. Usage: rst.py docutils|sphinx PAGE"""

import os
import re
import shutil
import sys
import tempfile

from docutils import core, nodes

HIDDEN = (
    nodes.comment, nodes.docinfo, nodes.field_name, nodes.image, nodes.literal_block, nodes.doctest_block, nodes.math_block,
    nodes.table, nodes.substitution_definition, nodes.target, nodes.system_message, nodes.footnote_reference, nodes.label,
    nodes.meta, nodes.raw, nodes.transition)
TITLED = ("admonition", "topic", "sidebar")
ITEMS = (
    nodes.list_item, nodes.term, nodes.definition, nodes.option_group, nodes.description, nodes.field, nodes.footnote,
    nodes.citation)
TEXTS = (
    "paragraph", "line_block", "attribution", "caption", "term", "option_group")
UNREAD = ("contents", "graphviz", "index", "productionlist", "tabular_col_spec", "toctree")
HEADINGS = (nodes.title, nodes.rubric)


def text(node):
    if isinstance(node, nodes.Text):
        return node.astext()
    classes = node.get("classes", [])
    if isinstance(node, HIDDEN) and not isinstance(node, nodes.target) or "versionmodified" in classes:
        return ""
    if isinstance(node, nodes.option_argument):
        return node.astext()
    inner = (", " if isinstance(node, nodes.option_group) else "").join(text(child) for child in node.children)
    if isinstance(node, nodes.citation_reference):
        return "[" + inner + "]"
    return inner + " " if isinstance(node, nodes.line) else inner


def shown(string):
    return re.sub(r" (?=[.,;])", "", " ".join(string.split()))


class Lines:
    def __init__(self):
        self.lines = []

    def add(self, prefix, string):
        if re.search(r"[^\W_]", string):
            self.lines.append(prefix + shown(string))

    def walk(self, node, level, prefix):
        name = node.__class__.__name__
        inner = prefix
        if isinstance(node, ITEMS):
            inner = prefix or "- "
        elif isinstance(node, nodes.block_quote):
            inner = prefix or "> "
        classes = node.get("classes", [])
        if name in UNREAD or isinstance(node, HIDDEN) or "contents" in classes or "literal-block-wrapper" in classes:
            return
        if name == "versionmodified":
            self.add("! ", node["version"])
        if name == "desc_signature":
            self.add("! ", node.astext())
            return
        if isinstance(node, HEADINGS):
            self.title(node, level)
        elif name == "centered":
            self.add(inner, node.astext())
        elif name in TEXTS:
            self.add(inner, text(node))
        else:
            below = level + 1 if isinstance(node, nodes.section) else level
            for child in node.children:
                if not isinstance(child, nodes.Text):
                    self.walk(child, below, inner)
            if isinstance(node, nodes.field):
                self.name(node, inner)

    def title(self, node, level):
        if isinstance(node, nodes.rubric):
            self.add("#" * (level + 1) + " ", text(node))
        elif node.parent.__class__.__name__ in TITLED:
            self.add("! ", text(node))
        elif isinstance(node.parent, (nodes.section, nodes.document)):
            self.add("#" * level + " ", text(node))

    def name(self, field, prefix):
        """The name of a field stands in front of its first paragraph."""
        paragraphs = [child for child in field[1].children if isinstance(child, nodes.paragraph)]
        first = prefix + shown(text(paragraphs[0]))
        at = len(self.lines) - 1 - self.lines[::-1].index(first)
        self.lines[at] = prefix + field[0].astext() + ": " + first[len(prefix):]



def of_docutils(page):
    with open(page, encoding="utf-8") as source:
        return core.publish_doctree(
            source.read(), settings_overrides={"input_encoding": "unicode", "report_level": 4})


def of_sphinx(page):
    from sphinx.application import Sphinx

    with tempfile.TemporaryDirectory() as site:
        shutil.copy(page, os.path.join(site, "index.rst"))
        with open(os.path.join(site, "rules.rst"), "w", encoding="utf-8") as rules:
            rules.write(":orphan:\n\nRules\n=====\n")
        app = Sphinx(
            site, None, os.path.join(site, "out"), os.path.join(site, "trees"), "html",
            confoverrides={"extensions": ["sphinx.ext.graphviz", "sphinx.ext.todo"], "smartquotes": False,
                           "todo_include_todos": True, "project": "Boats"},
            status=None, warning=None)
        app.build()
        return app.env.get_and_resolve_doctree("index", app.builder)


def main():
    kind, page = sys.argv[1:]
    tree = of_sphinx(page) if kind == "sphinx" else of_docutils(page)
    lines = Lines()
    lines.walk(tree, 0 if kind == "sphinx" else 1, "")
    print("\n".join(lines.lines))


main()
