package org.articlint.parse.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.parse.head.ProfileKeys;

/**
 * What pages of generators look like. The file {@code conventions.yaml} beside this class explains
 * each key.
 *
 * @param content where the text of an article stands
 * @param leaveOut what stands in it and is no text
 * @param calloutTitles the titles of notes, each in the element of the note
 * @param codeTables tables that are no tables but code
 * @param pages which pages are no articles
 */
record SiteConventions(
    Selectors content,
    Selectors leaveOut,
    Selectors calloutTitles,
    Selectors codeTables,
    List<PageConvention> pages) {

  /** The conventions that ship with articlint. */
  static SiteConventions shipped() {
    return Shipped.CONVENTIONS;
  }

  /** Loaded with the first page. */
  private static final class Shipped {
    static final SiteConventions CONVENTIONS =
        of(ProfileKeys.shipped(SiteConventions.class, "conventions.yaml"));
  }

  private static SiteConventions of(ProfileKeys file) {
    BiConsumer<Span, String> problems = file.problems();
    Metadata keys = new Metadata(file.root());
    List<PageConvention> pages = new ArrayList<>();
    for (Metadata.Field field : keys.all("pages")) {
      for (Value item : ((Sequence) field.entry().value()).items()) {
        pages.add(convention(new Metadata((Mapping) item)));
      }
    }
    return new SiteConventions(
        Selectors.of(keys.scalars(List.of("content")), problems),
        Selectors.of(keys.scalars(List.of("leave-out")), problems),
        Selectors.of(keys.scalars(List.of("callout-titles")), problems),
        Selectors.of(keys.scalars(List.of("code-tables")), problems),
        pages);
  }

  private static PageConvention convention(Metadata keys) {
    return new PageConvention(
        PageKind.of(texts(keys, "kind").get(0)).orElseThrow(),
        PageConvention.Looks.valueOf(texts(keys, "looks").get(0).toUpperCase(Locale.ROOT)),
        texts(keys, "paths").stream().map(end -> Pattern.compile("(.*/)?(" + end + ")")).toList(),
        Set.copyOf(texts(keys, "classes")));
  }

  private static List<String> texts(Metadata keys, String key) {
    return keys.scalars(List.of(key)).stream().map(Scalar::text).toList();
  }
}
