package org.articlint.lint.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.articlint.article.RegularFile;
import org.articlint.article.RootBound;
import org.articlint.article.SourceText;
import org.articlint.parse.Formats;
import org.articlint.parse.export.PageExportProfile;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;

/**
 * Looks up the formats that a configuration maps: by name, or by the file of a page export profile,
 * relative to the configuration. Files that it does not map are read by extension, or as their
 * Docusaurus site reads them.
 */
public final class ConfigFormats implements ArticleFinder.FormatLookup, ConfigOptions.FormatCheck {

  private final Path root;
  private final Path base;
  private final Docusaurus docusaurus;
  private final Map<Config, Formats> formats = new ConcurrentHashMap<>();
  private final Set<Path> leftOut = new HashSet<>();

  /** The bytes of each profile that was read, by its file. */
  private final Map<Path, byte[]> profiles = new ConcurrentHashMap<>();

  /**
   * Creates a look-up.
   *
   * @param root the directory that paths of articles are relative to
   * @param base the directory that names of configuration files are relative to
   */
  public ConfigFormats(Path root, Path base) {
    this.root = root;
    this.base = base;
    this.docusaurus = new Docusaurus(root);
  }

  /**
   * Takes a file for no article, whatever its name. To be called before articles are looked for.
   */
  public void leaveOut(Path file) {
    leftOut.add(file);
  }

  @Override
  public Formats of(Config config) {
    return formats.computeIfAbsent(config, this::read);
  }

  /** Whether a file is an article by its path, also when it is left out. */
  public boolean isNamedAsArticle(Config config, String path) {
    return of(config).isArticle(path);
  }

  @Override
  public boolean isArticle(Config config, String path) {
    boolean isArticle =
        isNamedAsArticle(config, path)
            && (leftOut.isEmpty() || !leftOut.contains(root.resolve(path)));
    if (isArticle) {
      docusaurus.readsMdx(path); // so that its configuration is among the deciding files
    }
    return isArticle;
  }

  @Override
  public List<byte[]> sources(Config config) {
    of(config);
    return config.formats().values().stream()
        .map(format -> profiles.get(config.directory().resolve(format)))
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public Set<Path> decidingFiles() {
    return docusaurus.configurations();
  }

  private Formats read(Config config) {
    Predicate<String> codeTags =
        name -> config.codeTags().stream().anyMatch(tag -> tag.matches(name));
    if (config.formats().isEmpty()) {
      return new Formats(path -> Optional.empty(), docusaurus::readsMdx, codeTags);
    }
    List<ArticleReader> readers =
        config.formats().values().stream()
            .map(format -> reader(format, codeTags, config.directory(), new ArrayList<>()))
            .toList();
    return new Formats(
        path -> config.format(root.resolve(path)).stream().mapToObj(readers::get).findFirst(),
        docusaurus::readsMdx,
        codeTags);
  }

  @Override
  public Optional<String> fault(String format, String configFile) {
    List<String> faults = new ArrayList<>();
    reader(format, name -> false, base.resolve(configFile).resolveSibling(""), faults);
    return faults.stream().findFirst();
  }

  private ArticleReader reader(
      String format, Predicate<String> codeTags, Path directory, List<String> faults) {
    Optional<ArticleReader> named = Formats.named(format, codeTags);
    if (named.isPresent()) {
      return named.get();
    }
    if (!format.endsWith(".yaml") && !format.endsWith(".yml")) {
      faults.add(
          "unknown format '%s'; expected one of %s, or the .yaml file of a page export profile"
              .formatted(format, String.join(", ", Formats.names())));
      return Formats.plainText();
    }
    try {
      Path profile = RootBound.of(root, directory).real(directory.resolve(format));
      byte[] bytes = RegularFile.read(profile, RegularFile.MAX_CONFIG_BYTES);
      profiles.put(directory.resolve(format), bytes);
      SourceText source = SourceText.decode(bytes);
      return Formats.pageExport(
          PageExportProfile.parse(
              source,
              (span, message) ->
                  faults.add(
                      "%s:%s:%s: %s"
                          .formatted(
                              format,
                              source.line(span.start()),
                              source.column(span.start()),
                              message))));
    } catch (IOException e) {
      faults.add("the profile '%s' cannot be read: %s".formatted(format, Reasons.of(e)));
      return Formats.plainText();
    }
  }
}
