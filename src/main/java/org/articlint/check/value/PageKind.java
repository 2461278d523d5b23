package org.articlint.check.value;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.LowerCase;

/** Files that look like articles, but that nobody writes for readers, one by one. */
public enum PageKind {
  /** What a program writes, as the file itself says, or as the form of its tool shows. */
  GENERATED {
    @Override
    public boolean is(Article article) {
      return article.metadata().find("external_help_file").isPresent()
          || article.title().filter(title -> isReport(title.text())).isPresent()
          || saysGenerated(article.source().text())
          || isCollection(article);
    }
  },

  /** What people copy and fill in. */
  TEMPLATE {
    @Override
    public boolean is(Article article) {
      List<String> folders = folders(article);
      return folders.stream().anyMatch(TEMPLATE_FOLDERS::contains)
          || folders.stream().anyMatch(folder -> folder.endsWith("-template"))
          || Names.TEMPLATE.matcher(article.fileName()).find();
    }
  },

  /** What tests of a program read. */
  FIXTURE {
    @Override
    public boolean is(Article article) {
      List<String> folders = folders(article);
      return folders.stream().anyMatch(FIXTURE_FOLDERS::contains)
          || (!folders.isEmpty() && TEST_FOLDERS.contains(folders.get(0)));
    }
  };

  private static final Set<String> TEMPLATE_FOLDERS =
      Set.of(
          "archetypes",
          "boilerplates",
          "issue_template",
          "_layouts",
          "layouts",
          "pull_request_template",
          "scaffolds",
          "skeletons",
          "template",
          "templates",
          "_templates",
          "vorlagen",
          "plantillas",
          "modelos",
          "modèles");

  private static final Set<String> FIXTURE_FOLDERS =
      Set.of(
          "fixture",
          "fixtures",
          "__fixtures__",
          "__snapshots__",
          "__tests__",
          "test-data",
          "test-output",
          "test_data",
          "test_output",
          "testdata");

  /** Folders of tests, at the top of a repository. */
  private static final Set<String> TEST_FOLDERS = Set.of("spec", "test", "tests");

  /** Tools say so at the top or at the end. */
  private static final int HEAD_CHARS = 3000;

  private static final int TAIL_CHARS = 1000;

  /** A shorter page may be a manual that somebody writes as one. */
  private static final int MIN_COLLECTION_CHARS = 200_000;

  /** Each article of a collection still has its title. */
  private static final int MIN_COLLECTED_TITLES = 20;

  /** Whether an article is such a file. */
  public abstract boolean is(Article article);

  /** Whether an article is a file of any kind. */
  public static boolean isAny(Article article) {
    return List.of(values()).stream().anyMatch(kind -> kind.is(article));
  }

  private static List<String> folders(Article article) {
    return article.folders().stream().map(LowerCase::of).toList();
  }

  private static boolean isReport(String title) {
    String end = LowerCase.of(title).stripTrailing();
    return end.endsWith("test report") || end.endsWith("coverage report");
  }

  private static boolean saysGenerated(String text) {
    return isMarked(text.substring(0, Math.min(HEAD_CHARS, text.length())))
        || isMarked(text.substring(Math.max(0, text.length() - TAIL_CHARS)));
  }

  /** Whether it is the page into which a site puts all of its articles for a program to read. */
  private static boolean isCollection(Article article) {
    return article.source().text().length() >= MIN_COLLECTION_CHARS
        && article.blocks().stream().filter(PageKind::isTitle).count() >= MIN_COLLECTED_TITLES;
  }

  private static boolean isTitle(Block block) {
    return block instanceof Block.Heading heading && heading.level() == 1;
  }

  private static boolean isMarked(String part) {
    return Marks.PARTS.areIn(part) && Marks.GENERATED.isIn(part);
  }

  /** Compiled only for articles that get so far. */
  private static final class Names {
    private static final Pattern TEMPLATE =
        Pattern.compile(
            "^template[-_.]|[-_.]template(?:\\.[a-z]{2})?\\.\\w+$", Pattern.CASE_INSENSITIVE);
  }

  /** Compiled only for articles of which it is asked. */
  private static final class Marks {
    /** Each mark has one of these, which few articles do. */
    private static final Literals PARTS =
        Literals.of(
            "enerated",
            "ENERATED",
            "SEE ALSO",
            "DO NOT EDIT",
            "spf13/cobra",
            "[[Back to ",
            "sig-object");

    /**
     * A comment, or a sentence on this page; not the comment around a table of contents or a list
     * that a program keeps up to date in an article.
     */
    private static final PrefilteredPattern GENERATED =
        new PrefilteredPattern(
            Pattern.compile(
                "AUTO[- ]?GENERATED|(?m:^#{4,6} [^\\n]{0,80}spf13/cobra\\b[^\\n]{0,40}\\d{4})|\\[\\[Back to (?:Model|API) list]]|class=\"sig sig-object"
                    + "|(?:<!--|\\{/\\*|\\[//]: )[^>]{0,200}?DO NOT EDIT(?! (?:THIS )?(?:SECTION|LIST|TABLE|BELOW))"
                    + "|### SEE ALSO\\s+\\* \\[[^\\n\\]]*]\\([^\\n)]*\\)\\s+- "
                    + "|(?i:(?:<!--|/\\*|\\[//]: )(?![^\\n]*\\b(?:toc|section|table of contents|contributors|list)\\b)"
                    + "[^\\n]{0,80}\\b(?:auto-?\\s?generated|automatically generated|generated (?:by|from|with|using))\\b)"
                    + "|(?i:\\b(?:this|the) (?:page|file|document|documentation|reference|content)\\b[^.\\n]{0,40}"
                    + "\\b(?:is|was|has been|were)\\s+(?:auto-?\\s?generated|automatically generated"
                    + "|generated\\s+(?:automatically|by|from|with|using))\\b)"));
  }
}
