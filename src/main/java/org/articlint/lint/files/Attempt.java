package org.articlint.lint.files;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The outcome of reading an article: what was taken of it, or why it could not be read.
 *
 * @param value empty exactly when there is a failure
 */
public record Attempt<T>(Optional<T> value, Optional<Failure> failure) {

  /** Reads an article, or takes something of it. */
  @FunctionalInterface
  public interface Reading<T> {

    /**
     * Reads.
     *
     * @throws IOException when the bytes cannot be had
     */
    T read() throws IOException;
  }

  /**
   * Tries to read an article. Whatever the reader throws is a failure of that article.
   *
   * @param path the article's path relative to the root
   */
  public static <T> Attempt<T> read(String path, Reading<T> reading) {
    try {
      return new Attempt<>(Optional.of(reading.read()), Optional.empty());
    } catch (IOException e) {
      return failed(path, Reasons.of(e));
    } catch (RuntimeException | StackOverflowError e) {
      return failed(path, "the reader failed on it: " + e);
    }
  }

  /**
   * Tries a step of the check of an article that belongs to no single rule.
   *
   * @param fault what could not be done, as the beginning of the reason
   */
  public static <T> Attempt<T> of(String path, String fault, Supplier<T> step) {
    try {
      return new Attempt<>(Optional.of(step.get()), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(path, fault + ": " + Guard.reason(e));
    }
  }

  private static <T> Attempt<T> failed(String path, String reason) {
    return new Attempt<>(Optional.empty(), Optional.of(new Failure(path, reason)));
  }
}
