package org.articlint.lint.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.articlint.archive.text.ContentHash;
import org.articlint.article.OneLine;
import org.articlint.article.RegularFile;
import org.articlint.article.RootBound;
import org.articlint.parse.site.LastModified;
import org.articlint.parse.site.PageAddress;
import org.articlint.parse.site.Sitemap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sitemaps of rendered sites, and in them the dates on which pages were changed. The
 * nearest sitemap above a page holds, with those that it names. Each is read once.
 */
final class Sitemaps implements LastModified {

  private static final List<String> NAMES =
      List.of("sitemap.xml", "sitemap_index.xml", "sitemap-index.xml");

  /** The bytes that are read of one; the format allows 50 MB, which no site of articles has. */
  static final int MAX_BYTES = 32 << 20;

  /** The sitemaps that an index may name. */
  static final int MAX_FILES = 50;

  /** The dates that are read of one site. */
  private static final int MAX_DATES = 300_000;

  /** A longer address is none of a sitemap. */
  private static final int MAX_ADDRESS_CHARS = 500;

  private final Path root;

  /** For each directory that was asked about, what holds for its pages. */
  private final NavigableMap<Path, Optional<Site>> known = new ConcurrentSkipListMap<>();

  /** The hash of each file that was read. */
  private final NavigableMap<Path, byte[]> read = new ConcurrentSkipListMap<>();

  private final NavigableMap<Path, String> faults = new ConcurrentSkipListMap<>();

  /**
   * Creates a look-up.
   *
   * @param root the directory that paths of pages are relative to; nothing outside it is read
   */
  Sitemaps(Path root) {
    this.root = root.normalize();
  }

  /**
   * The dates of a site.
   *
   * @param host that most addresses have
   * @param base the directory that all addresses have in common
   */
  private record Site(
      Path directory, Map<String, Sitemap.Dated> dates, String host, List<String> base) {

    /** The date of a page of a host. */
    Optional<String> date(List<String> segments, String of) {
      return Optional.ofNullable(dates.get(Sitemap.key(segments)))
          .filter(dated -> dated.isOf(of))
          .map(Sitemap.Dated::date);
    }
  }

  /** Whether a file may be one, by its name. */
  static boolean mayBe(Path file) {
    return NAMES.contains(String.valueOf(file.getFileName()));
  }

  /** Reads the sitemaps that hold for a page, unless they were. */
  void find(String path) {
    site(root.resolve(path).normalize().getParent());
  }

  /** The files that were read so far. */
  Set<Path> files() {
    return new TreeSet<>(read.keySet());
  }

  /** The hashes of the files that were read so far. */
  List<byte[]> hashes() {
    return List.copyOf(read.values());
  }

  /** What could not be read so far. */
  Map<Path, String> faults() {
    return faults;
  }

  @Override
  public Optional<String> of(String path, Optional<PageAddress> canonical) {
    Path page = root.resolve(path).normalize();
    return site(page.getParent())
        .flatMap(
            site ->
                canonical
                    .flatMap(address -> site.date(address.segments(), address.host()))
                    .or(() -> byPath(site, page, canonical.map(PageAddress::host))));
  }

  /**
   * The date of a page by its path; the site may stand below a directory.
   *
   * @param host that of the address that the page says it has
   */
  private static Optional<String> byPath(Site site, Path page, Optional<String> host) {
    String path = site.directory.relativize(page).toString().replace('\\', '/');
    List<String> segments = PageAddress.segments(path).orElse(List.of());
    List<String> below = new ArrayList<>(site.base);
    below.addAll(segments);
    String of = host.filter(name -> !name.isEmpty()).orElse(site.host);
    return site.date(segments, of).or(() -> site.date(below, of));
  }

  private Optional<Site> site(@Nullable Path directory) {
    if (directory == null || !directory.startsWith(root)) {
      return Optional.empty();
    }
    Optional<Site> answer = known.get(directory);
    if (answer == null) {
      Optional<Path> file =
          NAMES.stream().map(directory::resolve).filter(Files::isRegularFile).findFirst();
      answer = file.isPresent() ? Optional.of(read(file.get())) : site(directory.getParent());
      known.put(directory, answer);
    }
    return answer;
  }

