package org.articlint.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.FactsBuilder;
import org.articlint.archive.text.FileNames;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.LowerCase;
import org.articlint.article.Span;
import org.articlint.article.Words;
import org.articlint.check.value.PageKind;
import org.articlint.check.value.PrefilteredPattern;

/**
 * Extracts what is compared of an article: each paragraph of prose by itself, and everything that a
 * reader sees for the article as a whole.
 */
final class ComparedText {

  /** A longer text says something about its subject too, before it introduces what follows. */
  private static final int MAX_WORDS_OF_INTRODUCTION = 40;

  /** Files with a text that belongs in each place where it stands, and that nobody may change. */
  private static final PrefilteredPattern LICENCE =
      new PrefilteredPattern(
          Pattern.compile(
              "(?:^|/)(?:(?:licen[cs]e|copying|ofl|notices?"
                  + "|third[-_ ]?party[-_ ]?(?:notices?|licen[cs]es)|code[-_]of[-_]conduct)(?:\\.\\w+)*+"
                  + "|licen[cs]e[-_][^/]*|licen[cs]es/[^/]*\\.txt)$",
              Pattern.CASE_INSENSITIVE));

  /** The kinds of callouts that are notes, and no parts of the text such as tabs and steps. */
  private static final Set<String> NOTES =
      Set.of(
          "admonition",
          "alert",
          "attention",
          "box",
          "callout",
          "caution",
          "danger",
          "deprecated",
          "error",
          "hint",
          "important",
          "info",
          "note",
          "notice",
          "seealso",
          "success",
          "tip",
          "warning");

  /** The kinds of callouts of which a reader sees one at a time. */
  private static final Set<String> TABS =
      Set.of("codegroup", "option", "platform", "tab", "tab-item", "tabitem", "tabpane");

  private final Article article;
  private final FactsBuilder facts;
  private final Changelog changelog;
  private final ReferenceEntries entries;
  private final Options options;

  private final Optional<Span> masthead;

  /** The tabs, in reading order. */
  private final List<Span> tabs;

  /** The number of tabs that have begun so far. */
  private int begun;

  /** The number of procedures so far: of tabs, lists, and sections with code or numbered steps. */
  private int procedures;

  /** The lines that were added last. */
  private Span lines = Span.at(0);

  /** The number of the section at hand if it is a procedure, else 0. */
  private int section;

  /**
   * What else is compared.
   *
   * @param changelogs whether changelogs are
   * @param rows whether rows of links, commands, data, entries of references, notices, pointers,
   *     the sentences that introduce a list or an example, and files that nobody writes one by one
   *     are
   */
  record Options(boolean changelogs, boolean rows) {}

  private ComparedText(Article article, FactsBuilder facts, Options options) {
    this.article = article;
    this.facts = facts;
    this.changelog = Changelog.of(article);
    this.entries = new ReferenceEntries(article.source());
    this.options = options;
    this.masthead = masthead(article);
    this.tabs =
        article.callouts().stream()
            .filter(callout -> TABS.contains(LowerCase.of(callout.kind())))
            .map(Block.Callout::span)
            .toList();
    this.procedures = tabs.size();
  }

  /** Adds an article to facts that are empty. */
  static ArticleFacts of(Article article, FactsBuilder facts, Options options) {
    if (LICENCE.isIn(article.path()) || (!options.rows && PageKind.isAny(article))) {
      return facts.build();
    }
    ComparedText text = new ComparedText(article, facts, options);
    facts.name(text.names());
    text.enterSection(article.blocks(), 0);
    text.add(article.blocks(), 0);
    return facts.build();
  }

  /** The place of the box or quote with which an article begins; empty when text comes first. */
  private static Optional<Span> masthead(Article article) {
    Optional<Block> first =
        article.blocks().stream().filter(block -> !(block instanceof Block.Heading)).findFirst();
    if (first.isPresent() && first.get() instanceof Block.Quote quote) {
      return Optional.of(quote.span());
    }
    return first.flatMap(
        block ->
            article.callouts().stream()
                .filter(callout -> NOTES.contains(LowerCase.of(callout.kind())))
                .map(Block.Callout::span)
                .filter(span -> span.contains(block.span()))
                .findFirst());
  }

