package org.articlint.lint.files;

/**
 * Something that could not be checked.
 *
 * @param path the file, relative to the root
 * @param reason for people, without a final stop
 */
public record Failure(String path, String reason) {}
