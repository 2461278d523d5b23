package org.articlint.lint.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.articlint.article.RootBound;
import org.articlint.parse.site.PageAddress;
import org.articlint.parse.site.PageFacts;
import org.articlint.parse.site.PageKind;
import org.articlint.parse.site.SiteProfile;
import org.articlint.rule.yaml.ConfigException;

/**
 * Tells which pages of rendered sites are no articles. A page is left out only when it is sure to
 * be none: what it says of itself is compared with the page that it names and with the start of the
 * site, as these are in the work tree.
 */
final class SitePages {

  private static final String START = "index.html";

  private final Path root;
  private final ArticleFilter filter;

  /** What was read of pages, by their files. */
  private final NavigableMap<Path, PageFacts> known = new ConcurrentSkipListMap<>();

  SitePages(Path root, ArticleFilter filter) {
    this.root = root;
    this.filter = filter;
  }

  /** Returns why a page is left out. */
  Optional<Skipped.Reason> leavesOut(ArticleFile page, SiteProfile site) {
    Optional<PageFacts> read = facts(page, site);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    PageFacts facts = read.get();
    if (facts.kind().isPresent()) {
      return facts.kind().map(SitePages::reason);
    }
    if (facts.isHidden() && site.leftOut().contains(PageKind.HIDDEN) && isFoundByStart(page)) {
      return Optional.of(Skipped.Reason.NOINDEX);
    }
    boolean isCopy =
        site.leftOut().contains(PageKind.COPY)
            && facts
                .canonical()
                .flatMap(address -> original(page, address))
                .filter(original -> isCopy(facts, original))
                .isPresent();
    return isCopy ? Optional.of(Skipped.Reason.COPY) : Optional.empty();
  }

  private static Skipped.Reason reason(PageKind kind) {
    return switch (kind) {
      case LISTING -> Skipped.Reason.LISTING;
      case SEARCH, ERROR -> Skipped.Reason.SERVICE;
      case REDIRECT -> Skipped.Reason.REDIRECT;
      case HIDDEN -> Skipped.Reason.NOINDEX;
      case COPY -> Skipped.Reason.COPY;
    };
  }

  /** A page that cannot be read is an article: checking it reports why. */
  private Optional<PageFacts> facts(ArticleFile page, SiteProfile site) {
    if (!page.isOnDisk()) {
      return read(page, site);
    }
    PageFacts facts = known.get(page.file());
    if (facts == null) {
      Optional<PageFacts> read = read(page, site);
      read.ifPresent(each -> known.put(page.file(), each));
      return read;
    }
    return Optional.of(facts);
  }

  private static Optional<PageFacts> read(ArticleFile page, SiteProfile site) {
    try {
      return Optional.of(PageFacts.of(page.bytes(), page.path(), site));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether search engines may find the start of the site of a page: some hide all of it. */
  private boolean isFoundByStart(ArticleFile page) {
    for (Path directory : directories(page.file())) {
      Optional<PageFacts> start = other(directory.resolve(START));
      if (start.isPresent()) {
        return !start.get().isHidden();
      }
    }
    return false;
  }

  /** The directories above a file, from the root on. */
  private List<Path> directories(Path file) {
    List<Path> directories = new ArrayList<>();
    Path at = file.getParent();
    while (at != null && at.startsWith(root)) {
      directories.add(at);
      at = at.getParent();
    }
    Collections.reverse(directories);
    return directories;
  }

  /** The facts of another page of a site that is an article, as it is in the work tree. */
  private Optional<PageFacts> other(Path file) {
    try {
      if (!Files.isRegularFile(file)
          || !RootBound.of(root).real(file).equals(file)
          || !filter.takes(file, root)) {
        return Optional.empty();
      }
      ArticleFile page =
          new ArticleFile(file, filter.relative(file), filter.config(file), Optional.empty());
      return filter.site(page).flatMap(site -> facts(page, site));
    } catch (IOException | ConfigException e) {
      return Optional.empty();
    }
  }

  /**
   * The page with the address that a page says is its own, if that is another one which says so,
   * too. A site may stand below any directory of its host.
   */
  private Optional<PageFacts> original(ArticleFile page, PageAddress address) {
    List<String> segments = address.segments();
    for (int from = 0; from <= segments.size(); from++) {
      String end = String.join("/", segments.subList(from, segments.size()));
      for (Path directory : directories(page.file())) {
        for (Path file : files(directory, end)) {
          if (file.equals(page.file())) {
            return Optional.empty();
          }
          Optional<PageFacts> facts = other(file);
          if (facts.flatMap(PageFacts::canonical).filter(address::isSame).isPresent()) {
            return facts;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<Path> files(Path directory, String end) {
    try {
      return end.isEmpty()
          ? List.of(directory.resolve(START))
          : List.of(directory.resolve(end).resolve(START), directory.resolve(end + ".html"));
    } catch (InvalidPathException e) {
      return List.of();
    }
  }

  /** Some sites give all pages the address of the start, although they are no copies of it. */
  private static boolean isCopy(PageFacts page, PageFacts original) {
    return original.kind().isEmpty()
        && !page.heading().isBlank()
        && page.heading().equalsIgnoreCase(original.heading());
  }
}
