package org.articlint.check.expression;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in plain words why the parts of an expression do not fit together. */
final class TypeReason {

  private static final Pattern UNKNOWN_FUNCTION =
      Pattern.compile("undeclared reference to '(\\S+)'.*", Pattern.DOTALL);

  private static final Pattern NO_OVERLOAD =
      Pattern.compile("found no matching overload for '(\\S+)' applied to '(.*)'", Pattern.DOTALL);

  private static final Pattern WRONG_TYPE =
      Pattern.compile("expected type '(.+)' but found '(.+)'", Pattern.DOTALL);

  private static final Pattern NO_KEYS =
      Pattern.compile("type '(.+)' does not support field selection");

  private static final Pattern RESERVED = Pattern.compile("reserved identifier: (\\w+)");

  private static final Set<String> OF_ITEMS =
      Set.of("all", "exists", "exists_one", "filter", "map");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("string", "text"),
          Map.entry("int", "a whole number"),
          Map.entry("uint", "a whole number"),
          Map.entry("double", "a number"),
          Map.entry("bool", "true or false"),
          Map.entry("null", "nothing"),
          Map.entry("dyn", "any value"),
          Map.entry("bytes", "bytes"),
          Map.entry("timestamp", "a date"),
          Map.entry("google.protobuf.Timestamp", "a date"),
          Map.entry("duration", "a length of time"),
          Map.entry("google.protobuf.Duration", "a length of time"));

  private TypeReason() {}

  /** Rewords a message of the compiler. */
  static String of(String said) {
    Matcher function = UNKNOWN_FUNCTION.matcher(said);
    if (function.matches() && OF_ITEMS.contains(function.group(1))) {
      return "write LIST.%s(x, CONDITION)".formatted(function.group(1));
    }
    if (function.matches()) {
      return "there is no function '%s'%s"
          .formatted(function.group(1), SyntaxReason.instead(function.group(1)));
    }
    Matcher overload = NO_OVERLOAD.matcher(said);
    if (overload.matches()) {
      return noOverload(overload.group(1), overload.group(2));
    }
    Matcher type = WRONG_TYPE.matcher(said);
    if (type.matches()) {
      return "this must be %s, but it is %s".formatted(name(type.group(1)), name(type.group(2)));
    }
    Matcher keys = NO_KEYS.matcher(said);
    if (keys.matches()) {
      return "only metadata has keys, but this is " + name(keys.group(1));
    }
    Matcher reserved = RESERVED.matcher(said);
    if (reserved.matches()) {
      return "'%s' cannot be a name%s"
          .formatted(
              reserved.group(1),
              reserved.group(1).equals("if") ? "; write CONDITION ? ONE : OTHER" : "");
    }
    return other(said);
  }

  private static String other(String said) {
    if (said.startsWith("invalid argument to has()")) {
      return "has(...) asks for a key, as in has(metadata.reviewer)";
    }
    if (said.startsWith("The argument must be a simple name")) {
      return "a name for each item must stand here, as x in metadata.tags.all(x, x != '')";
    }
    if (said.startsWith("For input string")) {
      return "the number is too large";
    }
    return "this does not fit here";
  }

  /** An operator is written {@code _==_}, with a line for each value; {@code @in} is another. */
  private static String noOverload(String function, String applied) {
    String types = applied.replaceFirst("^(.+)\\.\\(", "($1, ").replaceFirst(", \\)$", ")");
    String values =
        Arrays.stream(types.substring(1, types.length() - 1).split(", (?![^(]*\\))", -1))
            .filter(type -> !type.isEmpty())
            .map(TypeReason::name)
            .collect(Collectors.joining(" and "));
    String written =
        function.replace("@", "").replace("_", function.matches(".*\\w{2}.*") ? "_" : "");
    return values.isEmpty()
        ? "'%s' needs a value in its parentheses".formatted(written)
        : "'%s' does not work with %s".formatted(written, values);
  }

  private static String name(String type) {
    if (type.startsWith("list(")) {
      return "a list";
    }
    return type.startsWith("map(") ? "keys with values" : TYPES.getOrDefault(type, type);
  }
}
