package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GitIgnoreTest {

  private FileSystem files;
  private Path top;

  @BeforeEach
  void makeTop() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    top = Files.createDirectories(files.getPath("/work/site"));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void theNearestIgnoreFileThatSaysSomethingDecides() throws IOException {
    write(".gitignore", "*.tmp.md\nbuild/\n");
    write("docs/.gitignore", "!keep.tmp.md\n");
    assertIgnored(true, "a.tmp.md");
    assertIgnored(true, "docs/a.tmp.md");
    assertIgnored(false, "docs/keep.tmp.md");
    assertIgnored(true, "keep.tmp.md");
    assertIgnored(false, "a.md");
  }

  /** Each line with a wildcard is tried on each path; lines without one are quick. */
  @Test
  void aFileWithTooManyWildcardsIgnoresNothing() throws IOException {
    String many = "a\n".repeat(2_000) + "*x\n".repeat(998) + "y?\n";
    write(".gitignore", many + "[b].md\n");
    assertIgnored(true, "b.md");
    assertIgnored(true, "a");
    write(".gitignore", many + "[b].md\n[c].md\n");
    assertIgnored(false, "b.md");
    assertIgnored(false, "a");
    write(".gitignore", "*.md\n");
    write("docs/.gitignore", many + "[b].txt\n[c].txt\n");
    assertIgnored(true, "docs/b.md");
    write("docs/.gitignore", many + "[b].txt\n!keep.md\n");
    assertIgnored(false, "docs/keep.md");
  }

  /** JGit takes a number of steps that grows with the power of the number of stars. */
  @Test
  void aNameWithManyStarsTakesNoTime() throws IOException {
    write(".gitignore", "*a*a*a*a*a*a*b\n");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertIgnored(false, "a".repeat(200) + ".md"));
    write(".gitignore", "*.md\n!*a*a*a*a*\n");
    assertIgnored(false, "aaaa.md");
    write(".gitignore", "*a*a\n/**/b*\n");
    assertIgnored(true, "baaa");
    write(".gitignore", "*a*a*\n");
    assertIgnored(false, "aa");
    write(".gitignore", "*a*a\n/**/b*\n");
    assertIgnored(true, "x/b.md");
  }

  @Test
  void aFileOverAMebibyteIgnoresNothing() throws IOException {
    write(".gitignore", "a.md\n" + "b\n".repeat(1 << 19));
    assertIgnored(false, "a.md");
    write(".gitignore", "a.md\n" + "b\n".repeat((1 << 19) - 3));
    assertIgnored(true, "a.md");
  }

  @Test
  void aPatternForDirectoriesIgnoresNoFile() throws IOException {
    write(".gitignore", "build/\n");
    assertTrue(new GitIgnore(top).ignores(top.resolve("build"), true));
    assertIgnored(false, "build");
  }

  @Test
  void infoExcludeCountsAfterTheIgnoreFiles() throws IOException {
    write(".git/info/exclude", "secret.md\nkept.md\n");
    write("docs/.gitignore", "!kept.md\n");
    assertIgnored(true, "secret.md");
    assertIgnored(true, "docs/secret.md");
    assertIgnored(false, "docs/kept.md");
    assertIgnored(true, "kept.md");
  }

  @Test
  void ignoreFilesAboveTheTopDoNotCount() throws IOException {
    Files.writeString(top.resolveSibling(".gitignore"), "*.md\n");
    assertIgnored(false, "a.md");
  }

  @Test
  void theFilesThatWereReadAreKnown() throws IOException {
    write(".gitignore", "x\n");
    write("other/.gitignore", "x\n");
    GitIgnore ignore = new GitIgnore(top);
    ignore.ignores(top.resolve("docs/a.md"), false);
    assertEquals(Set.of(top.resolve(".gitignore")), ignore.files());
  }

  @Test
  void aDirectoryInPlaceOfTheFileIgnoresNothing() throws IOException {
    Files.createDirectories(top.resolve(".gitignore"));
    assertFalse(new GitIgnore(top).ignores(top.resolve("a.md"), false));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(top.resolve(path).resolveSibling(""));
    Files.writeString(top.resolve(path), text);
  }

  private void assertIgnored(boolean expected, String path) {
    assertEquals(expected, new GitIgnore(top).ignores(top.resolve(path), false), path);
  }
}
