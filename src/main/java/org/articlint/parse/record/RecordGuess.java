package org.articlint.parse.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Value;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Words;

/** Tells which of the profiles that ship with articlint fits a file of records. */
public final class RecordGuess {

  /** How much of a file is looked at, in bytes. */
  public static final int HEAD_BYTES = 1 << 20;

  /** Fewer articles may be by chance. */
  private static final int MIN_ARTICLES = 2;

  /** Shorter texts are labels and the like. */
  private static final int MIN_WORDS = 20;

  /** The one that asks least of a record comes last. */
  private static final List<String> IN_ORDER =
      List.of("wordpress-rest", "contentful", "ghost", RecordProfile.FORMAT, "strapi");

  /** Read once, for a directory may have thousands of files that may hold records. */
  private static final List<RecordProfile> PROFILES =
      IN_ORDER.stream().map(RecordProfiles::shipped).toList();

  private RecordGuess() {}

  /**
   * The name of the first profile that finds articles.
   *
   * @param head the first bytes of the file, at most {@link #HEAD_BYTES}
   */
  public static Optional<String> of(byte[] head) {
    for (int i = 0; i < PROFILES.size(); i++) {
      if (fits(head, PROFILES.get(i))) {
        return Optional.of(IN_ORDER.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(byte[] head, RecordProfile profile) {
    List<ParsedRecord> selected = new ArrayList<>();
    try {
      RecordScanner.scan(
          "",
          new ByteArrayInputStream(head),
          profile.lists(),
          (place, bytes) ->
              ParsedRecord.of(place, bytes, profile)
                  .filter(ParsedRecord::isSelected)
                  .ifPresent(selected::add));
    } catch (IOException e) {
      // The head of a file ends anywhere.
    }
    List<ParsedRecord> articles = selected.stream().filter(RecordGuess::isArticle).toList();
    long words = articles.stream().mapToLong(RecordGuess::words).sum();
    return articles.size() >= MIN_ARTICLES
        && 2 * articles.size() >= selected.size()
        && words >= (long) MIN_WORDS * articles.size();
  }

  private static boolean isArticle(ParsedRecord record) {
    return record.fault().isEmpty() && !record.id().isEmpty() && record.body().isPresent();
  }

  private static int words(ParsedRecord record) {
    Value body = record.body().orElseThrow();
    if (body instanceof Scalar text) {
      return Words.count(text.text());
    }
    return RichText.isOne(body) ? MIN_WORDS : 0;
  }
}
