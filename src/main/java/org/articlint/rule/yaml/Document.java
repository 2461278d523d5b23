package org.articlint.rule.yaml;

/**
 * Marks a record whose faulty components count as absent, so that one fault of a file does not hide
 * what stands beside it. Other records are read as a whole or not at all.
 */
public interface Document {}
