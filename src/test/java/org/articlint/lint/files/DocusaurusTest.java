package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class DocusaurusTest {

  private FileSystem files;
  private Path root;

  @BeforeEach
  void create() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    root = Files.createDirectories(files.getPath("/work/site"));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void articlesBelowAConfigurationAreMdx() throws IOException {
    write("website/docusaurus.config.js", "module.exports = {title: 'T'};");
    Docusaurus docusaurus = new Docusaurus(root);
    assertTrue(docusaurus.readsMdx("website/docs/deep/a.md"));
    assertTrue(docusaurus.readsMdx("website/README.md"));
    assertFalse(docusaurus.readsMdx("README.md"));
    assertFalse(docusaurus.readsMdx("other/docs/a.md"));
  }

  @Test
  void eachNameOfTheConfigurationCounts() throws IOException {
    for (String extension : new String[] {"js", "ts", "mjs", "cjs"}) {
      write(extension + "/docusaurus.config." + extension, "");
      assertTrue(new Docusaurus(root).readsMdx(extension + "/docs/a.md"), extension);
    }
    write("json/docusaurus.config.json", "{}");
    assertFalse(new Docusaurus(root).readsMdx("json/docs/a.md"));
  }

  @Test
  void theConfigurationMaySayThatMdIsNoMdx() throws IOException {
    assertReads(false, "export default {markdown: {format: 'detect'}};");
    assertReads(false, "  markdown: {\n    mermaid: true,\n    \"format\": \"md\",\n  }");
    assertReads(true, "  markdown: {format: 'mdx'}");
    assertReads(true, "  // markdown: {format: 'detect'}");
    assertReads(true, "  /* markdown: {format: 'detect'} */");
    assertReads(true, "  dateformat: 'md', feed: {format: 'rss'}");
    assertReads(false, "  // format: 'mdx' is the default\n  markdown: {format: 'md'}");
  }

  @Test
  void theNearestConfigurationCounts() throws IOException {
    write("docusaurus.config.js", "markdown: {format: 'md'}");
    write("inner/docusaurus.config.ts", "");
    Docusaurus docusaurus = new Docusaurus(root);
    assertTrue(docusaurus.readsMdx("inner/docs/a.md"));
    assertFalse(docusaurus.readsMdx("docs/a.md"));
  }

  @Test
  void nothingAboveTheRootIsRead() throws IOException {
    Files.writeString(files.getPath("/work/docusaurus.config.js"), "");
    assertFalse(new Docusaurus(root).readsMdx("docs/a.md"));
    assertFalse(new Docusaurus(root).readsMdx("../a.md"));
  }

  @Test
  void aConfigurationIsLookedForOnce() throws IOException {
    write("docusaurus.config.js", "");
    Docusaurus docusaurus = new Docusaurus(root);
    assertTrue(docusaurus.readsMdx("docs/a.md"));
    Files.delete(root.resolve("docusaurus.config.js"));
    assertTrue(docusaurus.readsMdx("docs/b.md"));
    assertFalse(new Docusaurus(root).readsMdx("docs/b.md"));
  }

  private void assertReads(boolean expected, String configuration) throws IOException {
    write("docusaurus.config.js", configuration);
    assertEquals(expected, new Docusaurus(root).readsMdx("docs/a.md"), configuration);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
