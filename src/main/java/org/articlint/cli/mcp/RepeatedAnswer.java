package org.articlint.cli.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlint.archive.Repetition;
import org.articlint.lint.RepetitionSearch.Copy;
import org.articlint.lint.RepetitionSearch.Result;
import org.articlint.lint.RepetitionSearch.Searched;
import org.articlint.lint.files.Failure;

/**
 * The outcome of a search for copies.
 *
 * @param asked what was asked about, for people
 * @param results one for each article that the file holds
 */
record RepeatedAnswer(String asked, List<Result> results, List<String> notices) {

  private static final int MAX_FAILURES = 20;
  private static final int MAX_LINES = 20;

  /** What {@link #answer} gives as an object. */
  static final Map<String, Object> SCHEMA =
      Schemas.object(
          Map.of(
              "articles",
              Schemas.number("With how many other articles it was compared."),
              "paragraphs",
              Schemas.list(
                  "The paragraphs that were looked for.",
                  Schemas.object(
                      Map.of(
                          "line", Schemas.number("Where it begins."),
                          "words", Schemas.number("How many words it has."),
                          "repeated", Map.of("type", "boolean"),
                          "copies",
                              Schemas.list(
                                  "The copies: path, line, likeness and sharedWords.",
                                  Map.of("type", "object")),
                          "copiesLeftOut", Schemas.number("How many copies are not listed.")),
                      List.of("line", "words", "repeated", "copies", "copiesLeftOut"))),
              "paragraphsLeftOut",
              Schemas.number("How many paragraphs were not looked for."),
              "failures",
              Schemas.list("What could not be compared.", Map.of("type", "object")),
              "failuresLeftOut",
              Schemas.number("How many failures are not listed."),
              "notices",
              Schemas.list("What else to know.", Map.of("type", "string"))),
          List.of("articles", "paragraphs", "paragraphsLeftOut"));

  Answer answer() {
    List<Searched> paragraphs = results.stream().flatMap(r -> r.paragraphs().stream()).toList();
    List<Failure> failures =
        results.stream().flatMap(r -> r.failures().stream()).distinct().toList();
    List<Failure> shown = failures.subList(0, Math.min(MAX_FAILURES, failures.size()));
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("articles", articles());
    content.put("paragraphs", paragraphs.stream().map(RepeatedAnswer::object).toList());
    content.put("paragraphsLeftOut", leftOut());
    content.put(
        "failures",
        shown.stream().map(f -> Map.of("path", f.path(), "reason", f.reason())).toList());
    content.put("failuresLeftOut", failures.size() - shown.size());
    content.put("notices", notices);
    return Answer.of(text(paragraphs, failures), content);
  }

  private int articles() {
    return results.stream().mapToInt(Result::articles).max().orElse(0);
  }

  private int leftOut() {
    return results.stream().mapToInt(Result::leftOut).sum();
  }

  private static Map<String, Object> object(Searched paragraph) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("line", paragraph.line());
    object.put("lastLine", paragraph.lastLine());
    object.put("words", paragraph.words());
    object.put("repeated", paragraph.repetition().isPresent());
    paragraph
        .repetition()
        .ifPresent(
            found -> {
              object.put("likeness", likeness(found.stage()));
              object.put("articles", found.articles());
              object.put("atLeast", found.atLeast());
            });
    List<Map<String, Object>> copies = new ArrayList<>();
    for (Copy copy : paragraph.copies()) {
      copies.add(
          Map.of(
              "path", copy.path(),
              "line", copy.line(),
              "likeness", likeness(copy.likeness()),
              "sharedWords", copy.sharedWords()));
    }
    object.put("copies", copies);
    object.put("copiesLeftOut", copiesLeftOut(paragraph));
    return object;
  }

  /** Its own article, or the copy itself, is counted and is not listed. */
  private static int copiesLeftOut(Searched paragraph) {
    return paragraph
        .repetition()
        .map(found -> Math.max(0, found.articles() - 1 - paragraph.copies().size()))
        .orElse(0);
  }

  private static String likeness(Repetition.Stage stage) {
    return switch (stage) {
      case SAME -> "the same words";
      case SLOTS -> "the same words with other names";
      case SENTENCES -> "the same sentences";
      case NEAR -> "nearly the same words";
      case TWICE, STEP -> "the same words in the same article";
    };
  }

  private String text(List<Searched> paragraphs, List<Failure> failures) {
    StringBuilder text = new StringBuilder();
    if (paragraphs.isEmpty()) {
      text.append(notCompared());
    }
    paragraphs.forEach(paragraph -> text.append(text(paragraph)));
    if (leftOut() > 0) {
      text.append(leftOut()).append(" more paragraphs were not looked for.\n");
    }
    for (Failure failure : failures.subList(0, Math.min(MAX_FAILURES, failures.size()))) {
      text.append("%s could not be compared: %s\n".formatted(failure.path(), failure.reason()));
    }
    if (failures.size() > MAX_FAILURES) {
      text.append(failures.size() - MAX_FAILURES).append(" more could not be compared.\n");
    }
    notices.forEach(line -> text.append("Notice: ").append(line).append('\n'));
    return text.toString();
  }

  private String text(Searched paragraph) {
    StringBuilder text = new StringBuilder(headline(paragraph));
    for (Copy copy : paragraph.copies()) {
      text.append(
          "- %s:%s: %s (%s of %s words)\n"
              .formatted(
                  copy.path(),
                  copy.line(),
                  likeness(copy.likeness()),
                  copy.sharedWords(),
                  paragraph.words()));
    }
    int more = copiesLeftOut(paragraph);
    return more == 0 ? text.toString() : text + "- and in %s more articles\n".formatted(more);
  }

  private String headline(Searched paragraph) {
    String which =
        "The paragraph in line %s (%s words)".formatted(paragraph.line(), paragraph.words());
    if (paragraph.repetition().isEmpty()) {
      return "%s is in no other of %s articles.\n".formatted(which, articles());
    }
    return which + " is repeated:\n";
  }

  private String notCompared() {
    List<Integer> lines = results.stream().flatMap(r -> r.compared().stream()).toList();
    String why =
        "There is no paragraph at %s that is compared: it is too short, or no prose.\n"
            .formatted(asked);
    if (lines.isEmpty()) {
      return why;
    }
    List<String> shown = lines.stream().limit(MAX_LINES).map(String::valueOf).toList();
    return "%sThose compared begin in line %s%s.\n"
        .formatted(
            why, String.join(", ", shown), lines.size() > shown.size() ? " and further down" : "");
  }
}
