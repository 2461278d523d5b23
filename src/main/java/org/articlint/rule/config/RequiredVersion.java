package org.articlint.rule.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.rule.ToolVersion;
import org.articlint.rule.yaml.YamlFile;

/**
 * The versions of articlint that a configuration is written for.
 *
 * @param text as written
 * @param limits all of which a version has to keep
 */
public record RequiredVersion(String text, List<Limit> limits) {

  private static final Pattern LIMIT =
      Pattern.compile("(?<sign>>=|<)?\\s*(?<version>\\d{1,6}(\\.\\d{1,6}){0,3})");

  /** What stands between limits: a blank that no sign goes before, or a comma. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|(?<=[\\d.])\\s+");

  /**
   * One limit.
   *
   * @param sign {@code >=}, {@code <} or nothing
   * @param version numbers joined by dots; those at the end that are missing are 0
   */
  public record Limit(String sign, String version) {

    boolean accepts(String other) {
      int order = compare(other, version);
      return switch (sign) {
        case ">=" -> order >= 0;
        case "<" -> order < 0;
        default -> order == 0;
      };
    }
  }

  /**
   * Reads a requirement.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static RequiredVersion parse(String text) {
    List<Limit> limits = new ArrayList<>();
    for (String each : BETWEEN.split(text.strip(), -1)) {
      Matcher limit = LIMIT.matcher(each);
      if (!limit.matches()) {
        throw new IllegalArgumentException(
            "'%s' names no versions of articlint; write one, such as \"0.3.0\", or limits in quotes, such as"
                    .formatted(text)
                + " \">=0.3\" or \">=0.3 <1\"");
      }
      String sign = limit.group("sign");
      limits.add(new Limit(sign == null ? "" : sign, limit.group("version")));
    }
    return new RequiredVersion(text.strip(), limits);
  }

  /**
   * Returns whether a configuration is for this version; reports it when it is not. A requirement
   * that cannot be read is told with the other faults.
   */
  static boolean isMet(Mapping yaml, YamlFile file) {
    Optional<Value> written = yaml.entry("required-version").map(Entry::value);
    if (written.isEmpty() || !(written.get() instanceof Scalar text) || fits(text.text())) {
      return true;
    }
    file.report(
        text.span(),
        "this file is for articlint %s, and this is articlint %s; install a version that fits"
            .formatted(text.text(), ToolVersion.number()));
    return false;
  }

  private static boolean fits(String text) {
    try {
      return parse(text).accepts(ToolVersion.number());
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  /**
   * Returns whether a version keeps all limits.
   *
   * @param version numbers joined by dots; {@code -SNAPSHOT} and the like count for nothing
   */
  boolean accepts(String version) {
    String numbers = version.replaceFirst("[^\\d.].*", "");
    // Classes that Maven did not build have no version.
    return numbers.isEmpty() || limits.stream().allMatch(limit -> limit.accepts(numbers));
  }

  private static int compare(String one, String other) {
    String[] ones = one.split("\\.");
    String[] others = other.split("\\.");
    for (int i = 0; i < Math.max(ones.length, others.length); i++) {
      int order = Integer.compare(number(ones, i), number(others, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int number(String[] numbers, int index) {
    return index < numbers.length ? Integer.parseInt(numbers[index]) : 0;
  }
}
