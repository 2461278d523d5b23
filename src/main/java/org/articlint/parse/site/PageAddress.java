package org.articlint.parse.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page, without what different addresses of one page differ by: {@code /a}, {@code
 * /a/}, {@code /a.html} and {@code /a/index.html} are one page.
 *
 * @param host in lower case; empty where only a path is written
 * @param segments of the path
 */
public record PageAddress(String host, List<String> segments) {

  /** More of them are no address of a page. */
  private static final int MAX_SEGMENTS = 30;

  private static final int MAX_CHARS = 2_000;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?:https?:)?//([^/?#\\s]+))?(/[^?#\\s]*)?(?:#.*)?", Pattern.CASE_INSENSITIVE);

  /** Copies the list. */
  public PageAddress {
    segments = List.copyOf(segments);
  }

  /** Reads an address; empty for one with a query, one relative to a page, or no address. */
  public static Optional<PageAddress> of(String written) {
    if (written.length() > MAX_CHARS) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(written.strip());
    if (written.isBlank() || !address.matches()) {
      return Optional.empty();
    }
    String host = address.group(1) == null ? "" : address.group(1).toLowerCase(Locale.ROOT);
    return segments(address.group(2) == null ? "" : decoded(address.group(2)))
        .map(segments -> new PageAddress(host.replaceFirst("^www\\.", ""), segments));
  }

  /** Whether two addresses are of one page; one without a host is of any. */
  public boolean isSame(PageAddress other) {
    boolean isSameHost = host.isEmpty() || other.host.isEmpty() || host.equals(other.host);
    return isSameHost && segments.equals(other.segments);
  }

  /** The segments of a path, whether of an address or of a file. */
  public static Optional<List<String>> segments(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..") || segments.size() > MAX_SEGMENTS) {
        return Optional.empty();
      }
      if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    if (!segments.isEmpty()) {
      String last = segments.remove(segments.size() - 1).replaceFirst("(?i)\\.html?$", "");
      if (!last.equals("index")) {
        segments.add(last);
      }
    }
    return Optional.of(segments);
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
