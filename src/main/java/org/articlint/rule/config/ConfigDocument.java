package org.articlint.rule.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.value.Option;
import org.articlint.rule.FailOn;
import org.articlint.rule.pack.RuleSetting;
import org.articlint.rule.yaml.Document;
import org.articlint.rule.yaml.Key;
import org.articlint.rule.yaml.Written;

/** A configuration as its file writes it; public, because it is made by reflection. */
public record ConfigDocument(
    @Key("extends") @Option("packs of rules: shipped ones and files") List<Written<String>> packs,
    @Option("the directory that archive rules compare") Optional<Written<String>> archive,
    @Option("globs of files that are no articles") List<Written<Glob>> exclude,
    @Option(value = "the severity from which on a run fails", fallback = "error") FailOn failOn,
    @Option("globs with the format they are read in") Map<Glob, Written<String>> formats,
    @Option("what changes in rules") Map<Written<String>, Written<RuleSetting>> rules,
    @Option("what changes for some files") List<PathRules> overrides)
    implements Document {

  /** What changes for some files. */
  public record PathRules(
      @Option(value = "globs of the files", required = true) List<Written<Glob>> files,
      @Option(value = "what changes in rules", required = true)
          Map<Written<String>, Written<RuleSetting>> rules)
      implements Document {}
}
