package org.articlint.rule.pack;

import java.util.List;
import java.util.Map;
import org.articlint.check.value.Option;
import org.articlint.check.value.WordList;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.Document;
import org.articlint.rule.yaml.Written;

/** A pack as its file writes it; public, because it is made by reflection. */
@SuppressWarnings("MemberName") // extends is a keyword in Java
public record PackDocument(
    @Option(value = "the name of the pack", required = true) String pack,
    @Option("what its rules are about") String title,
    @Option("packs that this one builds on") List<Written<String>> extends_,
    @Option("the rules") List<Written<Rule.Definition>> rules,
    @Option("what changes in rules of other packs")
        Map<Written<String>, Written<RuleSetting>> overrides,
    @Option("lists of words that rules refer to by name, such as titles of changes")
        Map<String, WordList> words,
    @Option("lists of metadata fields that rules refer to by name")
        Map<String, List<String>> fields)
    implements Document {}
