package org.articlint.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Section;

/**
 * Tells whether a section without words shows something that only a browser or a generator knows: a
 * frame, a component, an included file, documentation in code; or has lines for others to fill in.
 */
final class ShownByTag {

  private static final Pattern COMMENT =
      Pattern.compile(
          "(?s)<!--.*?(?:-->|\\z)|\\{/\\*.*?(?:\\*/}|\\z)"
              + "|\\{%-?\\s*+comment\\s*+-?%}.*?(?:\\{%-?\\s*+endcomment\\s*+-?%}|\\z)");

  /** The start of an element or template tag; not a closing one, an anchor or a line. */
  private static final Pattern TAG =
      Pattern.compile("<(?!a\\s+(?:id|name)=|[bh]r\\b)[A-Za-z]|\\{\\{?[%<]\\s*+(?!/|end)");

  /** What mkdocstrings shows: the documentation of a class or function, by its full name. */
  private static final Pattern OBJECT = Pattern.compile("(?m)^:::[ \\t]+\\w+(?:\\.\\w+)++[ \\t]*$");

  /** What a program of MDX shows: {@code {Steps}}, {@code {toc()}}. */
  private static final Pattern EXPRESSION = Pattern.compile("\\{\\s*[A-Za-z_$(\\[`'\"]");

  private ShownByTag() {}

  static boolean is(Section section, Optional<Section> next, Article article) {
    return section.blocks().stream().anyMatch(Block.ListItem.class::isInstance)
        || (!article.path().endsWith("html") && hasTag(section, next, article));
  }

  private static boolean hasTag(Section section, Optional<Section> next, Article article) {
    String text = article.source().text();
    int start = section.heading().span().end();
    int end = next.map(each -> each.heading().span().start()).orElse(text.length());
    String between = text.substring(start, Math.max(start, end));
    if (OBJECT.matcher(between).find()) {
      return true;
    }
    if (between.indexOf('<') < 0 && between.indexOf('{') < 0) {
      return false;
    }
    String shown = COMMENT.matcher(between).replaceAll(" ");
    return TAG.matcher(shown).find()
        || (article.path().endsWith(".mdx") && EXPRESSION.matcher(shown).find());
  }
}
