package org.articlint.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a place of a Markdown file is code for the site, although it is text for Markdown:
 * in a fence directly below a tag, or between tags of a generator that show code. A comment in such
 * code looks like a heading. It reads a file once, from place to place.
 */
final class CodeAsText {

  private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*(?:```|~~~)");

  private static final Pattern TAG =
      Pattern.compile(
          "\\{\\{?[%<]-?\\s*(end|/)?\\s*(?:code|codeblock|command|console|highlight|raw|shell)\\b");

  private final String text;

  /** The end of what has been read. */
  private int end;

  private boolean hasElement;
  private boolean isInFence;
  private boolean isBetweenTags;

  CodeAsText(String text) {
    this.text = text;
  }

  /** Whether code is at an offset that is not before the one asked for last. */
  boolean has(int offset) {
    String part = text.substring(end, offset);
    end = offset;
    hasElement |= part.indexOf('<') >= 0;
    if (part.contains("```") || part.contains("~~~")) {
      isInFence ^= FENCE.matcher(part).results().count() % 2 == 1;
    }
    if (part.indexOf('{') >= 0) {
      passTags(part);
    }
    return (hasElement && isInFence) || isBetweenTags;
  }

  private void passTags(String part) {
    Matcher tags = TAG.matcher(part);
    while (tags.find()) {
      isBetweenTags = tags.group(1) == null;
    }
  }
}
