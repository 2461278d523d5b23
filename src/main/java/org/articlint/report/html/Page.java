package org.articlint.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.lint.RepeatedTexts;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.review.QueueEntry;
import org.articlint.report.medium.Plural;
import org.articlint.rule.Severity;

/**
 * What the page shows.
 *
 * @param headline what was found
 * @param scope what was checked
 * @param part what that is, in words, when it is not the whole archive
 * @param outcome of the run, as a clause
 * @param tiles the numbers to see first
 * @param left how many findings of each rule are counted but not listed
 * @param folders to choose from
 */
public record Page(
    String version,
    LocalDate today,
    String headline,
    String scope,
    Optional<String> part,
    String outcome,
    List<Tile> tiles,
    BarTable byRule,
    BarTable byFolder,
    BarTable byOwner,
    Optional<Reviews> reviews,
    Optional<AiDisclosure> disclosure,
    Optional<Trend> trend,
    Optional<RepeatedTexts> repeated,
    Unchecked unchecked,
    List<ArticleItem> listed,
    Map<String, Integer> left,
    List<String> folders,
    boolean isWatched,
    Asset style,
    Asset script) {

  /**
   * A number to see first.
   *
   * @param kind a severity, for its colour; or empty
   */
  public record Tile(String label, int count, String kind, String filter) {}

  /** A section to jump to. */
  public record Section(String id, String title) {}

  static Page of(
      String version,
      LintResult result,
      String outcome,
      KeptFindings findings,
      Map<String, Integer> byPath,
      PageFacts facts) {
    FindingCounts counts = result.findings();
    Map<String, QueueEntry> entries = Reviews.byPath(facts.reviews());
    return new Page(
        version,
        result.scope().today(),
        headline(counts),
        scope(result.scope()),
        facts.part(),
        outcome,
        tiles(counts, result),
        BarTable.ranked("Rule", "finding", counts.byRule(), rule -> Address.of("rule", rule)),
        BarTable.ranked(
            "Folder",
            "finding",
            Folders.withSubfolders(counts.byFolder()),
            folder -> Address.of("folder", folder)),
        BarTable.ranked(
            "Owner",
            "finding",
            Reviews.byOwner(byPath, entries),
            owner -> Address.of("owner", owner)),
        facts.reviews().map(Reviews::of),
        AiDisclosure.of(result),
        facts.history().map(Trend::of),
        facts.repeated(),
        Unchecked.of(result),
        ArticleItem.of(findings.inOrder(), facts.links(), entries, result.scope().today()),
        findings.leftByRule(),
        Folders.around(byPath.keySet()),
        facts.isWatched(),
        Asset.read("report.css"),
        Asset.read("report.js"));
  }

  private static String headline(FindingCounts counts) {
    return counts.open() == 0
        ? "Nothing found"
        : Plural.bySeverity(counts) + " in " + Plural.of(counts.articles(), "article");
  }

  private static String scope(LintScope scope) {
    String checked = "Checked " + Plural.of(scope.articles(), "article");
    return scope.compared() == 0
        ? checked
        : checked + " against " + Plural.number(scope.compared()) + " more of the archive";
  }

  private static List<Tile> tiles(FindingCounts counts, LintResult result) {
    List<Tile> tiles = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      String name = severity.toString();
      int open = counts.open(severity);
      tiles.add(
          new Tile(
              name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                  + name.substring(1)
                  + (open == 1 ? "" : "s"),
              open,
              name,
              open == 0 ? "" : Address.of("severity", name)));
    }
    tiles.add(new Tile("Articles with findings", counts.articles(), "", ""));
    if (!result.failures().isEmpty()) {
      tiles.add(new Tile("Not checked", result.failures().size(), Severity.ERROR.toString(), ""));
    }
    return tiles;
  }

  /** The sections of the page, in their order. */
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    trend.ifPresent(some -> sections.add(new Section("trend", "Trend")));
    reviews.ifPresent(some -> sections.add(new Section("freshness", "Freshness")));
    if (!byRule.bars().isEmpty()) {
      sections.add(new Section("debt", "Where the findings are"));
    }
    repeated.ifPresent(some -> sections.add(new Section("repeated", "Repeated text")));
    disclosure.ifPresent(some -> sections.add(new Section("disclosure", "AI disclosure")));
    sections.add(new Section("unchecked", "What was not checked"));
    sections.add(new Section("findings", "Findings"));
    return sections;
  }

  /** The number of findings that are listed. */
  public int listedFindings() {
    return listed.stream().mapToInt(article -> article.findings().size()).sum();
  }

  /** The number of findings that are counted but not listed. */
  public int leftFindings() {
    return left.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The owners of the articles that are listed. */
  public List<String> owners() {
    return listed.stream()
        .flatMap(article -> article.owners().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The rules of the findings that are listed. */
  public List<String> rules() {
    return listed.stream()
        .flatMap(article -> article.findings().stream())
        .map(FindingItem::rule)
        .distinct()
        .sorted()
        .toList();
  }

  /** What the page may do: nothing but its own style and script. */
  public String policy() {
    return "default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; base-uri 'none'; form-action 'none'"
        .formatted(style.hash(), script.hash());
  }
}
