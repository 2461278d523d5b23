package org.articlint.lint.review;

import java.time.LocalDate;

/**
 * What somebody states about articles: that a person has reviewed them.
 *
 * @param by the name of the person
 * @param on the day of the review
 * @param today the day of the run, in UTC
 */
public record Signature(String by, LocalDate on, LocalDate today) {}
