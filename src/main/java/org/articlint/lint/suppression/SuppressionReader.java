package org.articlint.lint.suppression;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.article.Comment;
import org.articlint.article.LowerCase;
import org.articlint.article.Problem;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.check.date.ValidDays;
import org.articlint.rule.Names;

/** Reads the suppressions of an article, from its comments and its metadata. */
public final class SuppressionReader {

  private static final Pattern FORM =
      Pattern.compile(
          "articlint-ignore(-file|-start|-end)?\\s+([\\w-][\\w\\s,-]*+)(?::(.*))?", Pattern.DOTALL);

  private static final Pattern RULE = Pattern.compile("[\\w-]+");

  private static final Set<String> NO_REASONS =
      Set.of("", "reason", "<reason>", "todo", "tbd", "...", "…", "fixme", "none");
  private static final String FORMS =
      "write %s, articlint-ignore-file, or articlint-ignore-start and -end";

  /** How a suppression is written, by how comments begin that are not between delimiters. */
  private static final Map<String, String> FORM_BY_START =
      Map.of(
          "//", "// articlint-ignore RULE: reason",
          "..", ".. articlint-ignore RULE: reason");

  /** No editor reads more of them, and a program may write many. */
  private static final int MAX_SUGGESTIONS = 20;

  private final Article article;
  private final Set<String> knownRules;
  private final LocalDate today;

  /** By what was written: a comment may name thousands of rules. */
  private final Map<String, Optional<LastDay>> lastDays = new HashMap<>();

  /** What may be meant, by the unknown rule: each is compared with all rules there are. */
  private final Map<String, String> suggestions = new HashMap<>();

  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private ValidDays validDays = ValidDays.ALWAYS;

  /** The opening comment of a range that is not yet closed. */
  private record Open(String rule, String reason, Span place) {}

  private SuppressionReader(Article article, Set<String> knownRules, LocalDate today) {
    this.article = article;
    this.knownRules = knownRules;
    this.today = today;
  }

  /**
   * The suppressions of an article.
   *
   * @param problems the faults of its suppressions
   * @param validDays the days on which these are the same
   */
  public record Suppressions(
      List<Suppression> suppressions, List<Problem> problems, ValidDays validDays) {}

  /**
   * What a comment says.
   *
   * @param where {@code -file}, {@code -start}, {@code -end} or nothing
   * @param rules the ids that it names, at least one
   * @param reason empty when it gives none
   */
  public record Written(String where, List<String> rules, String reason) {}

