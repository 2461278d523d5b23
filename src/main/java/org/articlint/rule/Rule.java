package org.articlint.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.check.Check;
import org.articlint.check.Option;

/**
 * One rule.
 *
 * @param settings what was set for the rule and where, the winning places only
 */
public record Rule(
    String id,
    String title,
    Severity severity,
    String message,
    String why,
    String fix,
    Check check,
    List<Setting> settings) {

  /** The form of ids: words in lower case, joined by hyphens. */
  static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

  /**
   * A setting and where it comes from.
   *
   * @param name {@code severity}, {@code message} or {@code check.<option>}
   * @param value as written
   * @param origin {@code file:line}
   */
  public record Setting(String name, String value, String origin) {}

  /** What a pack writes for a rule. */
  record Definition(
      @Option(value = "the name, in kebab-case", required = true) String id,
      @Option(value = "what is wrong, as a headline", required = true) String title,
      @Option(value = "error, warning or note", required = true) Severity severity,
      @Option(value = "the fault in one sentence", required = true) String message,
      @Option(value = "why it matters", required = true) String why,
      @Option(value = "what to do", required = true) String fix,
      @Option(value = "the check", required = true) Check check) {}

  /** Copies the settings. */
  public Rule {
    settings = List.copyOf(settings);
  }

  /** The message with its placeholders filled in. */
  public String message(Map<String, String> values) {
    Matcher matcher = PLACEHOLDER.matcher(message);
    return matcher.replaceAll(
        found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
  }

  /** The placeholders of a message, in order. */
  static List<String> placeholders(String message) {
    return PLACEHOLDER.matcher(message).results().map(result -> result.group(1)).toList();
  }

  /** The same rule with something set elsewhere. */
  Rule with(Severity newSeverity, String newMessage, Check newCheck, List<Setting> newSettings) {
    return new Rule(id, title, newSeverity, newMessage, why, fix, newCheck, newSettings);
  }
}
