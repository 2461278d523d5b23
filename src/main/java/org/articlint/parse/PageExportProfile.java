package org.articlint.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.articlint.article.Metadata;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;

/**
 * How one site's page export is laid out. The file {@code alphanode-export.yaml} beside this class
 * explains each key.
 *
 * @param aboveTitle lines before the title that are no part of the article
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

  /** Sorts the labels so that the longest that fits is found first. */
  public PageExportProfile {
    aboveTitle = List.copyOf(aboveTitle);
    labels = labels.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  /** The profile that comes with articlint. */
  public static PageExportProfile shipped() {
    return Shipped.PROFILE;
  }

  /** Loaded when the first text file is met. */
  private static final class Shipped {
    static final PageExportProfile PROFILE = load();

    private static PageExportProfile load() {
      try (InputStream in = PageExportProfile.class.getResourceAsStream("alphanode-export.yaml")) {
        return parse(
            SourceText.decode(in.readAllBytes()),
            (span, message) -> {
              throw new IllegalStateException(message);
            });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a profile.
   *
   * @param problems told of each fault with its place
   */
  public static PageExportProfile parse(SourceText source, BiConsumer<Span, String> problems) {
    Mapping root = YamlTree.read(source, source.span(), problems);
    for (Entry entry : root.entries()) {
      if (!KEYS.contains(entry.key())) {
        problems.accept(
            entry.keySpan(),
            "unknown key '%s'; a page export profile has %s"
                .formatted(entry.key(), String.join(", ", KEYS)));
      }
    }
    Metadata keys = new Metadata(root);
    String starts = text(keys, "metadata-starts", problems);
    String length = optional(keys, "heading-length");
    int headingLength = DEFAULT_HEADING_CHARS;
    if (length.matches("\\d{1,4}")) {
      headingLength = Integer.parseInt(length);
    } else if (!length.isEmpty()) {
      keys.find("heading-length")
          .ifPresent(
              field ->
                  problems.accept(
                      field.entry().value().span(), "heading-length is a number of characters"));
    }
    List<String> labels = texts(keys, "labels");
    if (labels.isEmpty()) {
      problems.accept(source.firstLine(), "the profile names no labels");
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

  private static final List<String> KEYS =
      List.of(
          "recognised-by",
          "above-title",
          "bullet",
          "metadata-starts",
          "metadata-ends",
          "heading-length",
          "labels");

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

  /** Whether a text is such an export. */
  boolean fits(SourceText source) {
    return metadataLine(source, recognisedBy) > 0;
  }

  /** The last line that is just this text, or 0. */
  static int metadataLine(SourceText source, String text) {
    for (int line = source.lineCount(); line > 0; line--) {
      if (source.slice(source.lineSpan(line)).strip().equals(text)) {
        return line;
      }
    }
    return 0;
  }
}