  private Site read(Path first) {
    Path directory = first.resolveSibling("");
    Map<String, Sitemap.Dated> dates = new HashMap<>();
    Deque<Path> waiting = new ArrayDeque<>(List.of(first));
    Set<Path> seen = new TreeSet<>(waiting);
    int named = 0;
    while (!waiting.isEmpty()) {
      Path file = waiting.remove();
      Sitemap sitemap = read(file, directory);
      sitemap.dates().forEach(dates::putIfAbsent);
      if (dates.size() > MAX_DATES) {
        faults.putIfAbsent(file, "no more than %s dates are read of one site".formatted(MAX_DATES));
        break;
      }
      for (String address : sitemap.others()) {
        if (++named > MAX_FILES) {
          faults.putIfAbsent(file, "only %s sitemaps are read of one site".formatted(MAX_FILES));
          break;
        }
        Optional<Path> other = file(address, directory);
        if (other.isEmpty()) {
          faults.putIfAbsent(
              file,
              "it names a sitemap that is not here: " + OneLine.of(address, MAX_ADDRESS_CHARS));
        } else if (seen.add(other.get())) {
          waiting.add(other.get());
        }
      }
    }
    return new Site(directory, dates, mostFrequentHost(dates.values()), base(dates.keySet()));
  }

  private static String mostFrequentHost(Collection<Sitemap.Dated> dates) {
    Map<String, Integer> counts = new TreeMap<>();
    dates.forEach(dated -> counts.merge(dated.host(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private Sitemap read(Path file, Path directory) {
    Sitemap sitemap;
    try {
      Path real = RootBound.of(root, directory).real(file);
      byte[] bytes = RegularFile.at(real).first(MAX_BYTES + 1);
      read.put(file, hash(bytes));
      sitemap =
          bytes.length > MAX_BYTES
              ? fault("it has more than the %s bytes that are read".formatted(MAX_BYTES))
              : Sitemap.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      sitemap = fault("it cannot be read: " + Reasons.of(e));
    }
    sitemap.fault().ifPresent(fault -> faults.put(file, fault));
    return sitemap;
  }

  private static byte[] hash(byte[] bytes) {
    ContentHash hash = ContentHash.of(bytes);
    return ByteBuffer.allocate(2 * Long.BYTES).putLong(hash.high()).putLong(hash.low()).array();
  }

  private static Sitemap fault(String message) {
    return new Sitemap(Map.of(), List.of(), Optional.of(message));
  }

  /** The file of an address: the site may stand below any directory of its host. */
  private static Optional<Path> file(String address, Path directory) {
    String path = address.replaceFirst("^(?:https?:)?//[^/]*", "").replaceFirst("[?#].*$", "");
    try {
      while (!path.isEmpty() && path.length() <= MAX_ADDRESS_CHARS) {
        path = path.substring(1);
        Path file = directory.resolve(path).normalize();
        if (!path.startsWith("/") && file.startsWith(directory) && Files.isRegularFile(file)) {
          return Optional.of(file);
        }
        path = path.indexOf('/') < 0 ? "" : path.substring(path.indexOf('/'));
      }
    } catch (InvalidPathException e) {
      // No file has that name.
    }
    return Optional.empty();
  }

  /** The directory that all addresses have in common; one address alone does not tell. */
  private static List<String> base(Set<String> keys) {
    if (keys.size() <= 1) {
      return List.of();
    }
    List<String> base = List.of();
    boolean isFirst = true;
    for (String key : keys) {
      List<String> segments = List.of(key.split("/", -1));
      if (isFirst) {
        base = segments;
        isFirst = false;
      }
      int shared = 0;
      while (shared < Math.min(base.size(), segments.size())
          && base.get(shared).equals(segments.get(shared))) {
        shared++;
      }
      base = base.subList(0, shared);
    }
    return List.copyOf(base);
  }
}
