package org.articlint.check;

import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Words;
import org.articlint.check.value.PrefilteredPattern;

/**
 * Tells which paragraphs of an article are entries of a reference or of a list of links: what an
 * option does, or where a link leads, is said in the same words wherever the option or the link
 * stands. Goes through the blocks of an article in order.
 */
final class ReferenceEntries {

  /** How a request of HTTP begins. */
  static final String REQUEST = "(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) /";

  /**
   * A word with marks inside, such as {@code .spec.steps[*].name}, options of a command, or a
   * request of HTTP.
   */
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "[-.$@/]{0,2}\\w+(?:[\\w$-]|[._/:#\\\\](?=[\\w*{/:\\\\])|\\[[*\\w]*]|\\(\\)|\\{[\\w-]*}|<\\w+>)*+"
              + "|-{1,2}\\w[\\w-]*(?:[ ,|=]+(?:-{1,2}\\w[\\w-]*|<[\\w-]+>|\\[[\\w-]+]|\\p{Lu}{2,}))*+"
              + "|"
              + REQUEST
              + "\\S*");

  private static final int MAX_IDENTIFIER_CHARS = 500;

  /** What tells an identifier from a word. */
  private static final PrefilteredPattern MARK =
      new PrefilteredPattern(Pattern.compile("[._/:#\\\\\\[({$@<]|^-|\\p{Ll}\\p{Lu}"));

  /** What stands between a name and its description. */
  private static final Pattern SEPARATOR = Pattern.compile("(?:\\([^()]{0,40}\\)\\s*)?[:：–—-]");

  /** The end of a line, after the marks that close a link. */
  private static final Pattern LINE_END = Pattern.compile("[*_]{0,3}(?:\\\\| {2,})?\\r?\\n");

  /** What a page is called, and its address, without a sentence around them. */
  private static final Pattern TITLE_AND_ADDRESS =
      Pattern.compile("[^.!?。！？:]*[^.!?。！？:\\s]\\s+https?://\\S+\\s*");

  /** Two lines with a bold label each: {@code **Type:** text}. */
  private static final Pattern RECORD =
      Pattern.compile("\\*\\*[^*:\\n]{2,30}:\\*\\*[^\\n]*+\\n\\*\\*[^*:\\n]{2,30}:\\*\\*");

  /** A list item that says what a field of a form is for: {@code - **Name**: text}. */
  private static final Pattern FIELD =
      Pattern.compile(
          "[-*+][ \\t]+\\*\\*[^*\\n]{2,60}"
              + "(?:[:：]\\*\\*|\\*\\*(?:[ \\t]*\\([^()\\n]{1,60}\\))?(?:[ \\t]?[:：]|[ \\t][–—][ \\t]))");

  /** A longer text is more than the description of a field. */
  private static final int MAX_WORDS_OF_FIELD = 50;

  /** What a section describes one after the other. */
  private static final String THINGS =
      "(?:parameters?|options?|properties|arguments|fields|attributes|flags|optionen"
          + "|eigenschaften|paramètres|propriétés|parámetros|opciones|propiedades|parâmetros|opções"
          + "|propriedades)|参数|选项|属性|字段|パラメータ[ー]?|オプション|プロパティ";

  /** The last word of the heading of such a section. */
  private static final PrefilteredPattern LAST_WORD =
      new PrefilteredPattern(
          Pattern.compile(THINGS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** The heading of a section that describes one thing after the other. */
  private static final Pattern LIST_OF_THINGS =
      Pattern.compile("(?:\\p{L}+ )?" + THINGS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final SourceText source;

  /** The level of the heading around that is a list of things; 0 for none. */
  private int listLevel;

  /** Whether the heading or the line of code above names a thing. */
  private boolean isOfThing;

  ReferenceEntries(SourceText source) {
    this.source = source;
  }

  /** Takes the next heading. */
  void enter(Block.Heading heading) {
    listLevel = heading.level() <= listLevel ? 0 : listLevel;
    if (listLevel == 0 && isListOfThings(heading.text())) {
      listLevel = heading.level();
    }
    isOfThing = isSignature(heading.prose()) || isIdentifier(heading.text());
  }

  /** Whether the next paragraph describes a thing that is named above it or at its beginning. */
  boolean has(Block.Paragraph paragraph) {
    Prose prose = paragraph.prose();
    if (beginsWithCode(prose) && prose.code().get(0).end() == prose.text().length()) {
      isOfThing |= isIdentifier(prose.text());
    }
    return listLevel > 0
        || isOfThing
        || isEntry(prose)
        || isTitleAndAddress(prose.text())
        || isRecord(paragraph)
        || isField(paragraph);
  }

  /** Whether the text of a heading says that the next ones name things: "Properties". */
  static boolean isListOfThings(String heading) {
    String text = heading.strip();
    int space = text.lastIndexOf(' ');
    return text.indexOf(' ') == space
        && LAST_WORD.begins(text.substring(space + 1))
        && LIST_OF_THINGS.matcher(text).matches();
  }

  /** Whether the text of a heading is an identifier and no word: {@code .spec.name}. */
  static boolean isIdentifier(String text) {
    String stripped = text.strip();
    boolean isWords =
        stripped.indexOf(' ') > 0 && stripped.charAt(0) != '-' && !stripped.contains(" /");
    return !isWords
        && stripped.length() <= MAX_IDENTIFIER_CHARS
        && MARK.isIn(stripped)
        && IDENTIFIER.matcher(stripped).matches();
  }

  /**
   * Whether a heading begins with code, and has at least as many words in code as outside: {@code
   * `list` [`-v`] pattern}.
   */
  static boolean isSignature(Prose heading) {
    return beginsWithCode(heading)
        && 2 * Words.count(heading.outsideCodeAndLinks()) <= Words.count(heading.text());
  }

  private boolean isEntry(Prose prose) {
    boolean isLinked = beginsWithLink(prose);
    if (!isLinked && !beginsWithCode(prose)) {
      return false;
    }
    return SEPARATOR.matcher(prose.outsideCodeAndLinks().strip()).lookingAt()
        || (isLinked && endsLine(prose.links().get(0)));
  }

  private static boolean beginsWithCode(Prose prose) {
    return !prose.code().isEmpty() && prose.code().get(0).start() == 0;
  }

  private static boolean beginsWithLink(Prose prose) {
    return !prose.links().isEmpty()
        && !prose.text().isEmpty()
        && prose.links().get(0).span().contains(prose.span(0, 1));
  }

  private boolean endsLine(Prose.Link link) {
    return LINE_END
        .matcher(source.text())
        .region(link.span().end(), source.text().length())
        .lookingAt();
  }

  private boolean isRecord(Block.Paragraph paragraph) {
    return source.text().startsWith("**", paragraph.span().start())
        && RECORD
            .matcher(source.text())
            .region(paragraph.span().start(), paragraph.span().end())
            .lookingAt();
  }

  private boolean isField(Block.Paragraph paragraph) {
    int start = paragraph.span().start();
    String text = source.text();
    if (!text.startsWith("**", start)) {
      return false;
    }
    int marker = start - source.column(start) + 1;
    while (marker < start
        && !Character.isLetterOrDigit(text.charAt(marker))
        && "-*+".indexOf(text.charAt(marker)) < 0) {
      marker++;
    }
    return FIELD.matcher(text).region(marker, paragraph.span().end()).lookingAt()
        && Words.count(paragraph.text()) <= MAX_WORDS_OF_FIELD;
  }

  private static boolean isTitleAndAddress(String text) {
    return text.contains("://") && TITLE_AND_ADDRESS.matcher(text).matches();
  }
}
