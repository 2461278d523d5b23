package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where packs of rules may lie, and the faults of those that lie elsewhere. */
class PackPlacesTest {

  private FileSystem files;

  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    site = Files.createDirectories(files.getPath("/site"));
    Files.writeString(site.resolve("a.md"), "# A\n\nWords.\n");
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void packsAreNeitherFetchedNorReadFromOutside() throws IOException {
    Files.writeString(files.getPath("/secret.yaml"), "password: hunter2\n");
    Files.createDirectories(site.resolve(".git"));
    config("extends: [../secret.yaml]\n");
    Cli.Result result = Cli.in(site).run("check", ".");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("lies outside"), result.err());
    assertTrue(!result.err().contains("hunter2"), "it quotes the file");
    config("extends: ['https://example.org/pack.yaml']\n");
    assertFault("packs are not read from the network");
    config("extends: [recomended]\n");
    assertFault("unknown pack 'recomended', did you mean 'recommended'");
  }

  @Test
  void aPackOfTheCommandLineMayLieAnywhere() throws IOException {
    Files.createDirectories(site.resolve(".git"));
    Files.writeString(
        files.getPath("/house.yaml"),
        "pack: house\nextends: [recommended]\noverrides: {stale-last-reviewed: error}\n"
            + "rules: [{id: own, title: t, severity: note, message: m, why: w, fix: f,"
            + " check: {kind: text-pattern, terms: [a]}}]\n");
    assertEquals(0, Cli.in(site).run("check", "a.md", "--pack", "../house.yaml").code());
    Files.copy(site.resolve("../house.yaml"), site.resolve("house.yaml"));
    Files.writeString(site.resolve("articlint.yaml"), "extends: house.yaml\n");
    assertEquals(
        0,
        Cli.in(site).run("check", "a.md", "--pack", "house.yaml").code(),
        "a pack may be named twice");
    Files.delete(site.resolve("articlint.yaml"));
    Cli.Result missing = Cli.in(site).run("check", "a.md", "--pack", "../hause.yaml");
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("there is no such file"), missing.err());
  }

  @Test
  void packsThatExtendEachOtherAreReported() throws IOException {
    Files.writeString(site.resolve("one.yaml"), "pack: one\nextends: [./two.yaml]\n");
    Files.writeString(site.resolve("two.yaml"), "pack: two\nextends: [./one.yaml]\n");
    config("extends: [./one.yaml]\n");
    assertFault("the pack extends itself: one.yaml -> two.yaml -> one.yaml");
  }

  private void config(String yaml) throws IOException {
    Files.writeString(site.resolve("articlint.yaml"), yaml);
  }

  private void assertFault(String expected) {
    Cli.Result result = Cli.in(site).run("check", ".");
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().contains(expected), expected + "\nis not in\n" + result.err());
  }
}
