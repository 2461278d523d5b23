import type {DocumentFilter} from "vscode-languageclient/node";

/** Languages whose files may be articles, configurations or packs; the server decides which are. */
const languages = ["markdown", "mdx", "html", "asciidoc", "restructuredtext", "yaml", "json", "jsonl", "csv", "tsv", "xml"];

/** Extensions of articles for which VS Code has no language of its own, so that they open as plain text. */
const extensions = "{mdx,md.erb,adoc,asciidoc,asc,rst,rest,txt,ipynb,jsonl,ndjson,csv,tsv}";

/** The documents that the server is told about. */
export const documents: DocumentFilter[] = [
  ...languages.map(language => ({scheme: "file", language})),
  {scheme: "file", pattern: `**/*.${extensions}`},
];
