package org.articlint.cli.server.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.SourceText;
import org.articlint.article.TextEdit;
import org.articlint.cli.workspace.OpenArticle;
import org.articlint.lint.finding.Finding;

/** Writes the section that a rule asks for, under the name that its help gives to it. */
final class MissingSection {

  private static final Pattern NAME = Pattern.compile("\"([^\"\\n]{1,80})\" section");

  private static final int BELOW_TITLE = 2;

  private MissingSection() {}

  /** A section that can be written. */
  record Offer(String title, TextEdit edit) {}

  /** Returns the section for a finding; empty when it does not ask for one. */
  static Optional<Offer> of(OpenArticle article, Finding finding) {
    Matcher name = NAME.matcher(finding.help());
    Optional<Integer> line = finding.place().belongsAfterLine();
    if (line.isEmpty() || !name.find()) {
      return Optional.empty();
    }
    SourceText source = article.source();
    int at = source.lineSpan(line.get()).end();
    Markup markup = Markup.of(article.file()).get(0);
    String text = markup.section(level(article.article().blocks()), name.group(1), "TODO");
    String end = at == source.length() ? "\n" : "";
    return Optional.of(new Offer(name.group(1), TextEdit.insert(at, "\n\n" + text + end)));
  }

  /** The level of the highest headings below the title. */
  private static int level(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).level())
        .filter(level -> level >= BELOW_TITLE)
        .min(Comparator.naturalOrder())
        .orElse(BELOW_TITLE);
  }
}
