package org.articlint.rule.pack;

import java.util.List;
import org.articlint.rule.Rule;

/**
 * A file of rules, read.
 *
 * @param parents packs that this one builds on
 * @param rules its own rules
 * @param off the ids of its own rules that are off until something switches them on
 * @param changes what it changes in the rules of its parents
 */
public record Pack(
    String name,
    String title,
    List<Pack> parents,
    List<Rule> rules,
    List<String> off,
    List<WrittenChange> changes) {}
