package org.articlint.lint.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.articlint.article.Metadata;

/**
 * The pages that a generator has written.
 *
 * @param folder in which they are: empty, or ending in {@code /}
 * @param mark what gives them away, as a clause
 * @param hasSources whether the articles from which they were made are here, too
 */
public record RenderedSite(String folder, String mark, boolean hasSources) {

  /** Fewer pages are examples, or templates of a site. */
  private static final int MIN_PAGES = 3;

  /** Folders inside each other in which a site is looked for. */
  private static final int MAX_DEPTH = 3;

  /** Files that generators write beside the first page. */
  private static final List<String> FILES =
      List.of(
          "sitemap.xml",
          "sitemap_index.xml",
          "sitemap-index.xml",
          "objects.inv",
          "search/search_index.json");

  private static final Pattern GENERATOR =
      Pattern.compile(
          "(antora|astro|docfx|docusaurus|eleventy|gatsby|ghost|gitbook|gridsome|hexo|hugo|jekyll|mdbook"
              + "|metalsmith|middleman|mkdocs|mystmd|nikola|nuxt|pelican|quarto|sphinx|starlight|vitepress"
              + "|vuepress|wordpress|zola|zensical)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * Finds the rendered site among the articles of a directory.
   *
   * @param paths of all articles, relative to the directory, with {@code /}
   * @param read the metadata of those that were read, by their paths
   */
  static Optional<RenderedSite> of(Path directory, List<String> paths, Map<String, Metadata> read) {
    List<String> pages = paths.stream().filter(RenderedSite::isPage).toList();
    if (pages.size() < MIN_PAGES) {
      return Optional.empty();
    }
    return byFile(directory, pages)
        .or(() -> byGenerator(read))
        .map(site -> site.withSources(paths))
        .filter(site -> !site.folder.isEmpty() || !site.hasSources);
  }

  private static boolean isPage(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm");
  }

  private static Optional<RenderedSite> byFile(Path directory, List<String> pages) {
    Set<String> folders = new TreeSet<>();
    for (String page : pages) {
      int end = 0;
      for (int depth = 0; depth <= MAX_DEPTH && end >= 0; depth++) {
        folders.add(page.substring(0, end));
        end = page.indexOf('/', end) + 1;
        end = end == 0 ? -1 : end;
      }
    }
    for (String folder : folders) {
      for (String file : FILES) {
        if (Files.isRegularFile(directory.resolve(folder + file))) {
          return Optional.of(new RenderedSite(folder, folder + file + " is beside it", false));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<RenderedSite> byGenerator(Map<String, Metadata> read) {
    List<String> made = new ArrayList<>();
    String name = "";
    for (Map.Entry<String, Metadata> article : read.entrySet()) {
      Optional<String> generator =
          article.getValue().scalars(List.of("generator")).stream()
              .map(scalar -> scalar.text())
              .filter(text -> GENERATOR.matcher(text).matches())
              .findFirst();
      if (isPage(article.getKey()) && generator.isPresent()) {
        made.add(article.getKey());
        name = generator.get();
      }
    }
    return made.size() < MIN_PAGES
        ? Optional.empty()
        : Optional.of(new RenderedSite(common(made), "its pages name " + name, false));
  }

  /** The folder that holds all of some files. */
  private static String common(List<String> paths) {
    String folder = paths.get(0).substring(0, paths.get(0).lastIndexOf('/') + 1);
    for (String path : paths) {
      while (!path.startsWith(folder)) {
        folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      }
    }
    return folder;
  }

  /** Sources are at least half as many as pages; a few other articles are about the repository. */
  private RenderedSite withSources(List<String> paths) {
    long pages = paths.stream().filter(path -> isPage(path) && path.startsWith(folder)).count();
    long others =
        paths.stream()
            .filter(path -> !isPage(path) && (folder.isEmpty() || !path.startsWith(folder)))
            .count();
    return new RenderedSite(folder, mark, others * 2 >= pages);
  }
}
