package org.articlint.parse.wordpress;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.parse.container.ContainerException;

/**
 * The namespaces of an export. WordPress always writes the same prefixes, and the elements are
 * found by them. Under another prefix nothing of a post would be read, and nothing would be wrong
 * with it.
 */
final class Namespaces {

  private static final Pattern DECLARATION =
      Pattern.compile("xmlns(?::([^\\s=\"'/]++))?+\\s*+=\\s*+[\"']\\s*+https?://([^\"'\\s]++)");

  private static final Pattern VERSION = Pattern.compile("export/\\d++(?:\\.\\d++)*+");

  /** The prefixes, by the namespaces without their protocol and version. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "wordpress.org/export/", "wp",
          "wordpress.org/export/excerpt/", "excerpt",
          "purl.org/rss/1.0/modules/content/", "content",
          "purl.org/dc/elements/1.1/", "dc");

  private Namespaces() {}

  /**
   * Checks the attributes of a tag.
   *
   * @throws ContainerException when they give a namespace of an export another prefix
   */
  static void check(String attributes) throws ContainerException {
    if (!attributes.contains("xmlns")) {
      return;
    }
    for (Matcher found = DECLARATION.matcher(attributes); found.find(); ) {
      String name = VERSION.matcher(found.group(2)).replaceFirst("export");
      String expected = PREFIXES.get(name.endsWith("/") ? name : name + "/");
      String prefix = found.group(1) == null ? "" : found.group(1);
      if (expected != null && !expected.equals(prefix)) {
        throw new ContainerException(
            "its elements have %s, not %s:; export it again with WordPress"
                .formatted(
                    prefix.isEmpty() ? "no prefix" : "the prefix " + prefix + ":", expected));
      }
    }
  }
}
