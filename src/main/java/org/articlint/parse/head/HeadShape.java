package org.articlint.parse.head;

/** What the lines below {@code ---} look like: metadata, or an article after a rule. */
final class HeadShape {

  /** What a line may be. */
  enum Kind {
    BLANK,
    COMMENT,
    KEY,
    /** A key by its form whose value is a sentence: {@code Note: this is going to change.} */
    SENTENCE,
    INDENTED,
    ITEM,
    /** An item of a list that holds a key. */
    KEY_ITEM,
    PARAGRAPH,
    OTHER_BLOCK;

    private boolean isProse() {
      return this == PARAGRAPH || this == SENTENCE || this == OTHER_BLOCK;
    }
  }

  /** The kind of the first line that is neither blank nor a comment. */
  private Kind first = Kind.BLANK;

  private Kind last = Kind.BLANK;
  private boolean isAdjacent = true;
  private boolean isCapital;
  private boolean isAfterBlank;
  private boolean hasInnerBlank;
  private boolean isProseLast;
  private int keys;
  private int prose;
  private int comments;

  /**
   * Adds a line.
   *
   * @param startsCapital whether it begins with a capital letter
   */
  void add(Kind kind, boolean startsCapital) {
    last = kind;
    if (kind == Kind.BLANK) {
      isAfterBlank = true;
      isAdjacent = isAdjacent && (first != Kind.BLANK || comments > 0);
      return;
    }
    hasInnerBlank |= isAfterBlank && (first != Kind.BLANK || comments > 0);
    if (kind == Kind.COMMENT) {
      comments++;
      return;
    }
    if (first == Kind.BLANK) {
      first = kind;
      isCapital = startsCapital;
    }
    keys += kind == Kind.KEY ? 1 : 0;
    prose += kind.isProse() ? 1 : 0;
    isProseLast = kind != Kind.KEY && (isProseLast || (isAfterBlank && kind.isProse()));
  }

  /** Returns whether a key stands directly below the opening line. */
  boolean beginsWithKey() {
    return isAdjacent && first == Kind.KEY;
  }

  /**
   * Returns whether the lines begin as metadata, and go on as an article.
   *
   * @param isClosed whether a closing line follows, which may be a rule far below
   */
  boolean hasNoEnd(boolean isClosed) {
    return beginsWithKey() && (isClosed ? isProseLast : !isCapital || keys > 1);
  }

  /** Returns whether a closing line makes metadata of the lines. */
  boolean isMetadata() {
    return switch (first) {
      case BLANK -> comments == 0 || (isAdjacent && !hasInnerBlank && last == Kind.COMMENT);
      case KEY_ITEM -> isAdjacent && !hasInnerBlank && prose == 0;
      default -> keys > 0 && (beginsWithKey() || keys >= prose);
    };
  }

  /** Returns whether the closing line would make a heading of the line above it. */
  boolean isUnderlinedText() {
    return keys == 0
        && isAdjacent
        && !hasInnerBlank
        && first == Kind.PARAGRAPH
        && (last == Kind.PARAGRAPH || last == Kind.SENTENCE);
  }
}
