"""Prints the HTML of a page as MkDocs makes it with the extensions of Material. Usage: mkdocs.py PAGE"""

import re
import sys

import markdown

EXTENSIONS = [
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.arithmatex",
    "pymdownx.caret",
    "pymdownx.details",
    "pymdownx.mark",
    "pymdownx.snippets",
    "pymdownx.superfences",
    "pymdownx.tabbed",
    "pymdownx.tasklist",
    "pymdownx.tilde",
]

with open(sys.argv[1], encoding="utf-8") as page:
    body = re.sub(r"\A---\n.*?\n---\n", "", page.read(), flags=re.DOTALL)
print(markdown.markdown(body, extensions=EXTENSIONS))
