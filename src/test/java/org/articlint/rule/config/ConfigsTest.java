package org.articlint.rule.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.rule.FailOn;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.UnsavedTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which file configures a directory. */
class ConfigsTest {

  private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
  private final Path top = files.getPath("/work/site");
  private final Path deep = top.resolve("guides/old");

  @BeforeEach
  void makeDirectories() throws IOException {
    Files.createDirectories(deep);
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void theNearestFileUpwardsHoldsAndFilesDoNotMerge() throws Exception {
    write(top, "articlint.yaml", "fail-on: note\nexclude: [x]\n");
    write(top.resolve("guides"), "articlint.yaml", "archive: .\n");
    Config nearest = configs().of(deep);
    assertEquals(Optional.of(top.resolve("guides/articlint.yaml")), nearest.file());
    assertEquals(FailOn.ERROR, nearest.failOn());
    assertEquals(Optional.empty(), nearest.excludes(deep.resolve("x")));
    assertEquals(FailOn.NOTE, configs().of(top).failOn());
  }

  @Test
  void globsThatTakeTooManyStepsOnAPathAreRefused() throws Exception {
    StringBuilder yaml = new StringBuilder("exclude:\n");
    for (int i = 0; i < 4_000; i++) {
      yaml.append("- '*").append(bits(i)).append("'\n");
    }
    write(top, "articlint.yaml", yaml.toString());
    Config config = configs().of(top);
    config.verify(top.resolve("short.md"));
    Path costly = top.resolve("a".repeat(40) + ".md");
    ConfigException refused = assertThrows(ConfigException.class, () -> config.verify(costly));
    assertEquals("articlint.yaml", refused.problems().get(0).file());
    assertEquals(
        "on the path '%s' the globs take more than 500000 steps; write fewer, or fewer wildcards and alternatives in them"
            .formatted(costly.getFileName()),
        refused.getMessage());
  }

  private static String bits(int number) {
    StringBuilder glob = new StringBuilder();
    for (int bit = 0; bit < 12; bit++) {
      glob.append((number >> bit & 1) == 0 ? "?" : "*a");
    }
    return glob.toString();
  }

  @Test
  void theTopIsLookedAtAndNothingAboveIt() throws Exception {
    write(top.getParent(), "articlint.yaml", "fail-on: note\n");
    assertEquals(Optional.empty(), configs().of(deep).file());
    write(top, ".articlint.yml", "fail-on: note\n");
    assertEquals(Optional.of(top.resolve(".articlint.yml")), configs().of(deep).file());
  }

  @Test
  void aDirectoryOutsideTheTopIsLookedAtByItself() throws Exception {
    Path other = Files.createDirectories(files.getPath("/other/deep"));
    write(other.getParent(), "articlint.yaml", "fail-on: note\n");
    assertEquals(Optional.empty(), configs().of(other).file());
    write(other, "articlint.yaml", "fail-on: note\n");
    assertEquals(Optional.of(other.resolve("articlint.yaml")), configs().of(other).file());
  }

  @Test
  void namesWinInTheirOrderAndDirectoriesAreNoFiles() throws Exception {
    for (int i = ConfigFiles.NAMES.size() - 1; i >= 0; i--) {
      write(deep, ConfigFiles.NAMES.get(i), "fail-on: note\n");
      assertEquals(Optional.of(deep.resolve(ConfigFiles.NAMES.get(i))), configs().of(deep).file());
    }
    Files.delete(deep.resolve("articlint.yaml"));
    Files.createDirectory(deep.resolve("articlint.yaml"));
    assertEquals(Optional.of(deep.resolve(".articlint.yaml")), configs().of(deep).file());
  }

  @Test
  void aFileIsReadOnceAndListedInTheOrderOfPaths() throws Exception {
    write(top, "articlint.yaml", "fail-on: note\n");
    write(deep, "articlint.yaml", "fail-on: note\n");
    Configs configs = configs();
    assertSame(configs.of(top), configs.of(top.resolve("guides")));
    configs.of(deep);
    configs.of(files.getPath("/work"));
    assertEquals(
        List.of(
            Optional.of(top.resolve("articlint.yaml")),
            Optional.of(deep.resolve("articlint.yaml")),
            Optional.empty()),
        configs.read().stream().map(Config::file).toList());
  }

  @Test
  void aFixedFileHoldsEverywhereAndFromOutsideMayExtendWhatLiesThere() throws Exception {
    write(files.getPath("/work"), "pack.yaml", "pack: p\n");
    Path fixed = write(files.getPath("/work"), "own.yaml", "extends: ./pack.yaml\n");
    write(deep, "articlint.yaml", "fail-on: note\n");
    Configs configs = new Configs(top, top, Optional.of(fixed), false, options());
    assertEquals(Optional.of(fixed), configs.of(deep).file());
    write(top, "articlint.yaml", "extends: ../pack.yaml\n");
    ConfigException outside = assertThrows(ConfigException.class, () -> configs().of(top));
    assertEquals(
        "the pack '../pack.yaml' cannot be read: it lies outside /work/site", outside.getMessage());
  }

  @Test
  void withoutLookingUpNoFileHolds() throws Exception {
    write(deep, "articlint.yaml", "fail-on: note\n");
    Config none = new Configs(top, top, Optional.empty(), false, options()).of(deep);
    assertEquals(Optional.empty(), none.file());
    assertEquals(FailOn.ERROR, none.failOn());
    assertEquals(top, none.archive());
  }

  /** A newer version may know keys that this one would call unknown. */
  @Test
  void aFileForAnotherVersionSaysNothingElse() throws Exception {
    write(top, "articlint.yaml", "unknown: key\nrequired-version: \">=999\"\n");
    ConfigException refused = assertThrows(ConfigException.class, () -> configs().of(top));
    assertEquals(1, refused.problems().size());
    assertEquals(2, refused.problems().get(0).line());
    assertTrue(
        refused.getMessage().startsWith("this file is for articlint >=999, and this is articlint "),
        refused.getMessage());
    write(top, "articlint.yaml", "fail-on: note\nrequired-version: \">=0.0.1 <999\"\n");
    assertEquals(FailOn.NOTE, configs().of(top).failOn());
  }

  @Test
  void aRequirementThatCannotBeReadIsAFault() throws Exception {
    for (String wrong : List.of("latest", "[1]", "~1")) {
      write(top, "articlint.yaml", "required-version: " + wrong + "\n");
      assertThrows(ConfigException.class, () -> configs().of(top), wrong);
    }
  }

  @Test
  void textsThatAreNotSavedTakeThePlaceOfFiles() throws Exception {
    Path file = write(top, "articlint.yaml", "fail-on: note\n");
    Path pack = write(top, "house.yaml", "pack: house\n");
    UnsavedTexts unsaved =
        UnsavedTexts.NONE
            .with(file, "extends: [./house.yaml, ./guides/new.yaml]\nfail-on: never\n")
            .with(pack, "pack: house\nwords: {changes: [decant]}\n")
            .with(top.resolve("guides/new.yaml"), "pack: new\nwords: {changes: {file: more.txt}}\n")
            .with(top.resolve("guides/more.txt"), "en: [reshard]\n");
    Configs configs = configs();
    Config shown = configs.read(file, unsaved);
    assertEquals(FailOn.NEVER, shown.failOn());
    assertEquals(List.of("decant", "reshard"), shown.vocabulary().words("changes"));
    assertEquals(FailOn.NOTE, configs.of(top).failOn());
    Config added = configs.ofPack(top.resolve("guides/new.yaml"), unsaved);
    assertEquals(List.of("reshard"), added.vocabulary().words("changes"));
  }

  @Test
  void faultsOfUnsavedTextsStandInThemAndFilesOutsideStayClosed() throws Exception {
    Path file = top.resolve("articlint.yaml");
    Path outside = files.getPath("/work/other.yaml");
    UnsavedTexts unsaved =
        UnsavedTexts.NONE
            .with(file, "extends: [./new.yaml, ../other.yaml]\n")
            .with(top.resolve("new.yaml"), "pack: new\nrule: []\n")
            .with(outside, "pack: other\n");
    ConfigException refused =
        assertThrows(ConfigException.class, () -> configs().read(file, unsaved));
    assertEquals(
        List.of("articlint.yaml:1", "new.yaml:2"),
        refused.problems().stream().map(each -> each.file() + ":" + each.line()).toList());
    assertTrue(refused.problems().get(0).message().contains("it lies outside"));
  }

  private Configs configs() {
    return new Configs(top, top, Optional.empty(), true, options());
  }

  private static ConfigOptions options() {
    return ConfigOptions.withPacks(new ShippedPacks(), List.of());
  }

  private static Path write(Path directory, String name, String yaml) throws IOException {
    return Files.writeString(directory.resolve(name), yaml);
  }
}
