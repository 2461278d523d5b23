package org.articlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The directions of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "org.articlint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** What the build makes of the templates of the HTML report. */
  private static final String TEMPLATE_CLASSES = "org.articlint.report.html.template";

  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("org.articlint.cli..")
          .layer("report")
          .definedBy("org.articlint.report..")
          .layer("lint")
          .definedBy("org.articlint.lint..")
          .layer("rule")
          .definedBy("org.articlint.rule..")
          .layer("check")
          .definedBy("org.articlint.check..")
          .layer("archive")
          .definedBy("org.articlint.archive..")
          .layer("parse")
          .definedBy("org.articlint.parse..")
          .layer("git")
          .definedBy("org.articlint.git..")
          .layer("article")
          .definedBy("org.articlint.article..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("lint")
          .mayOnlyBeAccessedByLayers("cli", "report")
          .whereLayer("rule")
          .mayOnlyBeAccessedByLayers("cli", "report", "lint")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("cli", "report", "lint", "rule")
          .whereLayer("archive")
          .mayOnlyBeAccessedByLayers("check", "lint", "cli")
          .whereLayer("parse")
          .mayOnlyBeAccessedByLayers("check", "lint")
          .whereLayer("git")
          .mayOnlyBeAccessedByLayers("lint", "cli");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.articlint.(**)").should().beFreeOfCycles();

  /** Within a package that has folders, a folder may only use those to its right. */
  @ArchTest
  static final ArchRule LINT =
      floors("lint", "", "review", "lookup|baseline|suppression", "finding", "files");

  @ArchTest
  static final ArchRule REPORT =
      floors("report", "", "queue", "machine|text", "run", "html", "history|medium");

  @ArchTest static final ArchRule RULE = floors("rule", "config", "pack", "yaml", "");

  @ArchTest
  static final ArchRule CHECK =
      floors("check", "", "schema|expression|condition", "value", "date|spelling|table", "match");

  @ArchTest static final ArchRule ARCHIVE = floors("archive", "", "segment", "near", "text|column");

  @ArchTest
  static final ArchRule CLI =
      floors(
          "cli",
          "",
          "command|start",
          "server..|mcp",
          "workspace",
          "watch",
          "option",
          "output",
          "selection",
          "io");

  @ArchTest
  static final ArchRule SERVER = floors("cli.server", "", "action|language", "yaml", "document");

  @ArchTest
  static final ArchRule PARSE =
      floors(
          "parse",
          "",
          "markdown|asciidoc|rst|export|edit|wordpress|record|notebook|site",
          "html",
          "container|composed",
          "reader",
          "dialect..",
          "head");

  @ArchTest
  static final ArchRule DIALECT = floors("parse.dialect", "", "mdx", "template", "construct");

  /** Elsewhere paragraphs are compared through the questions of the archive package. */
  @ArchTest
  static final ArchRule ONLY_ARCHIVE_COMPARES =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.articlint.archive..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.articlint.archive.near");

  @ArchTest
  static final ArchRule PICOCLI = only("picocli..", "cli", "cli.command", "cli.option", "build");

  @ArchTest
  static final ArchRule COMMONMARK = only("org.commonmark..", "parse.markdown", "parse.dialect..");

  @ArchTest static final ArchRule SNAKEYAML = only("org.yaml..", "parse.head");

  @ArchTest
  static final ArchRule JACKSON_YAML = only("com.fasterxml.jackson.dataformat..", "rule.yaml");

  @ArchTest
  static final ArchRule JACKSON_CORE =
      only(
          "com.fasterxml.jackson.core..",
          "parse.head",
          "rule.yaml",
          "lint.baseline",
          "report.machine",
          "report.medium",
          "report.queue",
          "report.history",
          "cli.command");

  @ArchTest static final ArchRule EXPRESSIONS = only("dev.cel..", "check.expression");

  @ArchTest static final ArchRule SCHEMAS = only("dev.harrel..", "check.schema");

  @ArchTest
  static final ArchRule HTML =
      only("org.jsoup..", "parse.html", "parse.markdown", "parse.wordpress", "parse.site");

  @ArchTest static final ArchRule ICU = only("com.ibm.icu..", "article.dictionary");

  @ArchTest static final ArchRule NO_DATABIND = only("com.fasterxml.jackson.databind..");

  @ArchTest static final ArchRule JGIT = only("org.eclipse.jgit..", "lint.files");

  @ArchTest static final ArchRule TERMINAL_CELLS = only("org.jline..", "report.medium");

  @ArchTest
  static final ArchRule TEMPLATES = only("gg.jte..", "report.html", "report.html.template");

  @ArchTest static final ArchRule LANGUAGE_SERVER = only("org.eclipse.lsp4j..", "cli.server..");

  @ArchTest static final ArchRule GSON = only("com.google.gson..", "cli.server..");

  @ArchTest static final ArchRule CLASS_FILES = only("org.objectweb.asm..", "build");

  /** What is not in the distribution is used by nothing in it. */
  @ArchTest static final ArchRule BUILD = only("org.articlint.build..", "build");

  @ArchTest static final ArchRule MCP = only("io.modelcontextprotocol..", "cli.mcp");

  @ArchTest static final ArchRule REACTOR = only("reactor..", "cli.mcp");

  @ArchTest static final ArchRule PROGRESS_BAR = only("me.tongfei..", "cli.output");

  @ArchTest
  static final ArchRule STANDARD_STREAMS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.articlint.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule ARTICLE_NEEDS_NO_LIBRARY =
      classes()
          .that()
          .resideInAPackage("org.articlint.article")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.articlint.article",
              "org.articlint.article.dictionary",
              "java..",
              "org.jspecify..");

  @ArchTest static final ArchRule ARTICLE = floors("article", "", "dictionary");

  @ArchTest static final ArchTests MAP_KEYS = ArchTests.in(MapKeys.class);

  private static ArchRule only(String library, String... packages) {
    String[] allowed =
        Stream.of(packages).map(name -> "org.articlint." + name).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("only " + String.join(", ", packages) + " may use " + library)
        .allowEmptyShould(true);
  }

  /**
   * The floors of a package, top first; floors on one level, joined by {@code |}, do not use each
   * other. The empty name is the package itself.
   */
  private static ArchRule floors(String top, String... levels) {
    String base = "org.articlint." + top;
    LayeredArchitecture floors = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String level : levels) {
      for (String name : level.split("\\|", -1)) {
        floors =
            floors.layer(base + "." + name).definedBy(name.isEmpty() ? base : base + "." + name);
      }
    }
    List<String> above = new ArrayList<>();
    for (String level : levels) {
      for (String name : level.split("\\|", -1)) {
        LayeredArchitecture.LayerDependencySpecification floor =
            floors.whereLayer(base + "." + name);
        floors =
            above.isEmpty()
                ? floor.mayNotBeAccessedByAnyLayer()
                : floor.mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
      }
      for (String name : level.split("\\|", -1)) {
        above.add(base + "." + name);
      }
    }
    return floors;
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    List<String> unmarked =
        classes.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> p.getName().startsWith("org.articlint."))
            .filter(p -> !p.getName().equals(TEMPLATE_CLASSES))
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(p -> p.getName())
            .toList();
    assertEquals(List.of(), unmarked);
  }
}
