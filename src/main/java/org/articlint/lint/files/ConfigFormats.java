package org.articlint.lint.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.articlint.article.RegularFile;
import org.articlint.article.RootBound;
import org.articlint.article.SourceText;
import org.articlint.parse.Format;
import org.articlint.parse.Formats;
import org.articlint.parse.NamedFormats;
import org.articlint.parse.container.Container;
import org.articlint.parse.reader.PlainTextReader;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;

/**
 * Looks up the formats that a configuration maps: by name, or by the file of a profile, relative to
 * the configuration. Files that it does not map are read by extension, or as their Docusaurus site
 * reads them.
 */
public final class ConfigFormats implements ArticleFinder.FormatLookup, ConfigOptions.FormatCheck {

  private final Path root;
  private final Path base;
  private final Docusaurus docusaurus;
  private final Sitemaps sitemaps;
  private final Map<Config, Formats> formats = new ConcurrentHashMap<>();
  private final NavigableSet<Path> leftOut = new TreeSet<>();

  /** The bytes of each profile that was read, by its file. */
  private final NavigableMap<Path, byte[]> profiles = new ConcurrentSkipListMap<>();

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
    this.sitemaps = new Sitemaps(root);
  }

  /** The names of formats that a configuration may give to files. */
  public static List<String> names() {
    return NamedFormats.names();
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

  /** Whether a file that may be an export is one, as it is in the work tree. */
  private boolean isExport(Config config, String path) {
    Formats of = of(config);
    if (!of.isMaybeExport(path)) {
      return false;
    }
    try {
      byte[] head = RegularFile.at(root.resolve(path)).first(Container.HEAD_BYTES);
      return of.container(path).filter(container -> container.begins(head)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public boolean isArticle(Config config, String path) {
    boolean isArticle =
        (isNamedAsArticle(config, path) || isExport(config, path))
            && (leftOut.isEmpty() || !leftOut.contains(root.resolve(path)));
    if (isArticle) { // what decides how it is read is then among the deciding files
      docusaurus.readsMdx(path);
      of(config).site(path).ifPresent(site -> sitemaps.find(path));
    }
    return isArticle;
  }

  @Override
  public List<byte[]> sources(Config config) {
    of(config);
    Stream<byte[]> own =
        config.formats().values().stream()
            .map(format -> profiles.get(config.directory().resolve(format)))
            .filter(Objects::nonNull);
    return Stream.concat(own, sitemaps.hashes().stream()).toList();
  }

  @Override
  public Set<Path> decidingFiles() {
    Set<Path> files = docusaurus.configurations();
    files.addAll(sitemaps.files());
    return files;
  }

  @Override
  public Map<Path, String> faults() {
    return sitemaps.faults();
  }

  private Formats read(Config config) {
    Predicate<String> codeTags =
        name -> config.codeTags().stream().anyMatch(tag -> tag.matches(name));
    if (config.formats().isEmpty()) {
      return new Formats(path -> Optional.empty(), docusaurus::readsMdx, codeTags);
    }
    NamedFormats named = new NamedFormats(codeTags, sitemaps);
    List<Format> mapped =
        config.formats().values().stream()
            .map(format -> format(format, named, config.directory(), new ArrayList<>()))
            .toList();
    return new Formats(
        path -> config.format(root.resolve(path)).stream().mapToObj(mapped::get).findFirst(),
        docusaurus::readsMdx,
        codeTags);
  }

  @Override
  public Optional<String> fault(String format, String configFile) {
    List<String> faults = new ArrayList<>();
    NamedFormats named = new NamedFormats(name -> false, sitemaps);
    format(format, named, base.resolve(configFile).resolveSibling(""), faults);
    return faults.stream().findFirst();
  }

  private Format format(String format, NamedFormats formats, Path directory, List<String> faults) {
    Optional<Format> named = formats.format(format);
    if (named.isPresent()) {
      return named.get();
    }
    if (!format.endsWith(".yaml") && !format.endsWith(".yml")) {
      faults.add(
          "unknown format '%s'; expected one of %s, or the .yaml file of a profile"
              .formatted(format, String.join(", ", NamedFormats.names())));
      return Format.of(new PlainTextReader());
    }
    try {
      Path profile = RootBound.of(root, directory).real(directory.resolve(format));
      byte[] bytes = RegularFile.read(profile, RegularFile.MAX_CONFIG_BYTES);
      profiles.put(directory.resolve(format), bytes);
      SourceText source = SourceText.decode(bytes);
      return formats.profile(
          source,
          (span, message) ->
              faults.add(
                  "%s:%s:%s: %s"
                      .formatted(
                          format,
                          source.line(span.start()),
                          source.column(span.start()),
                          message)));
    } catch (IOException e) {
      faults.add("the profile '%s' cannot be read: %s".formatted(format, Reasons.of(e)));
      return Format.of(new PlainTextReader());
    }
  }
}
