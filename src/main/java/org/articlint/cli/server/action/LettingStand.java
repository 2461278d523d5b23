package org.articlint.cli.server.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Section;
import org.articlint.article.SourceText;
import org.articlint.article.TextEdit;
import org.articlint.check.ArticleProblem;
import org.articlint.cli.workspace.OpenArticle;
import org.articlint.lint.finding.Finding;

/**
 * Writes suppressions of a finding. Their reason is one that articlint does not accept, so that the
 * finding stays until its author has given a better one. Each is tried first, with a reason: what
 * is offered takes this finding away and changes nothing else.
 */
final class LettingStand {

  private static final String NO_REASON = "TODO";
  private static final String SOME_REASON = "it is tried";

  private final OpenArticle article;
  private final SourceText source;
  private final Trial trial;

  LettingStand(OpenArticle article, Trial trial) {
    this.article = article;
    this.source = article.source();
    this.trial = trial;
  }

  /**
   * A suppression that can be written.
   *
   * @param scope what it covers: {@code this paragraph}
   */
  record Offer(String scope, List<TextEdit> edits) {}

  /** Returns what can be offered for a finding, the narrowest first. */
  List<Offer> offers(Finding finding) {
    List<Offer> offers = new ArrayList<>();
    if (finding.rule().check() instanceof ArticleProblem) {
      // These cannot be suppressed.
      return offers;
    }
    int at = offset(finding);
    for (Markup markup : Markup.of(article.file())) {
      block(markup, finding, at).ifPresent(offers::add);
      section(markup, finding, at).ifPresent(offers::add);
      file(markup, finding).ifPresent(offers::add);
      if (!offers.isEmpty()) {
        break;
      }
    }
    return offers;
  }

  private int offset(Finding finding) {
    int line = finding.range().startLine();
    return source.lineSpan(line).start() + finding.range().startColumn() - 1;
  }

  private Optional<Offer> block(Markup markup, Finding finding, int at) {
    for (int line : linesOfBlocks(at)) {
      int start = source.lineSpan(line).start();
      String indentation = indentation(source.slice(source.lineSpan(line)));
      Optional<Offer> offer =
          offer(
              "this paragraph",
              finding,
              reason ->
                  List.of(
                      TextEdit.insert(
                          start,
                          indentation + comment(markup, "", finding, ": " + reason) + "\n")));
      if (offer.isPresent()) {
        return offer;
      }
    }
    return Optional.empty();
  }

  /** The lines on which blocks begin that hold an offset, the innermost first. */
  private List<Integer> linesOfBlocks(int at) {
    List<Integer> lines = new ArrayList<>();
    Article read = article.article();
    int line = source.line(at);
    boolean beginsThere =
        read.paragraphs().stream().anyMatch(each -> source.line(each.span().start()) == line);
    if (beginsThere) {
      lines.add(line);
    }
    for (Block block : read.blocks()) {
      if (block.span().start() <= at && at < block.span().end()) {
        lines.add(source.line(block.span().start()));
      }
    }
    return lines.stream().distinct().toList();
  }

  private static String indentation(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private Optional<Offer> section(Markup markup, Finding finding, int at) {
    Optional<Section> section =
        article
            .article()
            .sectionsBelowTitle()
            .filter(each -> each.span().start() <= at && at < each.span().end())
            .min(Comparator.comparing(each -> each.span().length()));
    if (section.isEmpty()) {
      return Optional.empty();
    }
    int start = source.lineSpan(source.line(section.get().span().start())).start();
    int end = source.lineSpan(source.line(section.get().span().end() - 1)).end();
    return offer(
        "this section",
        finding,
        reason ->
            List.of(
                TextEdit.insert(start, comment(markup, "-start", finding, ": " + reason) + "\n\n"),
                TextEdit.insert(end, "\n\n" + comment(markup, "-end", finding, ""))));
  }

  private Optional<Offer> file(Markup markup, Finding finding) {
    List<Block> blocks = article.article().blocks();
    int line = blocks.isEmpty() ? 1 : source.line(blocks.get(0).span().start());
    int start = source.lineSpan(line).start();
    return offer(
        "this file",
        finding,
        reason ->
            List.of(
                TextEdit.insert(start, comment(markup, "-file", finding, ": " + reason) + "\n\n")));
  }

  private static String comment(Markup markup, String where, Finding finding, String reason) {
    return markup.comment("articlint-ignore" + where + " " + finding.ruleId() + reason);
  }

  /** A way to write a suppression with a reason. */
  private interface Written {
    List<TextEdit> with(String reason);
  }

  private Optional<Offer> offer(String scope, Finding finding, Written written) {
    return trial.takesAway(finding, written.with(SOME_REASON))
        ? Optional.of(new Offer(scope, written.with(NO_REASON)))
        : Optional.empty();
  }
}