  /** Reads the text of a comment; empty when it is no suppression, or cannot be read. */
  public static Optional<Written> written(String comment) {
    Matcher form = FORM.matcher(comment.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    List<String> rules = rules(form.group(2));
    return rules.stream().allMatch(rule -> RULE.matcher(rule).matches())
        ? Optional.of(
            new Written(
                Optional.ofNullable(form.group(1)).orElse(""),
                rules,
                Optional.ofNullable(form.group(3)).orElse("").strip()))
        : Optional.empty();
  }

  /** The last day that a reason names; empty when it names none that can be read. */
  public static Optional<LocalDate> lastDay(String reason) {
    return LastDay.of(reason).flatMap(LastDay::day);
  }

  /** Reads the suppressions of an article. */
  public static Suppressions read(Article article, Set<String> knownRules, LocalDate today) {
    SuppressionReader reader = new SuppressionReader(article, knownRules, today);
    reader.metadata();
    reader.comments();
    return new Suppressions(reader.suppressions, reader.problems, reader.validDays);
  }

  private void metadata() {
    article
        .metadata()
        .find("articlint.ignore")
        .map(field -> field.entry().value())
        .filter(Value.Mapping.class::isInstance)
        .map(Value.Mapping.class::cast)
        .ifPresent(
            rules ->
                rules
                    .entries()
                    .forEach(
                        entry -> {
                          String reason =
                              entry.value() instanceof Value.Scalar text ? text.text() : "";
                          add(entry.key(), reason, article.source().span(), true, entry.keySpan());
                        }));
  }

  private void comments() {
    Map<String, Deque<Open>> open = new HashMap<>();
    for (Comment comment : article.comments()) {
      String text = comment.text().strip();
      if (!text.startsWith("articlint-")) {
        continue;
      }
      Optional<Written> written = written(text);
      if (written.isEmpty()) {
        unused(
            comment.span(),
            "unreadable " + text,
            "the suppression cannot be read; " + forms(comment));
        continue;
      }
      for (String rule : written.get().rules()) {
        read(comment, written.get().where(), rule, written.get().reason(), open);
      }
    }
    List<Open> unclosed = new ArrayList<>();
    open.values().forEach(unclosed::addAll);
    unclosed.sort((a, b) -> Integer.compare(a.place().start(), b.place().start()));
    for (Open left : unclosed) {
      unused(
          left.place(),
          "unclosed " + left.rule(),
          "the suppression of '%s' is never closed by articlint-ignore-end, and has no effect"
              .formatted(left.rule()));
    }
  }

  private String forms(Comment comment) {
    String source = article.source().slice(comment.span());
    String start = source.substring(0, Math.min(2, source.length()));
    return FORMS.formatted(
        FORM_BY_START.getOrDefault(start, "<!-- articlint-ignore RULE: reason -->"));
  }

  /** Patterns that repeat a group run out of stack at some thousand rules. */
  private static List<String> rules(String written) {
    return Stream.of(written.split(",", -1)).map(String::strip).toList();
  }

  private void read(
      Comment comment, String where, String rule, String reason, Map<String, Deque<Open>> open) {
    Span place = comment.span();
    switch (where) {
      case "-file" -> add(rule, reason, article.source().span(), true, place);
      case "-start" ->
          open.computeIfAbsent(rule, id -> new ArrayDeque<>()).add(new Open(rule, reason, place));
      case "-end" -> {
        Open start = open.getOrDefault(rule, new ArrayDeque<>()).poll();
        if (start == null) {
          unused(
              place,
              "unopened " + rule,
              "there is no articlint-ignore-start for '%s' before this".formatted(rule));
        } else {
          int from = start.place().end();
          int to = place.start();
          Span range = new Span(from, to);
          add(rule, start.reason(), range, false, start.place());
        }
      }
      default -> {
        if (comment.next().isPresent()) {
          add(rule, reason, comment.next().get(), false, place);
        } else {
          unused(
              place,
              "without-block " + rule,
              comment.inText()
                  ? "the suppression is inside a paragraph; put it on a line of its own before the block"
                  : "no block follows the suppression");
        }
      }
    }
  }

  private void add(String rule, String written, Span covers, boolean wholeFile, Span place) {
    Optional<LastDay> last = lastDays.computeIfAbsent(written.strip(), LastDay::of);
    last.ifPresent(end -> validDays = validDays.and(end.validDays(today)));
    String reason = last.map(LastDay::reason).orElse(written.strip());
    if (!knownRules.contains(rule)) {
      unused(
          place,
          "unknown " + rule,
          "unknown rule '%s'%s; 'articlint rules' lists the rules"
              .formatted(rule, suggestion(rule)));
    } else if (NO_REASONS.contains(LowerCase.of(reason))) {
      problems.add(
          new Problem(
              Problem.Kind.SUPPRESSION_WITHOUT_REASON,
              place,
              rule,
              "the suppression of '%s' gives no reason, and has no effect".formatted(rule)));
    } else if (last.isPresent() && last.get().isOver(today)) {
      problems.add(
          new Problem(
              Problem.Kind.EXPIRED_SUPPRESSION,
              place,
              rule + ' ' + last.get().written(),
              "the suppression of '%s' %s".formatted(rule, last.get().fault())));
    } else {
      suppressions.add(new Suppression(rule, reason, covers, wholeFile, place));
    }
  }

  private String suggestion(String rule) {
    return suggestions.size() < MAX_SUGGESTIONS
        ? suggestions.computeIfAbsent(rule, unknown -> Names.suggestion(unknown, sortedRules()))
        : suggestions.getOrDefault(rule, "");
  }

  private List<String> sortedRules() {
    return knownRules.stream().sorted().toList();
  }

  private void unused(Span place, String key, String message) {
    problems.add(new Problem(Problem.Kind.UNUSED_SUPPRESSION, place, key, message));
  }
}
