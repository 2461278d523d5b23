package org.articlint.archive;

/**
 * Another article that has the text of an article.
 *
 * @param path of the other article
 * @param share the percentage of the article's words that the other has too
 */
public record ArticleCopy(String path, int share) {}
