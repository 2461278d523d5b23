package org.articlint.parse.dialect.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Skips template tags inside a text. A closing mark that the rest of the text lacks is remembered,
 * so that opening marks alone take linear time.
 */
public final class TagSkipper {

  /** How a tag inside a text may be written, in the order in which they are tried. */
  private static final List<TemplateTag.Syntax> SYNTAXES =
      List.of(
          TemplateTag.Syntax.SHORTCODE,
          TemplateTag.Syntax.MARKDOWN_SHORTCODE,
          TemplateTag.Syntax.RAW_OUTPUT,
          TemplateTag.Syntax.OUTPUT,
          TemplateTag.Syntax.LIQUID,
          TemplateTag.Syntax.JINJA_COMMENT,
          TemplateTag.Syntax.ERB,
          TemplateTag.Syntax.OBSIDIAN_COMMENT);

  /** What the tags begin with. */
  private static final String OPENINGS = openings();

  private static final Pattern COMMENT = Pattern.compile("[-~]?\\s*comment\\s*[-~]?%}");

  private static final String COMMENT_END = "endcomment";

  private static final int MAX_COMMENT_TAG_CHARS = 40;

  private final Set<String> absent = new HashSet<>();
  private @Nullable Scanner scanned;

  private static String openings() {
    StringBuilder openings = new StringBuilder();
    SYNTAXES.forEach(syntax -> openings.append(syntax.opening().charAt(0)));
    return openings.toString();
  }

  /** Skips a tag at the position of the scanner; returns whether there is one. */
  boolean skip(Scanner scanner) {
    if (scanner != scanned) {
      scanned = scanner;
      absent.clear();
    }
    if (OPENINGS.indexOf(scanner.peek()) < 0) {
      return false; // most characters, of which each unclosed address has up to 500
    }
    Position start = scanner.position();
    for (TemplateTag.Syntax syntax : SYNTAXES) {
      if (!absent.contains(syntax.closing()) && scanner.next(syntax.opening())) {
        Position content = scanner.position();
        if (skipBeyond(scanner, syntax.closing())) {
          if (syntax == TemplateTag.Syntax.LIQUID) {
            skipComment(scanner, content);
          }
          return true;
        }
        absent.add(syntax.closing());
        scanner.setPosition(start);
      }
    }
    return false;
  }

  /** Skips what a tag of Liquid takes out of the text, with the tag that ends it. */
  private void skipComment(Scanner scanner, Position content) {
    Position end = scanner.position();
    String tag = scanner.getSource(content, end).getContent();
    if (tag.length() <= MAX_COMMENT_TAG_CHARS
        && COMMENT.matcher(tag).matches()
        && !absent.contains(COMMENT_END)) {
      if (skipBeyond(scanner, COMMENT_END) && skipBeyond(scanner, "%}")) {
        return;
      }
      absent.add(COMMENT_END);
      scanner.setPosition(end);
    }
  }

  private static boolean skipBeyond(Scanner scanner, String mark) {
    while (scanner.hasNext()) {
      if (scanner.next(mark)) {
        return true;
      }
      scanner.next();
    }
    return false;
  }
}
