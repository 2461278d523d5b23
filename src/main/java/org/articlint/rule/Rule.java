package org.articlint.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.articlint.check.Check;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;
import org.jspecify.annotations.Nullable;

/**
 * A rule: a check with its severity, texts and examples.
 *
 * @param settings the settings in force and where each was made
 */
public record Rule(
    String id,
    String title,
    Severity severity,
    String message,
    String why,
    String fix,
    Check check,
    List<Example> examples,
    List<Setting> settings) {

  /** The syntax of ids: words in lower case, joined by hyphens. */
  public static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

  /**
   * A setting and where it comes from.
   *
   * @param name {@code severity}, {@code message} or {@code check.<option>}
   * @param value as written, maybe in several lines
   * @param origin {@code file:line}
   */
  public record Setting(String name, String value, String origin) {}

  /**
   * An article with the fault that a rule finds, or without it.
   *
   * @param findings the findings expected in {@code bad}, as {@code line:column: message}; when
   *     empty, any finding will do
   */
  public record Example(
      @Option("an article that has the fault") Optional<String> bad,
      @Option("an article that has not") Optional<String> good,
      @Option("what is found in the bad one, as LINE:COLUMN: MESSAGE; something when absent")
          List<String> findings,
      @Option("other articles of the archive") List<String> beside,
      @Option("what the article was before the change under check") Optional<String> before,
      @Option(value = "the ending that tells the format of the articles", fallback = "md")
          String format,
      @Option("the day of the run, YYYY-MM-DD; today when absent") Optional<ExampleDay> today) {

    private static final Pattern FORMAT = Pattern.compile("[a-z]{1,10}(\\.[a-z]{1,10})?");

    /** Checks that exactly one of {@code bad} and {@code good} is given. */
    public Example {
      if (bad.isPresent() == good.isPresent()) {
        throw new IllegalArgumentException("an example is either bad or good");
      }
      if (good.isPresent() && !findings.isEmpty()) {
        throw new IllegalArgumentException("nothing is found in a good example");
      }
      if (!FORMAT.matcher(format).matches()) {
        throw new IllegalArgumentException("format is an ending such as md, txt or html");
      }
    }
  }

  /** The day of an example's run. */
  public record ExampleDay(LocalDate day) {
    /**
     * Reads a day.
     *
     * @throws IllegalArgumentException when the text is not a date
     */
    public static ExampleDay parse(String text) {
      try {
        return new ExampleDay(LocalDate.parse(text));
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("'" + text + "' is not a date such as 2026-11-21", e);
      }
    }
  }

  /** A rule as a pack writes it. */
  public record Definition(
      @Option(value = "the name, in kebab-case", required = true) String id,
      @Option(value = "what is wrong, as a headline", required = true) String title,
      @Option(value = "error, warning or note", required = true) Severity severity,
      @Option(value = "the fault in one sentence", required = true) String message,
      @Option(value = "why it matters", required = true) String why,
      @Option(value = "what to do", required = true) String fix,
      @Option(value = "the check", required = true) Check check,
      @Option("articles that show what it finds, for articlint test") List<Example> examples) {}

  /** Copies the lists. */
  public Rule {
    examples = List.copyOf(examples);
    settings = List.copyOf(settings);
  }

  /**
   * Returns the message with its placeholders filled in.
   *
   * @param quoted formats a value
   */
  public String message(Map<String, String> values, UnaryOperator<String> quoted) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = message.indexOf('{'); open >= 0; open = message.indexOf('{', open + 1)) {
      int close = message.indexOf('}', open);
      @Nullable String value = close < 0 ? null : values.get(message.substring(open + 1, close));
      if (value != null) {
        filled.append(message, from, open).append(quoted.apply(value));
        from = close + 1;
      }
    }
    return filled.append(message, from, message.length()).toString();
  }

  /** Returns what rules read of the metadata. */
  public static List<FieldPaths> fields(Collection<Rule> rules) {
    return rules.stream().flatMap(rule -> rule.check().fields().stream()).toList();
  }

  /** Returns the placeholders of a message, in order. */
  public static List<String> placeholders(String message) {
    return PLACEHOLDER.matcher(message).results().map(result -> result.group(1)).toList();
  }

  /** Returns the rule with other examples. */
  public Rule with(List<Example> newExamples) {
    return new Rule(id, title, severity, message, why, fix, check, newExamples, settings);
  }

  /** Returns the rule with other settings. */
  public Rule with(
      Severity newSeverity, String newMessage, Check newCheck, List<Setting> newSettings) {
    return new Rule(id, title, newSeverity, newMessage, why, fix, newCheck, examples, newSettings);
  }
}
