package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HugoPathsTest {

  @Test
  void findsTheDirectoriesOfAFile() {
    assertEquals(List.of("archetypes"), HugoPaths.archetypes("archetypes/default.md"));
    assertEquals(
        List.of("a/archetypes", "a/archetypes/b/archetypes"),
        HugoPaths.archetypes("a/archetypes/b/archetypes/c.md"));
  }

  @Test
  void aFileOrALongerNameIsNone() {
    assertEquals(List.of(), HugoPaths.archetypes("archetypes"));
    assertEquals(List.of(), HugoPaths.archetypes("my-archetypes/archetypes.md"));
  }

  @Test
  void articlesTellASite() {
    assertEquals(List.of("archetypes"), HugoPaths.archetypesBeside("content/a.md"));
    assertEquals(
        List.of("x/archetypes", "x/content/y/archetypes"),
        HugoPaths.archetypesBeside("x/content/y/content/a.md"));
    assertEquals(List.of(), HugoPaths.archetypesBeside("content"));
    assertEquals(List.of(), HugoPaths.archetypesBeside("my-content/a.md"));
  }

  @Test
  void aConfigurationTellsASiteOrATheme() {
    assertEquals(List.of("archetypes"), HugoPaths.archetypesBeside("hugo.toml"));
    assertEquals(List.of("t/archetypes"), HugoPaths.archetypesBeside("t/theme.toml"));
    assertEquals(List.of("archetypes"), HugoPaths.archetypesBeside("config/_default/menu.toml"));
    assertEquals(List.of(), HugoPaths.archetypesBeside("config/menu.toml"));
    assertEquals(List.of(), HugoPaths.archetypesBeside("hugo.toml/a.md"));
  }
}
