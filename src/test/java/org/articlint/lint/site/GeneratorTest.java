package org.articlint.lint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorTest {

  /** The generator of a site with these files, looked for in these directories. */
  private static Optional<Generator.Used> used(List<String> directories, String... files)
      throws IOException {
    try (FileSystem system = Jimfs.newFileSystem(Configuration.unix())) {
      Path site = system.getPath("/site");
      for (String file : files) {
        Files.createDirectories(site.resolve(file).getParent());
        Files.createFile(site.resolve(file));
      }
      return Generator.of(site, directories);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "docfx.json | DocFX",
        "docfx.json .openpublishing.publish.config.json | Microsoft Learn",
        "docusaurus.config.ts | Docusaurus",
        "config.toml content/a.md | Hugo",
        "config.toml content/a.md templates/a.html | Zola",
        "config/_default/x | Hugo",
        "mkdocs.yml | MkDocs",
        "_config.yml _posts/a.md | Jekyll",
        "_config.yml scaffolds/a.md | Hexo",
        "_config.yml | ''",
        "README.md | ''",
        "SUMMARY.md README.md | GitBook",
        "source/conf.py | Sphinx",
        "antora.yml modules/ROOT/pages/a.adoc | Antora",
        "conf.py index.rst | Sphinx",
        "doc/source/conf.py | Sphinx",
        "conf.py posts/a.rst | Nikola",
        "conf.py | ''",
      })
  void theFilesBesideTheArticlesGiveItAway(String files, String name) throws IOException {
    assertEquals(
        name,
        used(List.of(""), files.split(" ", -1)).map(used -> used.generator().name()).orElse(""));
  }

  @Test
  void itIsFoundInTheFirstDirectoryThatHasOne() throws IOException {
    Generator.Used below =
        used(List.of("", "a/", "site/"), "site/_config.yml", "site/_posts/a.md", "b/mkdocs.yml")
            .orElseThrow();
    assertEquals("Jekyll", below.generator().name());
    assertEquals("site/_config.yml", below.mark());
    assertEquals("site/", below.base());
    Generator.Used top =
        used(List.of("", "site/"), "site/_config.yml", "site/_posts/a.md", "mkdocs.yaml")
            .orElseThrow();
    assertEquals("mkdocs.yaml", top.mark());
    assertEquals("", top.base());
    assertEquals(List.of("docs"), top.generator().articles());
    assertEquals(List.of("site", "overrides"), top.generator().others());
  }
}
