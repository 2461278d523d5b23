package org.articlint.check.value;

/**
 * A text that counts how often a pattern looks at it. A matcher with transparent bounds that do not
 * anchor asks for the length at each lookahead and each {@code $}, so that {@link CountedPattern}
 * can make a pattern count where it reads no character.
 */
record CountedText(Context context, String text, int start, int end) implements CharSequence {

  @Override
  public char charAt(int index) {
    context.step();
    return text.charAt(start + index);
  }

  @Override
  public int length() {
    context.step();
    return end - start;
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return new CountedText(context, text, start + from, start + to);
  }

  @Override
  public String toString() {
    return text.substring(start, end);
  }
}
