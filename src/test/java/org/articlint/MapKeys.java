package org.articlint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What strangers write may all have the same hash. Maps of Java then compare their keys in order,
 * but only those of a class that says it is comparable with itself; others are compared each with
 * each. Classes of paths do not say so: their maps have to be sorted. {@link ArchitectureTest} runs
 * this, for it has read the classes.
 */
class MapKeys {

  /** Keys whose hashes nobody can choose, and what is told apart by identity. */
  private static final Set<String> OTHERS =
      Set.of(
          // Hashed by their places in a file.
          "Written",
          "ListName",
          // Hashes of many bits themselves.
          "ContentHash",
          "CountKey",
          "Text",
          // Compared by identity.
          "Element",
          "Node",
          "Rule",
          "Segment",
          "Tag",
          // Ids of requests, of which few are answered at a time.
          "Object",
          // One for each archive, each of which is read.
          "Optional");

  /** Few paths, which the command line names or a sorted set holds. */
  private static final Set<String> PATHS =
      Set.of(
          "ArticleFinder.walked",
          "OutputTargets.sources",
          "Walk.states",
          "Watch.before",
          "WatchedFiles.outputs");

  @ArchTest
  static void keysOfMapsHaveAnOrder(JavaClasses classes) {
    List<String> without =
        classes.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> isMap(field) && !hasOrder(key(field)))
            .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
            .filter(name -> !PATHS.contains(name))
            .sorted()
            .toList();
    assertEquals(List.of(), without);
  }

  private static boolean isMap(JavaField field) {
    return field.getType() instanceof JavaParameterizedType
        && (field.getRawType().isEquivalentTo(Map.class)
            || field.getRawType().isEquivalentTo(Set.class));
  }

  private static JavaClass key(JavaField field) {
    return ((JavaParameterizedType) field.getType()).getActualTypeArguments().get(0).toErasure();
  }

  private static boolean hasOrder(JavaClass key) {
    boolean hasIdentity =
        key.getName().startsWith("org.articlint.")
            && !key.isRecord()
            && !key.isInterface()
            && key.tryGetMethod("equals", Object.class).isEmpty();
    return key.isEnum()
        || hasIdentity
        || OTHERS.contains(key.getSimpleName())
        || (!key.isEquivalentTo(Path.class)
            && key.getInterfaces().stream().anyMatch(type -> isComparison(type, key)));
  }

  private static boolean isComparison(JavaType type, JavaClass key) {
    return type instanceof JavaParameterizedType comparable
        && comparable.toErasure().isEquivalentTo(Comparable.class)
        && comparable.getActualTypeArguments().get(0).equals(key);
  }
}
