package org.articlint.parse.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.articlint.article.Metadata;
import org.articlint.article.Metadata.Field;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.parse.head.ProfileKeys;

/**
 * The layout of one site's page exports. The file {@code alphanode-export.yaml} beside this class
 * explains each key.
 *
 * @param recognisedBy the line that tells such an export from other text
 * @param aboveTitle lines before the title that are not part of the article
 * @param headingLength the most UTF-16 units of a heading
 * @param labels the metadata labels, longest first
 */
public record PageExportProfile(
    String recognisedBy,
    List<String> aboveTitle,
    String bullet,
    String metadataStarts,
    String metadataEnds,
    int headingLength,
    List<String> labels) {

  private static final int DEFAULT_HEADING_CHARS = 80;

  private static final List<String> KEYS =
      List.of(
          "recognised-by",
          "above-title",
          "bullet",
          "metadata-starts",
          "metadata-ends",
          "heading-length",
          "labels");

  /** Sorts the labels, so that the longest that matches is found first. */
  public PageExportProfile {
    aboveTitle = List.copyOf(aboveTitle);
    labels = labels.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  /** The profile that ships with articlint. */
  public static PageExportProfile shipped() {
    return Shipped.PROFILE;
  }

  /** Loaded with the first text file. */
  private static final class Shipped {
    static final PageExportProfile PROFILE =
        of(ProfileKeys.shipped(PageExportProfile.class, "alphanode-export.yaml"));
  }

  /**
   * Reads a profile.
   *
   * @param problems receives each fault, with its span in the text
   */
  public static PageExportProfile parse(SourceText source, BiConsumer<Span, String> problems) {
    return of(ProfileKeys.read(source, problems));
  }

  /** Reads a profile from its keys. */
  public static PageExportProfile of(ProfileKeys profile) {
    profile.check("page export profile", KEYS);
    BiConsumer<Span, String> problems = profile.problems();
    Metadata keys = new Metadata(profile.root());
    String starts = text(keys, "metadata-starts", problems);
    int headingLength = headingLength(keys, problems);
    List<String> labels = texts(keys, "labels");
    if (labels.isEmpty()) {
      problems.accept(profile.source().firstLine(), "the profile names no labels");
    }
    String recognised = optional(keys, "recognised-by");
    return new PageExportProfile(
        recognised.isEmpty() ? starts : recognised,
        texts(keys, "above-title"),
        text(keys, "bullet", problems),
        starts,
        optional(keys, "metadata-ends"),
        headingLength,
        labels);
  }

  private static int headingLength(Metadata keys, BiConsumer<Span, String> problems) {
    Optional<Field> field = keys.find("heading-length");
    String length = optional(keys, "heading-length");
    if (length.matches("\\d{1,4}")) {
      return Integer.parseInt(length);
    }
    if (!length.isEmpty() && field.isPresent()) {
      problems.accept(
          field.get().entry().value().span(), "heading-length must be a number from 0 to 9999");
    }
    return DEFAULT_HEADING_CHARS;
  }

  private static String text(Metadata keys, String key, BiConsumer<Span, String> problems) {
    String text = optional(keys, key);
    if (text.isEmpty()) {
      problems.accept(keys.root().span(), "the profile does not set '%s'".formatted(key));
    }
    return text;
  }

  private static List<String> texts(Metadata keys, String key) {
    return keys.scalars(List.of(key)).stream().map(Scalar::text).toList();
  }

  private static String optional(Metadata keys, String key) {
    return texts(keys, key).stream().findFirst().orElse("");
  }

  /** Returns whether a text is such an export. */
  public boolean fits(SourceText source) {
    return metadataLine(source, recognisedBy) > 0;
  }

  /** The last 1-based line that consists of a text, or 0. */
  static int metadataLine(SourceText source, String text) {
    for (int line = source.lastLine(); line > 0; line--) {
      if (source.slice(source.lineSpan(line)).strip().equals(text)) {
        return line;
      }
    }
    return 0;
  }
}
