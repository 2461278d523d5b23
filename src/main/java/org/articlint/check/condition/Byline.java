package org.articlint.check.condition;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.articlint.article.Words;
import org.articlint.check.value.Context;
import org.articlint.check.value.WordSearch;

/**
 * Reads who is named in a text such as "Ada Berg", "GPT-5 and Copilot" or "TBC". A name counts as a
 * machine's when it consists of words of the lists and numbers, so that the rest of a person's name
 * tells Claude Monet from Claude Opus.
 */
final class Byline {

  private static final List<String> AI = List.of("ai-names");
  private static final List<String> AI_WORDS = List.of("ai-words", "ai-makers");
  private static final List<String> NOBODY_WORDS = List.of("nobody-words");

  private static final WordSearch IS_AI = WordSearch.whole(AI, AI_WORDS);
  private static final WordSearch IS_MACHINE =
      WordSearch.whole(List.of("ai-names", "ai-makers", "bots"), List.of("ai-words"));
  private static final WordSearch IS_NOBODY = WordSearch.whole(List.of("nobody"), NOBODY_WORDS);
  private static final WordSearch IS_PENDING =
      new WordSearch(List.of("pending"), WordSearch.Place.ANYWHERE, List.of(), List.of());
  private static final WordSearch IS_PROMISE =
      new WordSearch(List.of("promises"), WordSearch.Place.START, List.of(), List.of());
  private static final WordSearch IS_MERE_WORDS = WordSearch.whole(List.of("ai-words"), List.of());

  /**
   * What a template leaves to be filled in: {@code <name>}, {@code {{ name }}}, {@code ${NAME}}.
   */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("<[^<>@]*>|\\$?\\{.*\\}|%[^%\\s]+%|\\$\\w+|__\\w+__|0+");

  private static final WordSearch BEGINS_WITH_BRAND =
      new WordSearch(List.of("ai-brands"), WordSearch.Place.START, List.of(), List.of());
  private static final Pattern ACCOUNT = Pattern.compile("\\S+");

  /** Accounts of programs as hosts of code name them, and "content bot": people have capitals. */
  private static final Pattern BOT_ACCOUNT =
      Pattern.compile("(?i:@?[\\w.-]+(\\[bot\\]|[-_]bot))|[a-z\\d ]+ bot");

  /** A number of a person or a date: somebody has signed. */
  private static final Pattern NUMBER = Pattern.compile("#?\\d[\\dTZ.:/+ -]*");

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("[,;&+|/\\n]|(?<!\\s)\\s++(?:and|und|et|y|og|och|en)\\s");

  private Byline() {}

  static Who.Kind kind(String text, Context context) {
    String name = text.strip();
    if (hasNoWords(name)
        || PLACEHOLDER.matcher(name).matches()
        || isFound(IS_NOBODY, name, context)) {
      return Who.Kind.NOBODY;
    }
    if (NUMBER.matcher(name).matches()) {
      return Who.Kind.PERSON;
    }
    if (isAi(name, context)) {
      return Who.Kind.AI;
    }
    if (BOT_ACCOUNT.matcher(name).matches() || isFound(IS_MACHINE, name, context)) {
      return Who.Kind.MACHINE;
    }
    List<Who.Kind> parts = parts(name, context);
    return parts.isEmpty() ? single(name, context) : Collections.min(parts);
  }

  /** Whether a name consists of words for AIs, or is an account that begins with a brand. */
  private static boolean isAi(String name, Context context) {
    return isFound(IS_AI, name, context)
        || (ACCOUNT.matcher(name).matches()
            && parts(name).size() < 2
            && isFound(BEGINS_WITH_BRAND, name, context));
  }

  private static Who.Kind single(String name, Context context) {
    String remark = name.substring(name.indexOf('(') + 1);
    return isFound(IS_PENDING, name, context)
            || isFound(IS_PROMISE, name, context)
            || isFound(IS_PROMISE, remark, context)
        ? Who.Kind.NOBODY
        : Who.Kind.PERSON;
  }

  /** Who each of several names stands for; a person among them counts before a machine. */
  private static List<Who.Kind> parts(String names, Context context) {
    List<String> parts = parts(names);
    return parts.size() < 2
        ? List.of()
        : parts.stream()
            .filter(part -> !isFound(IS_MERE_WORDS, part, context))
            .map(part -> kind(part, context))
            .toList();
  }

  private static List<String> parts(String names) {
    return BETWEEN_NAMES
        .splitAsStream(names)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static boolean isFound(WordSearch search, String text, Context context) {
    return search.find(text, context).isPresent();
  }

  private static boolean hasNoWords(String text) {
    return text.codePoints().noneMatch(Words::isPart);
  }
}
