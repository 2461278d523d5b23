package org.articlint.parse.asciidoc;

import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;

/** Builds prose from ranges of joined lines. */
final class ProseWriter {

  private final JoinedLines lines;
  private final Prose.Builder builder = new Prose.Builder();
  private boolean hasBegun;

  ProseWriter(JoinedLines lines) {
    this.lines = lines;
  }

  /** Adds a range of the text; the ends of its lines become spaces. */
  void add(int from, int to, boolean isCode) {
    int start = from;
    while (start < to) {
      int pieceEnd = start;
      while (pieceEnd < to && lines.text().charAt(pieceEnd) != '\n') {
        pieceEnd++;
      }
      addPiece(start, pieceEnd, isCode);
      if (pieceEnd < to && hasBegun) {
        put(" ", Span.at(lines.source(pieceEnd)), isCode);
      }
      start = pieceEnd + 1;
    }
  }

  private void addPiece(int from, int to, boolean isCode) {
    int start = from;
    while (!hasBegun && start < to && lines.text().charAt(start) == ' ') {
      start++;
    }
    if (start < to) {
      put(lines.text().substring(start, to), lines.span(start, to), isCode);
    }
  }

  /** Adds what a range of the text stands for. */
  void add(String shown, int from, int to, boolean isCode) {
    String piece = hasBegun ? shown : shown.stripLeading();
    if (!piece.isEmpty()) {
      put(piece.replace('\n', ' '), lines.span(from, to), isCode);
    }
  }

  private void put(String piece, Span span, boolean isCode) {
    hasBegun = true;
    if (isCode) {
      builder.addCode(piece, span);
    } else {
      builder.add(piece, span);
    }
  }

  /** Adds a link, whose text is added separately. */
  void addLink(String destination, int from, int to) {
    builder.link(new Prose.Link(destination, lines.span(from, to)));
  }

  void addImage(String alternative, String destination, int from, int to) {
    builder.image(new Block.Image(alternative, destination, lines.span(from, to)));
  }

  Prose build() {
    return builder.stripTrailing().build();
  }
}
