package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.check.value.PrefilteredPattern;
import org.articlint.cli.Main;
import org.junit.jupiter.api.Test;

/**
 * {@link Pattern} calls itself for each repetition of a group, unless it is possessive: some
 * thousand of them in a line that nobody expects, and the article is not judged.
 */
class LongRepetitionsTest {

  /** A group that is repeated without a limit, or often, and may give back what it has read. */
  private static final Pattern LOOP = Pattern.compile("\\)(?:[*+]|\\{\\d+,(?:\\d{3,})?\\})(?!\\+)");

  /** The program has more; of classes in an archive, none would be seen. */
  private static final int MIN_PATTERNS = 200;

  private static final int MIN_LINES = 1_000;

  /** Escapes and classes, in which brackets have no meaning. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "\\\\.|\\[\\^?\\]?(?:[^\\[\\]\\\\]|\\\\.|\\[[^\\]]*\\])*+\\]", Pattern.DOTALL);

  @Test
  void theLoopsOfPatternsAreSeen() {
    assertEquals(true, hasLoop("a(?:b|c)*d"));
    assertEquals(true, hasLoop("a(?:b|c)+?d"));
    assertEquals(true, hasLoop("a(b){2,}d"));
    assertEquals(false, hasLoop("a(?:b|c)*+d"));
    assertEquals(false, hasLoop("a(b){2,9}d"));
    assertEquals(false, hasLoop("a\\)*[()*]+d"));
  }

  @Test
  void noPatternOfTheProgramRepeatsAGroupThatGivesBack() throws Exception {
    Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Map<String, List<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        addPatterns(classes.relativize(file).toString(), found);
      }
    }
    long patterns = found.values().stream().mapToLong(List::size).sum();
    assertTrue(patterns >= MIN_PATTERNS, patterns + " patterns seen in " + classes);
    found.values().forEach(each -> each.removeIf(pattern -> !hasLoop(pattern)));
    found.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), found);
  }

  private static void addPatterns(String file, Map<String, List<String>> found) throws Exception {
    String name = file.replaceAll("\\.class$", "").replace('/', '.').replace('\\', '.');
    if (name.equals("module-info")) {
      return;
    }
    Class<?> type = Class.forName(name, false, Main.class.getClassLoader());
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())
          && (Collection.class.isAssignableFrom(field.getType())
              || field.getType() == Pattern.class
              || field.getType() == PrefilteredPattern.class)) {
        field.setAccessible(true);
        found.put(name + "." + field.getName(), patterns(field.get(null)));
      }
    }
  }

  private static List<String> patterns(Object value) throws ReflectiveOperationException {
    List<String> patterns = new ArrayList<>();
    if (value instanceof Collection<?> several) {
      for (Object each : several) {
        patterns.addAll(patterns(each));
      }
    } else if (value instanceof PrefilteredPattern) {
      Field pattern = PrefilteredPattern.class.getDeclaredField("pattern");
      pattern.setAccessible(true);
      patterns.addAll(patterns(pattern.get(value)));
    } else if (value instanceof Pattern pattern) {
      patterns.add(pattern.pattern());
    }
    return patterns;
  }

  private static boolean hasLoop(String pattern) {
    return LOOP.matcher(LITERAL.matcher(pattern).replaceAll("x")).find();
  }

  @Test
  void noPatternOfTheShippedPacksDoesSo() throws IOException {
    int lines = 0;
    try (Stream<Path> packs = Files.list(Project.DIRECTORY.resolve("rules"))) {
      for (Path pack : packs.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        for (String line : Files.readString(pack).lines().toList()) {
          assertEquals(false, hasLoop(line), pack + ": " + line);
          lines++;
        }
      }
    }
    assertTrue(lines >= MIN_LINES, lines + " lines of packs seen");
  }
}
