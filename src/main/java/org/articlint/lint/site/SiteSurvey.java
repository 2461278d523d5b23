package org.articlint.lint.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.BaseDirectory;
import org.articlint.article.ContainedPath;
import org.articlint.article.Metadata;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.FoundFiles;
import org.articlint.parse.wordpress.WordPressProfile;

/**
 * What a directory of articles looks like.
 *
 * @param generator the program that makes the site
 * @param paths of all articles, relative to the directory, with {@code /}
 * @param read how many of them were read, evenly spread
 * @param keys the metadata keys of those that were read, the most frequent first
 * @param withMetadata how many of those that were read have any
 * @param withMultiMarkdown how many begin with metadata in the form of MultiMarkdown
 * @param containers the formats of files that hold many articles, by path
 * @param rendered the pages that a generator has written
 * @param isAlphanode whether one belongs to an alphanode archive
 */
public record SiteSurvey(
    Optional<Generator.Used> generator,
    List<String> paths,
    int read,
    List<KeyUse> keys,
    int withMetadata,
    int withMultiMarkdown,
    Map<String, String> containers,
    Optional<RenderedSite> rendered,
    boolean isAlphanode) {

  /** More articles tell no more about their keys, and take longer to read. */
  private static final int MAX_READ_ARTICLES = 500;

  private static final Pattern ALPHANODE = Pattern.compile("\\balphanode-\\d");

  private static final Pattern MULTI_MARKDOWN =
      Pattern.compile(
          "(title|date|category|author|authors|summary|description|tags|slug|status|modified):\\s+\\S.*",
          Pattern.CASE_INSENSITIVE);

  /** Looks at the articles below a directory. */
  public static SiteSurvey of(Path directory, FoundFiles found, GuessedFormats formats) {
    BaseDirectory base = new BaseDirectory(directory);
    List<String> paths =
        found.files().stream().map(file -> base.display(file.file())).sorted().toList();
    Map<String, Metadata> metadata = new TreeMap<>();
    int multiMarkdown = 0;
    boolean isAlphanode = false;
    for (ArticleFile file : sample(found.files())) {
      Optional<Article> article = read(file, formats);
      if (article.isPresent()) {
        metadata.put(base.display(file.place()), article.get().metadata());
        multiMarkdown += beginsWithMultiMarkdown(article.get()) ? 1 : 0;
        isAlphanode |= ALPHANODE.matcher(article.get().source().text()).find();
      }
    }
    return new SiteSurvey(
        Generator.of(directory, folders(paths)),
        paths,
        metadata.size(),
        KeyUse.of(List.copyOf(metadata.values())),
        (int) metadata.values().stream().filter(each -> !each.root().entries().isEmpty()).count(),
        multiMarkdown,
        containers(base, found, formats),
        RenderedSite.of(directory, paths, metadata),
        isAlphanode);
  }

  private static Map<String, String> containers(
      BaseDirectory base, FoundFiles found, GuessedFormats formats) {
    Map<String, String> containers = new TreeMap<>();
    for (ArticleFile file : found.files()) {
      if (ContainedPath.isOne(file.path())) {
        String format = formats.guess(file.filePath()).orElse(WordPressProfile.FORMAT);
        containers.put(base.display(file.file()), format);
      }
    }
    return containers;
  }

  /** Every n-th file, so that each part of the site has its share. */
  private static List<ArticleFile> sample(List<ArticleFile> files) {
    int step = Math.max(1, (files.size() + MAX_READ_ARTICLES - 1) / MAX_READ_ARTICLES);
    List<ArticleFile> sample = new ArrayList<>();
    for (int i = 0; i < files.size(); i += step) {
      sample.add(files.get(i));
    }
    return sample;
  }

  private static Optional<Article> read(ArticleFile file, ArticleFinder.FormatLookup formats) {
    try {
      return Optional.of(file.read(formats));
    } catch (IOException e) {
      // A check reports it.
      return Optional.empty();
    }
  }

  private static boolean beginsWithMultiMarkdown(Article article) {
    return article.metadata().root().entries().isEmpty()
        && article.path().endsWith(".md")
        && MULTI_MARKDOWN.matcher(article.source().text().lines().findFirst().orElse("")).matches();
  }

  /** The directory itself, and those directly below it that hold articles. */
  private static List<String> folders(List<String> paths) {
    Set<String> folders = new TreeSet<>();
    folders.add("");
    paths.forEach(path -> folders.add(path.substring(0, path.indexOf('/') + 1)));
    return List.copyOf(folders);
  }

  /** Returns how many articles lie below a directory, whose name ends in {@code /}. */
  public int articlesIn(String folder) {
    return (int) paths.stream().filter(path -> path.startsWith(folder)).count();
  }

  /** Returns the directories of older versions of the same articles. */
  public List<String> olderVersions() {
    return Versions.older(paths);
  }

  /**
   * Returns the directories that exist and hold no articles of the site: generated files, templates
   * and packages.
   *
   * @param directory the directory that was looked at
   */
  public List<String> otherFolders(Path directory) {
    Set<String> names = new TreeSet<>(Set.of("node_modules/", "vendor/"));
    generator.ifPresent(
        used -> used.generator().others().forEach(name -> names.add(used.base() + name + "/")));
    return names.stream().filter(name -> Files.isDirectory(directory.resolve(name))).toList();
  }
}
