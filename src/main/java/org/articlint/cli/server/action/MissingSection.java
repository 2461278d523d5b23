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
    for (Markup markup : Markup.of(article.file())) {
      TextEdit edit = edit(markup, article, name.group(1), line.get());
      if (isSection(article, name.group(1), edit)) {
        return Optional.of(new Offer(name.group(1), edit));
      }
    }
    return Optional.empty();
  }

  private static TextEdit edit(Markup markup, OpenArticle article, String title, int line) {
    SourceText source = article.source();
    int at = source.lineSpan(line).end();
    String text = markup.section(level(article.article().blocks()), title, "TODO");
    return TextEdit.insert(at, "\n\n" + text + (at == source.length() ? "\n" : ""));
  }

  /** Whether the article would have the section. */
  private static boolean isSection(OpenArticle article, String title, TextEdit edit) {
    return article
        .edited(TextEdit.apply(article.source(), List.of(edit)))
        .filter(
            edited ->
                edited
                    .article()
                    .sectionsBelowTitle()
                    .anyMatch(section -> section.heading().text().equals(title)))
        .isPresent();
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
