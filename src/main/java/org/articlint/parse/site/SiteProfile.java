package org.articlint.parse.site;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.parse.head.ProfileKeys;

/**
 * Where the pages of a site have their text, and which of them are articles.
 *
 * @param content where the text stands, the first that matches; the usual places come after it
 * @param leaveOut what stands there and is no text, besides the usual
 * @param leftOut the kinds of pages that are no articles
 */
public record SiteProfile(Selectors content, Selectors leaveOut, Set<PageKind> leftOut) {

  /** What distinguishes a profile of this kind: {@code format: site}. */
  public static final String FORMAT = "site";

  private static final String CONTENT = "content";
  private static final String LEAVE_OUT = "leave-out";
  private static final String LEAVE_OUT_PAGES = "leave-out-pages";
  private static final List<String> KEYS = List.of("format", CONTENT, LEAVE_OUT, LEAVE_OUT_PAGES);

  /** Copies the set. */
  public SiteProfile {
    leftOut = Set.copyOf(leftOut);
  }

  /** A site that keeps to the usual. */
  public static SiteProfile usual() {
    BiConsumer<Span, String> none = (span, message) -> {};
    Selectors empty = Selectors.of(List.of(), none);
    return new SiteProfile(empty, empty, EnumSet.allOf(PageKind.class));
  }

  /** Reads a profile. */
  public static SiteProfile of(ProfileKeys keys) {
    keys.check("profile for a rendered site", KEYS);
    return new SiteProfile(
        selectors(keys.root(), CONTENT, keys.problems()),
        selectors(keys.root(), LEAVE_OUT, keys.problems()),
        kinds(keys.root(), keys.problems()));
  }

  private static Selectors selectors(Mapping root, String key, BiConsumer<Span, String> problems) {
    List<Scalar> written = new Metadata(root).scalars(List.of(key));
    root.entry(key)
        .filter(entry -> written.isEmpty())
        .ifPresent(
            entry ->
                problems.accept(
                    entry.value().span(), key + ": a selector or a list of them was expected"));
    return Selectors.of(written, problems);
  }

  private static Set<PageKind> kinds(Mapping root, BiConsumer<Span, String> problems) {
    if (root.entry(LEAVE_OUT_PAGES).isEmpty()) {
      return EnumSet.allOf(PageKind.class);
    }
    Value written = root.entry(LEAVE_OUT_PAGES).orElseThrow().value();
    if (written instanceof Mapping) {
      problems.accept(written.span(), LEAVE_OUT_PAGES + ": a list of kinds of pages was expected");
    }
    Set<PageKind> kinds = EnumSet.noneOf(PageKind.class);
    for (Scalar word : new Metadata(root).scalars(List.of(LEAVE_OUT_PAGES))) {
      Optional<PageKind> kind = PageKind.of(word.text());
      kind.ifPresent(kinds::add);
      if (kind.isEmpty()) {
        problems.accept(
            word.span(),
            "unknown kind of page '%s'; expected some of %s"
                .formatted(word.text(), String.join(", ", PageKind.words())));
      }
    }
    return kinds;
  }
}