  /** The words of the path that the title or a heading has too. */
  private Set<String> names() {
    Set<String> names = new HashSet<>();
    article.title().ifPresent(title -> names.addAll(FileNames.wordsOf(title.text())));
    for (Block block : article.blocks()) {
      if (block instanceof Block.Heading heading) {
        names.addAll(FileNames.wordsOf(heading.text()));
      }
    }
    names.retainAll(FileNames.words(article.path()));
    return names;
  }

  /**
   * Adds blocks.
   *
   * @param list the number of the outermost list around them, from 1; 0 for none
   */
  private void add(List<Block> blocks, int list) {
    boolean isAfterItem = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean isItem = block instanceof Block.ListItem;
      if (block instanceof Block.Paragraph paragraph) {
        add(paragraph, list, i + 1 < blocks.size() && introduces(paragraph, blocks.get(i + 1)));
      } else if (isItem && list == 0) {
        procedures += isAfterItem ? 0 : 1;
        add(block.children(), procedures);
      } else if (block.children().isEmpty()) {
        addLines(block.span());
      } else {
        add(block.children(), list);
      }
      if (block instanceof Block.Heading heading) {
        changelog.enter(heading);
        entries.enter(heading);
        enterSection(blocks, i + 1);
      }
      isAfterItem = isItem;
    }
  }

  /** Adds lines; tags of MDX that are never closed reach to the end of those around them. */
  private void addLines(Span span) {
    if (!lines.contains(span)) {
      facts.addLines(article.source(), span);
      lines = span;
    }
  }

  /** Begins the section that goes from a block to the next heading. */
  private void enterSection(List<Block> blocks, int from) {
    section = 0;
    for (int i = from; i < blocks.size() && !(blocks.get(i) instanceof Block.Heading); i++) {
      if (isOfProcedure(blocks.get(i))) {
        section = ++procedures;
        return;
      }
    }
  }

  private static boolean isOfProcedure(Block block) {
    return block instanceof Block.Code
        || (block instanceof Block.ListItem item && item.numbered())
        || block.children().stream().anyMatch(ComparedText::isOfProcedure);
  }

  private void add(Block.Paragraph paragraph, int list, boolean isIntroduction) {
    boolean isCompared =
        (options.changelogs || !changelog.has(paragraph, list > 0))
            && (options.rows || (!isIntroduction && isProse(paragraph)));
    if (isCompared) {
      int procedure = tab(paragraph.span()).orElse(list > 0 ? list : section);
      facts.add(paragraph.text(), article.source(), paragraph.span(), procedure);
    } else {
      facts.addPieces(paragraph.text());
    }
  }

  /** The number of the tab around a paragraph, if it is the one that began last. */
  private Optional<Integer> tab(Span paragraph) {
    while (begun < tabs.size() && tabs.get(begun).start() <= paragraph.start()) {
      begun++;
    }
    return begun > 0 && tabs.get(begun - 1).contains(paragraph)
        ? Optional.of(begun)
        : Optional.empty();
  }

  private boolean isProse(Block.Paragraph paragraph) {
    return !entries.has(paragraph)
        && RunningText.makesMostOf(paragraph.prose())
        && masthead.filter(box -> box.contains(paragraph.span())).isEmpty()
        && !Notices.has(paragraph, article.source());
  }

  /** Whether a paragraph only introduces the list or example below it. */
  private static boolean introduces(Block.Paragraph paragraph, Block next) {
    return (next instanceof Block.Code
            || next instanceof Block.ListItem
            || next instanceof Block.Table)
        && endsInColon(paragraph.text())
        && Words.count(paragraph.text()) <= MAX_WORDS_OF_INTRODUCTION;
  }

  private static boolean endsInColon(String text) {
    String stripped = text.stripTrailing();
    return stripped.endsWith(":") || stripped.endsWith("：");
  }
}
