package org.articlint.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.article.Metadata;
import org.articlint.article.OneLine;
import org.articlint.check.value.Vocabulary;
import org.articlint.lint.site.KeyUse;
import org.articlint.lint.site.RenderedSite;
import org.articlint.lint.site.SiteSurvey;
import org.articlint.parse.site.SiteProfile;

/**
 * The configuration that fits a site, and why.
 *
 * @param packs the packs to extend, each with the reason for it
 * @param archive the directory of the articles, ending in {@code /}; empty for all of the site
 * @param excludes globs, each with the reason for it
 * @param fields metadata keys to add to lists of fields
 * @param formats globs with their format
 * @param reasons why a glob has its format, by globs
 */
record InitialConfiguration(
    Map<String, String> packs,
    String archive,
    Map<String, String> excludes,
    Map<String, List<String>> fields,
    Map<String, String> formats,
    Map<String, String> reasons) {

  /** Directories in which sites keep articles. */
  private static final List<String> ARCHIVES =
      List.of("content/", "docs/", "articles/", "source/", "src/", "pages/");

  /** The share of all articles, as a percentage, that a directory needs to be the archive. */
  private static final int MIN_ARCHIVE_PERCENT = 80;

  /** What fewer articles have, also as a percentage, was a single attempt. */
  private static final int MIN_USES = 5;

  private static final int MIN_USE_PERCENT = 5;

  private static final int MAX_REASON_CHARS = 100;

  private static final Pattern OF_AI = Pattern.compile("(^|[._*])(ai|llm|gpt)([._]|$)|generat");

  /** Files about a repository or a program, which are no articles. */
  private static final Pattern OTHER_FILES =
      Pattern.compile(
          "(license|licence|code[-_]of[-_]conduct|contributing|changelog|security|support|notice|authors"
              + "|maintainers|codeowners|third[-_]?party[-_]?notices|pull_request_template)\\.(md|txt|markdown|adoc|rst)"
              + "|requirements[^/]*\\.txt|cmakelists\\.txt|robots\\.txt|humans\\.txt|llms[^/]*\\.txt",
          Pattern.CASE_INSENSITIVE);

  /** Directories of instructions for people who operate something. */
  private static final Pattern OPERATIONS =
      Pattern.compile(
          "(^|[/_.-])(run-?books?|play-?books?)/|(^|/)(sops?|operations?|ops|how-?tos?|incidents?)/",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REVIEW_DATE =
      Pattern.compile("review|verif|audit|validat|check|confirm|attest");

  private static final Pattern REVIEWER =
      Pattern.compile("(review|approv|verif|proofread|sign(ed)?off).*(by|er|ers|or)$");

  /** Chooses a configuration. */
  static InitialConfiguration of(SiteSurvey site, Path directory, Vocabulary known) {
    Map<String, String> excludes = new LinkedHashMap<>();
    site.otherFolders(directory).forEach(folder -> excludes.put(glob(folder), "no articles"));
    Set<String> others = stems(excludes.keySet());
    for (String folder : site.olderVersions()) {
      if (!isIn(others, folder)) {
        excludes.put(glob(folder), "an older version of the same articles");
      }
    }
    Optional<RenderedSite> rendered = site.rendered().filter(each -> !isIn(others, each.folder()));
    rendered
        .filter(RenderedSite::hasSources)
        .ifPresent(
            each -> excludes.put(glob(each.folder()), "rendered from the articles elsewhere"));
    site.paths().stream()
        .filter(path -> OTHER_FILES.matcher(path).matches())
        .forEach(path -> excludes.put("/" + path, "no article"));
    String archive = archive(site, excludes.keySet());
    excludes.keySet().removeIf(glob -> !stem(glob).startsWith(archive));
    Map<String, String> formats = formats(site);
    Map<String, String> reasons = new LinkedHashMap<>();
    rendered
        .filter(each -> !each.hasSources())
        .ifPresent(
            each -> {
              String pages = each.folder().isEmpty() ? "**/*.html" : glob(each.folder());
              formats.put(pages, SiteProfile.FORMAT);
              reasons.put(pages, "a rendered site: " + each.mark());
            });
    return new InitialConfiguration(
        packs(site, known), archive, excludes, fields(site, known), formats, reasons);
  }

  /** The glob of all files in a directory. */
  private static String glob(String folder) {
    return literal(folder) + "**";
  }

  /** The glob of one path. */
  private static String literal(String path) {
    return "/" + path.replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0");
  }

  /** The path that a glob of this class begins with. */
  private static String stem(String glob) {
    return glob.substring(1).replaceFirst("\\*\\*$", "").replaceAll("\\\\(.)", "$1");
  }

  private static Set<String> stems(Set<String> globs) {
    return globs.stream().map(InitialConfiguration::stem).collect(Collectors.toSet());
  }

  /** Whether a file or directory is one of some files and directories, or in one of them. */
  private static boolean isIn(Set<String> stems, String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (stems.contains(path.substring(0, slash + 1))) {
        return true;
      }
    }
    return stems.contains(path);
  }

  private static String archive(SiteSurvey site, Set<String> excluded) {
    Set<String> stems = stems(excluded);
    List<String> left = site.paths().stream().filter(path -> !isIn(stems, path)).toList();
    Set<String> candidates = new LinkedHashSet<>();
    site.generator()
        .ifPresent(
            used ->
                used.generator()
                    .articles()
                    .forEach(name -> candidates.add(used.base() + name + "/")));
    candidates.addAll(ARCHIVES);
    for (String candidate : candidates) {
      long inside = left.stream().filter(path -> path.startsWith(candidate)).count();
      if (inside > 0 && inside * 100 >= (long) left.size() * MIN_ARCHIVE_PERCENT) {
        return candidate;
      }
    }
    return "";
  }

  private static Map<String, String> packs(SiteSurvey site, Vocabulary known) {
    Map<String, String> packs = new LinkedHashMap<>();
    packs.put("recommended", "useful on any site");
    Optional<KeyUse> date =
        used(site, List.of("ms.date"))
            .or(() -> used(site, known.fields("expiry-dates")))
            .or(() -> used(site, known.fields("review-dates")))
            .or(() -> used(site, known.fields("review-due-dates")));
    date.ifPresent(key -> packs.put("freshness", told(key, site)));
    // Other sites keep other things under a name as common as "status".
    List<String> ai =
        Stream.of("ai-flags", "ai-grades", "ai-statuses", "ai-origins", "ai-generators")
            .flatMap(list -> known.fields(list).stream())
            .filter(path -> OF_AI.matcher(path).find())
            .toList();
    used(site, ai).ifPresent(key -> packs.put("ai-disclosure", told(key, site)));
    long guides = site.paths().stream().filter(path -> OPERATIONS.matcher(path).find()).count();
    if (guides >= MIN_USES) {
      packs.put("operations", guides + " articles are in folders of instructions");
    }
    if (site.isAlphanode()) {
      packs.put("alphanode", "articles have ids of alphanode");
    }
    return packs;
  }

  private static String told(KeyUse key, SiteSurvey site) {
    String all = site.read() == site.paths().size() ? "" : " read";
    return "%s of %s articles%s have %s".formatted(key.articles(), site.read(), all, key.path());
  }

  /** The most frequent key of a list that is in regular use. */
  private static Optional<KeyUse> used(SiteSurvey site, List<String> list) {
    Set<String> wanted = normal(list);
    return site.keys().stream()
        .filter(
            key ->
                key.articles() >= MIN_USES || key.articles() * 100 >= site.read() * MIN_USE_PERCENT)
        .filter(key -> wanted.contains(Metadata.normalizeKey(key.path())))
        .findFirst();
  }

  private static Set<String> normal(List<String> paths) {
    Set<String> normal = new LinkedHashSet<>();
    for (String path : paths) {
      normal.add(Metadata.normalizeKey(path.replaceFirst("^\\*+\\.", "")));
    }
    return normal;
  }

  /** Keys that read like review dates or reviewers and that no rule knows yet. */
  private static Map<String, List<String>> fields(SiteSurvey site, Vocabulary known) {
    Set<String> read = normal(known.paths());
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (KeyUse key : site.keys()) {
      String normal = Metadata.normalizeKey(key.path());
      if (read.contains(normal) || read.contains(normal.substring(normal.lastIndexOf('.') + 1))) {
        continue;
      }
      if (key.isDate() && REVIEW_DATE.matcher(normal).find()) {
        fields.computeIfAbsent("review-dates", name -> new ArrayList<>()).add(key.path());
      } else if (key.isText() && REVIEWER.matcher(normal).find()) {
        fields.computeIfAbsent("reviewers", name -> new ArrayList<>()).add(key.path());
      }
    }
    return fields;
  }

  private static Map<String, String> formats(SiteSurvey site) {
    Map<String, String> formats = new LinkedHashMap<>();
    if (site.withMultiMarkdown() * 2 > site.read()) {
      formats.put("**/*.md", "multimarkdown");
    }
    if (isTextOfSphinx(site)) {
      formats.put("**/*.txt", "rst");
    }
    site.containers().forEach((file, format) -> formats.put(literal(file), format));
    return formats;
  }

  /** Django and others write the pages of Sphinx in files of text. */
  private static boolean isTextOfSphinx(SiteSurvey site) {
    return site.generator().filter(used -> used.generator().name().equals("Sphinx")).isPresent()
        && site.paths().stream().filter(path -> path.endsWith(".txt")).count() * 2
            > site.paths().size();
  }

  private String reason(String glob) {
    String reason = reasons.get(glob);
    return reason == null ? "" : "   # " + OneLine.of(reason, MAX_REASON_CHARS);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** Returns the text of the file. */
  String yaml() {
    StringBuilder yaml = new StringBuilder();
    yaml.append(
        "# Configures articlint. `articlint config PATH` shows the settings that apply to a path.\n");
    yaml.append("\n# Packs of rules; `articlint rules --all` lists every rule.\n");
    yaml.append("extends:\n");
    packs.forEach((name, why) -> yaml.append("  - %s   # %s\n".formatted(name, why)));
    yaml.append("\n# The articles that are compared with each other, relative to this file.\n");
    yaml.append(archive.isEmpty() ? "# archive: content/\n" : "archive: " + archive + "\n");
    yaml.append("\n# Files that are never checked, not even when the command line names them.\n");
    yaml.append(excludes.isEmpty() ? "# exclude: [\"**/drafts/**\"]\n" : "exclude:\n");
    excludes.forEach((glob, why) -> yaml.append("  - %s   # %s\n".formatted(quoted(glob), why)));
    if (!formats.isEmpty()) {
      yaml.append("\n# How files are read that their extension does not tell.\nformats:\n");
      formats.forEach(
          (glob, format) ->
              yaml.append("  %s: %s%s\n".formatted(quoted(glob), format, reason(glob))));
    }
    if (!fields.isEmpty()) {
      yaml.append("\n# Metadata keys of this site that rules read besides those they know.\n");
      yaml.append("fields:\n");
      fields.forEach(
          (list, keys) ->
              yaml.append(
                  "  %s: [%s]\n"
                      .formatted(
                          list,
                          String.join(", ", keys.stream().map(each -> quoted(each)).toList()))));
    }
    yaml.append("\n# The lowest severity that fails a run: error, warning, note or never.\n");
    yaml.append("fail-on: error\n");
    yaml.append("\n# rules:\n");
    yaml.append("#   stale-last-reviewed: {severity: error, check: {max-age: 180d}}\n");
    yaml.append("#   missing-rollback-note: off\n");
    yaml.append("\n# overrides:\n");
    yaml.append("#   - files: [\"blog/**\"]\n");
    yaml.append("#     rules: {missing-rollback-note: off}\n");
    return yaml.toString();
  }
}
