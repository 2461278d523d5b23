package org.articlint.parse.rst;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Span;

/**
 * What a document defines anywhere and uses by name: the places that links lead to, substitutions
 * and roles. They are looked for in all lines, whatever these stand in.
 */
final class RstNames {

  private static final String START = ".. ";

  /** How the target of an anonymous link begins: the first is that of the first such link. */
  private static final String ANONYMOUS = "__ ";

  private static final String ANONYMOUS_MARKED = "__:";

  private static final Pattern TARGET =
      Pattern.compile("_(?:`([^`]{1,300})`|((?:[^:\\\\]|\\\\.|:(?=\\S)){1,300}+)):(?:\\s+(.*))?");

  private static final Pattern SUBSTITUTION =
      Pattern.compile("\\|(?! )([^|]{1,300})\\|\\s+([\\w-]{1,40})::(?:\\s+(.*))?");

  private static final Pattern ROLE =
      Pattern.compile("role::\\s+([\\w.:+-]{1,100})\\s*(?:\\(\\s*([\\w.:+-]{1,100})\\s*\\))?");

  /**
   * What stands for a name between bars.
   *
   * @param directive {@code replace}, {@code image}, {@code unicode} or another one
   * @param text the argument of the directive
   */
  record Substitution(String directive, RstText text) {}

  private final Map<String, Substitution> substitutions = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Deque<String> anonymous = new ArrayDeque<>();

  /** Finds all definitions. */
  RstNames(RstLines lines) {
    for (int line = 0; line < lines.count(); line++) {
      int start = lines.start(line);
      if (lines.text().startsWith(START, start) && lines.end(line) > start + START.length()) {
        add(lines, line);
      } else if (lines.text().startsWith(ANONYMOUS, start)) {
        int from = Math.min(start + ANONYMOUS.length(), lines.end(line));
        anonymous.add(destination(lines.text().substring(from, lines.end(line)), lines, line));
      }
    }
  }

  private void add(RstLines lines, int line) {
    int from = lines.start(line) + START.length();
    String text = lines.text().substring(from, lines.end(line)).stripLeading();
    int indentation = lines.end(line) - text.length();
    if (text.startsWith(ANONYMOUS_MARKED)) {
      String first = text.substring(ANONYMOUS_MARKED.length());
      anonymous.add(destination(first, lines, line));
    } else if (text.startsWith("_")) {
      Matcher target = TARGET.matcher(text);
      if (target.matches()) {
        String name = target.group(1) == null ? target.group(2) : target.group(1);
        targets.putIfAbsent(normal(name), destination(target.group(3), lines, line));
      }
    } else if (text.startsWith("|")) {
      Matcher definition = SUBSTITUTION.matcher(text);
      if (definition.matches()) {
        int begin = definition.group(3) == null ? definition.end() : definition.start(3);
        RstText shown = argument(lines, line, indentation + begin);
        substitutions.putIfAbsent(
            definition.group(1), new Substitution(definition.group(2), shown));
      }
    } else if (text.startsWith("role::")) {
      Matcher role = ROLE.matcher(text);
      if (role.matches()) {
        roles.putIfAbsent(role.group(1), role.group(2) == null ? "" : role.group(2));
      }
    }
  }

  private static String destination(String first, RstLines lines, int line) {
    StringBuilder destination = new StringBuilder(first == null ? "" : first);
    for (int next = line + 1; isMore(lines, line, next); next++) {
      destination.append(lines.text(), lines.start(next), lines.end(next));
    }
    return destination.toString();
  }

  private static RstText argument(RstLines lines, int line, int from) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(from, Math.max(from, lines.end(line))));
    for (int next = line + 1; isMore(lines, line, next); next++) {
      if (lines.text().charAt(lines.start(next)) == ':') {
        break;
      }
      spans.add(new Span(lines.start(next), lines.end(next)));
    }
    return new RstText(lines.text(), spans);
  }

  private static boolean isMore(RstLines lines, int line, int next) {
    return next < lines.count()
        && lines.start(next) < lines.end(next)
        && lines.column(next) > lines.column(line);
  }

  /** The substitution of a name. */
  Optional<Substitution> substitution(String name) {
    return Optional.ofNullable(substitutions.get(name));
  }

  /** Where a link with a name leads; a place in the article when it is not said. */
  String destination(String name) {
    String found = targets.getOrDefault(normal(name), "");
    return found.isEmpty() || found.endsWith("_") ? "#" + normal(name) : found;
  }

  /** Where a link leads whose target has no name; links ask in their order. */
  String anonymousDestination(String text) {
    String next = anonymous.isEmpty() ? "" : anonymous.remove().strip();
    if (next.isEmpty()) {
      return "#" + normal(text);
    }
    return next.endsWith("_") ? destination(next.substring(0, next.length() - 1)) : next;
  }

  /** The role that a role of the document is based on; itself for others. */
  String role(String name) {
    return roles.getOrDefault(name, name);
  }

  private static String normal(String name) {
    String spaced = name.replace("\\", "").replace('\n', ' ').strip();
    return spaced.toLowerCase(Locale.ROOT);
  }
}
