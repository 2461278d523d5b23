package org.articlint.lint.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program that makes a site of articles, recognised by files beside them.
 *
 * @param name as its makers write it
 * @param marks files and directories, each of which gives it away; {@code a+b} stands for both
 * @param articles directories in which it looks for articles
 * @param others directories of files that are no articles: what it writes, its templates, packages
 */
public record Generator(
    String name, List<String> marks, List<String> articles, List<String> others) {

  /** In this order, because some use the file of another one and more. */
  private static final List<Generator> KNOWN =
      List.of(
          of("Microsoft Learn", ".openpublishing.publish.config.json", "", "_site obj"),
          of("DocFX", "docfx.json", "", "_site obj"),
          of(
              "Zola",
              "zola.toml config.toml+content+templates",
              "content",
              "public templates themes"),
          of(
              "Hugo",
              "hugo.toml hugo.yaml hugo.yml hugo.json config/_default config.toml+content"
                  + " config.yaml+content config.yml+content content+archetypes",
              "content",
              "public resources layouts themes"),
          of(
              "Docusaurus",
              "docusaurus.config.js docusaurus.config.ts docusaurus.config.mjs"
                  + " docusaurus.config.cjs",
              "docs",
              "build node_modules static"),
          of("MkDocs", "mkdocs.yml mkdocs.yaml", "docs", "site overrides"),
          of("VitePress", ".vitepress docs/.vitepress", "docs", "node_modules"),
          of("VuePress", ".vuepress docs/.vuepress", "docs", "node_modules"),
          of("Hexo", "_config.yml+scaffolds", "source", "public node_modules themes scaffolds"),
          of(
              "GOV.UK Tech Docs Template",
              "config/tech-docs.yml config/tech-docs.yaml",
              "source",
              "build source/layouts source/partials"),
          of("Middleman", "config.rb+source", "source", "build source/layouts source/partials"),
          of(
              "Eleventy",
              ".eleventy.js eleventy.config.js eleventy.config.cjs eleventy.config.mjs"
                  + " eleventy.config.ts",
              "content",
              "_site node_modules _includes"),
          of("Pelican", "pelicanconf.py", "content", "output theme themes"),
          of("mdBook", "book.toml", "src", "book"),
          of("GitBook", ".gitbook.yaml SUMMARY.md+README.md", "", "_book node_modules"),
          of(
              "Astro",
              "astro.config.mjs astro.config.js astro.config.ts",
              "src/content",
              "dist node_modules"),
          of("Gatsby", "gatsby-config.js gatsby-config.ts", "content", "public node_modules"),
          of("Nuxt", "nuxt.config.ts nuxt.config.js", "content", "dist node_modules"),
          of("Next.js", "next.config.js next.config.mjs next.config.ts", "", "out node_modules"),
          of(
              "Jekyll",
              "_config.yml+_layouts _config.yml+_posts _config.yml+_includes _config.yml+Gemfile",
              "",
              "_site vendor _layouts _includes"),
          of(
              "Antora",
              "antora-playbook.yml antora-playbook.yaml antora.yml",
              "",
              "build node_modules"),
          of(
              "Sphinx",
              "conf.py+index.rst conf.py+index.md source/conf.py docs/conf.py doc/conf.py"
                  + " docs/source/conf.py doc/source/conf.py",
              "",
              "_build _templates build"),
          of("Nikola", "conf.py+posts conf.py+pages", "", "output cache themes"),
          of("Obsidian", ".obsidian", "", ""));

  private static Generator of(String name, String marks, String articles, String others) {
    return new Generator(name, words(marks), words(articles), words(others));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }

  /**
   * A generator in use.
   *
   * @param mark the file or directory that gives it away, relative to the site, with {@code /}
   * @param base the directory of the generator: empty, or ending in {@code /}
   */
  public record Used(Generator generator, String mark, String base) {}

  /** Finds the generator of a site: in its own directory, or in one directly below it. */
  static Optional<Used> of(Path site, List<String> directories) {
    for (String base : directories) {
      for (Generator generator : KNOWN) {
        Optional<String> mark =
            generator.marks.stream().filter(each -> isThere(site, base, each)).findFirst();
        if (mark.isPresent()) {
          return Optional.of(new Used(generator, base + mark.get().split("\\+", 2)[0], base));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isThere(Path site, String base, String mark) {
    return List.of(mark.split("\\+", -1)).stream()
        .allMatch(name -> Files.exists(site.resolve(base + name)));
  }
}
