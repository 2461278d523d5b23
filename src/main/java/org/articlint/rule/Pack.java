package org.articlint.rule;

import java.util.List;

/**
 * A file of rules, read.
 *
 * @param parents packs that this one builds on
 * @param rules its own rules
 * @param changes what it changes in the rules of its parents
 */
record Pack(
    String name, String title, List<Pack> parents, List<Rule> rules, List<RuleChange> changes) {}
