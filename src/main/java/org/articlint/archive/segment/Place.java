package org.articlint.archive.segment;

/**
 * The place where a paragraph begins.
 *
 * @param path of the article, relative to the root of the run, with {@code /}
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
public record Place(String path, int line, int column) {}
