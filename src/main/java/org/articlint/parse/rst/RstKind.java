package org.articlint.parse.rst;

/** What begins at a line. */
enum RstKind {
  INDENTED,
  BULLET,
  ENUMERATED,
  FIELD,
  OPTION,
  DOCTEST,
  LINE_BLOCK,
  GRID_TABLE,
  SIMPLE_TABLE,
  EXPLICIT,
  ANONYMOUS_TARGET,
  ADORNMENT,
  TEXT;

  /** The kind of a line with text; in the order of docutils, where one may be of several. */
  static RstKind of(RstPart part, int line) {
    if (part.indent(line) > 0) {
      return INDENTED;
    }
    String text = part.text(line);
    char first = text.charAt(0);
    if (Character.isLetterOrDigit(first) || first == '(' || first == '#') {
      return ofText(part, line, text);
    }
    return RstMarks.isSign(first) || RstMarks.bullet(text) > 0 ? ofSign(part, line, text) : TEXT;
  }

  private static RstKind ofText(RstPart part, int line, String text) {
    if (RstEnumerator.at(part, line).isPresent()) {
      return ENUMERATED;
    }
    return RstMarks.isAdornment(text) ? ADORNMENT : TEXT;
  }

  private static RstKind ofSign(RstPart part, int line, String text) {
    if (RstMarks.bullet(text) > 0) {
      return BULLET;
    }
    return switch (text.charAt(0)) {
      case ':' -> RstMarks.field(text) > 0 ? FIELD : ofAdornment(text);
      case '-', '/' -> isOption(part, line, text) ? OPTION : ofAdornment(text);
      case '>' -> hasMark(text, ">>>") ? DOCTEST : ofAdornment(text);
      case '|' -> hasMark(text, "|") ? LINE_BLOCK : ofAdornment(text);
      case '+' -> ofPlus(part, line, text);
      case '=' -> RstMarks.isSimpleTop(text) ? SIMPLE_TABLE : ofAdornment(text);
      case '.' -> hasMark(text, "..") ? EXPLICIT : ofAdornment(text);
      case '_' -> hasMark(text, "__") ? ANONYMOUS_TARGET : ofAdornment(text);
      default -> ofAdornment(text);
    };
  }

  private static RstKind ofPlus(RstPart part, int line, String text) {
    if (RstMarks.isGridTop(text)) {
      return GRID_TABLE;
    }
    return isOption(part, line, text) ? OPTION : ofAdornment(text);
  }

  private static RstKind ofAdornment(String text) {
    return RstMarks.isAdornment(text) ? ADORNMENT : TEXT;
  }

  private static boolean hasMark(String text, String mark) {
    return text.startsWith(mark) && RstMarks.withSpaces(text, mark.length()) > 0;
  }

  /** Options without a description on their line have one below it. */
  private static boolean isOption(RstPart part, int line, String text) {
    int length = RstMarks.options(text);
    return length > 0
        && (length < text.length() || (part.hasText(line + 1) && part.indent(line + 1) > 0));
  }
}
