package org.articlint.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.articlint.rule.ToolVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildIdTest {

  @TempDir Path directory;

  @Test
  void itTellsEveryChangeOfABuild() throws IOException {
    Path pom = Files.writeString(directory.resolve("pom.xml"), "<project/>");
    Path classes = Files.createDirectories(directory.resolve("classes/org/articlint/rule"));
    Path root = directory.resolve("classes");
    Set<String> seen = new HashSet<>();
    assertTrue(seen.add(BuildId.of(root, pom)));
    Files.writeString(classes.resolve("A.class"), "a");
    assertTrue(seen.add(BuildId.of(root, pom)), "a new class");
    Files.writeString(classes.resolve("A.class"), "b");
    assertTrue(seen.add(BuildId.of(root, pom)), "another class");
    Files.move(classes.resolve("A.class"), classes.resolve("B.class"));
    assertTrue(seen.add(BuildId.of(root, pom)), "another name");
    Files.writeString(pom, "<project />");
    assertTrue(seen.add(BuildId.of(root, pom)), "another POM");
    String before = BuildId.of(root, pom);
    BuildId.main(new String[] {root.toString(), pom.toString()});
    assertEquals(before, Files.readString(classes.resolve("build-id")));
    assertEquals(before, BuildId.of(root, pom), "its own file does not count");
  }

  @Test
  void everyBuildHasOne() {
    assertTrue(ToolVersion.build().orElseThrow().matches("[0-9a-f]{64}"));
  }
}
