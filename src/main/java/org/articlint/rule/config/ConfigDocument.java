package org.articlint.rule.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.value.Option;
import org.articlint.check.value.WordList;
import org.articlint.rule.FailOn;
import org.articlint.rule.pack.RuleSetting;
import org.articlint.rule.yaml.Document;
import org.articlint.rule.yaml.Written;

/**
 * A configuration as its file writes it; public, because it is made by reflection. All components
 * are optional, so that the binder need not read their annotations: the proxies that annotations
 * are read through cost a tenth of the CPU time of a check of one article.
 */
@SuppressWarnings("MemberName") // extends is a keyword in Java
public record ConfigDocument(
    @Option("packs of rules: shipped ones and files") Optional<List<Written<String>>> extends_,
    @Option("the directory that archive rules compare") Optional<Written<String>> archive,
    @Option("globs of files that are no articles") Optional<List<Written<Glob>>> exclude,
    @Option(value = "the severity from which on a run fails", fallback = "error")
        Optional<FailOn> failOn,
    @Option(
            "globs with the format they are read in: asciidoc, contentful, ghost, html, markdown,"
                + " mdx, multimarkdown, notebook, page-export, records, rst, site, strapi, text, wordpress,"
                + " wordpress-rest, or the file of a profile")
        Optional<Map<Glob, Written<String>>> formats,
    @Option("names of shortcodes, Liquid blocks, components and directives whose content is code")
        Optional<List<Written<TagPattern>>> codeTags,
    @Option("what changes in rules") Optional<Map<Written<String>, Written<RuleSetting>>> rules,
    @Option("what changes for some files") Optional<List<PathRules>> overrides,
    @Option("words to add to the lists that rules refer to") Optional<Map<String, WordList>> words,
    @Option("metadata fields to add to the lists that rules refer to")
        Optional<Map<String, List<String>>> fields,
    @Option("the versions of articlint that this file is for, such as \">=0.3\" or \">=0.3 <1\"")
        Optional<RequiredVersion> requiredVersion)
    implements Document {

  /** A configuration that sets nothing. */
  static final ConfigDocument EMPTY =
      new ConfigDocument(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What changes for some files. */
  public record PathRules(
      @Option(value = "globs of the files", required = true) List<Written<Glob>> files,
      @Option(value = "what changes in rules", required = true)
          Map<Written<String>, Written<RuleSetting>> rules)
      implements Document {}
}
